"""A place to get help: one file each in charter/services/."""

from typing import Annotated, Literal, get_args

from pydantic import Field

from build_hooks.models.base import Checked, Day, EasyText, Id, Number, Record, Text, Title, WebAddress, YesNo

DayName = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS = get_args(DayName)
Clock = Annotated[str, Field(max_length=5)]
"""A time of day such as "09:00"; "24:00" is the end of the day."""


class OpenTime(Record):
    """Some days, and the times between which someone answers. A closing time before the opening time is on the next day."""

    days: Annotated[tuple[DayName, ...], Field(min_length=1)]
    opens: Clock
    closes: Clock


class Service(Checked):
    """A contact, with where and when it was seen and whether its owner has confirmed it."""

    id: Id
    order: Number
    name: Title
    what: Text
    easy: EasyText
    picture: Id
    for_whom: Text
    phone: Annotated[str, Field(pattern=r"^[0-9 ]{3,16}$")] | None = None
    url: WebAddress | None = None
    text_number: Annotated[str, Field(pattern=r"^[0-9 ]{3,16}$")] | None = None
    webchat: WebAddress | None = None
    hours: Text | None = None
    """The hours as readers see them."""
    opening: tuple[OpenTime, ...] = ()
    """The same hours in a form that can be checked and shared as data."""
    languages: tuple[Title, ...] = ()
    bsl: Text | None = None
    accessibility: Text | None = None
    needs: tuple[Id, ...] = ()
    """What people need that it is there for, from charter/help.yml."""
    area: Id | None = None
    urgent: YesNo = False
    crisis: YesNo = False
    """Whether people call it when a life may be in danger. Urgent ones are always crisis contacts."""
    seen: Literal["on-the-owners-page", "on-a-partners-page", "address-only"]
    seen_on: Day | None = None
    confirmed_with_owner: YesNo
    note: Text | None = None

    @property
    def is_crisis(self) -> bool:
        return self.urgent or self.crisis
