"""Where everything stands in a picture: a Chart to texts, bars and shapes with their places."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

from build_hooks.pictures.marks import mark, parts
from build_hooks.views.parts import Chart, ChartRow

WIDTH, MARGIN = 1200, 64
FONTS = Path(__file__).parent.parent / "theme" / "fonts"
_FILES = {False: "atkinson-hyperlegible-next-400.woff2", True: "atkinson-hyperlegible-next-700.woff2"}
_TITLE, _BODY, _SMALL = 44, 30, 24
_VALUE_WIDTH = 330
_UNSURE = 20
"""So near the edge the whole line is measured: words alone don't tell how letters close up between them."""


@dataclass(frozen=True)
class Words:
    """One line of text. `y` is its base line."""

    x: int
    y: int
    size: int
    text: str
    bold: bool = False


@dataclass(frozen=True)
class Box:
    """A rectangle: full (a bar) or only its edge."""

    x: int
    y: int
    width: int
    height: int
    full: bool = True


@dataclass(frozen=True)
class Sign:
    """The shape of a status word. `path` is on a grid of 24 by 24."""

    x: int
    y: int
    size: int
    word: str
    path: str


Item = Words | Box | Sign


@dataclass(frozen=True)
class Drawing:
    """A finished picture."""

    title: str
    description: str
    height: int
    items: tuple[Item, ...]


def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """The site's own letters."""
    return _font(size, bold)


@cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / _FILES[bold], size, layout_engine=ImageFont.Layout.BASIC)


def wrap(text: str, size: int, width: int, bold: bool = False) -> list[str]:
    """The lines of a text that fit a width. A word that is too long stands alone."""
    lines: list[str] = []
    about = 0.0
    for word in text.split():
        longer, more = (f"{lines[-1]} {word}", about + _length(f" {word}", size, bold)) if lines else (word, 0.0)
        if lines and (more < width - _UNSURE or font(size, bold).getlength(longer) <= width):
            lines[-1], about = longer, more
        else:
            lines.append(word)
            about = _length(word, size, bold)
    return lines


@lru_cache(maxsize=8192)
def _length(word: str, size: int, bold: bool) -> float:
    """Measured once for each word: a picture's words are much the same from one to the next."""
    return font(size, bold).getlength(word)


def lay_out(chart: Chart, site_name: str) -> Drawing:
    """The picture of a chart, as high as its rows need."""
    items: list[Item] = []
    y = _lines(items, wrap(chart.title, _TITLE, WIDTH - 2 * MARGIN, True), MARGIN, MARGIN + _TITLE, _TITLE, bold=True)
    y += 20
    group = ""
    long = any(len(row.value) > 40 for row in chart.drawn)
    for row in chart.drawn:
        if row.group and row.group != group:
            group = row.group
            y = _lines(items, wrap(group, _BODY, WIDTH - 2 * MARGIN, True), MARGIN, y + 56, _BODY, bold=True) - 4
        y = _row(items, row, y, long=long)
    y += 40
    for text in (chart.left_out, f"As at {chart.as_at}.", f"Source: {chart.source}.", chart.note, f"Drawn from the data of “{site_name}”."):
        y = _lines(items, wrap(text, _SMALL, WIDTH - 2 * MARGIN), MARGIN, y + 34, _SMALL) if text else y
    return Drawing(chart.title, chart.alt, y + MARGIN, tuple(items))


def _row(items: list[Item], row: ChartRow, top: int, *, long: bool) -> int:
    """One row: a line above it, its shapes, its name and its value. Returns where the next one begins."""
    items.append(Box(MARGIN, top + 18, WIDTH - 2 * MARGIN, 1))
    signs = list(_signs(row))
    left = MARGIN + 44 * len(signs) + (4 if signs else 0)
    value_at = left + 330 if long else WIDTH - MARGIN - _VALUE_WIDTH
    for index, (word, path) in enumerate(signs):
        items.append(Sign(MARGIN + 44 * index, top + 34, 34, word, path))
    first = top + 62
    end = _lines(items, wrap(row.label, _BODY, value_at - left - 24), left, first, _BODY)
    value = wrap(row.value, _BODY, WIDTH - MARGIN - value_at, not long)
    end = max(end, _lines(items, value, value_at, first, _BODY, bold=not long))
    if row.share is not None:
        full = WIDTH - 2 * MARGIN
        items.append(Box(MARGIN, end + 18, full, 22, full=False))
        items.append(Box(MARGIN, end + 18, round(full * row.share / 100), 22))
        end += 40
    return end


def _signs(row: ChartRow) -> Iterator[tuple[str, str]]:
    """Each letter of a plan has its shape; a word has one."""
    if row.mark is not None:
        yield from ((word.lower(), mark(word)) for word in parts(row.mark))


def _lines(items: list[Item], lines: list[str], x: int, y: int, size: int, *, bold: bool = False) -> int:
    """Puts lines below each other and returns the base line of the last."""
    for index, text in enumerate(lines):
        items.append(Words(x, y + round(1.3 * size) * index, size, text, bold))
    return y + round(1.3 * size) * (len(lines) - 1)
