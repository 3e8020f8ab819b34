"""Whether there is anything to build."""

import os
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from build_hooks import unchanged
from tests.site.building import BARE, ENVIRONMENT, ROOT, copy_project, run_mkdocs

LATER = 10 * unchanged.JUST_NOW


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a little of everything, built once."""
    monkeypatch.delenv("CHARTER_CACHE", raising=False)
    for name in ("charter/a.yml", "docs/deep/b.md", "build_hooks/c.py", "mkdocs.yml", "site/index.html", "site/data/d.csv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    unchanged.remember(tmp_path, unchanged.look(tmp_path, time.time_ns() + LATER), "One warning.")
    return tmp_path


def test_nothing_changed(root: Path) -> None:
    """What the last build told is told again: a warning doesn't go away by building twice."""
    assert unchanged.told_last_time(root) == "One warning."


@pytest.mark.parametrize("change", [
    lambda root: (root / "charter/a.yml").write_text("other words"), lambda root: (root / "docs/new.md").write_text("more"),
    lambda root: (root / "docs/deep/b.md").unlink(), lambda root: os.utime(root / "mkdocs.yml"),
    lambda root: (root / "build_hooks/c.py").rename(root / "build_hooks/d.py"),
    lambda root: (root / "site/data/d.csv").unlink(), lambda root: (root / "site/index.html").write_text(""),
    lambda root: (root / "site/extra.html").write_text("not ours")],
    ids=["words", "new", "deleted", "touched", "renamed", "site lost a file", "site broken", "site has more"])
def test_any_change_is_seen(root: Path, change) -> None:
    """In what a build reads, and in what it left behind."""
    change(root)
    assert unchanged.told_last_time(root) is None


@pytest.mark.parametrize(("name", "value"), [
    ("SITE_URL", "https://rights.example/"), ("SOURCE_DATE_EPOCH", "1700000000"), ("CHARTER_AUDIO", "off"), ("CHARTER_RELEASE", "1")])
def test_other_settings_are_another_build(root: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """The same words give another site."""
    monkeypatch.setenv(name, value)
    assert unchanged.told_last_time(root) is None


def test_another_day_is_another_build(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that was in date yesterday may be past its check today."""
    class Tomorrow(unchanged.datetime):
        @classmethod
        def now(cls, zone=None):
            return super().now(zone) + timedelta(days=1)

    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    unchanged.remember(root, unchanged.look(root, time.time_ns() + LATER), "")
    assert unchanged.told_last_time(root) == ""
    monkeypatch.setattr(unchanged, "datetime", Tomorrow)
    assert unchanged.told_last_time(root) is None


def test_a_file_written_a_moment_ago_is_not_trusted(root: Path) -> None:
    """It could be written again within the same tick of the clock, with the same size."""
    unchanged.remember(root, unchanged.look(root, (root / "charter/a.yml").stat().st_mtime_ns + 1), "")
    assert unchanged.told_last_time(root) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"about": 3, "read": 4, "site": 5}', b"[" * 100_000])
def test_a_broken_note_means_build(root: Path, content: bytes) -> None:
    """Never a traceback, never a site that is out of date."""
    (root / ".cache" / unchanged.KEPT).write_bytes(content)
    assert unchanged.told_last_time(root) is None


def test_a_link_that_leads_nowhere_is_no_trouble(root: Path) -> None:
    """The build will tell of it."""
    (root / "docs/link.md").symlink_to("nowhere")
    unchanged.remember(root, unchanged.look(root, time.time_ns() + LATER), "")
    assert unchanged.told_last_time(root) == ""


def test_with_no_place_to_write_every_build_is_made(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build without notes is slower, not wrong."""
    (root / "file").write_text("")
    monkeypatch.setenv("CHARTER_CACHE", "file")
    unchanged.remember(root, unchanged.look(root, time.time_ns() + LATER), "")
    assert unchanged.told_last_time(root) is None


def test_nothing_of_ours_and_nothing_big_is_imported() -> None:
    """The time that it saves is the time that a build needs to begin."""
    code = "import sys; before = set(sys.modules); import build_hooks.unchanged; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"mkdocs", "yaml", "jinja2", "pydantic", "build_hooks.site", "asyncio", "email"} & set(done.stdout.split())


def run(folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "build_hooks.unchanged"], cwd=folder, capture_output=True, text=True,
                          env=BARE | os.environ | ENVIRONMENT | {"CHARTER_CACHE": str(folder / ".cache")})


def test_a_real_build_is_remembered_until_a_word_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Built once, there is nothing to do. After one changed word there is; and a build that fails is not remembered."""
    folder = copy_project(tmp_path)
    monkeypatch.setenv("CHARTER_CACHE", str(folder / ".cache"))
    time.sleep(unchanged.JUST_NOW / 1e9)
    assert run(folder).returncode == 1
    assert run_mkdocs(folder).code == 0
    again = run(folder)
    assert (again.returncode, again.stdout) == (0, "Nothing has changed since the last build.\n"), again.stderr
    page = folder / "docs" / "about.md"
    page.write_text(page.read_text(encoding="utf-8").replace("title:", "titel:", 1), encoding="utf-8")
    assert run(folder).returncode == 1
    assert run_mkdocs(folder).code == 1
    assert run(folder).returncode == 1
