"""Lists of words that other people made, read from the packages that ship them.

Nothing of theirs is copied into this project: the Dale-Chall list of 2,941
familiar words comes with `new-dale-chall-readability` (MIT), how often words
are used with `wordfreq` (Apache, data CC BY-SA), base forms with `simplemma` (MIT).
"""

from functools import cache, lru_cache
from math import log10


@cache
def familiar_words() -> frozenset[str]:
    """Words that four in five US children of grade 4 know (Chall and Dale, 1995)."""
    from new_dale_chall_readability.easy_words import EASY_WORDS

    return frozenset(word.lower() for word in EASY_WORDS)


@cache
def _frequencies() -> dict[str, float]:
    from wordfreq import get_frequency_dict

    return get_frequency_dict("en", wordlist="large")


@lru_cache(maxsize=60_000)
def lemma(word: str) -> str:
    """The base form of a word: "rights" => "right"."""
    from simplemma import lemmatize

    return lemmatize(word, lang="en").lower()


@lru_cache(maxsize=60_000)
def zipf(word: str) -> float:
    """How common a word is: 7 "the", 5 "money", 4 "ban", 3 "plaintiff", 0 unknown."""
    share = _frequencies().get(word, 0.0)
    return round(log10(share) + 9, 2) if share else 0.0


@lru_cache(maxsize=60_000)
def is_familiar(word: str) -> bool:
    """Whether the word, its base form or every part of it is on the Dale-Chall list, or it is a number.

    An adverb in -ly counts with its word: who knows “safe” knows “safely”. That is our own choice.
    """
    plain = word.lower().replace("’", "'")
    if plain[0].isdigit():
        return True
    plain = plain.removesuffix("'s").removesuffix("'")
    known = familiar_words()
    if plain in known or lemma(plain) in known or plain.endswith("ly") and plain[:-2] in known:
        return True
    if "'" in plain:
        return plain.split("'")[0] in known or plain.endswith("n't")
    return "-" in plain and all(part in known or lemma(part) in known for part in plain.split("-") if part)
