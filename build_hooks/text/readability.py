"""How hard a passage is to read, by counting.

Two scores, because each is blind somewhere: Flesch-Kincaid to common long
words and rare short ones, Dale-Chall to long sentences of known words. Words
that the site explains, or that a reader of this field knows, can be set aside:
they count as one short known word. Both results are shown.
A score says what a machine counted. It never says that a page is easy.
"""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from build_hooks.text.syllables import count_syllables
from build_hooks.text.word_lists import is_familiar

STAND_IN = "one"
"""The short known word that takes the place of a word set aside."""


class Counts(NamedTuple):
    """What is counted in a passage."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    unfamiliar: int = 0
    long_words: int = 0


def count_words(words: Collection[str], sentences: int = 1) -> Counts:
    """Counts the words of so many sentences."""
    return Counts(len(words), sentences, *map(sum, zip(*map(_figures, words), strict=True))) if words else Counts()


def add_up(counts: Collection[Counts]) -> Counts:
    """The counts of a whole, given those of its parts."""
    return Counts(*map(sum, zip(*counts, strict=True))) if counts else Counts()


@lru_cache(maxsize=60_000)
def _figures(word: str) -> tuple[int, int, int]:
    """The syllables of a word, and 1 or 0: whether it is unfamiliar, and whether it is long."""
    return count_syllables(word), int(not is_familiar(word)), int(len(word) > 6)


def flesch_kincaid_grade(counts: Counts) -> float:
    """The US school grade (Kincaid and others, 1975). Reading age is about grade + 5 years."""
    if not counts.words:
        return 0.0
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def reading_ease(counts: Counts) -> float:
    """Flesch's reading ease (1948): 100 very easy, 60 plain, 30 hard."""
    if not counts.words:
        return 100.0
    return 206.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words


def dale_chall(counts: Counts) -> float:
    """The Dale-Chall score (1948, with the list of 1995): 4.9 and below is US grade 4, 9 and above college."""
    if not counts.words:
        return 0.0
    share = 100 * counts.unfamiliar / counts.words
    score = 0.1579 * share + 0.0496 * counts.words / counts.sentences
    return score + 3.6365 if share > 5 else score


def lix(counts: Counts) -> float:
    """LIX (Björnsson, 1968), which needs no syllables: below 30 very easy, above 50 hard."""
    if not counts.words:
        return 0.0
    return counts.words / counts.sentences + 100 * counts.long_words / counts.words
