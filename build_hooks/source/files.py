"""Bytes on disk to text, refusing what no editor meant to save."""

import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from build_hooks.diagnostics import Diagnostic, Location, Rule

EMPTY = Rule("Y001", "file-empty", """A file must hold something.

An empty file usually means that saving went wrong.

Do: fill it in, or delete it.""")
BINARY = Rule("Y002", "file-binary", """A file of words must hold text only.

A picture, a Word file or a stray control character can't be read as words.

Do: save the words as plain text.""")
TOO_LARGE = Rule("Y003", "file-too-large", """A file may be at most 1 MB, and a hand-written page 40,000 letters.

That is more than a long book, and more than anyone reads on a phone. A larger file is the wrong file, or would stop the build.
In a page, 6,000 letters without an empty line between them are too many as well.

Do: split it.""")
ENCODING = Rule("Y004", "file-encoding", """A file must be saved as UTF-8.

Other encodings turn letters like é and £ into wrong ones.

Do: choose UTF-8 when you save.""")
MISSING = Rule("Y005", "file-missing", """A file that the portal needs must be there.

Do: put it back, or make it again from charter/_templates/.""")
OUTSIDE = Rule("Y006", "file-outside", """A file must not lead outside the project.

A link to another folder could publish what was never meant for the site.

Do: put a copy of the file here.""")
UNREADABLE = Rule("Y007", "file-unreadable", """A file must be a plain file that may be read.

Do: check its permissions, and that it isn't a folder or a link to itself.""")
MERGE = Rule("Y008", "merge-conflict", """The marks of an unfinished merge must be taken out.

Two people changed the same lines. Both versions stand in the file between <<<<<<< and >>>>>>>.

Do: keep the right words and delete the marks.""")

MAX_BYTES = 1_000_000
"""About 160,000 words: longer than any page or record, short enough to read at once."""

_OTHER_ENCODINGS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
_MARK = b"\xef\xbb\xbf"
NOT_TEXT = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\ufeff\\ufffe\\uffff]")
"""Control characters, the separators that YAML reads as new lines and editors don't show as such, and the signs that
turn the direction of words around, so that a person reads something else than what stands there."""
_MERGE_MARKS = ("<<<<<<< ", ">>>>>>> ", "||||||| ")


def read_text(path: Path, name: str, root: Path) -> tuple[str | None, list[Diagnostic]]:
    """The text of a file below `root`, or None and why it can't be used.

    `name` is how the file is called in messages. Nothing is raised for bad content.
    """
    data, fault = _read_bytes(path, name, root)
    if fault or data is None:
        return None, [fault] if fault else []
    text, fault = _decode(data, name)
    if fault or text is None:
        return None, [fault] if fault else []
    merges = list(_find_merge_marks(text, name))
    return (None, merges) if merges else (text, [])


def find_misplaced(path: Path, name: str, root: Path) -> Diagnostic | None:
    """Why a path can't be used as a file of the project: it isn't there, leads outside or is no plain file."""
    here = Location(name)
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
        return Diagnostic(
            here, OUTSIDE, f"{name} leads to a place outside the project.",
            "Put a copy of the file here instead of a link to it.")
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return Diagnostic(
            here, MISSING, f"There is no file {name}.",
            "Put the file back, or make it again from charter/_templates/.")
    except OSError as error:
        return _unreadable(here, error)
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "a device"
        return Diagnostic(
            here, UNREADABLE, f"{name} is {kind}. A file should be here.",
            "Give it another name, or take it out of this folder.")
    return None


def _read_bytes(path: Path, name: str, root: Path) -> tuple[bytes | None, Diagnostic | None]:
    if fault := find_misplaced(path, name, root):
        return None, fault
    here = Location(name)
    try:
        if path.stat().st_size > MAX_BYTES:
            return None, Diagnostic(
                here, TOO_LARGE, f"{name} is larger than 1 MB.",
                "Split it, or check that the right file was saved here.")
        return path.read_bytes(), None
    except OSError as error:
        return None, _unreadable(here, error)


def _unreadable(here: Location, error: OSError) -> Diagnostic:
    why = "it links to itself" if error.errno == errno.ELOOP else error.strerror
    return Diagnostic(
        here, UNREADABLE, f"{here.path} can't be read: {why}.", "Check that the file may be read, then build again.")


def _decode(data: bytes, name: str) -> tuple[str | None, Diagnostic | None]:
    for mark, encoding in _OTHER_ENCODINGS:
        if data.startswith(mark):
            return None, Diagnostic(
                Location(name), ENCODING, f"{name} is saved as {encoding}.",
                "Save it again with the encoding UTF-8.")
    data = data.removeprefix(_MARK)
    try:
        text = _one_line_end(data.decode())
    except UnicodeDecodeError as error:
        if b"\x00" in data:
            return None, _binary(name, data[: data.index(b"\x00")].decode(errors="replace"))
        return None, Diagnostic(
            _end_of(data[: error.start].decode(), name), ENCODING, f"{name} is not saved as UTF-8.",
            "Save it again with the encoding UTF-8. The first wrong letter is at this place.")
    if not text.strip():
        return None, Diagnostic(
            Location(name), EMPTY, f"{name} is empty.",
            "Fill it in, or delete the file if it isn't needed.")
    if strange := NOT_TEXT.search(text):
        return None, _binary(name, text[: strange.start()])
    return text, None


def lines_of(text: str) -> list[str]:
    """A text's lines as places count them, whatever they end in."""
    return _one_line_end(text).split("\n")


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _end_of(before: str, name: str) -> Location:
    """The place that follows a piece of text from the start of a file."""
    lines = lines_of(before)
    return Location(name, len(lines), len(lines[-1]) + 1)


def _binary(name: str, before: str) -> Diagnostic:
    return Diagnostic(
        _end_of(before, name), BINARY, f"{name} holds something that isn't text.",
        "Delete the strange character at this place, or check that the right file was saved here.")


def _find_merge_marks(text: str, name: str) -> Iterator[Diagnostic]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(_MERGE_MARKS):
            yield Diagnostic(
                Location(name, number), MERGE,
                f"Two people changed {name}, and the two versions stand side by side here.",
                "Keep the words that are right, and delete the lines that start with "
                "<<<<<<<, ======= and >>>>>>>.")
