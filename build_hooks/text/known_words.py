"""Words and phrases that are set aside before a text is measured.

A phrase counts only where it stands whole: "care plan" sets aside neither "care"
nor "plan" alone.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from build_hooks.text.blocks import WORD
from build_hooks.text.word_lists import lemma


class KnownWords:
    """Finds known words and phrases in a row of words."""

    def __init__(self, phrases: Iterable[str] = ()) -> None:
        self._words: set[str] = set()
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self._asked: dict[str, tuple[bool, Sequence[tuple[str, ...]]]] = {}
        for phrase in phrases:
            words = tuple(small(word) for word in WORD.findall(phrase))
            if len(words) == 1:
                self._words.add(words[0])
            elif words:
                self._phrases.setdefault(words[0], []).append(words)

    def __contains__(self, word: str) -> bool:
        """Whether a single word, itself or its base form, is known."""
        return word in self._words or lemma(word) in self._words

    def places(self, words: Sequence[str]) -> set[int]:
        """The numbers of the words, given in small letters, that are known or belong to a known phrase."""
        known: set[int] = set()
        for index, word in enumerate(words):
            asked = self._asked.get(word)
            if asked is None:
                asked = self._asked[word] = word in self, self._phrases.get(word, ())
            if asked[0]:
                known.add(index)
            for phrase in asked[1]:
                if tuple(words[index : index + len(phrase)]) == phrase:
                    known.update(range(index, index + len(phrase)))
        return known


@lru_cache(maxsize=60_000)
def small(word: str) -> str:
    """A word in small letters, without its possessive ending."""
    return word.lower().replace("’", "'").removesuffix("'s")
