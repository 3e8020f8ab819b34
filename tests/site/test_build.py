"""Builds that fail, builds that repeat, and builds without MkDocs."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.building import BARE, ENVIRONMENT, Built, copy_project, run_command, run_mkdocs


def fingerprint(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


BREAKS = {
    "a fault in the data": ("charter/rights/health.yml", "picture: health", "picture: helth"),
    "a file that can't be read": ("charter/agreement.yml", "title:", "title: [\n"),
    "a dead link in a page": ("docs/about.md", "\n## ", "\n[help](/helpp/)\n\n## "),
    "HTML in a page": ("docs/about.md", "\n## ", "\n<script>alert(1)</script>\n\n## "),
}


@pytest.mark.parametrize("what", BREAKS)
def test_failed_build_leaves_the_last_good_site(published: Path, what: str):
    """After a build that fails, site/ is exactly as it was, and the message says so."""
    before = fingerprint(published / "site")
    name, find, put = BREAKS[what]
    path = published / name
    path.write_text(path.read_text().replace(find, put, 1))
    site = run_mkdocs(published)
    assert site.code != 0
    assert "The last good site is still in site/." in site.printed
    assert re.search(rf"{re.escape(name)}:\d+:\d+: [A-Z]\d+ ", site.printed)
    assert "Traceback" not in site.printed
    assert fingerprint(published / "site") == before


def test_fault_in_a_template_leaves_the_last_good_site(published: Path):
    """Even a fault of ours, found halfway, leaves site/ whole."""
    before = fingerprint(published / "site")
    main = published / "build_hooks/theme/main.html"
    main.write_text(main.read_text() + "{{ nothing.of.this }}")
    assert run_mkdocs(published).code != 0
    assert fingerprint(published / "site") == before


def test_same_input_gives_the_same_bytes(built: Built, tmp_path: Path):
    """Two builds of one input, in different folders, are byte for byte the same."""
    again = run_mkdocs(copy_project(tmp_path))
    assert fingerprint(again.folder) == fingerprint(built.folder)


def test_second_build_removes_what_is_gone(published: Path):
    """A page that was taken away is gone from the next site."""
    page = published / "docs/extra.md"
    page.write_text((published / "docs/privacy.md").read_text())
    assert (run_mkdocs(published).folder / "extra/index.html").exists()
    page.unlink()
    assert not (run_mkdocs(published).folder / "extra").exists()


def test_plain_folder_needs_no_mkdocs(project: Path):
    """`build --out` writes every page and all data while importing MkDocs is impossible."""
    blocker = project / "blocked"
    blocker.mkdir()
    (blocker / "mkdocs.py").write_text("raise ImportError('MkDocs is not here')")
    done = subprocess.run(
        [sys.executable, "-c",
         f"import sys; sys.path[:0] = [{str(blocker)!r}, {str(project)!r}]\n"
         "from build_hooks.__main__ import main\ncode = main(['build', '--out', 'plain'])\n"
         "assert 'mkdocs' not in sys.modules\nsys.exit(code)"],
        cwd=project, capture_output=True, text=True, timeout=60, env=BARE | os.environ | ENVIRONMENT)
    assert done.returncode == 0, done.stderr
    plain = project / "plain"
    assert "You have the right to" in (plain / "rights/health.md").read_text()
    assert (plain / "data/rights.csv").is_file() and (plain / "docs").exists() is False
    assert list((plain / "assets").glob("portal-*.css"))


def test_plain_pages_are_markdown_that_any_renderer_reads(project: Path):
    """A page's body passes through Python-Markdown unchanged: it is one HTML block after another."""
    import markdown
    assert run_command(project, "build", "--out", "plain").returncode == 0
    text = (project / "plain/rights/health.md").read_text()
    body = text.split("\n---\n", 1)[1].strip()
    rendered = markdown.markdown(body)
    assert re.sub(r"\s+", "", rendered) == re.sub(r"\s+", "", body)


def test_plain_folder_is_never_written_over_other_things(project: Path):
    """`build --out` refuses a folder that holds something else."""
    (project / "mine").mkdir()
    (project / "mine/letter.txt").write_text("keep me")
    done = run_command(project, "build", "--out", "mine")
    assert done.returncode == 2 and (project / "mine/letter.txt").read_text() == "keep me"


def test_build_writes_nothing_into_content(project: Path):
    """A build changes nothing in docs/ and charter/."""
    before = fingerprint(project / "docs"), fingerprint(project / "charter")
    assert run_mkdocs(project).code == 0
    assert (fingerprint(project / "docs"), fingerprint(project / "charter")) == before


def test_two_builds_in_one_process_do_not_mix(project: Path):
    """A second build in one process shows the second state of the data only."""
    code = (
        "import sys, pathlib, re\n"
        "from mkdocs.commands.build import build\nfrom mkdocs.config import load_config\n"
        "def once():\n"
        "    cfg = load_config('mkdocs.yml', strict=True)\n"
        "    cfg.plugins.on_startup(command='build', dirty=False)\n"
        "    build(cfg)\n"
        "once()\n"
        "p = pathlib.Path('charter/rights/health.yml')\n"
        "p.write_text(p.read_text().replace('short_name: The best possible health', 'short_name: Good health'))\n"
        "once()\n"
        "text = pathlib.Path('site/rights/health/index.html').read_text()\n"
        "assert 'Good health' in text and '<h1>The best possible health' not in text\n")
    done = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, timeout=120,
                          env=BARE | os.environ | ENVIRONMENT)
    assert done.returncode == 0, done.stderr[-2000:]
