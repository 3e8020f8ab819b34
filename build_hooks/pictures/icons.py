"""Icons from the package Material for MkDocs, by name ("material/heart-outline")."""

import importlib.util
import re
from functools import cache
from pathlib import Path

_SAFE_ICON = re.compile(r'^<svg [^<>]*viewBox="0 0 24 24"[^<>]*>(?:<path [^<>]*/>)+</svg>$')


class Icons:
    """The icon set in one folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or default_folder()

    def has(self, name: str) -> bool:
        return (self._folder / f"{name}.svg").is_file()

    def svg(self, name: str) -> str:
        """The drawing's shapes, with no name of its own: the page gives it one.

        Raises ValueError when the file holds anything but shapes.
        """
        return _read_icon(self._folder / f"{name}.svg")


@cache
def _read_icon(path: Path) -> str:
    text = path.read_text(encoding="utf-8").strip()
    if not _SAFE_ICON.match(text):
        raise ValueError(f"{path.name} is not a plain icon")
    return text[text.index("><") + 1 : -len("</svg>")]


@cache
def default_folder() -> Path:
    """The .icons folder inside the installed package. Finding it doesn't load the package."""
    spec = importlib.util.find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("mkdocs-material is not installed: run “make site”")
    return Path(spec.submodule_search_locations[0]) / "templates" / ".icons"
