"""YAML to blocks: every text value, with the place of each letter, and `#` comments.

For the words command, which reads any YAML file: values that are names of
things (ids, addresses, dates, file names) are left out. A file that is not
YAML is read line by line, so that its words are checked all the same.
"""

import re

import yaml

from build_hooks.text.blocks import Block, Piece
from build_hooks.text.comments import Comment

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NAME = re.compile(r"[\w./:#@+-]*")
_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\n]*")
_SEPARATORS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " "})

QUIET_KEYS = frozenset({"id", "ids", "source", "sources", "section", "url", "file", "path", "phone", "picture", "slug",
                        "publisher", "licence", "set", "date", "icon", "template", "status", "kind", "rule"})
"""Values under these names are for machines, or are kept as a source prints them."""
_DEEPEST = 60
"""Lists inside lists. The parser slows down with depth, and no file of ours is half as deep."""
_TITLES = frozenset({"title", "name", "heading", "short_name", "label", "term"})
_ALTS = frozenset({"alt", "alt_text", "aria_label"})


def read_yaml(text: str, line_offset: int = 0, column_offset: int = 0) -> tuple[list[Block], list[Comment], frozenset[str]]:
    """The blocks, comments and top names of a YAML text; of its lines, when it is not YAML."""
    text = text.translate(_SEPARATORS)
    comments = [Comment(found[0][1:], number, found.start() + 2, number)
                for number, line in enumerate(text.split("\n"), 1 + line_offset)
                if "#" in line and (found := _COMMENT.search(line))]
    reader = _Reader(text, line_offset)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            reader.read(event)
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        reader.blocks = [Block(line, "value", (Piece(0, number, 1),))
                         for number, line in enumerate(text.split("\n"), 1 + line_offset) if line.strip()]
    return reader.blocks, comments, frozenset(reader.top)


class _Reader:
    """Follows the parser's events and remembers the names that lead to each value."""

    def __init__(self, text: str, line_offset: int) -> None:
        self.text = text
        self.offset = line_offset
        self.starts = [0]
        for found in re.finditer("\n", text):
            self.starts.append(found.end())
        self.stack: list[list] = []
        self.blocks: list[Block] = []
        self.top: set[str] = set()

    def read(self, event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self.scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(self.stack) >= _DEEPEST:
                raise yaml.YAMLError("nested too deep")
            quiet, level, group = self.context()
            self.stack.append([isinstance(event, yaml.MappingStartEvent), None, quiet, level, group + 1])
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            self.done()
        elif isinstance(event, yaml.AliasEvent):
            self.done()

    def context(self) -> tuple[bool, str | None, int]:
        """Whether the value to come is for machines, its level, and its list."""
        if not self.stack:
            return False, None, 0
        is_map, key, quiet, level, group = self.stack[-1]
        if is_map and key is not None:
            quiet = quiet or key in QUIET_KEYS or key.endswith(("_as_printed", "_id", "_ids", "_on"))
            level = "easy-read" if key.startswith("easy") else level
        return quiet, level, group

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
        quiet, level, group = self.context()
        if not quiet and not _NAME.fullmatch(event.value):
            kind = self.kind(top)
            pieces = self.align(event)
            self.blocks.append(Block(event.value, kind, pieces, group=group, level=level,
                                     path=tuple(frame[1] for frame in self.stack if frame[1])))
        self.done()

    def kind(self, top) -> str:
        key = next((frame[1] for frame in reversed(self.stack) if frame[0]), None)
        return "title" if key in _TITLES else "alt" if key in _ALTS else "caption" if key == "caption" else (
            "quote" if key in ("quote", "quotation", "said") else "value")

    def align(self, event) -> tuple[Piece, ...]:
        """Walks value and source side by side; a new piece wherever the source leaves the value."""
        start = self.starts[event.start_mark.line] + event.start_mark.column
        end = self.starts[min(event.end_mark.line, len(self.starts) - 1)] + event.end_mark.column
        source, value, pieces = self.text, event.value, []
        line, at, expected = event.start_mark.line, start, -1
        if event.style in ("|", ">"):
            at = source.find("\n", start, end) + 1 or start
            line += at != start
        elif event.style in ("'", '"'):
            at += 1
        if source.startswith(value, at) and "\n" not in value:
            return (Piece(0, line + 1 + self.offset, at - self.starts[line] + 1),)
        for offset, letter in enumerate(value):
            at = _forward(source, at, end, letter)
            while line + 1 < len(self.starts) and self.starts[line + 1] <= at:
                line += 1
            if at != expected:
                pieces.append(Piece(offset, line + 1 + self.offset, at - self.starts[line] + 1))
            at = min(at + (2 if letter == event.style == "'" else 1), end)
            expected = at
        return tuple(pieces) or (Piece(0, line + 1 + self.offset, 1),)


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
