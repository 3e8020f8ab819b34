"""Pictures to share on social media, and the words to put beside them."""

from pathlib import Path

from build_hooks.booklets.booklet import Picture
from build_hooks.booklets.engine import TypstFault, make_png
from build_hooks.booklets.figures import Figure
from build_hooks.booklets.layout import plain_data
from build_hooks.booklets.pixels import smaller

SHAPES = {"share": (1200, 630), "share-square": (1080, 1080)}
_COLOURS, _FEW_COLOURS = 96, 24


class FigureTooLong(Exception):
    """A figure has more rows, or longer ones, than a picture to share has room for."""


def make_share(shape: str, label: str, title: str, line: str, foot: str, picture: Picture, fonts: Path) -> bytes:
    """A PNG of one of the two shapes."""
    width, height = SHAPES[shape]
    data = {"width": width, "height": height, "label": label, "title": title, "line": line, "foot": foot,
            "picture": picture.concept, "pictures": {picture.concept: {"svg": picture.svg, "alt": picture.alt}}}
    return smaller(make_png("share", data, fonts), _COLOURS)


def make_figure(shape: str, figure: Figure, foot: str, fonts: Path) -> bytes:
    """The same for a figure. Raises FigureTooLong when its rows would be too small to read."""
    width, height = SHAPES[shape]
    try:
        return smaller(make_png("figure", plain_data(figure, {}, "") | {"width": width, "height": height, "foot": foot}, fonts), _FEW_COLOURS)
    except TypstFault as error:
        if "too-long" in str(error):
            raise FigureTooLong from error
        raise


def alt_text(label: str, title: str, line: str, picture: Picture) -> str:
    """All that the picture says, in words to copy."""
    return f"Words in the picture: {label}. {title}. {line} Beside them a drawing: {picture.alt}."
