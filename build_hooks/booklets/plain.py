"""Booklets in plain English: all that a right's page says, in the order in which it says it."""

from collections.abc import Iterator

from build_hooks.booklets.booklet import Block, Booklet, Named, Paragraph, Points, Say, Section
from build_hooks.booklets.gallery import credit
from build_hooks.booklets.records import Records
from build_hooks.booklets.runs import runs
from build_hooks.models.agreement import Agreement
from build_hooks.models.base import Fact
from build_hooks.models.right import FairSteps, Right
from build_hooks.text.dates import long_date

SOURCES = "Where this comes from"
HELP = "Who can help"
DRAFT = "This is a draft. We wrote it from public documents, and no lawyer has checked it yet."
DRAFT_CHECKED = "This is a draft. We wrote it from public documents."
BOLD = "Words in bold are explained in the word list at the end."
QUALITIES = (("available", "Available", "It is there, and there is enough of it."),
             ("accessible", "Accessible", "You can reach it and use it."),
             ("acceptable", "Acceptable", "It respects you."),
             ("good_quality", "Good quality", "It works and it is safe."))
STEPS = (("facts", "Find the facts"), ("analyse", "Analyse which right it is"),
         ("identify", "Identify who is responsible"), ("review", "Review what happened"))


def right_booklet(records: Records, right: Right) -> Booklet:
    """One right."""
    contacts = records.contacts(right.who_can_help, easy=False)
    return Booklet(
        id=right.id, words="plain", title=right.short_name, subtitle="Plain English", summary=right.summary,
        lead=runs(right.right), cover=records.picture(right.picture),
        notes=(runs(right.summary), runs(_draft((right,))), runs(BOLD)),
        sections=(*_right(records, right), Section(HELP, contacts, is_tail=True), *_after_help(records, right),
                  _documents(records, right.rests_on)),
        address=f"/r/{right.id}/", words_of=records.words_of(right), credit=credit(records.charter),
        colophon=records.colophon(contacts))


def charter_booklet(records: Records, rights: tuple[Right, ...]) -> Booklet:
    """All rights in one booklet. Who can help, the word list and the sources stand once, at the end."""
    contacts = records.contacts(tuple(service.id for service in records.charter.services), easy=False)
    chapters = tuple(section for right in rights for section in _chapter(records, right))
    return Booklet(
        id="charter", words="plain", title="Your rights", subtitle="Plain English",
        summary=f"{len(rights)} draft rights for people affected by drugs or alcohol.",
        lead=runs(f"{len(rights)} draft rights for people affected by drugs or alcohol, and for their families."),
        cover=records.picture("right"), notes=(runs(_draft(rights)), runs(BOLD)),
        sections=(*chapters, Section(HELP, contacts, is_tail=True), _documents(records, tuple(r for right in rights for r in right.rests_on))),
        address="/rights/", words_of=max(map(records.words_of, rights)), credit=credit(records.charter),
        colophon=records.colophon(contacts))


def agreement_booklet(records: Records, agreement: Agreement) -> Booklet:
    """The Working Together Agreement."""
    contacts = records.contacts((), easy=False)
    values = (Section(value.name, (_facts(value.commitments, ordered=True),), 2) for value in agreement.values)
    themes = (Section(theme.name, (Points(tuple(map(runs, theme.points))),), 2) for theme in agreement.themes)
    return Booklet(
        id="agreement", words="plain", title=agreement.title, subtitle="Plain English", summary=agreement.summary,
        lead=runs(agreement.summary), cover=records.picture(agreement.picture),
        notes=(runs(f"This is {agreement.version}, of {long_date(agreement.date)}. It is not finished."), runs(BOLD)),
        sections=(Section("What it is for", (_facts(agreement.purpose),)),
                  Section("The values", ()), *values,
                  Section("Ways of working that the team agreed", (_facts(agreement.practices, ordered=True),)),
                  Section("What the team set out to do", (_facts(agreement.actions, ordered=True),)),
                  Section("Open questions", (_facts(agreement.open_questions, ordered=True),)),
                  Section("What matters to the team", ()), *themes,
                  *_gaps(agreement.gaps), Section(HELP, contacts, is_tail=True), _documents(records, agreement.purpose)),
        address="/agreement/", words_of=records.words_of(agreement), credit=credit(records.charter),
        colophon=records.colophon(contacts))


