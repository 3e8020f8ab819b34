"""Sheets of questions that a group can print and talk about: charter/sheets.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Id, Number, Record, Text, Title


class SheetQuestion(Record):
    """One question, and how many lines to leave for what people say."""

    number: Number
    question: Text
    picture: Id
    lines: Number = 3


class Sheet(Record):
    """One sheet: about what, for whom, and its questions."""

    id: Id
    title: Title
    for_whom: Text
    picture: Id
    questions: Annotated[tuple[SheetQuestion, ...], Field(min_length=1)]


class Sheets(Checked):
    """All sheets, and how to use one."""

    title: Title
    summary: Text
    before: Annotated[tuple[Text, ...], Field(min_length=1)]
    after: Annotated[tuple[Text, ...], Field(min_length=1)]
    sheets: Annotated[tuple[Sheet, ...], Field(min_length=1)]
