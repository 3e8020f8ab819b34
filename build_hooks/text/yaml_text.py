"""YAML to blocks: every text value, with the place of each letter, and `#` comments.

For the words command, which reads any YAML file: values that are names of
things (ids, addresses, dates, file names) are left out. A file that is not
YAML is read line by line, so that its words are checked all the same.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import yaml

from build_hooks.text.blocks import Block, Kind, Piece
from build_hooks.text.comments import Comment

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NAME = re.compile(r"[\w./:#@+-]*")
_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\n]*")
_IN_QUOTES = {"'": re.compile(r"'(?:[^']|'')*+'"), '"': re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)}
_SEPARATORS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " "})

QUIET_KEYS = frozenset({"id", "ids", "source", "sources", "section", "url", "file", "path", "phone", "picture", "slug",
                        "publisher", "licence", "set", "date", "icon", "template", "status", "kind", "rule"})
"""Values under these names are for machines, or are kept as a source prints them."""
_DEEPEST = 60
"""Lists inside lists. The parser slows down with depth, and no file of ours is half as deep."""
_TITLES = frozenset({"title", "name", "heading", "short_name", "label", "term"})
_ALTS = frozenset({"alt", "alt_text", "aria_label"})


class Value(NamedTuple):
    """A text that was read from YAML before: the names and numbers that lead to it, and the line and column where it starts."""

    path: tuple[str | int, ...]
    text: str
    line: int
    column: int
    level: str
    is_title: bool


def read_yaml(text: str, line_offset: int = 0, column_offset: int = 0) -> tuple[list[Block], list[Comment], frozenset[str]]:
    """The blocks, comments and top names of a YAML text; of its lines, when it is not YAML."""
    text = text.translate(_SEPARATORS)
    reader = _Reader(text, line_offset)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            reader.read(event)
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        reader.blocks = [Block(line, "value", (Piece(0, number, 1),))
                         for number, line in enumerate(text.split("\n"), 1 + line_offset) if line.strip()]
    return reader.blocks, read_comments(text, line_offset), frozenset(reader.top)


def read_comments(text: str, line_offset: int = 0) -> list[Comment]:
    """What stands behind each #."""
    return [Comment(found[0][1:], number, found.start() + 2, number) for number, line in enumerate(text.split("\n"), 1 + line_offset)
            if "#" in line and (found := _COMMENT.search(line))]


def read_values(text: str, values: Iterable[Value]) -> list[Block]:
    """The blocks that `read_yaml` gives for these values of a text, without reading all of it again."""
    source = _Source(text, 0)
    blocks = []
    for path, words, line, column, level, is_title in values:
        names = tuple(part for part in path if isinstance(part, str))
        if not any(map(_is_quiet, names)) and not _NAME.fullmatch(words):
            kind = "title" if is_title else _kind(names[-1] if names else None)
            blocks.append(Block(words, kind, source.align(words, line - 1, column - 1), level=level, path=names))
    return blocks


@cache
def _is_quiet(name: str) -> bool:
    return name in QUIET_KEYS or name.endswith(("_as_printed", "_id", "_ids", "_on"))


def _kind(name: str | None) -> Kind:
    return "title" if name in _TITLES else "alt" if name in _ALTS else "caption" if name == "caption" else (
        "quote" if name in ("quote", "quotation", "said") else "value")


class _Reader:
    """Follows the parser's events and remembers the names that lead to each value."""

    def __init__(self, text: str, line_offset: int) -> None:
        self.source = _Source(text, line_offset)
        self.stack: list[list] = []
        self.blocks: list[Block] = []
        self.top: set[str] = set()

    def read(self, event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self.scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(self.stack) >= _DEEPEST:
                raise yaml.YAMLError("nested too deep")
            self.stack.append([isinstance(event, yaml.MappingStartEvent), None, *self.context()])
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            self.done()
        elif isinstance(event, yaml.AliasEvent):
            self.done()

    def context(self) -> tuple[bool, str | None]:
        """Whether the value to come is for machines, and its level."""
        if not self.stack:
            return False, None
        is_map, key, quiet, level = self.stack[-1]
        if is_map and key is not None:
            quiet = quiet or _is_quiet(key)
            level = "easy-read" if key.startswith("easy") else level
        return quiet, level

    def done(self) -> None:
        if self.stack and self.stack[-1][0]:
            self.stack[-1][1] = None

    def scalar(self, event) -> None:
        top = self.stack[-1] if self.stack else None
        if top and top[0] and top[1] is None:
            top[1] = event.value[:200]
            if len(self.stack) == 1:
                self.top.add(top[1])
            return
        quiet, level = self.context()
        if not quiet and not _NAME.fullmatch(event.value):
            start, end = event.start_mark, event.end_mark
            pieces = self.source.align(event.value, start.line, start.column, (end.line, end.column))
            kind = _kind(next((frame[1] for frame in reversed(self.stack) if frame[0]), None))
            self.blocks.append(Block(event.value, kind, pieces, level=level, path=tuple(frame[1] for frame in self.stack if frame[1])))
        self.done()


class _Source:
    """A text and where its lines start."""

    def __init__(self, text: str, line_offset: int) -> None:
        self.text = text
        self.offset = line_offset
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def align(self, value: str, line: int, column: int, end: tuple[int, int] | None = None) -> tuple[Piece, ...]:
        """The place of each letter of a value which starts at this line and column, counted from 0.

        Walks value and source side by side; a new piece wherever the source leaves the value.
        """
        source, pieces = self.text, []
        line = min(line, len(self.starts) - 1)
        at = start = self.starts[line] + column
        mark = source[start : start + 1]
        if mark in ("|", ">"):
            at = source.find("\n", start) + 1 or start
            line += at != start
        elif mark in ("'", '"'):
            at += 1
        if source.startswith(value, at) and "\n" not in value:
            return (Piece(0, line + 1 + self.offset, at - self.starts[line] + 1),)
        stop = self.starts[min(end[0], len(self.starts) - 1)] + end[1] if end else self._end(start, mark)
        expected = -1
        for offset, letter in enumerate(value):
            at = _forward(source, at, stop, letter)
            while line + 1 < len(self.starts) and self.starts[line + 1] <= at:
                line += 1
            if at != expected:
                pieces.append(Piece(offset, line + 1 + self.offset, at - self.starts[line] + 1))
            at = min(at + (2 if letter == mark == "'" else 1), stop)
            expected = at
        return tuple(pieces) or (Piece(0, line + 1 + self.offset, 1),)

    def _end(self, start: int, mark: str) -> int:
        """Where a value in quotes ends. Other values hold each letter as it is, and end with the last of them."""
        quoted = _IN_QUOTES[mark].match(self.text, start) if mark in _IN_QUOTES else None
        return quoted.end() if quoted else len(self.text)


def _forward(source: str, at: int, end: int, letter: str) -> int:
    """Where in the source this letter of the value stands, at or after `at`."""
    if at < end and source[at] == letter:
        return at
    if letter.isspace():
        return at
    while at < end and source[at].isspace():
        at += 1
    if at + 1 < end and source[at] == "\\" and source[at + 1] == letter:
        return at + 1
    return at
