"""The signs of an overdose and what to do while waiting for help: charter/emergency.yml."""

from typing import Annotated

from pydantic import Field

from build_hooks.models.base import Checked, Day, EasySection, Id, Label, Number, Record, Text, Title, YesNo


class Sign(Record):
    """One sign that a life may be in danger."""

    text: Text
    picture: Id
    on_every_page: YesNo = False


class Action(Record):
    """One thing to do, in its order."""

    number: Number
    do: Text
    more: tuple[Text, ...] = ()
    picture: Id


class Emergency(Checked):
    """The emergency card. A draft until a clinician has checked it."""

    title: Title
    call: Text
    draft_note: Text
    basis: Text
    """Where the words come from."""
    checked_by_clinician: YesNo
    """Only “yes” with a role and a day beside it."""
    clinician_role: Label | None = None
    clinician_checked_on: Day | None = None
    signs: Annotated[tuple[Sign, ...], Field(min_length=1)]
    while_you_wait: Annotated[tuple[Action, ...], Field(min_length=1)]
    do_not: Annotated[tuple[Text, ...], Field(min_length=1)]
    after: Annotated[tuple[Text, ...], Field(min_length=1)]
    gaps: tuple[Text, ...] = ()
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
