"""The first page, and the first page of the Easy Read route."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.page import Door
from build_hooks.views.easy_pages import easy_cards
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, PageView


class HomeView(NamedTuple):
    greeting: str
    doors: tuple[Card, ...]
    ways: tuple[Card, ...]


class EasyHomeView(NamedTuple):
    rights: tuple[Card, ...]
    more: tuple[Card, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/” from the facts at the top of docs/index.md, and “/easy-read/”."""
    facts = look.charter.pages["index.md"].facts
    yield PageView(
        "/", "home", facts.title, facts.summary,
        HomeView(facts.summary, _cards(look, facts.doors), _cards(look, facts.ways)),
        formats=formats(plain="/", easy="/easy-read/", current="plain"), dates=look.dates(facts))
    yield PageView(
        "/easy-read/", "easy_home", "Your rights in Easy Read",
        "All the rights and the agreement in Easy Read.",
        EasyHomeView(
            tuple(look.right_card(right, easy=True) for right in look.charter.rights),
            (*_use_your_rights(look),
             Card("How we work together", "What the Change Team agreed on.", "/agreement/easy-read/",
                  look.picture(look.charter.agreement.picture)),
             *(easy_cards(look) or (Card("Get help", "Who you can call.", "/help/", look.picture("phone")),)))),
        level="easy-read", formats=formats(plain="/", easy="/easy-read/", current="easy-read"),
        dates=look.dates(facts))


def _use_your_rights(look: Lookup) -> tuple[Card, ...]:
    guide = look.charter.situation_groups
    if not (guide and look.charter.ladder and look.charter.letters):
        return ()
    return (Card("Something happened", "Find out what you can do.", "/use-your-rights/easy-read/",
                 look.picture(guide.easy_read[0].blocks[0].picture)),)


def _cards(look: Lookup, doors: tuple[Door, ...]) -> tuple[Card, ...]:
    return tuple(Card(d.title, d.text, d.link, look.picture(d.picture)) for d in doors)
