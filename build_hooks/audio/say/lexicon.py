"""The lexicon at work: terms found in a sentence, and how each is said.

A term in capitals is found only in capitals (MAT is not a mat); any other in any case. The
ending of a plural or of a possessive is spoken by the sound before it.
"""

import re
from collections.abc import Callable
from functools import partial

from build_hooks.audio.say.letters import spell
from build_hooks.models.lexicon import LexiconEntry

Hold = Callable[[str, str], str]
"""Puts phonemes aside: (what is written, its phonemes) → a sign that no rule touches."""

_HISSING = tuple("szʃʒʧʤ")
_ROW = re.compile(r"[A-Z](?: [A-Z])*")
_BREATHED = tuple("ptkfθx")
_ENDING = r"(?P<ending>['’]s|s['’]?)?"


class Terms:
    """All terms of a lexicon, ready to be found."""

    def __init__(self, entries: tuple[LexiconEntry, ...]) -> None:
        self._exact = {form: entry for entry in entries for form in entry.forms if _is_capital(form)}
        self._loose = {form.lower(): entry for entry in entries for form in entry.forms if not _is_capital(form)}
        self._find = [(_pattern(known, flags), known) for known, flags in
                      ((self._exact, 0), (self._loose, re.IGNORECASE)) if known]

    def say(self, text: str, hold: Hold) -> str:
        """The text with each term held as its phonemes, or replaced by the words to say."""
        for pattern, known in self._find:
            text = pattern.sub(partial(self._said, known, hold), text)
        return text

    @staticmethod
    def _said(known: dict[str, LexiconEntry], hold: Hold, match: re.Match) -> str:
        written = re.sub(r"\s+", " ", match["term"])
        entry = known.get(written) or known.get(written.lower())
        if entry is None:
            return match[0]  # Letters of other alphabets count as ours where the case is ignored: ſ, İ.
        ending = match["ending"] or ""
        if phonemes := entry.phonemes or _letters(entry):
            return hold(written, phonemes + (_ending(phonemes) if ending else ""))
        return f"{entry.say}{ending.replace('’', chr(39))}" if entry.say else match[0]


def _pattern(known: dict[str, LexiconEntry], flags: int) -> re.Pattern:
    terms = sorted(known, key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, term.split())) for term in terms)
    return re.compile(rf"(?<![\w-])(?P<term>{words}){_ENDING}(?!\w)", flags)


def _is_capital(term: str) -> bool:
    return term == term.upper() and term != term.lower()


def _letters(entry: LexiconEntry) -> str | None:
    """A term said by its letters stays apart from letters around it: A BSL film, two GPs."""
    return spell(entry.say) if entry.say and _ROW.fullmatch(entry.say) else None


def _ending(phonemes: str) -> str:
    last = phonemes.rstrip("ˈˌː ")[-1:]
    return "ɪz" if last in _HISSING else "s" if last in _BREATHED else "z"
