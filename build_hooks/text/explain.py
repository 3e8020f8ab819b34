"""Explains a hard word where it is first used on a page.

Works on finished HTML in page order: the term is marked, and its meaning follows
the paragraph or stands at the end of the list item. In Easy Read the meaning is left out
where the page's own next sentence gives it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup, escape

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>")
_QUIET = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "dfn", "button", "svg", "script", "style", "table",
          "summary", "code", "pre", "dt", "label", "caption", "blockquote", "q", "b", "strong"}
_HOLDERS = {"p", "li"}
_ARTICLE = r"(?:an?|the)\s+"
_TELLS = r"\s+(?:is|are|was|means?|helps|looks|says)\b"
_SAYS_WHAT = re.compile(r"(?:it|this) (?:is|was) (?:an?|the|when)\b|(?:it|this) means\b", re.IGNORECASE)
_NEXT = re.compile(r'(?:.*?<div class="block">)?(?:(?!<p[\s>]).)*<p[^>]*>(.*?)</p>', re.DOTALL)
"""The next Easy Read sentence: what stands between two of them is not read on the way."""
_VOID = {"br", "img", "hr", "input", "meta", "link", "path", "source", "wbr", "col"}


@dataclass(frozen=True)
class Meaning:
    """A term, all forms in which it is written, and one sentence that says what it is."""

    id: str
    term: str
    forms: tuple[str, ...]
    meaning: str


class Explainer:
    """Knows the terms of one level. `mark` is the element that marks a term: dfn, or b in Easy Read."""

    def __init__(self, meanings: Iterable[Meaning], mark: str = "dfn") -> None:
        self._of = {}
        self._meanings = tuple(meanings)
        for meaning in self._meanings:
            for form in meaning.forms:
                self._of[form.lower()] = meaning
        self._find = _any_of(self._of) if self._of else None
        self._mark = mark

    def __eq__(self, other: object) -> bool:
        """Whether both explain the same words in the same way."""
        return isinstance(other, Explainer) and (self._meanings, self._mark) == (other._meanings, other._mark)

    __hash__ = None

    def explain(self, html: str) -> str:
        """The same HTML with each term marked and explained once."""
        return self.explain_and_list(html)[0]

    def explain_and_list(self, html: str) -> tuple[str, tuple[Meaning, ...]]:
        """The same, and all terms that stand on the page, from A to Z."""
        if not self._find:
            return html, ()
        walk = _Walk(html, self._find, self._of, self._mark)
        return walk.run(), tuple(sorted(walk.seen.values(), key=lambda meaning: meaning.term.lower()))


def _any_of(forms: Iterable[str]) -> re.Pattern:
    """Finds any of these, the longest first. Those that begin alike stand together, so that most places are passed at a glance."""
    groups: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        groups.setdefault(form[0].lower(), []).append(_pattern(form))
    ways = (f"(?={re.escape(str(escape(start)))})(?:{'|'.join(group)})" for start, group in groups.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})(?![\w-])", re.IGNORECASE)


@cache
def _tags_of(name: str) -> re.Pattern:
    return re.compile(rf"<(/?){name}(?![a-zA-Z0-9-])[^<>]*>", re.IGNORECASE)


@cache
def _any_form(meaning: Meaning) -> re.Pattern:
    return _any_of(meaning.forms)


@cache
def _defines(meaning: Meaning) -> re.Pattern:
    """Finds a sentence that says what the word means."""
    return re.compile(f"(?:{_ARTICLE})?{_any_form(meaning).pattern}{_TELLS}", re.IGNORECASE)


def _plain(html: str) -> str:
    return " ".join(str(Markup(_TAG.sub("", html)).unescape()).split())


def _pattern(form: str) -> str:
    return r"\s+".join(re.escape(str(escape(word))) for word in form.split())


class _Walk:
    """One pass over a page."""

    def __init__(self, html: str, find: re.Pattern, of: dict[str, Meaning], mark: str) -> None:
        self.html, self.find, self.of, self.mark = html, find, of, mark
        self.easy = mark == "b"
        self.seen: dict[str, Meaning] = {}
        self.open: list[tuple[str, bool]] = []
        self.waiting: list[tuple[int, list[Meaning]]] = []
        self.out: list[str] = []

    def run(self) -> str:
        position = 0
        while tag := _TAG.search(self.html, position):
            if tag.start() > position:
                self._text(self.html[position : tag.start()])
            position = self._element(tag)
        self._text(self.html[position:])
        return "".join(self.out)

    def _element(self, tag: re.Match) -> int:
        """Takes up a tag and gives the place to go on from."""
        closing, name, rest = tag[1], tag[2].lower(), tag[3]
        if closing:
            self._close(name, tag)
            return tag.end()
        if name in _VOID or rest.endswith("/"):
            self.out.append(tag[0])
            return tag.end()
        quiet = name in _QUIET or 'data-words="off"' in rest
        end = self._end(name, tag.end()) if quiet else tag.end()
        self.out.append(self.html[tag.start() : end])
        if end > tag.end():
            return end
        quiet = quiet or bool(self.open) and self.open[-1][1]
        self.open.append((name, quiet))
        if name in _HOLDERS and not quiet:
            self.waiting.append((len(self.open), []))
        return tag.end()

    def _end(self, name: str, start: int) -> int:
        """Where an element ends in which nothing is explained: menus, tables and drawings have more tags than all else.
        The start itself, if it is never closed."""
        depth = 1
        for tag in _tags_of(name).finditer(self.html, start):
            depth += -1 if tag[1] else not tag[0].endswith("/>")
            if not depth:
                return tag.end()
        return start

    def _close(self, name: str, tag: re.Match) -> None:
        while self.open and self.open[-1][0] != name:
            self.open.pop()
        after = ""
        if self.waiting and self.waiting[-1][0] == len(self.open):
            _, found = self.waiting.pop()
            if name == "li":
                self.out.append(self._meanings(found, "span"))
            elif found and self.waiting:
                self.waiting[-1][1].extend(found)
            else:
                after = self._meanings([m for m in found if not self._is_told(m, tag)], "p")
        if self.open:
            self.open.pop()
        self.out.append(tag[0] + after)

    def _meanings(self, found: list[Meaning], element: str) -> str:
        return "".join(f'<{element} class="meaning">{self._meaning(m)}</{element}>' for m in found)

    def _meaning(self, meaning: Meaning) -> str:
        """In Easy Read the word is bold inside its sentence, where it stands there."""
        sentence = str(escape(meaning.meaning))
        form = self.easy and _any_form(meaning).search(sentence)
        if form:
            return f"{sentence[: form.start()]}<b>{form[0]}</b>{sentence[form.end() :]}"
        return f"<b>{escape(meaning.term)}</b>: {sentence}"

    def _is_told(self, meaning: Meaning, end: re.Match) -> bool:
        """Whether an Easy Read page says what a word means, in the sentence that ends here or in the next one."""
        if not self.easy:
            return False
        start = self.html.rfind("<p", 0, end.start())
        here = _plain(self.html[start : end.start()])
        after = _NEXT.match(self.html, end.end())
        following = _plain(after[1]) if after else ""
        return any(text == meaning.meaning or bool(_defines(meaning).match(text)) for text in (here, following)) \
            or bool(_SAYS_WHAT.match(following) or _SAYS_WHAT.search(here))

    def _text(self, text: str) -> None:
        if not text.strip() or not self.waiting or (self.open and self.open[-1][1]):
            self.out.append(text)
            return
        self.out.append(self.find.sub(self._first_use, text))

    def _first_use(self, match: re.Match) -> str:
        meaning = self.of.get(re.sub(r"\s+", " ", str(Markup(match[0]).unescape())).lower())
        if meaning is None or meaning.id in self.seen:
            return match[0]
        self.seen[meaning.id] = meaning
        self.waiting[-1][1].append(meaning)
        return f"<{self.mark}>{match[0]}</{self.mark}>"
