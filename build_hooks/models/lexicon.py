"""How names and terms are said: charter/lexicon.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Day, Label, Record


class LexiconEntry(Record):
    """A term and how it is said: in other words (`say`), or as sounds (`phonemes`, misaki's en-GB signs)."""

    term: Label
    also: tuple[Label, ...] = ()
    say: Label | None = None
    phonemes: Label | None = None
    note: Label | None = None
    checked_by: Label | None = None
    """Who listened to it and found it right: a name or a role. Empty until a local person did."""
    checked_on: Day | None = None

    @property
    def forms(self) -> tuple[str, ...]:
        return (self.term, *self.also)

    @property
    def is_checked(self) -> bool:
        return self.checked_by is not None


class Lexicon(Record):
    """All terms."""

    terms: Annotated[tuple[LexiconEntry, ...], Field(min_length=1)]
