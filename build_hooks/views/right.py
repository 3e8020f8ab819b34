"""The list of rights, and each right in plain English and in Easy Read."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.right import FairSteps, Right, Step
from build_hooks.text.dates import long_date
from build_hooks.views import promise
from build_hooks.views.chain import chain_of_right
from build_hooks.views.charts import right_chart
from build_hooks.views.history import changes, make_changes_page
from build_hooks.views.lookup import Lookup, formats, neutral
from build_hooks.views.parts import (
    AuthorPicture, Card, ChainLink, Change, Chart, Contact, EasySection, Link, PageView, Picture, Promise, Statement)

RIGHTS = Link("Your rights", "/rights/")

QUALITIES = (("available", "Available", "It is there, and there is enough of it."),
             ("accessible", "Accessible", "You can reach it and use it."),
             ("acceptable", "Acceptable", "It respects you."),
             ("good_quality", "Good quality", "It works and it is safe."))

STEPS = (("facts", "F", "Find the facts"), ("analyse", "A", "Analyse which right it is"),
         ("identify", "I", "Identify who is responsible"), ("review", "R", "Review what happened"))


class RightsView(NamedTuple):
    cards: tuple[Card, ...]


class Quality(NamedTuple):
    name: str
    meaning: str
    statements: tuple[Statement, ...]


class DutyView(NamedTuple):
    who: Link
    must: str


class StepView(NamedTuple):
    letter: str
    name: str
    do: str
    say: str


class Document(NamedTuple):
    """A source of a right, with the parts of it that the right rests on."""

    source: Link
    parts: tuple[Link, ...]


class RightView(NamedTuple):
    id: str
    right: str
    summary: str
    picture: Picture
    qualities: tuple[Quality, ...]
    does_not_mean: tuple[str, ...]
    duties: tuple[DutyView, ...]
    steps: tuple[StepView, ...]
    speaking_up: tuple[str, ...]
    not_known: tuple[str, ...]
    contacts: tuple[Contact, ...]
    chain: tuple[ChainLink, ...]
    said: tuple[tuple[str | None, int], ...]
    pictures: tuple[AuthorPicture, ...]
    actions_held: int
    actions_total: int
    promised_as_at: str
    gaps: int
    documents: tuple[Document, ...]
    standing: Statement
    checked_by_lawyer: bool
    published_charter_right: str | None
    previous: Link | None
    next: Link | None


class RightProgressView(NamedTuple):
    right: str
    chart: Chart
    chain: tuple[ChainLink, ...]
    actions_held: int
    actions_total: int
    values: tuple[Promise, ...]
    gaps: tuple[str, ...]
    rests_on: tuple[Statement, ...]
    lines: tuple[tuple[str, tuple[Statement, ...]], ...]
    """The lines of the right's page by the heading they stand under: where each comes from."""
    history: tuple[Change, ...]


