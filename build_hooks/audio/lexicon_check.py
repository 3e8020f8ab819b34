"""Checks charter/lexicon.yml: each term says in one way how it is spoken, in sounds that the voice knows."""

from collections.abc import Iterator

from build_hooks.audio.engines.phoneme_signs import VOWELS, unknown_signs
from build_hooks.audio.faults import LEXICON_ENTRY, LEXICON_PHONEMES
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic
from build_hooks.models.lexicon import Lexicon, LexiconEntry

KIND = "lexicon"


def check_lexicon(content: Content) -> Iterator[Diagnostic]:
    """Every fault in the lexicon."""
    entry = content.one(KIND)
    if entry is None or not isinstance(entry.record, Lexicon):
        return
    seen: dict[str, str] = {}
    for index, term in enumerate(entry.record.terms):
        yield from _one_way(term, index, entry)
        yield from _phonemes(term, index, entry)
        yield from _twice(term, index, entry, seen)


def _one_way(term: LexiconEntry, index: int, entry: Entry) -> Iterator[Diagnostic]:
    if (term.say is None) == (term.phonemes is None):
        what = "both say and phonemes" if term.say else "neither say nor phonemes"
        yield Diagnostic(entry.at("terms", index), LEXICON_ENTRY, f"“{term.term}” has {what}.",
                         "Keep one: say for plain words or letters, phonemes for sounds.")
    if term.say and any(sign.isdigit() for sign in term.say):
        yield Diagnostic(entry.at("terms", index, "say"), LEXICON_ENTRY, f"“{term.say}” has digits in it.",
                         "Write the number in words, like three.")


def _phonemes(term: LexiconEntry, index: int, entry: Entry) -> Iterator[Diagnostic]:
    if term.phonemes is None:
        return
    place = entry.at("terms", index, "phonemes")
    if unknown := unknown_signs(term.phonemes):
        yield Diagnostic(
            place, LEXICON_PHONEMES, f"“{unknown}” in “{term.phonemes}” is not a sound that the voice knows.",
            "Use the signs listed in build_hooks/audio/engines/phoneme_signs.py, or write say instead.")
    elif not any(sign in VOWELS for sign in term.phonemes):
        yield Diagnostic(place, LEXICON_PHONEMES, f"“{term.phonemes}” has no vowel, so it can't be spoken.",
                         "Look at the other terms for how sounds are written, or write say instead.")


def _twice(term: LexiconEntry, index: int, entry: Entry, seen: dict[str, str]) -> Iterator[Diagnostic]:
    for form in term.forms:
        known = form if form.isupper() else form.lower()
        if known in seen:
            yield Diagnostic(entry.at("terms", index), LEXICON_ENTRY, f"“{form}” is here twice.",
                             "Keep one of the two.")
        seen[known] = term.term
