"""A block: one heading, paragraph, list item or value, with the place of every letter in its file.

Text is never taken out of its places: whatever a rule finds at an offset of
`Block.text`, `Block.place` says the line and column where a person wrote it.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import pairwise
from typing import Literal, NamedTuple

from build_hooks.text.phrases import Stems, Window, stems_of
from build_hooks.text.sentences import Span, split_sentences

Kind = Literal["heading", "title", "paragraph", "list-item", "cell", "value", "alt", "caption", "quote"]

PROSE: frozenset[str] = frozenset({"paragraph", "list-item", "cell", "value", "caption"})
"""Kinds that hold sentences. The others are names and labels."""

WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_WINDOW = 1_500
_SPAN = partial(tuple.__new__, Span)
"""Makes a Span of a pair without a call of Python: there is one for each word."""
HOLE = "\ufffc"
"""Stands for each letter of code and addresses in `Block.prose`: no rule about words matches it."""

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
                      r"|(?<![\w.])(?:[\w-]{1,63}\.){1,4}(?:uk|com|org|scot|net|gov)\b(?:/[^\s<>\"“”]*)?", re.IGNORECASE)
_IN_ADDRESSES = ("@", "://", "www.", ".uk", ".com", ".org", ".scot", ".net", ".gov")
"""Without one of these, a text holds no address."""
_QUOTED = re.compile(
    r"“[^“”]{1,800}”|\"[^\"\n]{1,600}\"|«[^«»]{1,600}»"
    r"|‘(?:[^‘’]|’(?=\w)){1,400}’(?!\w)"
    r"|(?<![\w'])'(?=\S)(?:[^'\n]|'(?=\w)){1,400}'(?!\w)")


class Piece(NamedTuple):
    """From this offset of the text on, letters stand one by one from this line and column."""

    start: int
    line: int
    column: int


class Mark(NamedTuple):
    """A stretch of the text with a meaning: "code", "strong", "link", "quote" or "image"."""

    kind: str
    start: int
    end: int
    target: str = ""


def with_holes(text: str, marks: tuple[Mark, ...], kind: str) -> str:
    """The text with holes where marks of one kind stand. Marks come in the order of their starts."""
    parts: list[str] = []
    position = 0
    for mark in marks:
        if mark.kind == kind and mark.end > position:
            start = max(mark.start, position)
            parts += (text[position:start], HOLE * (mark.end - start))
            position = mark.end
    return "".join(parts) + text[position:] if parts else text


@dataclass(frozen=True)
class Block:
    """Words that stand together, as a reader meets them, and where each letter was written."""

    text: str
    kind: Kind
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...] = ()
    rank: int = 0
    """1 to 6 for a heading, else 0."""
    level: str | None = None
    """The reading level of this block, where it differs from that of its file."""
    path: tuple[str | int, ...] = field(default=(), compare=False)
    """In YAML: the names that lead to the value."""

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column, counted from 1, of the letter at this offset."""
        index = max(0, bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1)
        piece = self.pieces[index]
        return piece.line, piece.column + max(0, offset - piece.start)

    @property
    def is_prose(self) -> bool:
        return self.kind in PROSE

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return split_sentences(self.text)

    @cached_property
    def prose(self) -> str:
        """The text with code and addresses made into holes of the same length."""
        text = with_holes(self.text, self.marks, "code")
        if any(map(text.casefold().__contains__, _IN_ADDRESSES)):
            text = _ADDRESS.sub(lambda match: HOLE * len(match[0]), text)
        return text

    @cached_property
    def unquoted(self) -> str:
        """The prose with holes where somebody is quoted."""
        text = self.prose
        if any(mark in text for mark in "“\"‘'«"):
            text = _QUOTED.sub(lambda match: HOLE * len(match[0]), text)
        return with_holes(text, self.marks, "quote")

    @cached_property
    def stems(self) -> Stems:
        """For finding phrases quickly."""
        return stems_of(self.prose)

    @cached_property
    def windows(self) -> tuple[Window, ...]:
        """Parts of a long text, cut between sentences, so that each is searched only for what can be in it."""
        if len(self.prose) <= 2 * _WINDOW:
            return (Window(0, len(self.prose), self.stems),)
        cuts = [0]
        for span in self.sentences:
            while span.end - cuts[-1] > 2 * _WINDOW:
                cuts.append(self.prose.rfind(" ", cuts[-1] + _WINDOW, cuts[-1] + 2 * _WINDOW) + 1 or cuts[-1] + _WINDOW)
            if span.end - cuts[-1] >= _WINDOW:
                cuts.append(span.end)
        cuts.append(len(self.prose))
        return tuple(Window(start, end, stems_of(self.prose[start:end])) for start, end in pairwise(cuts))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Where each word of the prose stands."""
        return tuple(map(_SPAN, map(re.Match.span, WORD.finditer(self.prose))))

    @cached_property
    def _starts(self) -> list[int]:
        return [word[0] for word in self.words]

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds this offset."""
        index = bisect_right(self.sentences, offset, key=lambda span: span.start) - 1
        return max(0, index)

    def words_of(self, span: Span) -> tuple[Span, ...]:
        """The words that start inside a stretch of the text."""
        return self.words[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]


def block_from_value(text: str, line: int, column: int, *, kind: Kind = "value", level: str | None = None) -> Block:
    """A block of one value whose first letter stands at this line and column.

    For records whose values are already read: the letters after a line end are
    counted on the first line, so the line is exact and the column a good guess.
    """
    return Block(text, kind, (Piece(0, line, column),), level=level)
