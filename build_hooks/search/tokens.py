"""Words as search compares them: lower case, no accents, one form for “stopped” and “stopping”.

theme/scripts/rank.js does the same, step for step. A test holds the two together.
"""

import re
import unicodedata
from collections.abc import Container, Iterator
from functools import lru_cache

LEFT_OUT = frozenset((
    "a about after again all am an and any are as at be because been before being but by can cannot cant could did "
    "didnt do does doesnt doing dont for from get gets getting give gives given go goes going gone got had has have "
    "havent having he her here hers him his how i if im in into is isnt it its ive just keep keeps let like make makes "
    "me might mine more most much my myself no not now of off on one or our ours out over please put really said say "
    "says shall she should so some such than that thats the their them then there these they theyre theyve thing "
    "things this those to too up us very was wasnt way we were what whats when where which while who whos whose why "
    "will with wont would wouldnt you your yours").split())
"""Words that carry no meaning in a question."""

_SPLIT = re.compile(r"[^a-z0-9]+")
_OWNER = re.compile(r"['’]s\b")
_APOSTROPHE = re.compile(r"['’]")
_ACCENT = re.compile(r"[\u0300-\u036f]")
_VOWEL = re.compile(r"[aeiouy]")
_PLURAL = ((re.compile(r"(ss|x|ch|sh|zz)es$"), r"\1"), (re.compile(r"(..)ies$"), r"\1y"), (re.compile(r"([^siu])s$"), r"\1"))
_PAST = re.compile(r"(?:ed|ing)$")
_DOUBLE = re.compile(r"([bdfgmnprt])\1$")
_ENDINGS = tuple((re.compile(rf"(....){ending}$"), rf"\1{instead}") for ending, instead in (
    ("fully", ""), ("ment", ""), ("ness", ""), ("ful", ""), ("ly", ""), ("ation", ""), ("acy", ""), ("ate", ""),
    ("ion", ""), ("ery", "er"), ("aint", "ain"), ("e", "")))
_ODD = ((re.compile(r"ription$"), "ribe"), (re.compile(r"ision$"), "ide"), (re.compile(r"ied$"), "y"))

_IRREGULAR = dict(pair.split(":") for pair in (
    "choice:choose choices:choose chose:choose chosen:choose told:tell lost:lose women:woman men:man children:child "
    "older:old elderly:old younger:young paid:pay felt:feel left:leave spoke:speak spoken:speak wrote:write "
    "written:write heard:hear held:hold seen:see saw:see died:death die:death dies:death dying:death dead:death").split())


def words(text: str) -> list[str]:
    """The words of a text, apostrophes taken out: "my worker’s" => ["my", "worker"]."""
    plain = _ACCENT.sub("", unicodedata.normalize("NFKD", text.lower()))
    return [word for word in _SPLIT.split(_APOSTROPHE.sub("", _OWNER.sub("", plain))) if word]


@lru_cache(maxsize=60_000)
def stem(word: str) -> str:
    """One form for the forms of a word: "stopped", "stops" and "stopping" => "stop"."""
    word = _IRREGULAR.get(word, word)
    if len(word) < 4 or word.isdigit():
        return word
    for pattern, instead in _PLURAL:
        if pattern.search(word):
            word = pattern.sub(instead, word)
            break
    for pattern, instead in _ODD:
        word = pattern.sub(instead, word)
    short = _PAST.sub("", word)
    if short != word and len(short) > 2 and _VOWEL.search(short) and not word.endswith("eed"):
        word = _DOUBLE.sub(r"\1", short)
    for pattern, instead in _ENDINGS:
        word = pattern.sub(instead, word)
    return word


def stems(text: str, left_out: Container[str] = LEFT_OUT) -> Iterator[str]:
    """The words of a text that carry meaning, each in its one form."""
    return (stem(word) for word in words(text) if word not in left_out and (len(word) > 1 or word.isdigit()))
