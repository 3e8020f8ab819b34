"""The same words give the same bytes: wherever, whenever and on whosever computer they are built."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.building import BARE, ENVIRONMENT, ROOT, Built, copy_project
from tests.site.test_hard_to_break import state

OTHER = {
    "another folder and time zone": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    "another language and order": {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242", "COLUMNS": "40",
                                   "HOME": "/nonexistent", "USER": "nobody", "PYTHONUTF8": "0"},
}
SLOW = {"CHARTER_BOOKLETS": "auto", "SITE_URL": "https://rights.example.org/"}
KEPT = {"CHARTER_CACHE": os.environ.get("CHARTER_CACHE", str(ROOT / ".cache"))}
"""What the tests of booklets made, with the same address, or an earlier run did."""


def build(folder: Path, umask: int = 0o022, **settings: str) -> dict[str, bytes]:
    """The files of a strict build with a cache of its own, so that nothing is taken over from another one."""
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=folder, capture_output=True, text=True, timeout=1_200, umask=umask,
                          env=os.environ | BARE | ENVIRONMENT | {"CHARTER_CACHE": str(folder / "cache")} | settings)
    assert done.returncode == 0, done.stdout + done.stderr
    return state(folder / "site")


def differ(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


@pytest.mark.parametrize("where", OTHER)
def test_builds_elsewhere_are_the_same(built: Built, tmp_path: Path, where: str):
    """Another path, day of the files, time zone, language, order of sets, mask of rights, and no cache: not one byte differs."""
    folder = tmp_path / "a folder with spaces, and ë" / "deep" / "down"
    folder.mkdir(parents=True)
    copy_project(folder)
    for number, path in enumerate(sorted(folder.rglob("*.*"), reverse=True)):
        os.utime(path, (10**9 + number, 10**9 + number))
    other = build(folder, 0o077, **OTHER[where])
    assert differ(state(built.folder), other) == []
    assert not any(str(folder).encode() in content for content in other.values())


def test_files_found_in_another_order_are_the_same(built: Built, tmp_path: Path):
    """A disk gives the names of a folder in its own order: here, backwards."""
    folder = copy_project(tmp_path)
    (folder / "sitecustomize.py").write_text(
        "import os\nopen('backwards', 'w').close()\nlistdir, scandir = os.listdir, os.scandir\n"
        "os.listdir = lambda *given: sorted(listdir(*given), reverse=True)\n"
        "class Backwards:\n"
        "    def __init__(self, *given):\n        with scandir(*given) as found: self.found = sorted(found, key=lambda e: os.fsencode(e.name), reverse=True)\n"
        "    def __iter__(self): return iter(self.found)\n"
        "    def __next__(self): return next(self.walk) if hasattr(self, 'walk') else self.start()\n"
        "    def start(self):\n        self.walk = iter(self.found)\n        return next(self.walk)\n"
        "    def __enter__(self): return self\n    def __exit__(self, *given): pass\n    def close(self): pass\n"
        "os.scandir = Backwards\n")
    assert differ(state(built.folder), build(folder, PYTHONPATH=str(folder))) == []
    assert (folder / "backwards").exists()


def test_booklets_are_the_same(tmp_path: Path):
    """PDF, Word, EPUB, text and share pictures too: those that were kept, on whatever day, and those made anew elsewhere."""
    made = []
    for name, settings in (("one", {"TZ": "UTC", "PYTHONHASHSEED": "1"} | KEPT),
                           ("another place", OTHER["another folder and time zone"])):
        (tmp_path / name).mkdir()
        folder = copy_project(tmp_path / name)
        made.append(build(folder, 0o022 if name == "one" else 0o077, **SLOW, **settings))
    if not any(name.endswith(".pdf") for name in made[0]):
        pytest.skip("no booklets: their tools are not installed")
    assert sum(name.endswith((".pdf", ".docx", ".epub")) for name in made[0]) > 30
    assert differ(*made) == []
