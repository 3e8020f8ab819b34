"""The tables of single statements: gaps, what people said at a workshop, stigma, and what a group is for."""

from collections.abc import Iterable, Iterator

from build_hooks.models.base import Fact
from build_hooks.models.charter import Charter
from build_hooks.models.findings import Finding, Findings
from build_hooks.open_data.table import FROM_SOURCE, SOURCE, TEXT, Resource, Row, text, whole

STIGMA_PARTS = ("who_is_affected", "what_it_does", "what_works", "done_so_far")
REMIT_PARTS = ("purpose", "membership", "meetings", "ways_of_working", "governance", "secretariat")
GROUPED = ("going_well", "missing", "could_change")
SINGLE = ("one_thing_now", "services_add", "how_printed")
GAP_KINDS = ("right", "agreement", "answer", "plan", "timeline", "stigma", "group")


def _gaps(charter: Charter) -> Iterator[Row]:
    for right in charter.rights:
        yield from _numbered(right.gaps, "right", right.id)
    yield from _numbered(charter.agreement.gaps, "agreement", charter.agreement.version)
    for item in charter.recommendations.recommendations:
        for answer in item.responses:
            yield from _numbered(answer.not_answered, "answer", f"{item.number}/{answer.date.isoformat()}")
    for plan in charter.plans:
        yield from _numbered(plan.gaps, "plan", plan.id)
    if charter.timeline:
        yield from _numbered(charter.timeline.gaps, "timeline", "timeline")
    if charter.stigma:
        yield from _numbered(charter.stigma.gaps, "stigma", "stigma")
    if charter.remit:
        yield from _numbered(charter.remit.gaps, "group", charter.remit.group)


def _numbered(gaps: Iterable[str], kind: str, target: str) -> Iterator[Row]:
    return ((kind, target, number, gap) for number, gap in enumerate(gaps, 1))


def _findings(charter: Charter) -> Iterator[Row]:
    for plan in charter.plans:
        if plan.findings:
            for number, (part, about, finding) in enumerate(_said(plan.findings), 1):
                yield (plan.id, number, part, about, finding.text, finding.as_printed, finding.note, finding.source,
                       finding.section)


def _said(findings: Findings) -> Iterator[tuple[str, str | None, Finding]]:
    for part in GROUPED:
        yield from ((part, group.name, point) for group in getattr(findings, part) for point in group.points)
    for part in SINGLE:
        yield from ((part, None, point) for point in getattr(findings, part))


def _stigma(charter: Charter) -> Iterator[Row]:
    stigma = charter.stigma
    if stigma:
        for part in STIGMA_PARTS:
            yield from _facts(part, None, getattr(stigma, part))
        for place in stigma.places:
            yield from _facts(f"{place.id}: what happens", place.name, place.what_happens)
            yield from _facts(f"{place.id}: what must change", place.name, place.what_must_change)


def _facts(part: str, about: str | None, facts: tuple[Fact, ...]) -> Iterator[Row]:
    return ((part, number, about, fact.text, fact.source, fact.section) for number, fact in enumerate(facts, 1))


def _remit(charter: Charter) -> Iterator[Row]:
    for part in REMIT_PARTS if charter.remit else ():
        for number, fact in enumerate(getattr(charter.remit, part), 1):
            yield charter.remit.group, part, number, fact.text, fact.source, fact.section


_SECTION = text("section", "Section of the source")

STATEMENT_TABLES = (
    Resource("gaps", "Gaps", "What was asked and not answered, and what our sources do not say.", (
        text("kind", "What kind of thing has the gap", *GAP_KINDS),
        text("target", "Its id or number. For an answer: number of the recommendation/day"),
        whole("number", "Place under it"), TEXT), ("kind", "target", "number"), _gaps),
    Resource("findings", "What people said", "Each thing that was said at the workshop before a plan.", (
        text("plan", "Id of the plan"), whole("number", "Place in the list"),
        text("part", "What it is about", *GROUPED, *SINGLE), text("about", "The heading it stands under"), TEXT,
        text("as_printed", "Words of the record, where we had to guess"), text("note", "What is not sure"), SOURCE, _SECTION),
        ("plan", "number"), _findings, (("plan", "plans", "id"), FROM_SOURCE)),
    Resource("stigma", "Stigma", "Who is affected, what stigma does, what works, and where it is met.", (
        text("part", "What it is about"), whole("number", "Place under it"), text("about", "The place where stigma is met"), TEXT,
        SOURCE, _SECTION), ("part", "number"), _stigma, (FROM_SOURCE,)),
    Resource("remit", "What a group is for", "Purpose, members and rules of the Implementation Group.", (
        text("group", "Id of the group"), text("part", "What it is about", *REMIT_PARTS), whole("number", "Place under it"),
        TEXT, SOURCE, _SECTION), ("group", "part", "number"), _remit, (("group", "groups", "id"), FROM_SOURCE)),
)
