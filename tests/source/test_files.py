"""Bytes on disk to text."""

import os
from pathlib import Path

import pytest

from build_hooks.diagnostics import Diagnostic
from build_hooks.source.files import MAX_BYTES, find_misplaced, lines_of, read_text


def read(root: Path, data: bytes) -> tuple[str | None, list[Diagnostic]]:
    path = root / "words.yml"
    path.write_bytes(data)
    return read_text(path, "words.yml", root)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\nb\n", "a\nb\n"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb\r", "a\nb\n"),
        (b"a\r\n\rb", "a\n\nb"),
        (b"\xef\xbb\xbfa", "a"),
        ("é £ 👍".encode(), "é £ 👍"),
        (b"a\tb", "a\tb"),
        (b"\xef\xb7\x90", "\ufdd0"),
    ],
)
def test_text_is_read_with_one_kind_of_line_end(root: Path, data: bytes, text: str) -> None:
    """Whatever ends a line becomes one sign, and a mark at the start is left out."""
    assert read(root, data) == (text, [])


@pytest.mark.parametrize(
    ("data", "place", "rule"),
    [
        (b"", "words.yml:1:1", "file-empty"),
        (b" \n\t\r\n", "words.yml:1:1", "file-empty"),
        (b"\xef\xbb\xbf", "words.yml:1:1", "file-empty"),
        (b"ab\ncd\x00", "words.yml:2:3", "file-binary"),
        (b"ab\rcd\x00", "words.yml:2:3", "file-binary"),
        ("é\x07".encode(), "words.yml:1:2", "file-binary"),
        (b"\xef\xbb\xbfa\x1b", "words.yml:1:2", "file-binary"),
        ("a\x7f".encode(), "words.yml:1:2", "file-binary"),
        ("a\x85b".encode(), "words.yml:1:2", "file-binary"),
        ("a\n\ufeffb".encode(), "words.yml:2:1", "file-binary"),
        ("ab\u2029c".encode(), "words.yml:1:3", "file-binary"),
        (b"a\nb\x0cc", "words.yml:2:2", "file-binary"),
        (b"\xe9", "words.yml:1:1", "file-encoding"),
        ("éé".encode() + b"\xe9", "words.yml:1:3", "file-encoding"),
        (b"a\r\nb\xff\n", "words.yml:2:2", "file-encoding"),
        (b"\xef\xbb\xbfab\xff", "words.yml:1:3", "file-encoding"),
        (b"\xed\xa0\x80", "words.yml:1:1", "file-encoding"),
        (b"\xc0\xaf", "words.yml:1:1", "file-encoding"),
        (b"\xff\xfea\x00", "words.yml:1:1", "file-encoding"),
        (b"\xfe\xff\x00a", "words.yml:1:1", "file-encoding"),
        (b"\xff\xff\x00", "words.yml:1:3", "file-binary"),
        (b"a\n<<<<<<< HEAD\n", "words.yml:2:1", "merge-conflict"),
        (b"||||||| base\n", "words.yml:1:1", "merge-conflict"),
    ],
)
def test_what_is_not_text_is_told_with_its_place(root: Path, data: bytes, place: str, rule: str) -> None:
    """A file that can't be used has one fault, at the first wrong sign as editors count it."""
    text, faults = read(root, data)
    assert text is None
    assert [(str(fault.location), fault.rule.name) for fault in faults][0] == (place, rule)


def test_a_file_may_be_just_as_large_as_the_limit(root: Path) -> None:
    """The limit itself is allowed, one byte more is not."""
    assert read(root, b"a" * MAX_BYTES)[1] == []
    assert read(root, b"a" * (MAX_BYTES + 1))[1][0].rule.name == "file-too-large"


def test_five_megabytes_are_not_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is too large is refused by its size alone."""
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail("it was read"))
    assert read(root, b"a" * 5_000_000)[1][0].rule.name == "file-too-large"


def test_a_named_pipe_is_not_opened(root: Path) -> None:
    """Reading from a pipe would wait for ever."""
    os.mkfifo(root / "x.yml")
    fault = find_misplaced(root / "x.yml", "x.yml", root)
    assert fault and fault.message == "x.yml is a device. A file should be here."


def test_a_file_below_a_file_is_missing(root: Path) -> None:
    """A folder that is a file by mistake is told like a file that isn't there."""
    (root / "charter").write_text("words")
    fault = find_misplaced(root / "charter" / "values.yml", "charter/values.yml", root)
    assert fault and fault.rule.name == "file-missing"


def test_a_folder_that_is_a_link_out_of_the_project_is_outside(root: Path, tmp_path: Path) -> None:
    """It is the real place of a file that counts."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.yml").write_text("words")
    (root / "rights").symlink_to(tmp_path / "other")
    fault = find_misplaced(root / "rights" / "a.yml", "rights/a.yml", root)
    assert fault and fault.rule.name == "file-outside"


def test_a_project_may_itself_be_reached_by_a_link(root: Path, tmp_path: Path) -> None:
    """A project in a folder that is a link is inside itself."""
    (root / "a.yml").write_text("words")
    (tmp_path / "link").symlink_to(root)
    assert read_text(tmp_path / "link" / "a.yml", "a.yml", tmp_path / "link") == ("words", [])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told(root: Path) -> None:
    """Why it can't be read is said in the system's own words."""
    path = root / "a.yml"
    path.write_text("words")
    path.chmod(0)
    assert read_text(path, "a.yml", root)[1][0].rule.name == "file-unreadable"


def test_an_error_of_the_disk_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the system says against reading becomes a fault, not a traceback."""
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert read(root, b"words")[1][0].message == "words.yml can't be read: Permission denied."


@pytest.mark.parametrize("text", ["a\nb\nc", "a\r\nb\rc"])
def test_lines_are_counted_alike(text: str) -> None:
    """Reports show the line that a place names, whatever ends it."""
    assert lines_of(text) == ["a", "b", "c"]
