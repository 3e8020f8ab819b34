"""Splits a long Easy Read booklet: practice is 24 pages at most."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from build_hooks.booklets.booklet import Booklet, Section
from build_hooks.booklets.runs import runs

MOST_PAGES = 24


def chapters(booklet: Booklet) -> list[tuple[Section, ...]]:
    """What may not be torn apart: a section with the smaller ones under it. The tail is in every part."""
    found: list[list[Section]] = []
    for section in booklet.sections:
        if section.is_tail:
            continue
        if section.level == 1 or not found:
            found.append([])
        found[-1].append(section)
    return [tuple(group) for group in found]


def split(booklet: Booklet, pages_of: Callable[[Booklet], int], most: int = MOST_PAGES) -> tuple[Booklet, ...]:
    """The booklet alone, or its parts: as few as keep each within `most` pages."""
    groups = chapters(booklet)
    pages = pages_of(booklet)
    count = max(1, -(-pages // most))
    while pages > most:
        count = min(count, len(groups))
        parts = tuple(_parts(booklet, groups, count))
        if count == len(groups) or all(pages_of(part) <= most for part in parts):
            return parts
        count += 1
    return (booklet,)


def _parts(booklet: Booklet, groups: list[tuple[Section, ...]], count: int) -> Iterator[Booklet]:
    """The chapters dealt out so that each part holds about as many blocks."""
    tail = tuple(section for section in booklet.sections if section.is_tail)
    dealt = _dealt(groups, count)
    for number, chosen in enumerate(dealt, 1):
        part = f"part {number} of {len(dealt)}"
        notes = (*booklet.notes, runs("This booklet is long. It comes in parts."), runs(f"This is {part}."))
        yield replace(booklet, sections=(*(s for group in chosen for s in group), *tail), part=part, notes=notes)


def _dealt(groups: list[tuple[Section, ...]], count: int) -> list[list[tuple[Section, ...]]]:
    sizes = [1 + sum(1 + len(section.blocks) for section in group) for group in groups]
    dealt: list[list] = [[] for _ in range(count)]
    done, total = 0, sum(sizes)
    for index, (group, size) in enumerate(zip(groups, sizes, strict=True)):
        place = min(int((done + size / 2) * count / total), count - 1, index)
        dealt[place].append(group)
        done += size
    return [part for part in dealt if part]
