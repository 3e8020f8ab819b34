"""Where sentences begin and end inside one block. Never across blocks.

nupunkt knows abbreviations; the rest of this module keeps its work linear on
any input: very long tokens and long rows of stops are smoothed to the same
length first, and long texts are read in windows cut at a space.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

_WINDOW = 8_000
_LONG_TOKEN = re.compile(r"\S{60,}")
_STOPS = re.compile(r"[.?!…]{4,}")
_ENDS = re.compile(r"[.?!…][\"'”’)\]]*\s")
_MISSED = re.compile(r"(?<=[a-z])[.!?][\"'”’)\]]{0,2}\s+(?=[\"'“‘(]?[A-Z])")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_CUT_SHORT = frozenset("dept approx govt misc incl prof figs vols assn capt supt asst depts resp tel ext est fig vol gen rev col etc".split())
_INITIALS = re.compile(r"(?:\b[A-Z]\.){2,}$")


class Span(NamedTuple):
    """From the first letter up to, but without, the last."""

    start: int
    end: int


@cache
def _spans_of():
    from nupunkt import sent_spans  # loads its model: only when a text needs it

    return sent_spans


def _smooth(text: str) -> str:
    text = _STOPS.sub(lambda match: "," * (len(match[0]) - 1) + match[0][-1], text)
    return _LONG_TOKEN.sub(lambda match: "x" * (len(match[0]) - 1) + match[0][-1], text)


def _windows(text: str):
    start = 0
    while len(text) - start > _WINDOW:
        end = text.rfind(". ", start + _WINDOW // 2, start + _WINDOW) + 1
        end = end or text.rfind(" ", start + _WINDOW // 2, start + _WINDOW) or start + _WINDOW
        end = end if end > start else start + _WINDOW
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of one block as spans without the spaces around them."""
    return _kept(text) if len(text) < _WINDOW else _split(text)


def _split(text: str) -> tuple[Span, ...]:
    if not text.strip():
        return ()
    if not _ENDS.search(text):
        return (_trim(text, 0, len(text)),)
    spans: list[Span] = []
    smooth = _smooth(text)
    for start, window in _windows(smooth):
        for first, last in _spans_of()(window):
            spans.extend(_parted(text, start + first, start + last))
    return tuple(_joined(text, spans))


_kept = lru_cache(maxsize=20_000)(_split)
"""For short texts: labels and notes stand in many files."""


def _parted(text: str, start: int, end: int):
    """Parts what nupunkt left together after a word in small letters ("It is free. Come in.")."""
    first = start
    for match in _MISSED.finditer(text, start, end):
        word = _LAST_WORD.search(text, max(first, match.start() - 30), match.start())
        if word and word[0].islower() and len(word[0]) > 2 and word[0] not in _CUT_SHORT:
            yield _trim(text, first, match.end())
            first = match.end()
    if text[first:end].strip():
        yield _trim(text, first, end)


def _trim(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))


def _joined(text: str, spans: list[Span]):
    """Puts back together what was cut before a small letter ("N.H.S. and")."""
    held: Span | None = None
    for span in spans:
        if held and (text[span.start].islower() and text[held.end - 1] == "."
                     and _INITIALS.search(text[max(held.start, held.end - 12) : held.end])):
            held = Span(held.start, span.end)
            continue
        if held:
            yield held
        held = span
    if held:
        yield held
