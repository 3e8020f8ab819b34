"""The index that a browser downloads: which words stand where, how much each counts, and what to show.

The first file says how to read a question. Words stand in parts by their first letters, and what is shown of each entry
in small blocks, so that a search fetches only what it needs, however large the site is.

A word's places are one text: for each entry the steps from the entry before it, as capitals (A = 0 … Z = 25,
two capitals from 26 up), and how much the word counts there, as one sign (1 … z = 35).
"""

import hashlib
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from build_hooks.models.search import Search
from build_hooks.search.entries import Entry
from build_hooks.search.tokens import LEFT_OUT, stem, stems, words

FIRST = "index.json"
SHARD = 800
"""Characters from which a part with words is full, in a small site. A large one has MOST_SHARDS parts at most."""
MOST_SHARDS = 90
BLOCK = 6
"""How many entries are shown from one file."""

_WEIGHTS = (("title", 9), ("phrases", 6), ("headings", 4), ("summary", 3), ("more", 2))
_MOST = 12
_SCALE = 0.5
MOST_KEPT = 8192
"""Entries that a live preview keeps as weighed."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Index:
    """Every file of the index by its name. All stand in one folder, whose name changes when one of them does."""

    files: dict[str, str]

    @cached_property
    def folder(self) -> str:
        content = "\n".join(f"{name}\n{text}" for name, text in self.files.items())
        return f"assets/search-{hashlib.sha256(content.encode()).hexdigest()[:8]}/"

    @cached_property
    def uri(self) -> str:
        """The first file."""
        return f"{self.folder}{FIRST}"


def make_index(entries: Sequence[Entry], search: Search | None) -> Index:
    """The index of all entries, with the everyday words that lead to the words of the pages."""
    left_out = LEFT_OUT | {word for phrase in (search.left_out if search else ()) for word in words(phrase)}
    shards = list(_shards(_places(entries, left_out)))
    shown = [[entry.address, entry.title, entry.summary, int(entry.has_easy_read)] for entry in entries]
    first = {
        "stop": " ".join(sorted(left_out)), "same": _same(search, left_out),
        "crisis": [" ".join(words(phrase)) for phrase in (search.crisis if search else ())],
        "help": next((i for i, entry in enumerate(entries) if entry.address == "/help/"), -1),
        "kinds": "".join(entry.kind for entry in entries), "block": BLOCK, "shards": [start for start, _ in shards]}
    return Index({
        FIRST: _json(first),
        **{f"w{i}.json": _json([" ".join(part), " ".join(part.values())]) for i, (_, part) in enumerate(shards)},
        **{f"p{i}.json": _json(shown[start:start + BLOCK]) for i, start in enumerate(range(0, len(shown), BLOCK))}})


def _places(entries: Sequence[Entry], left_out: frozenset[str]) -> dict[str, str]:
    """Each word in its one form => the text of its places, in the order of the alphabet."""
    counts: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for number, entry in enumerate(entries):
        for word, weight in _weights(entry, left_out).items():
            counts[word][number] = weight
    return {word: _written(counts[word], math.log(1 + len(entries) / len(counts[word]))) for word in sorted(counts)}


@lru_cache(maxsize=MOST_KEPT)
def _weights(entry: Entry, left_out: frozenset[str]) -> dict[str, float]:
    found: Counter[str] = Counter()
    for field, weight in _WEIGHTS:
        value = getattr(entry, field)
        for word in {s for text in ((value,) if isinstance(value, str) else value) for s in stems(text, left_out)}:
            found[word] += weight
    return {word: min(weight, _MOST) for word, weight in found.items()}


def _written(weights: dict[int, float], rarity: float) -> str:
    parts, before = [], 0
    for number, weight in weights.items():
        score = max(1, min(35, math.floor(weight * rarity * _SCALE + 0.5)))
        parts.append(f"{_capitals(number - before)}{_DIGITS[score]}")
        before = number
    return "".join(parts)


def _capitals(number: int) -> str:
    text = ""
    while True:
        number, digit = divmod(number, 26)
        text = chr(65 + digit) + text
        if not number:
            return text


def _same(search: Search | None, left_out: frozenset[str]) -> list[list[str]]:
    """Groups of (what people say, the words of the pages for it), in the one form of each word. | parts phrases."""
    found: dict[str, list[str]] = {}
    for synonym in search.synonyms if search else ():
        meant = " ".join(dict.fromkeys(word for phrase in synonym.we_write for word in stems(phrase, left_out)))
        for phrase in synonym.people_say:
            said = " ".join(stems(phrase, left_out)) or " ".join(map(stem, words(phrase)))
            if said != meant and said not in found.setdefault(meant, []):
                found[meant].append(said)
    return [["|".join(said), meant] for meant, said in found.items() if meant]


def _shards(places: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Runs of words, each with the first letters it starts at. Words with the same two letters stay together."""
    full = max(SHARD, sum(len(word) + len(text) for word, text in places.items()) // MOST_SHARDS)
    part: dict[str, str] = {}
    size, start, letters = 0, "", ""
    for word, text in places.items():
        if size > full and word[:2] != letters:
            yield start, part
            part, size, start = {}, 0, word[:2]
        letters = word[:2]
        part[word] = text
        size += len(word) + len(text)
    if part:
        yield start, part


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

