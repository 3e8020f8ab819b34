"""Times of day, dates, years and spans of them."""

import re

from build_hooks.audio.say.numbers import cardinal, ordinal, year
from build_hooks.audio.say.rule import rule
from build_hooks.text.dates import MONTHS

_MONTH = "|".join(MONTHS)
_SHORT_MONTH = {name[:3]: name for name in MONTHS} | {"Sept": "September"}
_ANY_MONTH = f"{_MONTH}|" + "|".join(sorted(_SHORT_MONTH, key=len, reverse=True))
_YEAR = r"(?:1[5-9]|20)\d{2}"
_TO = r"\s?(?:to|and|until|–|—|-)\s?"
_JOINT = {"and": "and", "until": "until"}


def _date(match: re.Match) -> str:
    day, month, when = int(match[1]), match[2], match[3]
    if not 1 <= day <= 31:
        return match[0]
    said = f"the {ordinal(day)} of {_SHORT_MONTH.get(month, month)}"
    return f"{said}, {year(int(when))}" if when else said


def _days(match: re.Match) -> str:
    first, last = int(match[1]), int(match[3])
    if not (1 <= first <= 31 and 1 <= last <= 31):
        return match[0]
    joint = _JOINT.get(match[2].strip(), "to")
    return f"the {ordinal(first)} {joint} {match[3]} {match[4]}"


def _numeric_date(match: re.Match) -> str:
    when, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return match[0]
    return f"the {ordinal(day)} of {MONTHS[month - 1]}, {year(when)}"


def _clock(match: re.Match) -> str:
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").replace(".", "").lower()
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return match[0]
    if not half:
        half, hour = ("am" if hour < 12 else "pm"), (hour % 12 or 12)
    stop = "." if match[0].endswith(".") and match.end() == len(match.string) else ""
    return f"{cardinal(hour)}{_minutes(minute)} {half[0].upper()} M{stop}"


def _minutes(minute: int) -> str:
    if minute == 0:
        return ""
    return f" oh {cardinal(minute)}" if minute < 10 else f" {cardinal(minute)}"


def _years(match: re.Match) -> str:
    first, last = match[1], match[2]
    return f"{year(int(first))} to {year(int(first[: 4 - len(last)] + last))}"


def _decade(match: re.Match) -> str:
    said = year(int(match[1]))
    return f"{said[:-1]}ies" if said.endswith("y") else f"{said}s"


_NOT_IN_NUMBER = r"(?<![\d.,£])"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_OF_MONTH = rf"(?:of )?({_ANY_MONTH})\b"
_HALF = r"[ap]\.?m\b"
_HOUR = r"\d{1,2}(?:[:.]\d{2})?"

RULES = (
    rule(r"(?<!\d)24/7(?!\d)", "twenty four seven"),
    rule(rf"(?<![\d-])(?P<year>{_YEAR})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?![\d-])", _numeric_date),
    rule(rf"(?<![\d/])(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/(?P<year>{_YEAR})(?![\d/])", _numeric_date),
    rule(rf"(?:\bthe )?{_NOT_IN_NUMBER}\b{_DAY}({_TO})(\d{{1,2}})(?:st|nd|rd|th)? {_OF_MONTH}", _days),
    rule(rf"(?:\bthe )?{_NOT_IN_NUMBER}\b{_DAY} {_OF_MONTH}\.?(?:,? ({_YEAR})\b)?", _date),
    rule(rf"{_NOT_IN_NUMBER}({_HOUR})\s?[–—-]\s?(?={_HOUR}\s?{_HALF})", r"\1 to ", any_case=True),
    rule(rf"{_NOT_IN_NUMBER}(\d{{1,2}})(?:[:.](\d{{2}}))?\s?({_HALF}\.?)", _clock, any_case=True),
    rule(r"(?<= M)\s?[–—-]\s?(?=\w)", " to "),
    rule(r"(?<![\d.,:£])(\d{1,2}):(\d{2})()(?![\d:])", _clock),
    rule(rf"(?<![\d.,£/])({_YEAR})\s?[/–-]\s?((?:\d{{2}}){{1,2}})(?![\d/–-]|,\d)", _years),
    rule(r"(?<![\d.,£/])((?:1[5-9]|20)\d0)s\b", _decade),
    rule(rf"(?<![\d.,£/])({_YEAR})(?!\d|[.,]\d|[/%])", lambda match: year(int(match[1]))),
)
