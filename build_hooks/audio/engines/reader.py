"""Words to phonemes with hibari's port of misaki, British or American.

Numbers and dates never reach it: it would read 999 as nine hundred, and dates the American way.
"""

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version

NEEDS = ("hibari", "numpy", "onnxruntime")
PINNED = "0.2.1"
_SET_IN = re.compile(r"(\]\(/)([^/]*)(/\))")
_AMERICAN = (("ɜː", "ɜɹ"), ("ɛː", "ɛɹ"), ("ɪə", "ɪɹ"), ("ʊə", "ʊɹ"), ("Q", "O"), ("ɒ", "ɑ"), ("a", "æ"), ("x", "k"),
             ("ː", ""))
"""British sounds that the American voice never learnt, and the nearest it has. For drafts only."""


@cache
def _load(british: bool):
    from hibari.g2p import G2P  # a second to load: only when a sentence is new

    return G2P(british=british)


def read(said: str, *, british: bool) -> str:
    """Spoken words as phonemes."""
    text = said if british else _SET_IN.sub(_american, said)
    return _load(british)(text, normalize_text=False)


def reader_id(british: bool) -> str:
    """The reader and its version: the one that is installed, or the one whose phonemes a cache may hold."""
    try:
        known = version("hibari-tts")
    except PackageNotFoundError:
        known = PINNED
    return f"hibari-{known}-{'gb' if british else 'us'}"


def _american(match: re.Match) -> str:
    sounds = match[2]
    for british, american in _AMERICAN:
        sounds = sounds.replace(british, american)
    return f"{match[1]}{sounds}{match[3]}"
