"""Which entries answer a question best. theme/scripts/rank.js does the same in the browser, in whole numbers.

Any word may match. A word counts by how rare it is and where it stands (index.py). A word of the pages that people
call something else counts less than the word itself; one that is only like the typed word counts less again.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from build_hooks.search.index import FIRST, Index
from build_hooks.search.tokens import stem, words

ITSELF, MEANT, BEGINS, LIKE = 10, 7, 6, 5
LONGEST_PHRASE = 4
FACTOR = {"d": 12, "r": 11, "h": 11, "p": 9, "w": 10, "o": 9}
ASKED_FOR = {"right": "r", "mean": "w", "number": "h", "helplin": "h", "talk": "h"}
MORE = 5
"""A word that names a kind lifts all of that kind: “do I have a right to …”, “what does … mean?”."""
_PLACE = re.compile("([A-Z]+)([0-9a-z])")


@dataclass(frozen=True)
class Found:
    """One answer: its place in the index, how well it fits, and what is shown of it."""

    number: int
    score: int
    address: str
    title: str


class Searcher:
    """An index, ready for questions. `read` gives the text of one of its files by name."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read
        self._main = json.loads(read(FIRST))
        self._left_out = set(self._main["stop"].split(" "))
        self._loaded: dict[int, dict[str, str]] = {}
        self._same: dict[str, list[str]] = {}
        for said, meant in self._main["same"]:
            for phrase in said.split("|"):
                self._same.setdefault(phrase, []).extend(meant.split(" "))

    @classmethod
    def of(cls, index: Index) -> "Searcher":
        return cls(index.files.__getitem__)

    def search(self, question: str, kind: str = "") -> list[Found]:
        """All answers, best first; with `kind`, only those of one kind."""
        said = self._said(question)
        slots = [slot for slot in self._slots(said) if slot]
        lifted = {ASKED_FOR[word] for word in said if word in ASKED_FOR}
        scores: dict[int, int] = {}
        matched: dict[int, int] = {}
        for slot in slots:
            best: dict[int, int] = {}
            for word, quality in slot.items():
                for number, weight in self._places(word):
                    best[number] = max(best.get(number, 0), weight * quality)
            for number, score in best.items():
                scores[number] = scores.get(number, 0) + score
                matched[number] = matched.get(number, 0) + 1
        kinds = self._main["kinds"]
        if in_danger := self.is_crisis(question):
            scores.setdefault(self._main["help"], 0)
        ranked = sorted(
            (-score * (len(slots) + matched.get(number, 0)) * (FACTOR[kinds[number]] + MORE * (kinds[number] in lifted)), number)
            for number, score in scores.items() if kind in ("", kinds[number]))
        if in_danger:
            ranked.sort(key=lambda found: found[1] != self._main["help"])
        return [Found(number, -score, *self._shown(number)[:2]) for score, number in ranked]

    def is_crisis(self, question: str) -> bool:
        """Whether the question has words in it that may mean a life is in danger."""
        said = f" {' '.join(words(question))} "
        return any(f" {phrase} " in said for phrase in self._main["crisis"])

    def _said(self, question: str) -> list[str]:
        return [stem(w) for w in words(question) if w not in self._left_out and (len(w) > 1 or w.isdigit())]

    def _slots(self, said: list[str]) -> Iterator[dict[str, int]]:
        """For each word of the question: the words of the pages it may stand for, and how well each fits."""
        place = 0
        while place < len(said):
            length, meant = self._meant(said, place)
            slot = dict.fromkeys(meant, MEANT)
            if length == 1 and self._places(said[place]):
                slot[said[place]] = ITSELF
            yield slot or self._alike(said[place])
            place += length

    def _meant(self, said: list[str], place: int) -> tuple[int, list[str]]:
        """The longest everyday phrase that begins at a place: how many words it has, and the words of the pages for it."""
        for length in range(min(LONGEST_PHRASE, len(said) - place), 0, -1):
            if meant := self._same.get(" ".join(said[place:place + length])):
                return length, meant
        return 1, []

    def _alike(self, word: str) -> dict[str, int]:
        """For a word that stands nowhere: words that begin with it, or that differ by a slip of a finger."""
        pool = self._near(word)
        close = [other for other in pool if len(word) > 2 and other.startswith(word)]
        quality = BEGINS if close else LIKE
        allowed = 0 if len(word) < 4 else 1 if len(word) < 8 else 2
        for slips in range(1, allowed + 1):
            close = close or [other for other in pool if distance(word, other, slips) == slips]
        close = close or [other for other in pool if _same_root(word, other)]
        return {meant: quality for other in close for meant in self._as_written(other)}

    def _as_written(self, word: str) -> list[str]:
        return [*([word] if self._places(word) else []), *self._same.get(word, ())]

    def _near(self, word: str) -> list[str]:
        """All words that a mistyped word may stand for: those of the pages in its part, and single everyday words."""
        everyday = [said for said in self._same if " " not in said]
        return sorted({*self._part(word), *everyday})

    def _places(self, word: str) -> list[tuple[int, int]]:
        number, found = 0, []
        for steps, weight in _PLACE.findall(self._part(word).get(word, "")):
            step = 0
            for sign in steps:
                step = step * 26 + ord(sign) - 65
            number += step
            found.append((number, int(weight, 36)))
        return found

    def _part(self, word: str) -> dict[str, str]:
        """The words that stand in one file with this one => their places."""
        number = max((i for i, start in enumerate(self._main["shards"]) if start <= word[:2]), default=0)
        if number not in self._loaded:
            names, places = json.loads(self._read(f"w{number}.json"))
            self._loaded[number] = dict(zip(names.split(" "), places.split(" "), strict=True))
        return self._loaded[number]

    def _shown(self, number: int) -> list:
        block, place = divmod(number, self._main["block"])
        return json.loads(self._read(f"p{block}.json"))[place]


def distance(one: str, other: str, most: int) -> int:
    """How many slips (a letter wrong, missing, too many, or two swapped) lie between two words, up to `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != against))
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == against:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _same_root(one: str, other: str) -> bool:
    """Whether two words share their first letters, 5 or more, and differ only in a short ending."""
    start = max(5, len(one) - 3, len(other) - 3)
    return len(one) >= start and one[:start] == other[:start]