class EasyRightView(NamedTuple):
    right: str
    picture: Picture
    sections: tuple[EasySection, ...]
    contacts: tuple[Contact, ...]
    previous: Link | None
    next: Link | None


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/rights/”, “/rights/<id>/” and “/rights/<id>/easy-read/”."""
    rights = look.charter.rights
    yield PageView(
        "/rights/", "rights", "Your rights", f"{len(rights)} draft rights, each in plain English and in Easy Read.",
        RightsView(tuple(map(look.right_card, rights))),
        formats=formats(plain="/rights/", easy="/easy-read/", current="plain"),
        dates=look.dates(min(rights, key=lambda r: r.check_again_on)))
    for index, right in enumerate(rights):
        before = _link(rights[index - 1]) if index else None
        after = _link(rights[index + 1]) if index + 1 < len(rights) else None
        yield from look.kept(_pages, right, before, after)


def _pages(look: Lookup, right: Right, before: Link | None, after: Link | None) -> Iterator[PageView]:
    yield _plain_page(look, right, before, after)
    yield _easy_page(look, right, before, after)
    yield _progress_page(look, right)
    yield from make_changes_page(look, right, right.history, Link(right.short_name, f"/rights/{right.id}/"),
                                 (RIGHTS,), sensitive=right.sensitive, neutral_title=right.neutral_title)


def _plain_page(look: Lookup, right: Right, before: Link | None, after: Link | None) -> PageView:
    address = f"/rights/{right.id}/"
    return PageView(
        address, "right", right.short_name, right.summary, _right_view(look, right, before, after),
        crumbs=(RIGHTS,), formats=formats(plain=address, easy=f"{address}easy-read/", current="plain", booklet=look.booklet(right.id)),
        downloads=look.downloads(right.id),
        dates=look.dates(right), sensitive=right.sensitive, neutral_title=right.neutral_title,
        meta={"short": f"/r/{right.id}/"})


def _easy_page(look: Lookup, right: Right, before: Link | None, after: Link | None) -> PageView:
    address = f"/rights/{right.id}/"
    return PageView(
        f"{address}easy-read/", "right_easy", f"{right.short_name} (Easy Read)", right.easy_read[0].blocks[0].text,
        EasyRightView(
            right.right, look.picture(right.picture), look.easy(right.easy_read), look.contacts(right.who_can_help),
            _easy_link(before), _easy_link(after)),
        level="easy-read", crumbs=(Link("Easy Read", "/easy-read/"),),
        formats=formats(plain=address, easy=f"{address}easy-read/", current="easy-read", booklet=look.booklet(right.id)),
        downloads=look.downloads(right.id, "easy"),
        dates=look.dates(right), sensitive=right.sensitive,
        neutral_title=neutral(right.neutral_title, easy=True), meta={"short": f"/r/{right.id}/"})


def _progress_page(look: Lookup, right: Right) -> PageView:
    address, actions = f"/rights/{right.id}/progress/", look.charter.actions
    return PageView(
        address, "right_progress", f"Progress on: {right.short_name}",
        "What was promised that would make this right real, what each body says of it, and what nobody has told us.",
        RightProgressView(
            right.right, right_chart(look, right), chain_of_right(look, right), len(actions.actions), actions.total,
            _values(look, right), right.gaps, tuple(Statement(r.what, look.source(r)) for r in right.rests_on),
            _lines(look, right), changes(right.history, address.removesuffix("progress/"))),
        crumbs=(RIGHTS, Link(right.short_name, f"/rights/{right.id}/")),
        formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(right), sensitive=right.sensitive,
        neutral_title=f"Progress on: {right.neutral_title}" if right.neutral_title else None,
        **look.as_at(look.charter.recommendations.as_at))


def _right_view(look: Lookup, right: Right, before: Link | None, after: Link | None) -> RightView:
    charter = look.charter
    return RightView(
        id=right.id, right=right.right, summary=right.summary, picture=look.picture(right.picture),
        qualities=tuple(
            Quality(name, meaning, look.statements(getattr(right.in_real_life, key)))
            for key, name, meaning in QUALITIES),
        does_not_mean=right.does_not_mean,
        duties=tuple(DutyView(look.group(d.group), d.must) for d in right.duties),
        steps=fair_steps(right.steps),
        speaking_up=tuple(fact.text for fact in right.speaking_up.known), not_known=right.speaking_up.not_known,
        contacts=look.contacts(right.who_can_help),
        chain=chain_of_right(look, right), said=_said(look, right),
        pictures=look.author_pictures(right.infographics),
        actions_held=len(charter.actions.actions), actions_total=charter.actions.total,
        promised_as_at=long_date(charter.recommendations.as_at),
        gaps=len(right.gaps), documents=_documents(look, right),
        standing=Statement(right.standing.text, look.source(right.standing)),
        checked_by_lawyer=right.standing.checked_by_lawyer,
        published_charter_right=right.published_charter_right,
        previous=before, next=after)


def fair_steps(steps: FairSteps) -> tuple[StepView, ...]:
    """The four small steps with their letters."""
    found: list[tuple[str, str, Step]] = [(letter, name, getattr(steps, key)) for key, letter, name in STEPS]
    return tuple(StepView(letter, name, step.do, step.say) for letter, name, step in found)


def _said(look: Lookup, right: Right) -> tuple[tuple[str | None, int], ...]:
    """How many of the recommendations and actions have each word of their body."""
    promises = (*(promise.recommendation(look, n) for n in right.links.recommendations),
                *(promise.action(look, n) for n in right.links.actions))
    return tuple(Counter(p.status for p in promises).items())


def _lines(look: Lookup, right: Right) -> tuple[tuple[str, tuple[Statement, ...]], ...]:
    found = (
        *((name, look.statements(getattr(right.in_real_life, key))) for key, name, _ in QUALITIES),
        ("Who must make it happen", tuple(Statement(d.must, look.source(d)) for d in right.duties)),
        ("Will this affect my treatment?", look.statements(right.speaking_up.known)))
    return tuple((heading, lines) for heading, lines in found if lines)


def _documents(look: Lookup, right: Right) -> tuple[Document, ...]:
    """Each source once, in the order in which the right names them."""
    parts: dict[str, dict[Link, None]] = {}
    for fact in right.rests_on:
        parts.setdefault(fact.source, {})[look.section(fact)] = None
    return tuple(Document(Link(look.charter.source_of[name].short_title, f"/sources/{name}/"), tuple(links))
                 for name, links in parts.items())


def _values(look: Lookup, right: Right) -> tuple[Promise, ...]:
    principles = {p.number: p for p in look.charter.values.principles}
    return (
        *(Promise(f"Principle {n}", principles[n].name, f"/values/#principle-{n}") for n in right.links.principles),
        *(Promise("Core value", look.charter.value_of[v].name, f"/values/#{v}") for v in right.links.values))


def _link(right: Right) -> Link:
    return Link(right.short_name, f"/rights/{right.id}/")


def _easy_link(plain: Link | None) -> Link | None:
    return Link(plain.text, f"{plain.href}easy-read/") if plain else None
