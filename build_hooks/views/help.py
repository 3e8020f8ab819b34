"""Who to talk to: all contacts, by need and by area."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.service import Service
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, Contact, Link, PageView

HELP = Link("Get help", "/help/")


class HelpView(NamedTuple):
    urgent: tuple[Contact, ...]
    others: tuple[Contact, ...]
    needs: tuple[Card, ...]
    areas: tuple[Link, ...]
    emergency: Link | None
    cost_note: str
    gaps: tuple[str, ...]


class HelpListView(NamedTuple):
    """The contacts of one need or one area, and the other needs."""

    contacts: tuple[Contact, ...]
    others: tuple[Link, ...]
    cost_note: str
    gaps: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/help/” with urgent help first, “/help/need/<id>/” and “/help/area/<id>/”."""
    services, guide = look.charter.services, look.charter.help
    yield PageView(
        "/help/", "help", "Get help", "What to do in an emergency, and who you can talk to.",
        HelpView(
            tuple(look.contact(s) for s in services if s.urgent), tuple(look.contact(s) for s in services if not s.urgent),
            _cards(look), tuple(Link(a.title, f"/help/area/{a.id}/") for a in guide.areas) if guide else (),
            Link(look.charter.emergency.title, "/help/emergency/") if look.charter.emergency else None,
            guide.cost_note if guide else "", guide.gaps if guide else ()),
        formats=formats(plain="/help/", easy=look.easy_beside("/help/"), current="plain"),
        dates=look.dates(min(services, key=lambda s: s.check_again_on)), sensitive=True)
    for need in guide.needs if guide else ():
        yield _list_page(look, f"/help/need/{need.id}/", need.title, need.text, _for_need(look, need.id),
                         need.neutral_title)
    for area in guide.areas if guide else ():
        yield _list_page(look, f"/help/area/{area.id}/", area.title, area.text,
                         tuple(s for s in services if s.area == area.id))


def _cards(look: Lookup) -> tuple[Card, ...]:
    guide = look.charter.help
    return tuple(Card(need.title, need.text, f"/help/need/{need.id}/", look.picture(need.picture))
                 for need in guide.needs if _for_need(look, need.id)) if guide else ()


def _for_need(look: Lookup, need: str) -> tuple[Service, ...]:
    return tuple(service for service in look.charter.services if need in service.needs)


def _list_page(look: Lookup, address: str, title: str, text: str, services: tuple[Service, ...],
               neutral_title: str | None = None) -> PageView:
    guide = look.charter.help
    others = tuple(Link(card.title, card.href) for card in _cards(look) if card.href != address)
    return PageView(
        address, "help_list", title, text,
        HelpListView(tuple(map(look.contact, services)), others, guide.cost_note, guide.gaps), crumbs=(HELP,),
        formats=formats(plain=address, easy=None, current="plain"),
        dates=look.dates(min((*services, guide), key=lambda record: record.check_again_on)), sensitive=True, neutral_title=neutral_title)
