"""The marks inside one stretch of Markdown, taken off without losing places.

One pass from left to right; every pattern stops at the letter that could start
it again, so the work grows with the length of the text and no faster.
"""

import html
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from build_hooks.text.blocks import Block, Kind, Mark, Piece

_TOKEN = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)"
    r"|(?P<note>\[\^[^\[\]\s]{1,60}\])"
    r"|(?P<open>!?\[)"
    r"|\](?P<link>\((?P<target><[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)?)(?:\s+(?:\"(?P<t1>[^\"()]*)\"|'(?P<t2>[^'()]*)'))?\s*\))"
    r"|\](?P<reference>\[[^\[\]\n]*\])"
    r"|(?P<close>\])"
    r"|<(?P<auto>(?:https?://|mailto:)[^<>\s]+)>"
    r"|(?P<tag></?[a-zA-Z][^<>]*>)"
    r"|(?P<entity>&(?:[a-zA-Z]{2,31}|\#\d{1,7}|\#x[0-9a-fA-F]{1,6});)"
    r"|(?P<macro>\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{(?=[:\#. ]{1,2}[\w.])[^{}\n]*\})"
    r"|(?P<icon>:(?:material|fontawesome|octicons|simple)-[a-z0-9_-]+:)"
    r"|(?P<stars>\*+|~~|==|\^\^|(?<!\w)_+|_+(?!\w))"
)
_ATTRIBUTE = re.compile(r"\b(alt|title|aria-label)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_REACH = 1_000
"""Letters within which a code span must close."""


class Stretch:
    """Lines of one block joined by line ends, and where each began in the file."""

    def __init__(self, lines: list[tuple[int, int, str]]) -> None:
        self.text = "\n".join(text for _, _, text in lines)
        self.pieces: list[Piece] = []
        offset = 0
        for line, column, text in lines:
            self.pieces.append(Piece(offset, line, column))
            offset += len(text) + 1


@dataclass
class _Reader:
    stretch: Stretch
    kind: Kind
    out: list[str] = field(default_factory=list)
    length: int = 0
    pieces: list[Piece] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    opens: list[tuple[int, int, bool]] = field(default_factory=list)
    strong: int | None = None
    quote: int | None = None
    extra: list[Block] = field(default_factory=list)
    piece: int = 0

    def copy(self, start: int, end: int, text: str | None = None) -> None:
        """Takes letters over, and with them their places. The source only moves forward."""
        if end <= start:
            return
        source = self.stretch.pieces
        while self.piece + 1 < len(source) and source[self.piece + 1].start <= start:
            self.piece += 1
        at = source[self.piece]
        self.pieces.append(Piece(self.length, at.line, at.column + start - at.start))
        words = self.stretch.text[start:end] if text is None else text
        for later in range(self.piece + 1, len(source)):
            if text is not None or source[later].start >= end:
                break
            self.pieces.append(Piece(self.length + source[later].start - start, source[later].line, source[later].column))
        self.out.append(words)
        self.length += len(words)

    def read(self) -> None:
        text, position = self.stretch.text, 0
        while match := _TOKEN.search(text, position):
            self.copy(position, match.start())
            position = self.token(match)
        self.copy(position, len(text))

    def token(self, match: re.Match) -> int:
        """Deals with one mark; says where to go on."""
        kind = match.lastgroup if match.lastgroup not in ("target", "t1", "t2") else "link"
        start, end = match.span()
        if kind == "escape":
            self.copy(start + 1, end)
        elif kind == "ticks":
            return self.code(start, end)
        elif kind == "open":
            self.opens.append((self.length, start, match[0] == "!["))
        elif kind in ("link", "reference"):
            self.close(match, start, end)
        elif kind == "auto":
            self.marks.append(Mark("code", self.length, self.length + end - start - 2))
            self.copy(start + 1, end - 1)
        elif kind == "tag":
            self.tag(match[0], start)
        elif kind == "entity":
            self.copy(start, end, html.unescape(match[0]))
        elif kind == "close":
            self.bracket(start, end)
        elif kind == "stars":
            self.stars(match[0], start, end)
        return end

    def code(self, start: int, end: int) -> int:
        ticks = self.stretch.text[start:end]
        close = self.stretch.text.find(ticks, end, end + _REACH)
        if close < 0 or len(ticks) > 10:
            self.copy(start, end)
            return end
        self.marks.append(Mark("code", self.length, self.length + close - end))
        self.copy(end, close)
        return close + len(ticks)

    def close(self, match: re.Match, start: int, end: int) -> None:
        if not self.opens:
            self.copy(start, end)
            return
        first, source, is_image = self.opens.pop()
        target = (match["target"] or "").strip("<>")
        if not is_image:
            self.marks.append(Mark("link", first, self.length, target))
        else:
            self.alt(first, target, source)
        if title := match["t1"] or match["t2"]:
            place = self.where(start + match[0].find(title))
            self.extra.append(Block(title, "title", (Piece(0, *place),)))

    def alt(self, first: int, target: str, source: int) -> None:
        words, pieces = self.take_back(first)
        place = self.where(source)
        mark = Mark("image", 0, len(words), target)
        self.extra.append(Block(words, "alt", tuple(pieces) or (Piece(0, *place),), (mark,)))
        self.marks.append(Mark("image", first, first, target))

    def take_back(self, first: int) -> tuple[str, list[Piece]]:
        """Takes off what was read from `first` on: the words of a picture are not part of the line."""
        words: list[str] = []
        pieces: list[Piece] = []
        while self.length > first:
            part = self.out.pop()
            self.length -= len(part)
            words.append(part)
        while self.pieces and self.pieces[-1].start >= first:
            piece = self.pieces.pop()
            pieces.append(Piece(piece.start - first, piece.line, piece.column))
        while self.marks and self.marks[-1].start >= first:
            self.marks.pop()
        return "".join(reversed(words)), pieces[::-1]

    def bracket(self, start: int, end: int) -> None:
        """A lone "]": its "[" was a plain bracket, or a reference link by its words alone."""
        if self.opens:
            first, source, is_image = self.opens.pop()
            if is_image:
                self.alt(first, "", source)
        else:
            self.copy(start, end)

    def tag(self, tag: str, start: int) -> None:
        name = tag.strip("</>").split(None, 1)[0].lower().rstrip("/") if tag.strip("</> ") else ""
        if name == "q":
            self.quoted(tag)
        if name in ("br", "td", "th", "li", "p", "div"):
            self.copy(start, start + 1, " ")
        for found in _ATTRIBUTE.finditer(tag):
            words = found[2] if found[2] is not None else found[3]
            if words:
                offset = start + (found.start(2) if found[2] is not None else found.start(3))
                kind = "alt" if found[1].lower() == "alt" else "title"
                source = re.search(r"\bsrc\s*=\s*[\"']([^\"']*)", tag)
                mark = (Mark("image", 0, len(words), source[1] if source else ""),) if kind == "alt" else ()
                self.extra.append(Block(html.unescape(words), kind, (Piece(0, *self.where(offset)),), mark))

    def quoted(self, tag: str) -> None:
        if not tag.startswith("</"):
            self.quote = self.length
        elif self.quote is not None:
            self.marks.append(Mark("quote", self.quote, self.length))
            self.quote = None

    def stars(self, stars: str, start: int, end: int) -> None:
        text = self.stretch.text
        before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
        if before.isspace() and after.isspace():
            self.copy(start, end)
        elif len(stars) in (2, 3) and stars[0] in "*_":
            if self.strong is None:
                self.strong = self.length
            else:
                self.marks.append(Mark("strong", self.strong, self.length))
                self.strong = None

    def where(self, offset: int) -> tuple[int, int]:
        source = self.stretch.pieces
        at = source[max(0, bisect_right(source, offset, key=lambda piece: piece.start) - 1)]
        return at.line, at.column + offset - at.start


def read_marks(lines: list[tuple[int, int, str]], kind: Kind, *, rank: int = 0) -> list[Block]:
    """One block from its lines (line, column, text), and after it its pictures' alts and titles."""
    reader = _Reader(Stretch(lines), kind)
    reader.read()
    text = "".join(reader.out)
    blocks = []
    if text.strip():
        marks = tuple(sorted(reader.marks, key=lambda mark: (mark.start, mark.end)))
        blocks.append(Block(text, kind, tuple(reader.pieces), marks, rank))
    return blocks + reader.extra
