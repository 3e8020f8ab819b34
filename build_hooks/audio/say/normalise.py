"""A sentence as written → as spoken, and what nobody taught the voice.

The result is plain words, with phonemes set in where a term needs them, in the notation of
misaki: "Ask your [ADP](/ˌAdˌiːpˈiː/)." Each rule leaves words without digits, so that no later
rule reads them again; what still has digits or capitals at the end is reported.
"""

import re
from dataclasses import dataclass

from build_hooks.audio.say import amounts, phones, signs, times, web
from build_hooks.audio.say.letters import hold_letters, spell
from build_hooks.audio.say.lexicon import Terms

FIRST = (*signs.TIDYING, *web.RULES)
"""Before terms are looked up."""
NUMBERS = (*phones.RULES, *times.RULES, *amounts.RULES)
"""Only where there is a digit or another sign of amount."""

_HELD = 0xE000
"""Held phonemes stand as signs of Unicode's private area, which no rule looks for."""
_HELD_SIGN = re.compile("[\ue000-\uf8ff]")
_CAPITALS = re.compile(r"(?<![\w])[A-Z][A-Z0-9]+(?=s?(?!\w))")
_AMOUNT = re.compile(r"[\d½¼¾⅓⅔]")
_LEFT = re.compile(r"[^\s]*\d[^\s]*")
_STRANGE = re.compile(r"[^\w\s.,;:!?'\"“”()…%-]")
_ENDED = re.compile(r"[.!?…:;][\"'”)]*$")


@dataclass(frozen=True)
class Said:
    """Words as they are spoken, and those that had to be guessed at."""

    text: str
    unknown: tuple[str, ...] = ()


class Normaliser:
    """Knows the terms of one lexicon."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms

    def say(self, text: str) -> Said:
        """One sentence as spoken."""
        held: list[str] = []

        def hold(written: str, phonemes: str) -> str:
            held.append(f"[{_word(written)}](/{phonemes}/)")
            return chr(_HELD + len(held) - 1)

        text = self._terms.say(_apply(FIRST, _HELD_SIGN.sub(" ", text)), hold)
        text = _apply(signs.SHORT_FORMS, text)
        if _AMOUNT.search(text):
            text = _apply(NUMBERS, text)
        text = hold_letters(_apply(signs.SIGNS, text), hold)
        text, unknown = _leftovers(text, hold)
        return Said(_HELD_SIGN.sub(lambda sign: held[ord(sign[0]) - _HELD], _tidy(text)), unknown)


def _apply(rules, text: str) -> str:
    for each in rules:
        text = each.pattern.sub(each.words, text)
    return text


def _leftovers(text: str, hold) -> tuple[str, tuple[str, ...]]:
    unknown = [*_CAPITALS.findall(text), *_LEFT.findall(text)]
    text = _CAPITALS.sub(lambda match: hold(match[0], spell(match[0])) if match[0].isalpha() else match[0], text)
    unknown += _STRANGE.findall(_HELD_SIGN.sub("", _LEFT.sub("", text)))
    return _STRANGE.sub(lambda sign: sign[0] if _HELD_SIGN.match(sign[0]) else " ", text), tuple(dict.fromkeys(unknown))


def _word(written: str) -> str:
    return re.sub(r"[\[\]()/\d]", "", written) or "x"


def _tidy(text: str) -> str:
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r",(?=[,.;:!?])", "", text).strip(" ,")
    return text if not text or _ENDED.search(text) else f"{text}."
