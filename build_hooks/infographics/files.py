"""The files of all pictures."""

from collections.abc import Iterable, Iterator

from build_hooks.infographics.layout import lay_out
from build_hooks.infographics.png import draw_png
from build_hooks.infographics.svg import draw_svg
from build_hooks.views.parts import Chart


def make_files(charts: Iterable[Chart], site_name: str) -> Iterator[tuple[str, str | bytes]]:
    """(address, content) of the SVG and the PNG of each chart."""
    for chart in charts:
        drawing = lay_out(chart, site_name)
        yield chart.svg.strip("/"), draw_svg(drawing)
        yield chart.png.strip("/"), draw_png(drawing)
