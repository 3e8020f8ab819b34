"""A drawing as a PNG file: the same bytes each time."""

from collections.abc import Callable
from functools import cache, lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from build_hooks.infographics.layout import WIDTH, Box, Drawing, Sign, Words, font

_INK, _PAPER = 26, 255
_FINE = 4
"""Shapes are drawn so many times larger, and then made small, so that their edges are smooth."""


@lru_cache(maxsize=128)
def draw_png(drawing: Drawing) -> bytes:
    """The file's bytes, in 16 greys."""
    image = Image.new("L", (WIDTH, drawing.height), _PAPER)
    pen = ImageDraw.Draw(image)
    for item in drawing.items:
        match item:
            case Words(x, y, size, text, bold):
                letters, left, top = _letters(text, size, bold)
                image.paste(_INK, (x + left, y + top), letters)
            case Box(x, y, width, height, full):
                pen.rectangle((x, y, x + max(width, 1) - 1, y + height - 1), fill=_INK if full else None, outline=_INK, width=2)
            case Sign(x, y, size, word, _):
                image.paste(_sign(word, size), (x, y))
    stream = BytesIO()
    greys = image.point([round(value / 17) for value in range(256)])
    greys.putpalette([17 * step for step in range(16) for _ in "rgb"])
    greys.save(stream, "PNG", bits=4, optimize=False, compress_level=4)
    return stream.getvalue()


@lru_cache(maxsize=2_000)
def _letters(text: str, size: int, bold: bool) -> tuple[Image.Image, int, int]:
    """A line of text as a mask, and where it stands from the start of its base line. Many lines stand in several pictures."""
    left, top, right, bottom = font(size, bold).getbbox(text, anchor="ls")
    mask = Image.new("L", (max(1, right - left), max(1, bottom - top)))
    ImageDraw.Draw(mask).text((-left, -top), text, fill=255, font=font(size, bold), anchor="ls")
    return mask, left, top


@cache
def _sign(word: str, size: int) -> Image.Image:
    """The shape of a word, as pictures/marks.py draws it."""
    large = Image.new("L", (24 * 8 * _FINE, 24 * 8 * _FINE), _PAPER)
    pen, unit = ImageDraw.Draw(large), 8 * _FINE
    _SHAPES.get(word, _ring)(lambda *places: [place * unit for place in places], pen)
    return large.resize((size, size), Image.Resampling.LANCZOS)


Scale = Callable[..., list[float]]


def _disc(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    pen.ellipse(at(2, 2, 22, 22), fill=_INK)


def _ring(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    _disc(at, pen)
    pen.ellipse(at(4.5, 4.5, 19.5, 19.5), fill=_PAPER)


def _completed(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    _disc(at, pen)
    pen.polygon(at(10, 16.5, 5.5, 12, 7, 10.5, 10, 13.5, 17, 6.5, 18.5, 8), fill=_PAPER)


def _underway(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    _ring(at, pen)
    pen.pieslice(at(4.5, 4.5, 19.5, 19.5), -90, 90, fill=_INK)


def _early(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    _ring(at, pen)
    pen.pieslice(at(4.5, 4.5, 19.5, 19.5), -90, 0, fill=_INK)


def _consideration(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    _ring(at, pen)
    for left in (8, 11, 14):
        pen.rectangle(at(left, 10.5, left + 2, 13.5), fill=_INK)


def _square(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle(at(3, 3, 21, 21), fill=_INK)


def _triangle(at: Scale, pen: ImageDraw.ImageDraw) -> None:
    pen.polygon(at(12, 2, 23, 21, 1, 21), fill=_INK)


_SHAPES = {
    "completed": _completed, "underway": _underway, "in early development": _early,
    "for consideration": _consideration, "r": _square, "a": _triangle, "g": _disc, "happened": _disc, "expected": _ring,
}