def _draft(rights: tuple[Right, ...]) -> str:
    return DRAFT_CHECKED if all(right.standing.checked_by_lawyer for right in rights) else DRAFT


def _chapter(records: Records, right: Right) -> Iterator[Section]:
    yield Section(f"{right.order}. {right.short_name}", (
        Paragraph(runs(right.right), "lead"), Paragraph(runs(right.summary))), picture=records.picture(right.picture))
    yield from _right(records, right, level=2)
    yield from _after_help(records, right, level=2)


def _right(records: Records, right: Right, level: int = 1) -> Iterator[Section]:
    yield Section("What this can look like in real life", (), level)
    for key, name, meaning in QUALITIES:
        yield Section(name, (Paragraph(runs(meaning), "quiet"), _facts(getattr(right.in_real_life, key))), level + 1)
    yield Section("What it does not mean", (Points(tuple(map(runs, right.does_not_mean))),), level)
    groups = records.charter.group_of
    yield Section("Who must make it happen", tuple(Named(groups[d.group].name, runs(d.must)) for d in right.duties), level)
    yield Section("What you can do", tuple(_steps(right.steps)), level)
    yield Section("Will this affect my treatment?", (
        Paragraph(runs("An advocate can help you before you say anything. An advocate is on your side.")),
        _facts(right.speaking_up.known)), level)
    if right.speaking_up.not_known:
        yield Section("What we do not know about this", (Points(tuple(map(runs, right.speaking_up.not_known))),), level + 1)


def _after_help(records: Records, right: Right, level: int = 1) -> Iterator[Section]:
    yield Section("What has been promised, and what has happened", tuple(_promised(records, right)), level)
    yield from _gaps(right.gaps, level)
    checked = "A lawyer has checked this part." if right.standing.checked_by_lawyer else "No lawyer has checked this part yet."
    yield Section("How far this is law", (Paragraph(runs(right.standing.text)), Paragraph(runs(checked), "quiet")), level)


def _steps(steps: FairSteps) -> Iterator[Block]:
    yield Paragraph(runs("Here are 4 small steps. You can stop at any step, and you can ask someone to help you."))
    for number, (key, name) in enumerate(STEPS, 1):
        step = getattr(steps, key)
        yield Named(f"{number}. {name}", runs(step.do))
        yield Say(step.say)


def _promised(records: Records, right: Right) -> Iterator[Block]:
    charter = records.charter
    held, total = len(charter.actions.actions), charter.actions.total
    yield Paragraph(runs(f"**As at {long_date(charter.recommendations.as_at)}.** We hold nothing newer. "
                         f"We hold {held} of {total} actions."))
    for number in right.links.recommendations:
        yield _promise(f"Recommendation {number}", charter.recommendation_of[number])
    for number in right.links.actions:
        action = charter.action_of[number]
        yield Named(f"Action {number}", runs(action.title), _status(action.status_as_printed))
    if not right.links.recommendations and not right.links.actions:
        yield Paragraph(runs("No action has been promised for this right in the documents we hold."))


def _promise(name: str, recommendation) -> Named:
    latest = max(recommendation.responses, key=lambda response: response.date, default=None)
    when = f", {long_date(latest.date)}" if latest else ""
    return Named(name, runs(recommendation.title), _status(latest.status_as_printed if latest else None) + when)


def _status(printed: str | None) -> str:
    return f"What they say: {printed}" if printed else "No status is printed"


def _gaps(gaps: tuple[str, ...], level: int = 1) -> Iterator[Section]:
    if gaps:
        yield Section("What we do not know", (Points(tuple(map(runs, gaps))),), level)


def _facts(facts: tuple[Fact, ...], *, ordered: bool = False) -> Points:
    return Points(tuple(runs(fact.text) for fact in facts), ordered)


def _documents(records: Records, sourced) -> Section:
    lines = tuple(Named(source.title, runs(f"{source.publisher}{_dated(source)}.")) for source in records.sources(sourced))
    return Section(SOURCES, lines, is_tail=True)


def _dated(source) -> str:
    return f", {long_date(source.date)}" if source.date else ""
