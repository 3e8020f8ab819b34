"""Whole sites of a charter with something wrong in it: built in full, or told why not."""

import os
import shutil
from pathlib import Path

from build_hooks.settings import Settings
from build_hooks.site import Site
from tests.fuzz.breaking import OF_LINES, Broken, broken
from tests.fuzz.cases import run
from tests.fuzz.guard import guarded, is_helpful
from tests.project import EXAMPLES, PORTAL_DAY, REPOSITORY, TODAY
from tests.site.building import SHARED_CACHE

GENTLE = (*OF_LINES[:2], *OF_LINES[4:])
"""Changes that often leave a file well formed, so that the build goes on to its later stages."""


def _copy(root: Path, folder: Path) -> list[tuple[str, bytes]]:
    """Copies a project's content, and gives each of its files."""
    for part in ("charter", "docs"):
        shutil.copytree(root / part, folder / part)
    return [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in sorted(folder.rglob("*.*"))
            if path.suffix in (".yml", ".md") and "/_" not in path.as_posix()]


def _build(case: Broken, folder: Path, settings: Settings) -> None:
    """One whole site with one file broken, which is put right again."""
    old = (folder / case.name).read_bytes()
    (folder / case.name).write_bytes(case.data)
    try:
        with guarded(Path(SHARED_CACHE)):
            site = Site(settings)
            is_helpful(site.diagnostics)
            assert site.is_sound or any(fault.is_error for fault in site.diagnostics)
            if site.is_sound:
                _look_at(site)
    finally:
        (folder / case.name).write_bytes(old)


def _look_at(site: Site) -> None:
    """Every file has an address of its own below the site, and no page holds a script that an editor wrote."""
    outputs = {output.uri: output.read() for output in site.outputs()}
    assert len(outputs) > 100
    for uri in outputs:
        assert not os.path.isabs(uri) and ".." not in uri.split("/") and uri.isprintable(), uri
    for body in site.bodies.values():
        low = body.lower()
        assert "<script" not in low and "javascript:" not in low and "onerror=" not in low


def test_whole_sites(tmp_path: Path) -> None:
    """The example charter, as `build --out` writes it."""
    files = _copy(EXAMPLES, tmp_path)
    settings = Settings(tmp_path, today=TODAY, cache_dir=Path(SHARED_CACHE))
    run("whole sites", broken(files, GENTLE, most=2), lambda case: _build(case, tmp_path, settings))


def test_whole_sites_of_the_real_content(tmp_path: Path) -> None:
    """The real charter, once more each time."""
    files = _copy(REPOSITORY, tmp_path)
    settings = Settings(tmp_path, today=PORTAL_DAY, cache_dir=Path(SHARED_CACHE))
    run("whole sites of the real content", broken(files, GENTLE, most=1), lambda case: _build(case, tmp_path, settings))
