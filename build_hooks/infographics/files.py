"""The files of all pictures."""

import hashlib
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from build_hooks import kept
from build_hooks.infographics import png
from build_hooks.infographics.layout import Drawing, lay_out
from build_hooks.infographics.png import draw_png
from build_hooks.infographics.svg import draw_svg
from build_hooks.remembered import Memory
from build_hooks.views.parts import Chart


def make_files(charts: Iterable[Chart], site_name: str, cache: Path, cluster: str = "",
               memory: Memory | None = None) -> Iterator[tuple[str, str | bytes]]:
    """(address, content) of the SVG and the PNG of each chart. Drawn again only when something in them changes."""
    memory = memory or Memory()
    code = Path(png.__file__).read_bytes()
    figures = [memory.get(chart.svg, partial(_figure, chart, site_name, code), chart, site_name, code) for chart in charts]
    files = kept.get_all({cache / figure.kept_as: figure.drawing for figure in figures}, draw_png, "Drawing figures", cluster)
    for figure in figures:
        yield figure.chart.svg.strip("/"), figure.svg
        yield figure.chart.png.strip("/"), files[cache / figure.kept_as]


class _Figure(NamedTuple):
    chart: Chart
    drawing: Drawing
    svg: str
    kept_as: str
    """The name of its PNG in the cache."""


def _figure(chart: Chart, site_name: str, code: bytes) -> _Figure:
    """The figure of a chart. `code` is what draws its PNG."""
    drawing = lay_out(chart, site_name)
    return _Figure(chart, drawing, draw_svg(drawing), f"{hashlib.sha256(code + repr(drawing).encode()).hexdigest()[:32]}.png")
