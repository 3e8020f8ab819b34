"""A local plan: one file each in charter/plans/. Another area needs another file, and no code."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from build_hooks.models.base import (
    Checked, Day, Fact, Id, Label, Number, Record, Sourced, Text, Title, Update, YesNo)
from build_hooks.models.findings import Findings
from build_hooks.models.infographic import AuthorInfographic
from build_hooks.models.recommendation import StatusWord

PlanNumber = Annotated[str, StringConstraints(pattern=r"^\d{1,3}(\.\d{1,3})?$")]
"""The number of an action as a plan prints it, like 1.1. Never read as a decimal: 1.10 is not 1.1."""


class Lead(Record):
    """Who leads an action: a body or a role, never a private person. `group` ties it to groups.yml."""

    name: Title
    group: Id | None = None


class PlanReport(Sourced):
    """What one report says of an action. Reports are a series: a later one never replaces an earlier one."""

    as_of: Day
    rag_as_printed: Label | None = None
    progress_gist: Text

    @property
    def letters(self) -> tuple[str, ...]:
        """Each letter of the cell: some cells hold two. Words, like “On track”, are one."""
        single = (self.rag_as_printed or "").split()
        return tuple(single) if all(len(letter) == 1 for letter in single) else (self.rag_as_printed,)


class PlanAction(Sourced):
    """One action of a plan, in our words, with its cells as printed and what cannot be right in them."""

    number: PlanNumber
    title: Title
    gist: Text
    steps: tuple[Text, ...] = ()
    leads: tuple[Lead, ...] = ()
    lead_as_printed: Label | None = None
    """Where no body can be named from the cell, or it holds more than one. A person's name is left out."""
    time_frame_as_printed: tuple[Label, ...] = ()
    """The whole cell, one line for each of its paragraphs."""
    time_frame_read_as: Label | None = None
    """Where actions share a cell that lists as many times as actions: the one in this action's place."""
    shares_cells_with: tuple[PlanNumber, ...] = ()
    """Actions printed in the same cells: for lead, time and letter the plan makes no difference between them."""
    notes: tuple[Text, ...] = ()
    rights: tuple[Id, ...] = ()
    measures: tuple[Fact, ...] = ()
    """What the plan names to show if it works."""
    reports: tuple[PlanReport, ...] = ()

    @property
    def time_frame(self) -> str:
        """The cell on one line."""
        return " ".join(self.time_frame_as_printed)


class PlanTheme(Record):
    """A theme of a plan, named as printed, and its actions."""

    number: Number
    name: Label
    what: Fact | None = None
    actions: Annotated[tuple[PlanAction, ...], Field(min_length=1)]


class Plan(Checked):
    """One plan of one area: who made it, its actions by theme and what people said before it."""

    id: Id
    order: Number
    title: Title
    area: Title
    title_as_printed: Label
    date: Day
    as_at: Day
    summary: Text
    made_by: Id
    reported_by: Id | None = None
    reports_to: Id | None = None
    plan_before: Id | None = None
    numbers_printed: YesNo
    """Whether the plan prints numbers. Where it does not, they are our count, in the order printed."""
    letters: tuple[StatusWord, ...] = ()
    """Every letter or word that its cells print for progress."""
    facts: tuple[Fact, ...] = ()
    gaps: tuple[Text, ...] = ()
    themes: Annotated[tuple[PlanTheme, ...], Field(min_length=1)]
    findings: Findings | None = None
    infographics: tuple[AuthorInfographic, ...] = ()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]

    @property
    def actions(self) -> Iterator[tuple[PlanTheme, PlanAction]]:
        """Every action with its theme, in the order printed."""
        return ((theme, action) for theme in self.themes for action in theme.actions)
