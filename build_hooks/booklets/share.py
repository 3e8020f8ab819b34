"""Pictures to share on social media, and the words to put beside them."""

from pathlib import Path

from build_hooks.booklets.booklet import Picture
from build_hooks.booklets.engine import make_png
from build_hooks.booklets.pixels import smaller

SHAPES = {"share": (1200, 630), "share-square": (1080, 1080)}
_COLOURS = 96


def make_share(shape: str, label: str, title: str, line: str, foot: str, picture: Picture, fonts: Path) -> bytes:
    """A PNG of one of the two shapes."""
    width, height = SHAPES[shape]
    data = {"width": width, "height": height, "label": label, "title": title, "line": line, "foot": foot,
            "picture": picture.concept, "pictures": {picture.concept: {"svg": picture.svg, "alt": picture.alt}}}
    return smaller(make_png("share", data, fonts), _COLOURS)


def alt_text(label: str, title: str, line: str, picture: Picture) -> str:
    """All that the picture says, in words to copy."""
    return f"Words in the picture: {label}. {title}. {line} Beside them a drawing: {picture.alt}."
