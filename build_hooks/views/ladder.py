"""The ladder: from knowing a right to going to court, with the fears answered first."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.ladder import Fear, Ladder, Rung
from build_hooks.views.easy import EASY, SOMETHING_HAPPENED, RungCard, easy_page
from build_hooks.views.letter import letter_card
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, Link, PageView, Statement
from build_hooks.views.right import StepView, fair_steps

SMALL_STEPS = "/use-your-rights/small-steps/"
FEARS = "/use-your-rights/fears/"
CRUMBS = (Link("Use your rights", "/use-your-rights/"),)
TODAY = {"you-can-do-this-today": "You can do this today", "ask-if-it-is-there": "Ask if it is there",
         "only-planned-in-our-sources": "Only planned in our sources"}


class FearView(NamedTuple):
    id: str
    fear: str
    known: tuple[Statement, ...]
    not_known: tuple[str, ...]
    do: tuple[str, ...]
    say: tuple[str, ...]


class FearsView(NamedTuple):
    fears: tuple[FearView, ...]


class SmallStepsView(NamedTuple):
    steps: tuple[StepView, ...]
    note: str


class RungView(NamedTuple):
    id: str
    number: int
    name: str
    today: str
    today_note: str
    what: tuple[str, ...]
    do: tuple[str, ...]
    say: tuple[str, ...]
    how_long: str
    services: tuple[Link, ...]
    letter: Card | None
    sources_say: tuple[Statement, ...]
    not_said: tuple[str, ...]


class LadderView(NamedTuple):
    alt: str
    before: tuple[str, ...]
    cards: tuple[RungCard, ...]
    rungs: tuple[RungView, ...]
    gaps: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/use-your-rights/fears/”, “/use-your-rights/ladder/” and its Easy Read page, which answers the fears too."""
    ladder = look.charter.ladder
    if not ladder:
        return
    address = "/use-your-rights/ladder/"
    yield PageView(
        address, "ladder", ladder.title, ladder.summary,
        LadderView(ladder.alt, ladder.before, rung_cards(look, ladder, here=True),
                   tuple(_rung(look, rung) for rung in ladder.rungs), ladder.gaps),
        crumbs=CRUMBS, formats=formats(plain=address, easy=f"{address}easy-read/", current="plain"),
        dates=look.dates(ladder))
    if ladder.fair:
        yield PageView(
            SMALL_STEPS, "small_steps", "4 small steps for any talk", "You can stop at any step, and you can ask someone to help you.",
            SmallStepsView(fair_steps(ladder.fair), ladder.fair_note or ""), crumbs=CRUMBS,
            formats=formats(plain=SMALL_STEPS, easy=f"{address}easy-read/", current="plain"), dates=look.dates(ladder))
    yield PageView(
        FEARS, "fears", "Are you afraid of what may happen?", "It is fair to ask this first. Here is what we know, what nobody has said, and what you can do.",
        FearsView(tuple(_fear(look, fear) for fear in ladder.fears)), crumbs=CRUMBS,
        formats=formats(plain=FEARS, easy=f"{address}easy-read/", current="plain"), dates=look.dates(ladder))
    yield easy_page(
        look, address, ladder.title, ladder.easy_read, ladder, crumbs=(EASY, SOMETHING_HAPPENED),
        rungs=rung_cards(look, ladder, easy=True), alt=ladder.alt,
        contacts=tuple(dict.fromkeys(service for rung in ladder.rungs for service in rung.services)))


def fear_links(ladder: Ladder) -> tuple[Link, ...]:
    """A link to the answer to each fear."""
    return tuple(Link(fear.fear, f"{FEARS}#fear-{fear.id}") for fear in ladder.fears)


def rung_cards(look: Lookup, ladder: Ladder, *, here: bool = False, easy: bool = False) -> tuple[RungCard, ...]:
    """The picture of the ladder. On its own page each rung leads down the page; in Easy Read each has a drawing."""
    start = "" if here else "/use-your-rights/ladder/"
    return tuple(RungCard(rung.number, rung.easy_name, rung.easy, "" if easy else f"{start}#{rung.id}",
                          look.picture(rung.picture) if easy else None)
                 for rung in ladder.rungs)


def _fear(look: Lookup, fear: Fear) -> FearView:
    return FearView(fear.id, fear.fear, look.statements(fear.known), fear.not_known, fear.do, fear.say)


def _rung(look: Lookup, rung: Rung) -> RungView:
    charter = look.charter
    letter = charter.letter_of.get(rung.letter)
    return RungView(
        rung.id, rung.number, rung.name, TODAY[rung.today], rung.today_note, rung.what, rung.do, rung.say,
        rung.how_long.text, tuple(Link(charter.service_of[s].name, f"/help/#{s}") for s in rung.services),
        letter_card(look, letter) if letter else None, look.statements(rung.sources_say), rung.not_said)
