"""One picture for each idea: charter/pictures.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Id, Label, Record, Text, Title, WebAddress

FILE_PATTERN = r"^(?:openmoji/[0-9A-F]{4,5}(?:-[0-9A-F]{4,5})*|own/[a-z0-9]+(?:-[a-z0-9]+)*)$"


class Picture(Record):
    """An idea, the drawing that stands for it everywhere, what it shows, and on what terms we may show it."""

    concept: Id
    file: Annotated[str, Field(pattern=FILE_PATTERN)]
    alt: Text
    licence: Label
    credit: Label
    reviewed_by: tuple[Label, ...] = ()


class PictureSet(Record):
    """Where drawings come from, and their licence."""

    name: Title
    url: WebAddress | None = None
    licence: Label
    licence_url: WebAddress
    credit: Text
    changes: Text | None = None


class Pictures(Record):
    """All pictures, and the sets they come from."""

    sets: Annotated[tuple[PictureSet, ...], Field(min_length=1)]
    pictures: Annotated[tuple[Picture, ...], Field(min_length=1)]
