"""The files of all pictures."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from build_hooks import kept
from build_hooks.infographics import png
from build_hooks.infographics.layout import Drawing, lay_out
from build_hooks.infographics.png import draw_png
from build_hooks.infographics.svg import draw_svg
from build_hooks.views.parts import Chart


def make_files(charts: Iterable[Chart], site_name: str, cache: Path, cluster: str = "") -> Iterator[tuple[str, str | bytes]]:
    """(address, content) of the SVG and the PNG of each chart. Drawn again only when something in them changes."""
    drawings = [(chart, lay_out(chart, site_name)) for chart in charts]
    files = kept.get_all({cache / f"{_key(drawing)}.png": drawing for _, drawing in drawings}, draw_png, "Drawing figures", cluster)
    for chart, drawing in drawings:
        yield chart.svg.strip("/"), draw_svg(drawing)
        yield chart.png.strip("/"), files[cache / f"{_key(drawing)}.png"]


def _key(drawing: Drawing) -> str:
    code = Path(png.__file__).read_bytes()
    return hashlib.sha256(code + repr(drawing).encode()).hexdigest()[:32]
