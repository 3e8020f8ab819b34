"""The questions people asked at the first workshop: charter/questions.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Id, Number, Sourced, Text, Title


class Question(Sourced):
    """A question, the answer that was given, and what others said to it."""

    number: Number
    title: Title
    question: Text
    answer: Annotated[tuple[Text, ...], Field(min_length=1)]
    comments: tuple[Text, ...] = ()
    note: Text | None = None
    rights: tuple[Id, ...] = ()


class Questions(Checked):
    """All questions of one meeting."""

    summary: Text
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
