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

page, template = Path("docs/about.md"), Path("build_hooks/theme/main.html")
if "first" in sys.argv:
    save("preview")
page.write_text(page.read_text().replace("another way", "any other way"))
if "theme" in sys.argv:
    template.write_text(template.read_text().replace("This is a draft.", "This is still a draft."))
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


@pytest.mark.parametrize("how", [(), ("theme",)], ids=["words", "words and theme"])
def test_the_second_save_shows_what_a_new_preview_would(tmp_path: Path, how: tuple[str, ...]) -> None:
    """Every file, though pages that did not change are not printed again. A change of the theme changes all of them."""
    again, fresh = preview(tmp_path / "again", "first", *how), preview(tmp_path / "fresh", *how)
    assert again.keys() == fresh.keys()
    assert [name for name in fresh if again[name] != fresh[name]] == []
    assert b"any other way" in again["about/index.html"]
    assert (b"still a draft" in again["help/index.html"]) == bool(how)
