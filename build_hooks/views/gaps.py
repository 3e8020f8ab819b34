"""Every gap in one place: what was asked and not answered, promised with no date, measured by nothing, seen by nobody."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from build_hooks.models.evidence import Target
from build_hooks.text.dates import long_date
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.chain import LINKS, chain_of_right
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView

GAPS = Link("Every gap that we know", "/progress/gaps/")


class GapGroup(NamedTuple):
    """The gaps of one thing: where it stands, and what is missing."""

    link: Link
    gaps: tuple[str, ...]


class GapKind(NamedTuple):
    """One kind of gap, on a page of its own."""

    id: str
    title: str
    what: str
    groups: tuple[GapGroup, ...]

    @property
    def count(self) -> int:
        return sum(len(group.gaps) or 1 for group in self.groups)

    @property
    def address(self) -> str:
        return f"/progress/gaps/{self.id}/"


class GapsView(NamedTuple):
    kinds: tuple[GapKind, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/gaps/” and a page for each kind of gap."""
    kinds = tuple(GapKind(key, title, what, tuple(find(look))) for key, title, what, find in KINDS)
    shared = {"dates": look.dates(look.charter.recommendations), **look.as_at(look.charter.timeline.as_at)}
    yield PageView(
        GAPS.href, "gaps", GAPS.text, "What nobody answered, dated, measured or looked for. We show it, so that you can ask.",
        GapsView(kinds), crumbs=(PROGRESS,), formats=formats(plain=GAPS.href, easy=None, current="plain"), **shared)
    for kind in kinds:
        yield PageView(
            kind.address, "gap_kind", kind.title, kind.what, kind, crumbs=(PROGRESS, GAPS),
            formats=formats(plain=kind.address, easy=None, current="plain"), **shared)


def _judged(look: Lookup, about: Target) -> Link:
    found = promise.of_target(look, about)
    return Link(f"{found.kind}: {found.text}", found.href)


def _recommendation(number: int, title: str) -> Link:
    return Link(f"Recommendation {number}: {title}", f"/progress/recommendations/{number}/")


def _not_answered(look: Lookup) -> Iterator[GapGroup]:
    for item in look.charter.recommendations.recommendations:
        answer = promise.latest(item)
        gaps = answer.not_answered if answer else ("Our sources hold no answer to this.",)
        if gaps:
            yield GapGroup(_recommendation(item.number, item.title), gaps)


def _nobody_named(look: Lookup) -> Iterator[GapGroup]:
    charter = look.charter
    for item in charter.recommendations.recommendations:
        if not item.responsible:
            yield GapGroup(_recommendation(item.number, item.title), ())
    for action in charter.actions.actions:
        if not action.responsible:
            yield GapGroup(Link(f"Action {action.number}: {action.title}", f"/progress/actions/#action-{action.number}"), ())
    for plan in charter.plans:
        for _, action in plan.actions:
            if not action.leads:
                yield GapGroup(Link(f"{plan.title}, {action.number}: {action.title}",
                                    promise.plan_action_address(plan, action)), ())


def _no_date(look: Lookup) -> Iterator[GapGroup]:
    charter = look.charter
    for event in charter.timeline.undated:
        yield GapGroup(Link(event.text, "/progress/timeline/#undated"), (f"{event.when_text}.",))
    for plan in charter.plans:
        for _, action in plan.actions:
            if not action.time_frame_as_printed:
                yield GapGroup(Link(f"{plan.title}, {action.number}: {action.title}",
                                    promise.plan_action_address(plan, action)), ("The plan prints no time for this.",))
    for record in promise.newest(charter.evidence.date_judgements):
        if record.status == "no-date-given":
            yield GapGroup(_judged(look, record.about), (record.why,))
    if not charter.evidence.date_judgements:
        yield GapGroup(Link(f"The {len(charter.recommendations.recommendations)} recommendations, "
                            f"and {len(charter.actions.actions)} of {charter.actions.total} actions",
                            "/progress/criteria/#against-the-date"),
                       ("Nobody has gone through the answers for dates yet. So we do not know how many have one.",))


