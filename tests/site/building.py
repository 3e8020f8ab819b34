"""Builds the real content in a folder of its own, as a clean checkout would."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from lxml import html

from tests.project import PORTAL_DAY

ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = ("build_hooks", "charter", "docs", "mkdocs.yml")
EPOCH = str(int(datetime.combine(PORTAL_DAY, time(), UTC).timestamp()))

SHARED_CACHE = str(Path(tempfile.gettempdir()) / f"charter-tests-{os.getuid()}")
"""What was found about words is the same for every copy of the project: read once for all builds of the tests."""

BARE = {"CHARTER_BOOKLETS": "off", "CHARTER_AUDIO": "off", "CHARTER_CACHE": SHARED_CACHE}
"""Booklets and audio have builds of their own."""
ENVIRONMENT = {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1"}


@dataclass(frozen=True)
class Built:
    """A built site: its folder and what the build printed."""

    folder: Path
    printed: str
    code: int

    def page(self, address: str) -> html.HtmlElement:
        return html.parse(str(self.folder / address.strip("/") / "index.html")).getroot()

    @property
    def addresses(self) -> list[str]:
        """Every page’s address. Short addresses and cards for other sites are left out."""
        found = (path.parent.relative_to(self.folder).as_posix() for path in self.folder.rglob("index.html"))
        return sorted("/" if name == "." else f"/{name}/" for name in found if not name.startswith(("r/", "embed/")))


def copy_project(folder: Path) -> Path:
    """The project as it is checked out, with what Python compiled of it, in a folder of its own."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        else:
            shutil.copy(source, folder / part)
    return folder


def run_mkdocs(folder: Path, *options: str) -> Built:
    """One strict build, as `make site` runs it."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "mkdocs", "build", "--strict", *options],
        cwd=folder, capture_output=True, text=True, timeout=120,
        env=BARE | os.environ | ENVIRONMENT)
    return Built(folder / "site", done.stdout + done.stderr, done.returncode)


def run_command(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """python -m build_hooks in a project's folder."""
    return subprocess.run([sys.executable, "-m", "build_hooks", *arguments], cwd=folder, capture_output=True,
                          text=True, timeout=120, env={"CHARTER_CACHE": SHARED_CACHE, **os.environ, "SOURCE_DATE_EPOCH": EPOCH})
