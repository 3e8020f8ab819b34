"""Whether a word is hard for the readers of a level.

A word is hard when it is not on the Dale-Chall list (itself or its base form)
and is rarer than the level allows. Measured against the words that readers in
Sheffield replaced (design/WORDS.md, section 4): the two together order words
better (AUC .81) than either alone (.73 and .80).
"""

from functools import lru_cache

from build_hooks.text.word_lists import common_words, is_familiar, lemma

RAREST = {"easy-read": 4.75, "plain": 4.25}
"""The lowest Zipf frequency that a word outside the list may have."""


@lru_cache(maxsize=60_000)
def is_hard(word: str, level: str) -> bool:
    """Whether a word, given in small letters, is hard. Hyphens join words that are judged one by one."""
    if not word or any(letter.isdigit() for letter in word) or is_familiar(word):
        return False
    if "-" in word:
        return any(is_hard(part, level) for part in word.split("-"))
    base = word.replace("’", "'").split("'")[0]
    return len(base) > 2 and common_words(RAREST[level]).isdisjoint((base, lemma(base)))
