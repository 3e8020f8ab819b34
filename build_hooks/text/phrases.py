"""The small notation in which charter/language.yml writes words.

    drug abuse          these words, with a space or a hyphen between them
    abus*               any ending: abuse, abused, abusing
    dirty/clean         one of several words
    {drug}              one of the words of the list "drug"
    [his]               a word that may be missing
    ~                   up to three other words
    <person>            the word follows, but is not part of what is found (at the end)

Two words that are one choice are joined by "_": `pay_for/fund`. Large and small
letters are the same, except in `names`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Generic, NamedTuple, TypeVar

_GAP = r"[\s\-–]+"
_ANY_END, _OWN = r"[\w'’]*", r"(?:['’]s|(?<=s)['’])?"
"""What may follow a word with a star, and one without: “worker’s”, “workers’”."""
_PART = re.compile(r"\[[^\[\]]+\]|<[^<>]+>|\S+")
_LETTERS = re.compile(r"\w+")
_STEMS = (3, 4, 5)
"""Lengths of beginnings that a text is known by: “abus*” is looked for by “abus”."""
_LISTED = re.compile(r"\{(\w+)\}")


Thing = TypeVar("Thing")
Stems = frozenset[str]
"""Every word of a text, and its beginnings, each with a star: "abuse", "abu*", "abus*", "abuse*"."""


class Window(NamedTuple):
    """A part of a text, and the stems of its words."""

    start: int
    end: int
    stems: Stems


def stems_of(text: str) -> Stems:
    """What says quickly that a phrase can't be in a text."""
    words = set(_LETTERS.findall(text.lower()))
    return frozenset(words.union(f"{word[:length]}*" for word in words for length in _STEMS))


class Part:
    """One phrase. Its pattern is made when a text first holds a word that it needs: most never do."""

    def __init__(self, phrase: str, lists: Mapping[str, tuple[str, ...]], flags: int) -> None:
        self._needed = _needed(phrase, lists)
        self._made = phrase, lists, flags

    @property
    def rarest(self) -> Stems:
        """The stems of the part with the fewest choices."""
        return self._needed[0]

    def can_be_in(self, stems: Stems) -> bool:
        """Whether a text has a word for each part of the phrase."""
        return not any(map(stems.isdisjoint, self._needed))

    @cached_property
    def pattern(self) -> re.Pattern:
        phrase, lists, flags = self._made
        return re.compile(_phrase(phrase, lists), flags)


@dataclass(frozen=True)
class Finder:
    """Finds phrases. Most texts hold none of the words that each phrase needs, so those are looked for first."""

    parts: tuple[Part, ...]
    stems: Stems

    def can_be_in(self, stems: Stems) -> bool:
        return not self.stems.isdisjoint(stems)

    def finditer(self, text: str, stems: Stems | None = None) -> Iterator[re.Match]:
        """Every place, phrase by phrase. `stems` are those of the text, or of a longer text around it."""
        stems = stems_of(text) if stems is None else stems
        if self.can_be_in(stems):
            for part in self.parts:
                if part.can_be_in(stems):
                    yield from part.pattern.finditer(text)

    def search(self, text: str) -> re.Match | None:
        return next(self.finditer(text), None)


class Group(Generic[Thing]):
    """Things, and the phrases of each."""

    def __init__(self, phrases_of: Iterable[tuple[Thing, tuple[Part, ...]]]) -> None:
        self._parts = [(thing, part) for thing, parts in phrases_of for part in parts]
        self._by_stem: dict[str, list[int]] = {}
        for number, (_, part) in enumerate(self._parts):
            for stem in part.rarest:
                self._by_stem.setdefault(stem, []).append(number)
        self._stems = frozenset(self._by_stem)

    def can_be_in(self, stems: Stems) -> bool:
        """Whether a text with these stems has the rarest word of any phrase. Most have none, and are passed at a glance."""
        return not self._stems.isdisjoint(stems)

    def possible(self, stems: Stems) -> Iterator[tuple[Thing, Part]]:
        """The phrases, in their order, of which a text with these stems has a word for each part."""
        for number in sorted({number for stem in self._stems & stems for number in self._by_stem[stem]}):
            if self._parts[number][1].can_be_in(stems):
                yield self._parts[number]

    def find_in(self, text: str, windows: Iterable[Window]) -> Iterator[tuple[Thing, re.Match]]:
        """Every place in the parts of a text, and what it is a phrase of."""
        for window in windows:
            for thing, part in self.possible(window.stems):
                for match in part.pattern.finditer(text, window.start, window.end):
                    yield thing, match


