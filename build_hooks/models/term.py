"""Words that need explaining: charter/glossary.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, EasyText, Id, Label, Record, Text


class Term(Record):
    """A word, the other forms in which it is written, and what it means at both levels."""

    id: Id
    term: Label
    also: tuple[Label, ...] = ()
    meaning: Text
    easy_meaning: EasyText
    source: Id | None = None
    section: Label | None = None


class Glossary(Checked):
    """All explained words."""

    terms: Annotated[tuple[Term, ...], Field(min_length=1)]
