"""Everything that was promised, by each of its 3 statuses: ready-made pages, plain links."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.plan import Plan
from build_hooks.pictures.marks import parts
from build_hooks.text.slugs import slug
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Promise

STATUSES = Link("By status", "/progress/status/")


class Word(NamedTuple):
    """A word or letter, what is known of its meaning, and everything that carries it."""

    name: str
    address: str
    meaning: str
    promises: tuple[Promise, ...]
    word: str | None = None
    plan: Plan | None = None
    """The plan that prints it: its picture is as old as the plan."""


class StatusesView(NamedTuple):
    groups: tuple[tuple[str, str, tuple[tuple[Link, int], ...]], ...]
    """The name of a kind of status, what stands there while nobody has set it, its words and how much carries each."""


class StatusView(NamedTuple):
    meaning: str
    word: str | None
    promises: tuple[Promise, ...]
    actions_held: int
    actions_total: int
    unset: str


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/status/” and a page for each word."""
    evidence, actions = look.charter.evidence, look.charter.actions
    shared = {"dates": look.dates(look.charter.recommendations), **look.as_at(look.charter.recommendations.as_at)}
    groups = ((evidence.what_they_say.name, "", words_of(look), shared), *_ours(look))
    yield PageView(
        STATUSES.href, "statuses", STATUSES.text, "What was promised, by each of its 3 statuses.",
        StatusesView(tuple((name, unset, tuple((Link(w.name, w.address), len(w.promises)) for w in words))
                           for name, unset, words, _ in groups)), crumbs=(PROGRESS,),
        formats=formats(plain=STATUSES.href, easy=None, current="plain"), **shared)
    for _, unset, words, dates in groups:
        for word in words:
            own = {"dates": look.dates(word.plan), **look.as_at(word.plan.as_at)} if word.plan else dates
            yield PageView(
                word.address, "status", word.name, f"Everything that has this status: {len(word.promises)}.",
                StatusView(word.meaning, word.word, word.promises, 0 if word.plan else len(actions.actions), actions.total, unset),
                crumbs=(PROGRESS, STATUSES), formats=formats(plain=word.address, easy=None, current="plain"), **own)


def _ours(look: Lookup) -> Iterator[tuple[str, str, tuple[Word, ...], dict]]:
    """Each status that we set ourselves, with what has it after the newest look, and the dates of its pages."""
    record = look.charter.evidence
    dates = {"dates": look.dates(record), **look.as_at(max(update.date for update in record.history))}
    for key, part, judged in (("what-we-can-see", record.what_we_can_see, record.sightings),
                              ("against-the-date", record.against_the_date, record.date_judgements)):
        newest = promise.newest(judged)
        yield part.name, "" if judged else part.while_unset, tuple(
            Word(f"{part.name}: {s.word}", f"{STATUSES.href}{key}-{s.id}/", s.means,
                 tuple(promise.of_target(look, j.about) for j in newest if j.status == s.id), s.word)
            for s in part.statuses), dates


def words_of(look: Lookup) -> tuple[Word, ...]:
    """The words of the answers, then the letters of each plan, then what has neither."""
    charter = look.charter
    asked = [promise.recommendation(look, r.number) for r in charter.recommendations.recommendations]
    asked += [promise.action(look, a.number) for a in charter.actions.actions]
    asked += [promise.change_team_action(look, a.number) for a in charter.agreement.actions]
    planned = [(plan, [promise.plan_action(plan, action) for _, action in plan.actions]) for plan in charter.plans]
    return (
        *(Word(f"“{w.word}”", f"{STATUSES.href}{slug(w.word)}/", w.meaning, tuple(p for p in asked if p.status == w.word), w.word)
          for w in charter.recommendations.status_words),
        *(Word(f"Letter {w.word}: {plan.title}", f"{STATUSES.href}{plan.id}-{slug(w.word)}/", w.meaning,
               tuple(p for p in promises if w.word in parts(p.status)), w.word, plan)
          for plan, promises in planned for w in plan.letters),
        Word("No status printed", f"{STATUSES.href}none/", "",
             tuple(p for p in (*asked, *(p for _, promises in planned for p in promises)) if not p.status)))
