"""The smaller copies for servers."""

import gzip
from pathlib import Path

import brotli
import pytest

from build_hooks.release import compress, main
from build_hooks.settings import Settings, is_release
from build_hooks.site import Site
from tests.project import Project


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "rights").mkdir()
    (tmp_path / "index.html").write_text("<p>Your rights</p>" * 100)
    (tmp_path / "rights/index.html").write_text("<p>Each right</p>" * 100)
    (tmp_path / "tiny.css").write_text("a{}")
    (tmp_path / "font.woff2").write_bytes(b"x" * 5000)
    return tmp_path


def test_copies_hold_the_same(site: Path):
    """Each file of text has a gzip and a brotli copy that unpack to it; fonts and tiny files have none."""
    done = compress(site)
    page = site / "index.html"
    assert gzip.decompress((site / "index.html.gz").read_bytes()) == page.read_bytes()
    assert brotli.decompress((site / "index.html.br").read_bytes()) == page.read_bytes()
    assert done.files == 2 and done.brotli <= done.gzip < done.plain
    assert not (site / "font.woff2.gz").exists() and not (site / "tiny.css.gz").exists()


def test_same_input_same_bytes(site: Path):
    """Compressing again changes nothing, and copies are not compressed once more."""
    compress(site)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    compress(site)
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before


def test_nothing_to_compress_is_said(tmp_path: Path, capsys: pytest.CaptureFixture):
    """Where there is no site, the command says how to make one."""
    assert main([str(tmp_path)]) == 2
    assert "make site" in capsys.readouterr().err


def test_release_takes_warnings_for_errors(project: Project):
    """A content with a warning is sound for a look at it, and not for publishing."""
    settings = project.settings
    late = Settings(settings.root, today=settings.today.replace(year=2027, month=11))
    publishing = Settings(settings.root, today=late.today, release=True)
    site = Site(late)
    assert site.is_sound == (not any(fault.is_error for fault in site.diagnostics))
    assert site.diagnostics and not Site(publishing).is_sound


@pytest.mark.parametrize("value, release", [("1", True), ("", False), ("0", False)])
def test_release_is_asked_for(value: str, release: bool):
    """`make release` sets CHARTER_RELEASE."""
    assert is_release({"CHARTER_RELEASE": value}) == release
