"""Drawings as PNG files, for formats that can't hold SVG."""

import io
from functools import cache
from pathlib import Path

from build_hooks.booklets.engine import make_png


@cache
def png(svg: str, fonts: Path, width: int = 320) -> bytes:
    """A drawing so many pixels wide, on nothing."""
    return smaller(make_png("picture", {"svg": svg}, fonts, pixels=width), 64)


def smaller(content: bytes, colours: int) -> bytes:
    """The same picture with fewer colours."""
    from PIL import Image

    with Image.open(io.BytesIO(content)) as image:
        image = image.convert("RGBA") if image.mode in ("RGBA", "LA", "P") else image.convert("RGB")
        out = io.BytesIO()
        image.quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG", compress_level=6)
    return out.getvalue()
