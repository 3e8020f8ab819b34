"""The documents that everything rests on: charter/sources.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Day, Id, Label, Record, Text, Title, WebAddress


class Section(Record):
    """A part of a document, by the name the portal uses for it, with a title in our words."""

    id: Label
    title: Title


class Source(Record):
    """One published document: what it is, its date and what to be careful of in it."""

    id: Id
    title: Title
    short_title: Title
    publisher: Label
    date: Day | None = None
    date_note: Text | None = None
    file: Label
    url: WebAddress | None = None
    what: Text
    careful: tuple[Text, ...] = ()
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]


class Sources(Checked):
    """All source documents."""

    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
