"""What a hand-written page shows from the data, below its own words."""


from typing import NamedTuple

from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Card, Contact, Link
from build_hooks.views.situation import address_of
from build_hooks.views.staff import staff_links
from build_hooks.views.story import story_cards


class Shown(NamedTuple):
    """A heading with links, cards or contacts under it."""

    id: str
    heading: str
    text: str = ""
    links: tuple[Link, ...] = ()
    cards: tuple[Card, ...] = ()
    contacts: tuple[Contact, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.links or self.cards or self.contacts or self.lines)


def make_shown(look: Lookup, names: tuple[str, ...]) -> tuple[Shown, ...]:
    """What a page asks for, in its order. What has nothing in it is left out."""
    found = (_SHOWN[name](look) for name in names)
    return tuple(each for each in found if not each.is_empty)


def _family_situations(look: Lookup) -> Shown:
    links = tuple(Link(s.title, address_of(s)) for s in look.charter.situations if s.group == "family")
    return Shown("what-happened", "What happened?", "Each page has small steps, and words that you can say.", links)


def _family_contacts(look: Lookup) -> Shown:
    contacts = tuple(look.contact(s) for s in look.charter.services if {"family", "young"} & set(s.needs))
    return Shown("who-can-help", "Who you can call", "You do not have to give a reason for your call.", contacts=contacts)


def _checklists(look: Lookup) -> Shown:
    return Shown("checklists", "A checklist for each right",
                 "Each has lines to go through with people who use your service, and ways to link to the right.",
                 staff_links(look))


def _stories(look: Lookup) -> Shown:
    return Shown("stories", "What people told us", cards=story_cards(look))


def _withdrawn(look: Lookup) -> Shown:
    record = look.charter.withdrawals
    lines = tuple(f"{long_date(each.date)}: {each.what} was taken back." for each in record.withdrawals) if record else ()
    return Shown("taken-back", "What people took back", "We keep the day, and nothing else.", lines=lines)


_SHOWN = {"situations-of-families": _family_situations, "contacts-for-families": _family_contacts,
          "checklists": _checklists, "stories": _stories, "withdrawals": _withdrawn}
