"""What was asked of government, and what it answered: charter/recommendations.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Day, Fact, Id, Label, Number, Record, Sourced, Text, Title, Update


class Figure(Record):
    """A figure that a response names: money, a date or a number, as printed."""

    value: Label
    what: Text


class Response(Sourced):
    """One answer on one day. Answers are a series: a later one never replaces an earlier one."""

    date: Day
    by: Id
    status_as_printed: Label
    gist: Annotated[tuple[Text, ...], Field(min_length=1)]
    figures: tuple[Figure, ...] = ()
    not_answered: tuple[Text, ...] = ()


class Recommendation(Sourced):
    """One recommendation: what was asked, of whom, and the answers so far."""

    number: Number
    title: Title
    short: Text
    asked: Annotated[tuple[Text, ...], Field(min_length=1)]
    responsible: tuple[Id, ...] = ()
    note: Text | None = None
    measures: tuple[Fact, ...] = ()
    """What the sources name to show if it works."""
    responses: tuple[Response, ...] = ()
    history: tuple[Update, ...] = ()
    """Changes of our own words. What was asked and answered has its dates above."""


class StatusWord(Sourced):
    """A status word that a body prints, and what we can tell of its meaning."""

    word: Label
    meaning: Text


class Recommendations(Checked):
    """All recommendations of one report."""

    report: Title
    asked_by: Id
    asked_on: Day
    as_at: Day
    summary: Text
    facts: tuple[Fact, ...] = ()
    status_words: Annotated[tuple[StatusWord, ...], Field(min_length=1)]
    recommendations: Annotated[tuple[Recommendation, ...], Field(min_length=1)]
