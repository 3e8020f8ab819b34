"""The two statuses that we set ourselves, their criteria and their history: charter/evidence.yml."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, Day, Id, Label, Record, Text, Title, Update, WebAddress

Seen = Literal["seen-in-full", "seen-in-part", "none-found"]
AgainstDate = Literal["on-time", "late", "no-date-given"]


class StatusMeaning(Record):
    """The word that a reader meets for a status, and when it may be set."""

    word: Title
    means: Text


class SeenMeaning(StatusMeaning):
    """One thing that we can see, or not."""

    id: Seen


class AgainstDateMeaning(StatusMeaning):
    """One way to stand against a date."""

    id: AgainstDate


class Criteria(Record):
    """What is published of a status: what it is, and what stands there while nobody has set it."""

    name: Title
    about: Annotated[tuple[Text, ...], Field(min_length=1)]
    while_unset: Text


class SeenCriteria(Criteria):
    """The criteria of what we can see."""

    statuses: Annotated[tuple[SeenMeaning, ...], Field(min_length=1)]


class AgainstDateCriteria(Criteria):
    """The criteria of how something stands against its date."""

    statuses: Annotated[tuple[AgainstDateMeaning, ...], Field(min_length=1)]


class Target(Record):
    """What a status is about. `plan` only goes with a plan_action."""

    kind: Literal["recommendation", "action", "change_team_action", "plan_action"]
    number: Label
    plan: Id | None = None


class PlaceLooked(Record):
    """A public place where someone looked."""

    name: Title
    url: WebAddress | None = None


class Judged(Record):
    """What every status of ours carries: on what, where and when someone looked, and in which role."""

    about: Target
    looked_in: Annotated[tuple[PlaceLooked, ...], Field(min_length=1)]
    looked_on: Day
    by: Label
    why: Text


class Sighting(Judged):
    """What we can see, on one day. A later look is added; it never replaces an earlier one."""

    status: Seen


class DateJudgement(Judged):
    """How something stands against its date, on one day."""

    status: AgainstDate
    date_as_printed: Label | None = None
    due: Day | None = None
    done: Day | None = None


class Evidence(Checked):
    """The three statuses: their criteria, and every time that someone set one of ours."""

    summary: Text
    nobody_has_looked: Text
    what_they_say: Criteria
    what_we_can_see: SeenCriteria
    against_the_date: AgainstDateCriteria
    sightings: tuple[Sighting, ...] = ()
    date_judgements: tuple[DateJudgement, ...] = ()
    history: Annotated[tuple[Update, ...], Field(min_length=1)]
