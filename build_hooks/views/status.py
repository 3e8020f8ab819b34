"""Everything that was promised, by the word or letter that its body prints: ready-made pages, plain links."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_hooks.text.slugs import slug
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Promise

STATUSES = Link("By status", "/progress/status/")


@dataclass(frozen=True)
class Word:
    """A word or letter, what is known of its meaning, and everything that carries it."""

    name: str
    address: str
    meaning: str
    promises: tuple[Promise, ...]
    word: str | None = None


@dataclass(frozen=True)
class StatusesView:
    words: tuple[tuple[Link, int], ...]


@dataclass(frozen=True)
class StatusView:
    meaning: str
    word: str | None
    promises: tuple[Promise, ...]
    actions_held: int
    actions_total: int


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/status/” and a page for each word."""
    words, actions = words_of(look), look.charter.actions
    shared = {"dates": look.dates(look.charter.recommendations), **look.as_at(look.charter.recommendations.as_at)}
    yield PageView(
        STATUSES.href, "statuses", STATUSES.text, "What was promised, by the word that its body printed.",
        StatusesView(tuple((Link(w.name, w.address), len(w.promises)) for w in words)), crumbs=(PROGRESS,),
        formats=formats(plain=STATUSES.href, easy=None, current="plain"), **shared)
    for word in words:
        yield PageView(
            word.address, "status", word.name, f"Everything that has this status: {len(word.promises)}.",
            StatusView(word.meaning, word.word, word.promises, len(actions.actions), actions.total),
            crumbs=(PROGRESS, STATUSES), formats=formats(plain=word.address, easy=None, current="plain"), **shared)


def words_of(look: Lookup) -> tuple[Word, ...]:
    """The words of the answers, then the letters of each plan, then what has neither."""
    charter = look.charter
    asked = [promise.recommendation(look, r.number) for r in charter.recommendations.recommendations]
    asked += [promise.action(look, a.number) for a in charter.actions.actions]
    asked += [Promise(f"Action {a.number} of the Change Team", a.text, f"/progress/change-team/#action-{a.number}")
              for a in charter.agreement.actions]
    planned = [(plan, [promise.plan_action(plan, action) for _, action in plan.actions]) for plan in charter.plans]
    return (
        *(Word(f"“{w.word}”", f"{STATUSES.href}{slug(w.word)}/", w.meaning, tuple(p for p in asked if p.status == w.word), w.word)
          for w in charter.recommendations.status_words),
        *(Word(f"Letter {w.word}: {plan.title}", f"{STATUSES.href}{plan.id}-{slug(w.word)}/", w.meaning,
               tuple(p for p in promises if w.word in (p.status or "").split()), w.word)
          for plan, promises in planned for w in plan.letters),
        Word("No status printed", f"{STATUSES.href}none/", "",
             tuple(p for p in (*asked, *(p for _, promises in planned for p in promises)) if not p.status)))
