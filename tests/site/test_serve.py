"""`mkdocs serve`, one save after the other in one process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.scale import Scale, write_scaled
from tests.site.building import BARE, ENVIRONMENT

SAVE = """
import sys
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config

def save(folder):
    config = load_config(config_file="mkdocs.yml", site_dir=folder)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1:8000/")

page, template, gone = Path("docs/about.md"), Path("build_hooks/theme/main.html"), Path("docs/gone.md")
if "first" in sys.argv:
    gone.write_text(page.read_text())
    save("preview")
    gone.unlink()
page.write_text(page.read_text().replace("another way", "any other way"))
if "theme" in sys.argv:
    template.write_text(template.read_text().replace("This is a draft.", "This is still a draft."))
if {"first", "fault"} <= set(sys.argv):
    good = page.read_text()
    for fault in ("title: [", "[a link](/nowhere/)"):
        page.write_text(f"{fault}{good}" if "title" in fault else f"{good}{fault}")
        try:
            save("preview")
        except SystemExit:
            pass  # as the server of a preview does
    page.write_text(good)
save("preview")
"""
NOT_PAGES = ("sitemap.xml", "sitemap.xml.gz")
"""MkDocs lists there the pages that it printed itself. Nobody reads the list of a preview."""


def preview(folder: Path, *how: str) -> dict[str, bytes]:
    """What a preview shows after the last save."""
    project = write_scaled(folder, Scale(60, small=True))
    done = subprocess.run([sys.executable, "-c", SAVE, *how], cwd=project, capture_output=True, text=True, check=False,
                          env=BARE | os.environ | ENVIRONMENT | {"CHARTER_CACHE": str(folder / ".cache")})
    assert done.returncode == 0, done.stderr
    shown = project / "preview"
    return {path.relative_to(shown).as_posix(): path.read_bytes() for path in shown.rglob("*")
            if path.is_file() and path.name not in NOT_PAGES}


@pytest.mark.parametrize("how", [(), ("theme",), ("fault",)], ids=["words", "words and theme", "words after faults"])
def test_the_second_save_shows_what_a_new_preview_would(tmp_path: Path, how: tuple[str, ...]) -> None:
    """Every file, though only those that changed are written again, and a page that went is gone. A change of the theme
    changes all pages. After a fault it goes on from what it showed last."""
    again, fresh = preview(tmp_path / "again", "first", *how), preview(tmp_path / "fresh", *how)
    assert again.keys() == fresh.keys()
    assert [name for name in fresh if again[name] != fresh[name]] == []
    assert b"any other way" in again["about/index.html"]
    assert (b"still a draft" in again["help/index.html"]) == ("theme" in how)


WRITTEN = """
import sys
from pathlib import Path
sys.argv = ["", "first"]
exec(Path("save.py").read_text())
before = {path: path.stat().st_mtime_ns for path in Path("preview").rglob("*") if path.is_file()}
page.write_text(page.read_text().replace("any other way", "yet another way"))
save("preview")
print(sum(before.get(path) != path.stat().st_mtime_ns for path in Path("preview").rglob("*") if path.is_file()), len(before))
"""


def test_a_save_writes_only_the_files_that_changed(tmp_path: Path) -> None:
    """A page's own file, what search finds in it, and what MkDocs writes each time: not the other pages."""
    project = write_scaled(tmp_path, Scale(60, small=True))
    (project / "save.py").write_text(SAVE)
    done = subprocess.run([sys.executable, "-c", WRITTEN], cwd=project, capture_output=True, text=True, check=True,
                          env=BARE | os.environ | ENVIRONMENT | {"CHARTER_CACHE": str(tmp_path / ".cache")})
    written, files = map(int, done.stdout.split())
    assert 1 <= written < files / 3
