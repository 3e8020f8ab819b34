"""What happens when a build is killed, meets another one, or has no room on the disk."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from build_hooks import swap
from tests.site.building import BARE, ENVIRONMENT, copy_project, run_mkdocs

COMMAND = [sys.executable, "-m", "mkdocs", "build", "--strict"]


def state(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a built site, and a right that is written anew since."""
    folder = copy_project(tmp_path_factory.mktemp("killed"))
    assert run_mkdocs(folder).code == 0
    right = folder / "charter/rights/health.yml"
    right.write_text(right.read_text().replace("short_name: The best possible health", "short_name: Good health"))
    return folder


@pytest.mark.parametrize("seconds", [0.5, 2.0, 3.0, 4.5])
def test_a_killed_build_leaves_the_old_site_or_the_new(project: Path, seconds: float):
    """At any moment: never a mixture, never none, and the next build is sound."""
    old = state(project / "site")
    process = subprocess.Popen(COMMAND, cwd=project, env=BARE | os.environ | ENVIRONMENT, start_new_session=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    left = state(project / "site")
    if left != old:
        assert run_mkdocs(project).code == 0
        assert left == state(project / "site")


def test_after_all_that_the_next_build_is_whole(project: Path):
    """The caches that killed builds left are sound: the same words give the same bytes as with none."""
    assert run_mkdocs(project).code == 0
    warm = state(project / "site")
    done = subprocess.run([*COMMAND], cwd=project, capture_output=True, text=True, timeout=200,
                          env=os.environ | BARE | ENVIRONMENT | {"CHARTER_CACHE": str(project / "empty")})
    assert done.returncode == 0, done.stderr
    assert state(project / "site") == warm
    assert b"Good health" in warm["rights/health/index.html"]
    assert [path.name for path in project.iterdir() if path.name.startswith(".site")] == []


def test_two_builds_at_once_are_kept_apart(project: Path):
    """The second says so and changes nothing. When the first is done, the next one builds."""
    old = state(project / "site")
    held = swap.hold(project / "site")
    second = run_mkdocs(project)
    assert second.code == 1 and "Another build is at work in this folder." in second.printed, second.printed
    assert "Traceback" not in second.printed and state(project / "site") == old
    os.close(held)
    assert run_mkdocs(project).code == 0


def test_a_full_disk_is_told_and_the_old_site_stays(project: Path):
    """No traceback, and nothing half-made is left to fill the disk further."""
    old = state(project / "site")
    code = ("import errno, sys\nfrom pathlib import Path\nimport mkdocs.utils as utils\nreal, count = utils.write_file, []\n"
            "def write(content, path):\n    count.append(path)\n"
            "    if len(count) > 20: raise OSError(errno.ENOSPC, 'No space left on device')\n    real(content, path)\n"
            "utils.write_file = write\nsys.argv = ['mkdocs', 'build', '--strict']\nfrom mkdocs.__main__ import cli\ncli()\n")
    done = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, timeout=120,
                          env=BARE | os.environ | ENVIRONMENT)
    printed = done.stdout + done.stderr
    assert done.returncode == 1 and "the disk is full" in printed and "Traceback" not in printed, printed
    assert state(project / "site") == old and not (project / ".site-being-built").exists()
