"""Everyday words for search, and the questions that search must answer: charter/search.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Label, Record

Word = Annotated[Label, Field(max_length=60)]
Address = Annotated[str, Field(pattern=r"^/([a-z0-9-]+/)*(#[a-z0-9-]+)?$")]


class Synonym(Record):
    """Words that people type, and the words that the pages use. Search goes from the first to the second."""

    people_say: Annotated[tuple[Word, ...], Field(min_length=1)]
    we_write: Annotated[tuple[Word, ...], Field(min_length=1)]


class SearchQuestion(Record):
    """Something a person types, and where it must lead."""

    question: Annotated[Label, Field(max_length=120)]
    find: Address
    """The best page: it should come first."""
    or_find: tuple[Address, ...] = ()
    """Pages that answer just as well. One of them may come first instead."""


class Search(Checked):
    """All that search knows about how people speak. None of these words is shown on a page."""

    left_out: tuple[Word, ...] = ()
    """Words that carry no meaning in a question."""
    crisis: tuple[Word, ...] = ()
    """Words that may mean a life is in danger: 999 and the helplines then stand above all results."""
    synonyms: Annotated[tuple[Synonym, ...], Field(min_length=1)]
    questions: Annotated[tuple[SearchQuestion, ...], Field(min_length=1)]
