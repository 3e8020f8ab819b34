"""Every address that was ever published, and where those that moved lead to: charter/permalinks.yml."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from build_hooks.models.base import Day, Label, Record

_FOLDERS = r"/(?:[A-Za-z0-9][A-Za-z0-9_~-]*/)*"
_FILE = r"(?:[A-Za-z0-9_][A-Za-z0-9_~-]*(?:\.[A-Za-z0-9]+)+)?"
_ANCHOR = r"[^\s#<>\"'&\\$;{}]{1,200}"
_ADDRESS = re.compile(_FOLDERS + _FILE)
_PLACE = re.compile(f"{_FOLDERS}{_FILE}(?:#{_ANCHOR})?")


def _must_match(pattern: re.Pattern) -> AfterValidator:
    def check(value: str) -> str:
        if len(value) > 300 or not pattern.fullmatch(value):
            raise PydanticCustomError("site_address", "not an address of this site")
        return value
    return AfterValidator(check)


SiteAddress = Annotated[str, _must_match(_ADDRESS)]
"""The address of a page ("/rights/health/") or of a file ("/data/rights.csv") of this site."""

SitePlace = Annotated[str, _must_match(_PLACE)]
"""An address, or a part of a page: "/help/#now"."""

Anchor = Annotated[str, StringConstraints(pattern=f"^{_ANCHOR}$")]
Anchors = Annotated[tuple[Anchor, ...], BeforeValidator(lambda value: () if value is None else value)]


class Redirect(Record):
    """One thing that moved: where it was, where it is now, since when and why."""

    from_: SitePlace = Field(alias="from")
    to: SitePlace
    since: Day
    why: Label

    @property
    def is_part(self) -> bool:
        """Whether it is about a part of a page, not about a whole page."""
        return "#" in self.from_


class Permalinks(Record):
    """All addresses with the parts of their pages that can be linked to, and all redirects."""

    addresses: dict[SiteAddress, Anchors] = {}
    redirects: tuple[Redirect, ...] = ()
