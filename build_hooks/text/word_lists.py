"""Lists of words that other people made, read from the packages that ship them.

Nothing of theirs is copied into this project: the Dale-Chall list of 2,941
familiar words comes with `new-dale-chall-readability` (MIT), how often words
are used with `wordfreq` (Apache, data CC BY-SA), base forms with `simplemma` (MIT).
Of the first two only the list is read: their packages load parsers of HTML and of the
names of languages as well, which takes longer than checking a few pages.
"""

import gzip
import importlib.util
from functools import cache, lru_cache
from pathlib import Path


@cache
def familiar_words() -> frozenset[str]:
    """Words that four in five US children of grade 4 know (Chall and Dale, 1995)."""
    spec = importlib.util.spec_from_file_location("easy_words", _inside("new_dale_chall_readability") / "easy_words.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return frozenset(word.lower() for word in module.EASY_WORDS)


@cache
def common_words(least: float) -> frozenset[str]:
    """English words of this Zipf frequency or above (7 "the", 5 "money", 4 "ban", 3 "plaintiff"), by wordfreq's large list.

    Its file (cBpack, described at `wordfreq.read_cBpack`) holds a header, then a list of words for each hundredth of a
    power of ten, from Zipf 9 down. It is read no further than needed: most of it is words that hardly anybody uses.
    """
    import msgpack

    with gzip.open(_inside("wordfreq") / "data" / "large_en.msgpack.gz") as file:
        parts = msgpack.Unpacker(file, raw=False)
        lists = parts.read_array_header() - 1
        if parts.unpack() != {"format": "cB", "version": 1}:
            raise ValueError("wordfreq keeps its words in another form now: see word_lists.py")
        return frozenset(word for _ in range(min(lists, 901 - round(100 * least))) for word in parts.unpack())


def _inside(package: str) -> Path:
    """The folder of an installed package, which is not loaded."""
    return Path(importlib.util.find_spec(package).submodule_search_locations[0])


@lru_cache(maxsize=60_000)
def lemma(word: str) -> str:
    """The base form of a word: "rights" => "right"."""
    from simplemma import lemmatize

    return lemmatize(word, lang="en").lower()


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
