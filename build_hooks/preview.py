"""The folder that a live preview shows: only files that changed are made again and put into it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from build_hooks.output import Output
from build_hooks.shell import Shell
from build_hooks.site import Site


class MadeOf(NamedTuple):
    """All that a page is printed from: its body, what stands around it, and when the theme was last changed."""

    body: str
    shell: Shell
    theme: int


class Shown:
    """What stands in the folder that is served: file => what it was made of."""

    def __init__(self) -> None:
        self._made: dict[str, object] = {}
        self._wanted: dict[str, object] = {}

    def changed(self, site: Site, theme: int) -> Iterator[Output]:
        """The files of the site that are not shown as they should be. A page comes without content: it has yet to be printed."""
        self._wanted = {}
        for uri, page in site.pages.items():
            file = f"{page.address.strip('/')}/index.html".lstrip("/")
            if self._is_new(file, MadeOf(site.bodies[uri], site.shell(uri), theme)):
                yield Output(uri)
        for output in site.files():
            if self._is_new(output.uri, _stamp(output.path) if output.path else output.content):
                yield output

    def take(self, made: Path, folder: Path) -> None:
        """Takes what is no longer part of the site out of the folder that is served, and moves what was made into it."""
        for gone in self._made.keys() - self._wanted.keys():
            _remove(folder / gone, folder)
        for path in sorted(made.rglob("*")):
            if path.is_file():
                target = folder / path.relative_to(made)
                target.parent.mkdir(parents=True, exist_ok=True)
                path.replace(target)
        self._made = self._wanted

    def _is_new(self, file: str, made_of: object) -> bool:
        self._wanted[file] = made_of
        return file not in self._made or self._made[file] != made_of


def _remove(path: Path, folder: Path) -> None:
    """Removes a file, and each folder above it that is empty then: another file may come to stand there."""
    path.unlink(missing_ok=True)
    for parent in path.parents:
        if parent == folder or not parent.is_dir() or any(parent.iterdir()):
            return
        parent.rmdir()


def _stamp(path: Path) -> tuple[Path, int, int]:
    now = path.stat()
    return path, now.st_mtime_ns, now.st_size
