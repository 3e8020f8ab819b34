"""Waivers: one term, in one place, may stand, with a reason and a date.

In Markdown `<!-- words-ok: term | reason | 2026-11-21 -->` counts for the block that
it stands in, or else for the next one. In YAML `# words-ok: term | reason | 2026-11-21`
counts for the value on its line, or on the next line. The term is the word or words
that a rule named, or the name of a rule. A waiver that no longer matches anything is
itself a fault, and so is one without a reason or a date.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from build_hooks.checks.reading import Found
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.text.comments import Comment
from build_hooks.text.text_file import TextFile

FORM = Rule("W490", "words-waiver-form", """An exception lacks its reason or its date.

What it checks: each note that begins with “words-ok”. It names the words that may stay, says why, and says since when.

Why: the next editor must know if the reason still holds. All exceptions stand on a page of their own.

Wrong: <!-- words-ok: drug misuse -->

Write this instead: <!-- words-ok: drug misuse | the name of a form people must find | 2026-11-21 -->
""")
UNUSED = Rule("W491", "words-waiver-unused", """An exception is for words that are not there any more.

What it checks: each note that begins with “words-ok”. A rule must still find these words there. In Markdown the note stands
in the paragraph or before it. In a data file it stands on the line or before it.

Why: an old exception would let the same words through later, when nobody has thought about them.

Wrong: an exception for “drug misuse” beside the words “drug use”

Write this instead: nothing. Delete the note.
""")

_MOST = 100
"""Waivers that one line may have, and lines that one waiver may cover."""
_WAIVER = re.compile(r"\s*words-ok\s*:(.*)", re.DOTALL)


@dataclass(frozen=True)
class Waiver:
    """One exception that an editor made."""

    location: Location
    term: str
    reason: str
    date: date
    first_line: int
    last_line: int
    """The lines on which it counts."""

    def covers(self, fault: Found) -> bool:
        """Whether the fault is about this term, in this place."""
        term = _plain(self.term)
        return (self.first_line <= fault.location.line <= self.last_line
                and (term == fault.rule.name or bool(term) and _has(_plain(fault.term), term)))


def _plain(text: str) -> str:
    if text.startswith(("words-", "respect-", "private-")):
        return text
    return " ".join(text.lower().replace("’", "'").replace("-", " ").split())


def _has(found: str, term: str) -> bool:
    """The term is what was found, or its first words, or a part that is a whole word of a short one."""
    return found == term or found.startswith(term + " ") or (len(found) < 60 and bool(re.search(rf"(?<!\w){re.escape(term)}(?!\w)", found)))


def read_waivers(file: TextFile) -> tuple[list[Waiver], list[Diagnostic]]:
    """The waivers of a file, and a fault for each that lacks its reason or date."""
    waivers: list[Waiver] = []
    faults: list[Diagnostic] = []
    spans = _Spans(file)
    for comment in file.comments:
        found = _WAIVER.match(comment.text)
        if not found:
            continue
        place = Location(file.name, comment.line, comment.column)
        parts = [" ".join(part.split()) for part in found[1].split("|")]
        day = _day(parts[2]) if len(parts) == 3 else None
        if len(parts) == 3 and parts[0] and parts[1] and day:
            waivers.append(Waiver(place, parts[0], parts[1], day, *spans.of(comment)))
        else:
            faults.append(Diagnostic(place, FORM, f"This waiver lacks {_missing(parts, day)}: “{' '.join(found[1].split())[:80]}”",
                                     "Write: words-ok: the term | why it has to stay | 2026-11-21"))
    return waivers, faults


def _missing(parts: Sequence[str], day: date | None) -> str:
    if not parts[0]:
        return "its term"
    if len(parts) < 2 or not parts[1]:
        return "a reason"
    return "a date such as 2026-11-21" if day is None else "its form: two lines “|”"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
    except ValueError:
        return None


class _Spans:
    """The lines on which each comment counts."""

    def __init__(self, file: TextFile) -> None:
        self.is_yaml = file.form == "yaml"
        self.spans = sorted({(block.place(0)[0], block.place(max(0, len(block.text) - 1))[0]) for block in file.blocks})

    def of(self, comment: Comment) -> tuple[int, int]:
        before, after = self._around(comment.line)
        if self.is_yaml:
            if before and before[0] == comment.line:
                return before
            return after if after and after[0] == comment.end_line + 1 else (comment.line, comment.line + 1)
        if before and before[1] >= comment.line:
            return before
        return after or (comment.line, comment.end_line)

    def _around(self, line: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The last block that starts on this line or before it, and the next one."""
        index = bisect_right(self.spans, (line, 1 << 60))
        return (self.spans[index - 1] if index else None,
                self.spans[index] if index < len(self.spans) else None)


def apply_waivers(file: TextFile, faults: Iterable[Found]) -> Iterator[Diagnostic]:
    """The faults that no waiver covers, and the faults of the waivers themselves."""
    waivers, broken = read_waivers(file)
    by_line: dict[int, list[Waiver]] = {}
    for waiver in waivers:
        for line in range(waiver.first_line, min(waiver.last_line, waiver.first_line + _MOST) + 1):
            beside = by_line.setdefault(line, [])
            if len(beside) < _MOST:
                beside.append(waiver)
    used: set[Waiver] = set()
    for fault in faults:
        covering = [waiver for waiver in by_line.get(fault.location.line, ()) if waiver.covers(fault)]
        used.update(covering)
        if not covering:
            yield fault
    yield from broken
    for waiver in waivers:
        if waiver not in used:
            yield Diagnostic(waiver.location, UNUSED, f"This waiver for “{waiver.term}” matches nothing here.",
                             "Delete it.")
