"""One picture for each idea: charter/pictures.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Id, Label, Record, Text


class Picture(Record):
    """An idea, the icon that stands for it everywhere, and what the picture shows."""

    concept: Id
    icon: Annotated[str, Field(pattern=r"^material/[a-z0-9-]+$")]
    alt: Text


class Pictures(Record):
    """All pictures, with the licence they come under."""

    set: Label
    licence: Label
    pictures: Annotated[tuple[Picture, ...], Field(min_length=1)]
