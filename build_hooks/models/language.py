"""The words to use with people and about people: charter/language.yml."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from build_hooks.models.base import Record

Phrase = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
"""Words in the small notation that `text/phrases.py` explains."""

RespectRule = Literal["people-first", "drug-use", "clean-and-dirty", "no-blame", "no-suffering", "babies",
                      "medicine", "no-fear", "pictures"]


class LanguageSource(Record):
    """A published guide that asks for better words."""

    id: Phrase
    title: Phrase


class LanguageTerm(Record):
    """Words that hurt, what to say instead, where they are fine, and who asks for this."""

    id: Phrase
    rule: RespectRule
    words: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    say: Phrase
    fine: tuple[Phrase, ...] = ()
    """Phrases that hold the same words and hurt nobody."""
    only_near: tuple[Phrase, ...] = ()
    """Where given, the words count only with one of these in the same sentence or one beside it."""
    never_near: tuple[Phrase, ...] = ()
    """Words in the same sentence that show that something else is meant."""
    source: Phrase
    reason: Phrase


class SameWord(Record):
    """One word for one thing: the word we use, and the words that we do not use for it."""

    say: Phrase
    not_these: Annotated[tuple[Phrase, ...], Field(min_length=1)]


class Saying(Record):
    """A figure of speech, and what it means."""

    idiom: Phrase
    say: Phrase


class Language(Record):
    """All of the portal's rules about single words, as editors extend them."""

    sources: tuple[LanguageSource, ...] = ()
    lists: dict[str, tuple[Phrase, ...]] = {}
    names: tuple[Phrase, ...] = ()
    """Names of laws, bodies and services, written as they are printed."""
    name_endings: tuple[Phrase, ...] = ()
    """Words that end (or begin) a proper name: Act, Service, Council."""
    terms: tuple[LanguageTerm, ...] = ()
    same_words: tuple[SameWord, ...] = ()
    idioms: tuple[Saying, ...] = ()
    easier: dict[str, Phrase] = {}
    """A hard word, and the easier words for it."""
    approved_words: tuple[Phrase, ...] = ()
    """Words that readers of this field know although other people seldom use them."""
    known_short_forms: tuple[Phrase, ...] = ()
    """Short forms that need no explaining."""
