"""What is said about the open data as a whole: charter/dataset.yml."""

from typing import Annotated

from pydantic import Field, StringConstraints

from build_hooks.models.base import Checked, Day, Label, Record, Text, Title, WebAddress

VersionNumber = Annotated[str, StringConstraints(pattern=r"^\d{1,3}\.\d{1,3}\.\d{1,3}$")]
"""Like 1.2.0. The first number grows when a column changes, the second when tables or columns are added."""


class Licence(Record):
    """What others may do with the data."""

    name: Label
    title: Label
    url: WebAddress
    covers: Annotated[tuple[Text, ...], Field(min_length=1)]


class Version(Record):
    """One version of the tables and what is new in it."""

    version: VersionNumber
    date: Day
    changes: Annotated[tuple[Text, ...], Field(min_length=1)]
    new_tables: tuple[Label, ...] = ()


class Dataset(Checked):
    """The description of the tables, their licence and their versions, newest first."""

    title: Title
    summary: Text
    keywords: Annotated[tuple[Label, ...], Field(min_length=1)]
    licence: Licence
    good_to_know: tuple[Text, ...] = ()
    versions: Annotated[tuple[Version, ...], Field(min_length=1)]
