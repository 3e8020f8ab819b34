"""One thing that happened, and what a person can do now: in plain words and in Easy Read."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.situation import Situation
from build_hooks.views.easy import EASY, SOMETHING_HAPPENED, easy_page
from build_hooks.views.letter import letter_card
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, Contact, Link, PageView, Picture, Statement

USE = Link("Use your rights", "/use-your-rights/")
AFRAID = Card("Are you afraid of what may happen?", "You are not alone with this. Read what we know, and what you can do.",
              "/use-your-rights/fears/")


class SituationView(NamedTuple):
    picture: Picture
    first_thing: str
    steps: tuple[str, ...]
    words_to_say: tuple[str, ...]
    ways_on: tuple[Card, ...]
    contacts: tuple[Contact, ...]
    what_may_happen: tuple[str, ...]
    rights: tuple[Card, ...]
    sources_say: tuple[Statement, ...]
    not_said: tuple[str, ...]
    no_advice: str
    near: tuple[Link, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/use-your-rights/<id>/” and “/use-your-rights/<id>/easy-read/”."""
    for situation in look.charter.situations:
        yield from look.kept(_pages, situation)


def address_of(situation: Situation) -> str:
    return f"/use-your-rights/{situation.id}/"


def _pages(look: Lookup, situation: Situation) -> Iterator[PageView]:
    yield _plain_page(look, situation)
    yield _easy_page(look, situation)


def _plain_page(look: Lookup, situation: Situation) -> PageView:
    address = address_of(situation)
    return PageView(
        address, "situation", situation.title, situation.summary, _view(look, situation), crumbs=(USE,),
        formats=formats(plain=address, easy=f"{address}easy-read/", current="plain"), dates=look.dates(situation),
        sensitive=situation.sensitive, neutral_title=situation.neutral_title)


def _easy_page(look: Lookup, situation: Situation) -> PageView:
    letter = look.charter.letter_of.get(situation.letter)
    return easy_page(
        look, address_of(situation), situation.title, situation.easy_read, situation,
        crumbs=(EASY, SOMETHING_HAPPENED), contacts=situation.who_can_help,
        cards=(*((letter_card(look, letter, easy=True),) if letter else ()),
               *(look.right_card(look.charter.right_of[right], easy=True) for right in situation.rights)),
        sensitive=situation.sensitive, neutral_title=situation.neutral_title)


def _view(look: Lookup, situation: Situation) -> SituationView:
    charter = look.charter
    letter = charter.letter_of.get(situation.letter)
    return SituationView(
        picture=look.picture(situation.picture), first_thing=situation.first_thing, steps=situation.steps,
        words_to_say=situation.words_to_say,
        ways_on=(*((letter_card(look, letter),) if letter else ()), *((AFRAID,) if charter.ladder else ())),
        contacts=look.contacts(situation.who_can_help), what_may_happen=situation.what_may_happen,
        rights=tuple(look.right_card(charter.right_of[right]) for right in situation.rights),
        sources_say=look.statements(situation.sources_say), not_said=situation.not_said,
        no_advice=charter.situation_groups.no_advice[0] if charter.situation_groups else "",
        near=tuple(Link(other.title, address_of(other)) for other in charter.situations
                   if other.group == situation.group and other.id != situation.id))
