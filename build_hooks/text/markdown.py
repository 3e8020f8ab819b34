"""Markdown to blocks, line by line.

Its own scanner and not a renderer's: it keeps the line and column of each
letter, reads what Python-Markdown and Material add (admonitions, tabs, tables,
attributes), and its work grows with the size of the file and no faster.
Code is left out; block quotes are kept as words that someone else said.
"""

import re

from build_hooks.text.blocks import Block, Kind, Piece
from build_hooks.text.comments import take_comments
from build_hooks.text.markup import read_marks
from build_hooks.text.text_file import TextFile
from build_hooks.text.yaml_text import read_yaml

_FENCE = re.compile(r"\s*(```+|~~~+)")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_HEADING = re.compile(r"\s{0,3}(#{1,6})(?=\s|$)\s*")
_HEADING_END = re.compile(r"\s*(?:\{[^{}]*\}\s*)?#*\s*(?:\{[^{}]*\})?\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{2,})\s*$")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_ITEM = re.compile(r"\s*(?:[-*+•◦▪·]|\d{1,9}[.)])(?:\s+(?:\[[ xX]\]\s+)?|$)")
_DEFINED = re.compile(r"\s{0,3}:\s+")
_BOX = re.compile(r"\s*(?:!!!|\?\?\?\+?|===\+?!?)\s*[\w -]*(?:\"([^\"]*)\")?\s*$")
_SHORT = re.compile(r"\*\[([^\[\]]+)\]:")
_REFERENCE = re.compile(r"\s{0,3}\[(?!\^)[^\[\]]+\]:\s*\S")
_FOOTNOTE = re.compile(r"\s{0,3}\[\^[^\[\]]+\]:\s*")
_DELIMITERS = re.compile(r"[\s|:-]*-[\s|:-]*$")
_ATTRIBUTES = re.compile(r"\s*\{:?[^{}]*\}\s*$")
_HTML = re.compile(r"\s*<(/?)(\w+)\b")
_CELL = re.compile(r"(?:[^|\\]|\\.?)+")
_HIDDEN = {"script", "style", "svg", "pre", "code"}


