"""Puts the marks of sentences into HTML: <span class="s" id="s1">…</span>.

A sentence that starts or ends in the middle of a link or bold word can't have one span around
it. It gets one for each of its parts: the first has the id, the others data-s="s1".
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\"[^\"<]*\"|'[^'<]*'|[^\"'<>])*)>")
_OPENING_BEFORE = re.compile(r"<[a-zA-Z][^<>]*>\Z")
_CLOSING_AFTER = re.compile(r"</[a-zA-Z][^<>]*>")
_VOID = frozenset({"br", "img", "wbr", "hr", "input"})


@dataclass(frozen=True)
class Stretch:
    """A part of the HTML that holds words of one sentence: from `start` up to `end`."""

    start: int
    end: int


class Mark(NamedTuple):
    """A tag to put in. At one place, what closes (order 0) comes before what opens (order 1)."""

    place: int
    order: int
    tag: str


def make_marks(html: str, id: str, parts: list[Stretch]) -> list[Mark]:
    """The opening and closing tags of one sentence."""
    whole = _whole(html, parts[0].start, parts[-1].end)
    if whole:
        return _around(whole, f'<span class="s" id="{id}">')
    found = []
    for number, part in enumerate(parts):
        name = f'id="{id}"' if number == 0 else f'data-s="{id}"'
        found += _around(part, f'<span class="s" {name}>')
    return found


def insert(html: str, marks: list[Mark]) -> str:
    """The HTML with all marks in it."""
    out, position = [], 0
    for mark in sorted(marks, key=lambda mark: (mark.place, mark.order)):
        out += [html[position : mark.place], mark.tag]
        position = mark.place
    return "".join([*out, html[position:]])


def _around(part: Stretch, opening: str) -> list[Mark]:
    return [Mark(part.start, 1, opening), Mark(part.end, 0, "</span>")]


def _whole(html: str, start: int, end: int) -> Stretch | None:
    """The stretch widened over the tags beside it until its tags are in balance, if that is possible."""
    lowest, last = _balance(html, start, end)
    for _ in range(-lowest):
        before = _OPENING_BEFORE.search(html, max(0, start - 2_000), start)
        if not before:
            return None
        start = before.start()
    for _ in range(last - lowest):
        after = _CLOSING_AFTER.match(html, end)
        if not after:
            return None
        end = after.end()
    return Stretch(start, end) if _balance(html, start, end) == (0, 0) else None


def _balance(html: str, start: int, end: int) -> tuple[int, int]:
    """How far the tags inside fall below zero at worst, and where they end."""
    depth = lowest = 0
    for tag in _TAG.finditer(html, start, end):
        if tag[1]:
            depth -= 1
        elif tag[2].lower() not in _VOID and not tag[3].endswith("/"):
            depth += 1
        lowest = min(lowest, depth)
    return lowest, depth