def _no_measure(look: Lookup) -> Iterator[GapGroup]:
    charter = look.charter
    plans = [(plan.title, f"/progress/plans/{plan.id}/", [action for _, action in plan.actions]) for plan in charter.plans]
    for name, href, items in (
            ("The recommendations", "/progress/recommendations/", charter.recommendations.recommendations),
            (f"The actions ({len(charter.actions.actions)} of {charter.actions.total})", "/progress/actions/",
             charter.actions.actions), *plans):
        without = sum(not item.measures for item in items)
        if without:
            yield GapGroup(Link(name, href), (f"For {without} of {len(items)} we hold no measure.",))


def _no_evidence(look: Lookup) -> Iterator[GapGroup]:
    charter, record = look.charter, look.charter.evidence
    for sighting in promise.newest(record.sightings):
        if sighting.status == "none-found":
            yield GapGroup(_judged(look, sighting.about), (f"{long_date(sighting.looked_on)}: {sighting.why}",))
    if not record.sightings:
        yield GapGroup(Link("Everything that was promised", "/progress/criteria/#what-we-can-see"),
                       (record.nobody_has_looked,))
    if not charter.stigma.adopters.adoptions:
        yield GapGroup(Link("Who adopted the Stigma Charter", "/progress/stigma/#adopters"),
                       (charter.stigma.adopters.while_empty,))


def _chain(look: Lookup) -> Iterator[GapGroup]:
    charter = look.charter
    for right in charter.rights:
        empty = [f"{link.name}. {' '.join(link.findings)}" for link in chain_of_right(look, right) if not link.items]
        if empty:
            yield GapGroup(Link(right.short_name, f"/rights/{right.id}/#chain"), tuple(empty))
    for kind, items, address in (
            ("recommendations", charter.recommendations.recommendations, "/progress/recommendations/{}/"),
            ("actions", charter.actions.actions, "/progress/actions/#action-{}")):
        for item in items:
            if not look.right_links(kind, item.number):
                yield GapGroup(Link(f"{kind[:-1].capitalize()} {item.number}: {item.title}", address.format(item.number)),
                               ("No right in this draft names this.",))


def _not_known(look: Lookup) -> Iterator[GapGroup]:
    charter = look.charter
    places = (
        *((r.short_name, f"/rights/{r.id}/progress/#not-known", r.gaps) for r in charter.rights),
        *((p.title, f"/progress/plans/{p.id}/#not-known", p.gaps) for p in charter.plans),
        (charter.agreement.title, "/agreement/#not-known", charter.agreement.gaps),
        (charter.remit.title, "/progress/implementation-group/#not-known", charter.remit.gaps),
        (charter.stigma.title, "/progress/stigma/#not-known", charter.stigma.gaps),
        (charter.timeline.title, "/progress/timeline/#not-known", charter.timeline.gaps))
    return (GapGroup(Link(name, href), gaps) for name, href, gaps in places if gaps)


KINDS: tuple[tuple[str, str, str, Callable[[Lookup], Iterator[GapGroup]]], ...] = (
    ("not-answered", "Asked, and not answered", "Parts of what was asked that the answers leave out.", _not_answered),
    ("nobody-named", "Nobody is named", "Our sources do not say who must do this.", _nobody_named),
    ("no-date", "No date", "Promised or asked for, and our sources give no date for it.", _no_date),
    ("no-measure", "No measure",
     "A measure shows if something works. We write down those that our sources name. None here means that we hold none.",
     _no_measure),
    ("no-evidence", "No evidence", "Nobody has found it in a public place, or nobody has looked.", _no_evidence),
    ("chain", "Empty links of the chain", f"{len(LINKS)} links lead from a problem to a change. These are empty.", _chain),
    ("not-known", "What our sources do not say", "Other things that we looked for in our sources, and that they do not say.",
     _not_known),
)
