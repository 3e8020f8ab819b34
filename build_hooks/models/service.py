"""A place to get help: one file each in charter/services/."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, Day, EasyText, Id, Number, Text, Title, WebAddress, YesNo


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
    hours: Text | None = None
    urgent: YesNo = False
    seen: Literal["on-the-owners-page", "on-a-partners-page", "address-only"]
    seen_on: Day | None = None
    confirmed_with_owner: YesNo
    note: Text | None = None
