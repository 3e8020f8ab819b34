"""Files that are dear to make are made once."""

from pathlib import Path

import pytest

from build_hooks import kept


def test_it_is_made_once(tmp_path: Path):
    """The second time what is kept is given, and nothing is made."""
    path = tmp_path / "folder" / "picture.png"
    assert kept.get(path, lambda: b"one") == b"one"
    assert kept.get(path, lambda: pytest.fail("made again")) == b"one"
    assert [found.name for found in path.parent.iterdir()] == ["picture.png"]


def test_an_empty_file_is_made_again(tmp_path: Path):
    """A disk that was full may leave a file with nothing in it."""
    path = tmp_path / "picture.png"
    path.write_bytes(b"")
    assert kept.get(path, lambda: b"one") == path.read_bytes() == b"one"


def test_without_a_place_it_is_made_all_the_same(tmp_path: Path):
    """Where nothing can be written, a build is slower and not wrong."""
    (tmp_path / "file").write_text("in the way")
    assert kept.get(tmp_path / "file" / "picture.png", lambda: b"one") == b"one"
