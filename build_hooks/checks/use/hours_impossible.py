"""Hours must be possible, and the hours that readers see must be the same.

People go by these hours with the last of their credit. Each time is between 00:00 and
24:00, someone is there for at least a minute, and no two lines cover one moment. Each time
in `opening` stands in the words of `hours`, and no other.

Wrong: `opens: "25:00"`, or `closes: "17:00"` where the words say 4pm.
Write instead: `opens: "09:00"` and `closes: "17:00"`, with “9am to 5pm” in `hours`.
"""

import re
from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.service import DAYS, OpenTime

RULE = Rule("D330", "hours-impossible", __doc__)

_DAY = 24 * 60
_WEEK = 7 * _DAY
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)|24:00")
_SAID = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)\b|\b(midnight|noon)\b", re.IGNORECASE | re.ASCII)
_NAMED = {"midnight": 0, "noon": 12 * 60}


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each time that can't be, for lines that overlap, and for words that say something else."""
    for entry in content.of("services"):
        faults = list(_impossible(entry)) or list(_overlaps(entry)) or list(_says_other(entry))
        yield from faults


def _impossible(entry: Entry) -> Iterator[Diagnostic]:
    for i, line in enumerate(entry.record.opening):
        wrong = [field for field in ("opens", "closes") if not _CLOCK.fullmatch(getattr(line, field))]
        for field in wrong:
            yield Diagnostic(entry.at("opening", i, field), RULE, f"“{getattr(line, field)}” is not a time of day.",
                             "Write hours and minutes, from 00:00 to 24:00, like 09:30.")
        if not wrong and line.opens == line.closes:
            yield Diagnostic(entry.at("opening", i, "closes"), RULE, "This opens and closes at the same time.",
                             "Write the two times. For a whole day write 00:00 and 24:00.")


def _overlaps(entry: Entry) -> Iterator[Diagnostic]:
    taken: list[tuple[int, int]] = []
    for i, line in enumerate(entry.record.opening):
        for start, end in _stretches(line):
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                yield Diagnostic(entry.at("opening", i), RULE, "These hours cover a time that is covered already.",
                                 "Take the time out of one of the two lines. A closing time before the opening time is on the next day.")
                break
            taken.append((start, end))


def _stretches(line: OpenTime) -> Iterator[tuple[int, int]]:
    """The minutes of the week that a line covers. What runs past Sunday night is two stretches."""
    opens, closes = minutes(line.opens), minutes(line.closes)
    length = closes - opens if closes > opens else closes + _DAY - opens
    for day in line.days:
        start = DAYS.index(day) * _DAY + opens
        yield start, min(start + length, _WEEK)
        if start + length > _WEEK:
            yield 0, start + length - _WEEK


def _says_other(entry: Entry) -> Iterator[Diagnostic]:
    service = entry.record
    if not service.opening:
        return
    if not service.hours:
        yield Diagnostic(entry.at("opening"), RULE, "There are no words for these hours.", "Add a line “hours: …” that says them.")
        return
    said = {_minutes_said(match) for match in _SAID.finditer(service.hours)}
    meant = {minutes(time) % _DAY for line in service.opening for time in (line.opens, line.closes)}
    for time in sorted((said ^ meant) - {0}):
        has, lacks = ("hours", "opening") if time in said else ("opening", "hours")
        yield Diagnostic(entry.at(has), RULE, f"{time // 60:02}:{time % 60:02} stands in “{has}” and not in “{lacks}”.",
                         "Write the same times in both, such as 9am in “hours” and 09:00 in “opening”.")


def minutes(clock: str) -> int:
    """"09:30" => 570."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _minutes_said(match: re.Match) -> int:
    if match[4]:
        return _NAMED[match[4].lower()]
    return (int(match[1]) % 12 + (12 if match[3].lower() == "pm" else 0)) * 60 + int(match[2] or 0)