class _Scanner:
    """Goes down the lines once and closes a block whenever something new begins."""

    def __init__(self, lines: list[str], first_line: int, breaks: bool) -> None:
        self.lines = lines
        self.first = first_line
        self.breaks = breaks
        self.blocks: list[Block] = []
        self.short: set[str] = set()
        self.open: list[tuple[int, int, str]] = []
        self.kind: Kind = "paragraph"
        self.fence = self.hidden = ""
        self.inside = False
        self.blank = True
        self.html_quote = 0

    def close(self, kind: Kind | None = None, rank: int = 0) -> None:
        if self.open:
            kind = "quote" if self.html_quote and not rank else kind or self.kind
            self.blocks.extend(read_marks(self.open, kind, rank=rank))
        self.open = []
        self.kind = "paragraph"

    def add(self, index: int, column: int, text: str, kind: Kind) -> None:
        if not self.open:
            self.kind = kind
        self.open.append((self.first + index, column + 1, text.rstrip()))

    def scan(self) -> None:
        for index, line in enumerate(self.lines):
            if not self.skipped(line):
                self.line(index, line)
        self.close()

    def skipped(self, line: str) -> bool:
        """Code and scripts: whether this line belongs to one."""
        if self.fence:
            mark = _FENCE.match(line)
            if mark and mark[1].startswith(self.fence) and not line.strip().strip(self.fence[0]):
                self.fence = ""
            return True
        if self.hidden:
            if f"</{self.hidden}" in line.lower():
                self.hidden = ""
            return True
        if mark := _FENCE.match(line):
            self.close()
            self.fence = mark[1]
            return True
        return False

    def line(self, index: int, line: str) -> None:
        text, column, kind = line, 0, "paragraph"
        if ">" in line[:4] and (mark := _QUOTE.match(line)):
            if self.kind != "quote":
                self.close()
            column, kind = mark.end(), "quote"
            text = line[column:]
        if not text.strip():
            self.close()
            self.blank = True
            return
        if text.startswith(("    ", "\t")) and self.blank and not self.inside and not self.breaks:
            return
        if not text[0].isspace() and self.blank:
            self.inside = False
        if not self.special(index, column, text, kind):
            self.words(index, column, text, kind)
        self.blank = False

    def special(self, index: int, column: int, text: str, kind: Kind) -> bool:
        """Lines that are more than words: says whether this was one."""
        if mark := _HEADING.match(text):
            self.close()
            end = _HEADING_END.search(text, mark.end()) if len(text) < 2_000 else None
            self.add(index, column + mark.end(), text[mark.end() : end.start() if end else None], "heading")
            self.close("heading", len(mark[1]))
        elif self.open and self.kind == "paragraph" and (mark := _UNDERLINE.match(text)):
            self.close("heading", 1 if mark[1][0] == "=" else 2)
        elif _RULE.match(text[:200]) or _REFERENCE.match(text) or _ATTRIBUTES.match(text[:400]):
            self.close()
        elif mark := _BOX.match(text[:400]):
            self.close()
            self.inside = True
            if mark[1]:
                self.add(index, column + mark.start(1), mark[1], "title")
                self.close("title")
        elif mark := _SHORT.match(text):
            self.short.add(mark[1])
        else:
            return self.structured(index, column, text, kind)
        return True

    def structured(self, index: int, column: int, text: str, kind: Kind) -> bool:
        if "|" in text and self.is_table(index, text):
            self.table_row(index, column, text)
        elif mark := _ITEM.match(text) or _DEFINED.match(text):
            self.close()
            self.inside = True
            self.add(index, column + mark.end(), text[mark.end() :], kind if kind == "quote" else "list-item")
        elif mark := _FOOTNOTE.match(text):
            self.close()
            self.inside = True
            self.add(index, column + mark.end(), text[mark.end() :], kind)
        elif mark := _HTML.match(text):
            self.html(index, column, text, kind, mark)
        else:
            return False
        return True

    def is_table(self, index: int, text: str) -> bool:
        after = self.lines[index + 1] if index + 1 < len(self.lines) else ""
        return (self.kind == "cell" or "|" in after and bool(_DELIMITERS.match(after[:1_000]))
                or bool(_DELIMITERS.match(text[:1_000])))

    def table_row(self, index: int, column: int, text: str) -> None:
        self.close()
        if not _DELIMITERS.match(text[:1_000]):
            for cell in _CELL.finditer(text):
                words = cell[0].lstrip()
                if words.strip():
                    self.add(index, column + cell.end() - len(words), words, "cell")
                    self.close("cell")
        self.kind = "cell"

    def html(self, index: int, column: int, text: str, kind: Kind, mark: re.Match) -> None:
        name, closing = mark[2].lower(), bool(mark[1])
        self.close()
        if name in _HIDDEN:
            if not closing and f"</{name}" not in text.lower():
                self.hidden = name
            return
        if name == "blockquote":
            self.html_quote = max(0, self.html_quote + (-1 if closing else 1))
        is_heading = len(name) == 2 and name[0] == "h" and name[1] in "123456"
        self.add(index, column, text, "heading" if is_heading else "list-item" if name == "li" else kind)
        if is_heading and "</" in text:
            self.close("heading", int(name[1]))
        if name == "blockquote" and "</blockquote" in text:
            self.close("quote")
            self.html_quote = 0

    def words(self, index: int, column: int, text: str, kind: Kind) -> None:
        if self.kind in ("quote", "cell") and self.kind != kind:
            self.close()
        if self.breaks and self.open and self.is_new(index):
            self.close()
        indent = len(text) - len(text.lstrip())
        self.add(index, column + indent, text[indent:], kind)
        if text.endswith(("  ", "\\")) and not self.breaks:
            self.close()

    def is_new(self, index: int) -> bool:
        """In plain text: whether the writer began a new line on purpose.

        A line that was only wrapped had no room for the next word; a line that
        ends early, before a capital letter or a number, was ended.
        """
        before, after = self.lines[index - 1].rstrip(), self.lines[index].strip()
        if not after or after[0].islower() or before.endswith((",", "-")):
            return False
        widest = max(len(line) for line in self.lines[max(0, index - 8) : index + 8])
        return len(before) + 1 + len(after.split(None, 1)[0]) <= min(widest, 100) or before.endswith((".", "!", "?", ":"))


def read_markdown(text: str, name: str, *, breaks: bool = False) -> TextFile:
    """A Markdown text, or with `breaks` a plain text whose line ends mean something."""
    plain, comments = take_comments(text)
    lines = plain.split("\n")
    front, facts, first = [], frozenset(), 0
    if lines[0].rstrip() == "---":
        end = next((i for i, line in enumerate(lines[1:2_000], 1) if line.rstrip() in ("---", "...")), 0)
        if end:
            front, notes, facts = read_yaml("\n".join(text.split("\n")[1:end]), line_offset=1)
            comments = notes + [comment for comment in comments if comment.line > end + 1]
            first = end + 1
    scanner = _Scanner(lines[first:], first + 1, breaks)
    scanner.scan()
    return TextFile(name, text, "text" if breaks else "markdown", (*front, *scanner.blocks), tuple(comments),
                    frozenset(scanner.short), facts)


def read_lines(text: str) -> tuple[Block, ...]:
    """Each line as a value: for text with no form that we know."""
    return tuple(Block(line, "value", (Piece(0, number, 1),))
                 for number, line in enumerate(text.split("\n"), 1) if line.strip())
