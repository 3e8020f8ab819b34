"""A picture that an author supplies for a right, a page or a plan. Pictures drawn from the data need no entry."""

from typing import Annotated

from pydantic import Field, StringConstraints

from build_hooks.models.base import Day, Label, Record, RestsOn, Text

PictureFile = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|webp)$", max_length=80)]
"""The name of a picture in docs/infographics/."""


class AuthorInfographic(Record):
    """A picture with all that a person needs who cannot see it, and all that a person needs who shares it."""

    file: PictureFile
    alt: Annotated[Text, Field(max_length=250)]
    long_description: Annotated[tuple[Text, ...], Field(min_length=1)]
    licence: Label
    credit: Label
    as_at: Day
    rests_on: tuple[RestsOn, ...] = ()
