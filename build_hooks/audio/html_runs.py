"""HTML to runs: words that stand together in one block, with the place of each letter in the HTML.

Reads well-formed HTML (our own templates, or MkDocs' Markdown) in one pass. What is not read
out is left out here: everything with data-say="off", hidden things, menus, pictures and controls.
"""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Literal

Kind = Literal["heading", "paragraph", "list-item", "easy-row", "cell"]

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\"[^\"<]*\"|'[^'<]*'|[^\"'<>])*)>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")

BLOCKS = frozenset(
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split())
SILENT = frozenset(
    "audio button canvas embed form iframe img input nav noscript object picture script select style svg template "
    "textarea video".split())
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_BLOCK_CLASS = re.compile(r"(?:^|\s)(?:meaning|from)(?:\s|$)")
"""Spans that the stylesheet shows as lines of their own."""
_KINDS = {"li": "list-item", "td": "cell", "th": "cell", "dt": "list-item", "dd": "list-item", "caption": "heading",
          "summary": "heading", **{f"h{n}": "heading" for n in range(1, 7)}}


@dataclass
class Run:
    """Words in page order. `starts` and `ends` hold each letter's place in the HTML."""

    kind: Kind
    text: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    instead: list[tuple[int, int, str]] = field(default_factory=list)
    """(first letter, after the last, what is said instead)."""

    def add(self, text: str, start: int, end: int) -> None:
        """Letters that all stand for one stretch of HTML."""
        self.text += text
        self.starts += [start] * len(text)
        self.ends += [end] * len(text)


@dataclass
class _Open:
    name: str
    is_block: bool
    silent: bool
    kind: Kind
    words: str | None = None
    at: int = 0
    said: bool = False


def read_runs(html: str) -> list[Run]:
    """All runs of a page that hold letters, digits or something to say instead, in order."""
    return _Reader(html).read()


class _Reader:
    def __init__(self, html: str) -> None:
        self.html = html
        self.open: list[_Open] = []
        self.run = Run("paragraph")
        self.runs: list[Run] = []

    def read(self) -> list[Run]:
        position = 0
        for token in _TOKEN.finditer(self.html):
            self._text(position, token.start())
            if token[2]:
                self._tag(token)
            position = token.end()
        self._text(position, len(self.html))
        self._flush()
        return self.runs

    def _text(self, start: int, end: int) -> None:
        if start == end or self._is_silent():
            return
        if not self.run.text:
            self.run.kind = self.open[-1].kind if self.open else "paragraph"
        position = start
        for entity in _ENTITY.finditer(self.html, start, end):
            self._letters(position, entity.start())
            self.run.add(_even(unescape(entity[0])), entity.start(), entity.end())
            position = entity.end()
        self._letters(position, end)

    def _letters(self, start: int, end: int) -> None:
        self.run.text += _even(self.html[start:end])
        self.run.starts.extend(range(start, end))
        self.run.ends.extend(range(start + 1, end + 1))

    def _tag(self, token: re.Match) -> None:
        name = token[2].lower()
        if token[1]:
            self._close(name)
        elif name == "br" and not self._is_silent() and self.run.text:
            self.run.add(" ", token.start(), token.start())
        else:
            self._start(name, token[3])

    def _start(self, name: str, rest: str) -> None:
        given = _attributes(rest)
        is_block = name in BLOCKS or bool(_BLOCK_CLASS.search(given.get("class", "")))
        if is_block:
            self._flush()
        if name in VOID or rest.endswith("/"):
            return
        say = given.get("data-say")
        silent = (self._is_silent() or name in SILENT or say == "off" or "hidden" in given
                  or given.get("aria-hidden") == "true")
        words = None if silent or say is None else say.strip()
        self.open.append(_Open(name, is_block, silent, self._kind(name, given), words, len(self.run.text)))

    def _kind(self, name: str, given: dict[str, str]) -> Kind:
        outer = self.open[-1].kind if self.open else "paragraph"
        if name in _KINDS:
            return _KINDS[name]
        if name == "div":
            return "easy-row" if "block" in given.get("class", "").split() else outer
        if name == "p":
            return "easy-row" if outer == "easy-row" else "paragraph"
        return outer

    def _close(self, name: str) -> None:
        if not any(item.name == name for item in self.open):
            return
        while self.open:
            item = self.open[-1]
            if item.words is not None and not item.is_block:
                self.run.instead.append((item.at, len(self.run.text), item.words))
            if item.is_block:
                self._flush()
            self.open.pop()
            if item.name == name:
                return

    def _is_silent(self) -> bool:
        return bool(self.open) and self.open[-1].silent

    def _flush(self) -> None:
        run, self.run = self.run, Run("paragraph")
        speaker = next((item for item in self.open if item.is_block and item.words is not None), None)
        if speaker and run.text.strip():
            run.instead = [(0, len(run.text), "" if speaker.said else speaker.words or "")]
            speaker.said = True
        if any(letter.isalnum() for letter in run.text) or any(words for _, _, words in run.instead):
            self.runs.append(run)


def _even(text: str) -> str:
    return re.sub(r"\s", " ", text)


def _attributes(rest: str) -> dict[str, str]:
    if not rest.strip():
        return {}
    return {m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(rest)}
