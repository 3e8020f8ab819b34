"""The way in from what happened: fears first, then situations, the ladder and letters."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.views.easy import LinkGroup, RungCard, easy_page
from build_hooks.views.ladder import fear_links, rung_cards
from build_hooks.views.letter import START as LETTERS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, Link, PageView, Picture
from build_hooks.views.situation import address_of

TITLE = "Something happened: what can I do?"


class SituationGroupView(NamedTuple):
    """Situations that stand together."""

    id: str
    title: str
    text: str
    picture: Picture
    links: tuple[Link, ...]


class UseView(NamedTuple):
    fears: tuple[Link, ...]
    groups: tuple[SituationGroupView, ...]
    ladder_title: str
    ladder_text: str
    ladder_alt: str
    rungs: tuple[RungCard, ...]
    ways_on: tuple[Card, ...]
    nothing_fits: tuple[str, ...]
    no_advice: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/use-your-rights/” and “/use-your-rights/easy-read/”, once there are situations, the ladder and letters."""
    guide, ladder, letters = look.charter.situation_groups, look.charter.ladder, look.charter.letters
    if not (guide and ladder and letters):
        return
    groups = tuple(_group(look, group) for group in guide.groups)
    yield PageView(
        "/use-your-rights/", "use_your_rights", TITLE, guide.summary,
        UseView(fear_links(ladder), groups, ladder.title, ladder.summary, ladder.alt, rung_cards(look, ladder),
                _ways_on(look), guide.nothing_fits, guide.no_advice),
        formats=formats(plain="/use-your-rights/", easy="/use-your-rights/easy-read/", current="plain"),
        dates=look.dates(guide))
    yield easy_page(
        look, "/use-your-rights/", "Something happened", guide.easy_read, guide,
        groups=tuple(_easy_group(group) for group in groups),
        cards=(Card("Step by step", "There are 6 steps. You can stop at any step.", "/use-your-rights/ladder/easy-read/",
                    look.picture(ladder.picture)),
               Card("Write a letter", "Nobody else sees what you write.", f"{LETTERS}easy-read/",
                    look.picture(letters.letters[0].picture))))


def _ways_on(look: Lookup) -> tuple[Card, ...]:
    return (Card("Fill in a letter, or show a card", "On your own phone, or by hand. Nobody else sees what you write.", LETTERS,
                 look.picture(look.charter.letters.letters[0].picture)),
            Card("Small steps for any talk", "4 steps, with words to say.", "/use-your-rights/small-steps/", look.picture(look.charter.ladder.picture)))


def _group(look: Lookup, group) -> SituationGroupView:
    links = tuple(Link(s.title, address_of(s)) for s in look.charter.situations if s.group == group.id)
    return SituationGroupView(group.id, group.title, group.text, look.picture(group.picture), links)


def _easy_group(group: SituationGroupView) -> LinkGroup:
    return LinkGroup(Card(group.title, "", f"#{group.id}", group.picture),
                     tuple(Link(link.text, f"{link.href}easy-read/") for link in group.links))