class Phrases:
    """Makes finders, with the lists of one language file, and keeps them."""

    def __init__(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        self._lists = dict(lists)
        self._finders: dict[tuple[tuple[str, ...], int], Finder] = {}

    def group(self, phrases_of: Iterable[tuple[Thing, tuple[str, ...]]]) -> Group[Thing]:
        """What finds the phrases of many things."""
        return Group((thing, self.finder(phrases).parts) for thing, phrases in phrases_of)

    def finder(self, phrases: tuple[str, ...], *, exact_case: bool = False) -> Finder:
        """What finds any of these phrases."""
        flags = 0 if exact_case else re.IGNORECASE
        made = self._finders.get((phrases, flags))
        if made is None:
            parts = tuple(Part(phrase, self._lists, flags) for phrase in phrases)
            stems = frozenset(stem for part in parts for stem in part.rarest)
            made = self._finders[phrases, flags] = Finder(parts, stems)
        return made


def _needed(phrase: str, lists: Mapping[str, tuple[str, ...]]) -> tuple[Stems, ...]:
    """The stems of each part, that with the fewest choices first: without one of them the phrase is not there."""
    choices = [frozenset(_stem(word) for word in _choices(part, lists)) for part in _PART.findall(phrase) if part[0] not in "[<~"]
    return tuple(sorted(choices, key=lambda words: (min(map(len, words)) < 4, len(words))))


def _stem(word: str) -> str:
    """What a text holds where this word may be: the word, or its beginning where it may end in any way."""
    letters = _LETTERS.findall(word.lower().replace("_", " "))
    if len(letters) > 1 or not word.endswith("*"):
        return letters[0]
    return f"{letters[0][:max(_STEMS)]}*"


def _choices(part: str, lists: Mapping[str, tuple[str, ...]]) -> list[str]:
    words: list[str] = []
    for choice in part.split("/"):
        listed = _LISTED.fullmatch(choice)
        words.extend(lists.get(listed[1], ()) if listed else [choice])
    return words or [part]


def _phrase(phrase: str, lists: Mapping[str, tuple[str, ...]]) -> str:
    pattern, first = r"(?<![\w'’])", True
    for part in _PART.findall(phrase):
        if part == "~":
            pattern += rf"(?:{_GAP}[\w'’]+){{0,3}}?"
        elif part[0] == "<":
            pattern += rf"(?={_GAP}(?:{_any(part[1:-1], lists)})(?!\w))"
        elif part[0] == "[":
            words = _any(part[1:-1], lists)
            pattern += rf"(?:(?:{words}){_GAP})?" if first else rf"(?:{_GAP}(?:{words}))?"
            continue
        else:
            pattern += ("" if first else _GAP) + f"(?:{_any(part, lists)})"
        first = False
    return pattern + r"(?!\w)"


def _any(part: str, lists: Mapping[str, tuple[str, ...]]) -> str:
    """Longer words first, so that "crack cocaine" is found whole. Their endings are written once for words beside each other."""
    words = sorted(_choices(part, lists), key=len, reverse=True)
    runs = (("|".join(map(_word, run)), open_end) for open_end, run in groupby(words, lambda word: word.endswith("*")))
    return "|".join(f"(?:{run}){_ANY_END if open_end else _OWN}" for run, open_end in runs)


def _word(word: str) -> str:
    pieces = [re.escape(piece) for piece in re.split(r"[\s_\-]+", word.rstrip("*")) if piece]
    return _GAP.join(pieces).replace("'", "['’]")
