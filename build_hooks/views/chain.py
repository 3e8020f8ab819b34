"""The chain of the first workshop: from a problem to a change in practice, with every link that is empty."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from build_hooks.models.recommendation import Recommendation
from build_hooks.models.right import Right
from build_hooks.text.dates import long_date
from build_hooks.views import promise
from build_hooks.views.agreement import PROGRESS
from build_hooks.views.charts import chain_chart
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import ChainLink, Chart, Link, PageView
from build_hooks.views.situation import address_of
from build_hooks.views.statuses import statuses

LINKS = (
    ("problem", "Problem", "What goes wrong for people."),
    ("experience", "Experience", "What people who live with it say."),
    ("rights", "Rights", "Which right it is about."),
    ("actions", "Actions", "What someone promised to do, or was asked to do."),
    ("account", "Account to implement", "Who must do it, and what they answered."),
    ("practice", "Practice changes", "What really changed, where anyone can see it."))

_NOBODY_LOOKED = "Nobody has looked for public evidence yet."


class ChainRow(NamedTuple):
    """One right or recommendation on the map: how many things stand in each link, and which links are empty."""

    name: str
    href: str
    filled: tuple[str, ...]
    empty: tuple[str, ...]
    findings: tuple[str, ...]


class ChainView(NamedTuple):
    links: tuple[tuple[str, str, str], ...]
    source: Link
    chart: Chart
    rights: tuple[ChainRow, ...]
    back: tuple[ChainRow, ...]


def chain_of_right(look: Lookup, right: Right) -> tuple[ChainLink, ...]:
    """All 6 links for one right. Several pages show them."""
    return look.kept(_chain_of_right, right)


def _chain_of_right(look: Lookup, right: Right) -> Iterator[ChainLink]:
    for (key, name, what), find in zip(LINKS, (_problem, _experience, _right, _actions, _account, _practice)):
        yield ChainLink(key, name, what, *find(look, right))


def chain_of_recommendation(look: Lookup, item: Recommendation) -> tuple[ChainLink, ...]:
    """From the rights that a recommendation would make real to what came of it."""
    rights = look.right_links("recommendations", item.number)
    groups = look.groups(item.responsible)
    answered = tuple(Link(f"answer of {long_date(r.date)}", f"/progress/recommendations/{item.number}/#answer-{n}")
                     for n, r in enumerate(sorted(item.responses, key=lambda r: r.date), 1))
    seen = statuses(look, "recommendation", item.number).seen
    return (
        _link("rights", rights, () if rights else ("No right in this draft names this.",)),
        _link("actions", (), ()),
        _link("account", (*groups, *answered),
              (*(() if groups else ("Our sources do not say who must do this.",)),
               *(() if answered else ("Our sources hold no answer to this.",)))),
        _link("practice", (), (seen[0].word,) if seen else (_NOBODY_LOOKED,)))


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/progress/chain/”: the chain of each right, and back from each recommendation."""
    charter, address = look.charter, "/progress/chain/"
    question = next((q for q in charter.questions.questions if "chain" in " ".join(q.answer)), None)
    rights = tuple(_row(r.short_name, f"/rights/{r.id}/#chain", chain_of_right(look, r)) for r in charter.rights)
    back = tuple(
        _row(f"{r.number}. {r.title}", f"/progress/recommendations/{r.number}/#chain",
             tuple(replace(link, items=link.items or (Link("", ""),)) if link.id == "actions" else link
                   for link in chain_of_recommendation(look, r)))
        for r in charter.recommendations.recommendations)
    yield PageView(
        address, "chain", "From a problem to a change", "6 links lead from a problem to a change. We show which ones are empty.",
        ChainView(LINKS, Link("Question 7 of the first workshop", f"/questions/#question-{question.number}")
                  if question else PROGRESS, chain_chart(look, [chain_of_right(look, r) for r in charter.rights]),
                  rights, back),
        crumbs=(PROGRESS,), formats=formats(plain=address, easy=None, current="plain"),
        dates=look.dates(charter.recommendations), **look.as_at(charter.recommendations.as_at))


def _row(name: str, href: str, links: tuple[ChainLink, ...]) -> ChainRow:
    return ChainRow(name, href, tuple(f"{link.name}: {len(link.items)}" for link in links if link.items),
                    tuple(link.name for link in links if not link.items),
                    tuple(text for link in links if link.items for text in link.findings))


def _link(key: str, items: tuple[Link, ...], findings: tuple[str, ...]) -> ChainLink:
    name, what = next((name, what) for known, name, what in LINKS if known == key)
    return ChainLink(key, name, what, items, findings)


Found = tuple[tuple[Link, ...], tuple[str, ...]]


def _problem(look: Lookup, right: Right) -> Found:
    stigma = look.charter.stigma
    items = (
        *((Link(stigma.title, "/progress/stigma/#what-it-does"),) if right.id in stigma.rights else ()),
        *(Link(s.title, address_of(s)) for s in look.charter.situations if s.rights[0] == right.id))
    return items, () if items else ("We have not yet tied a problem to this right.",)


def _experience(look: Lookup, right: Right) -> Found:
    items = (
        *(Link(f"question {q.number}", f"/questions/#question-{q.number}")
          for q in look.charter.questions.questions if right.id in q.rights),
        *(Link(s.title, f"/stories/{s.id}/") for s in look.charter.stories
          if right.id in s.rights and "page" in s.channels))
    return items, () if items else ("Nobody asked about this at the first workshop, and we have no story on it.",)


def _right(look: Lookup, right: Right) -> Found:
    return (Link(right.short_name, f"/rights/{right.id}/"),), ()


def _actions(look: Lookup, right: Right) -> Found:
    local = len(promise.plan_actions_for(look, right.id))
    items = (
        *(Link(f"recommendation {n}", f"/progress/recommendations/{n}/") for n in right.links.recommendations),
        *(Link(f"action {n}", f"/progress/actions/#action-{n}") for n in right.links.actions),
        *((Link(f"in local plans: {local}", f"/rights/{right.id}/progress/"),) if local else ()))
    return items, () if items else ("No action has been promised for this right in the documents we hold.",)


def _account(look: Lookup, right: Right) -> Found:
    groups = tuple(dict.fromkeys(duty.group for duty in right.duties))
    nobody = [n for n in right.links.recommendations if not look.charter.recommendation_of[n].responsible]
    gaps = sum(len(answer.not_answered) for n in right.links.recommendations
               if (answer := promise.latest(look.charter.recommendation_of[n])))
    findings = (
        *(f"Our sources do not say who must act on recommendation {n}." for n in nobody),
        *((f"The answers leave out {gaps} parts of what was asked.",) if gaps > 1 else ()))
    return look.groups(groups), findings


def _practice(look: Lookup, right: Right) -> Found:
    seen = [
        Link(f"{p.kind}: {found[0].word}", p.href)
        for kind, numbers, make in (("recommendation", right.links.recommendations, promise.recommendation),
                                    ("action", right.links.actions, promise.action))
        for number in numbers if (found := statuses(look, kind, number).seen) for p in (make(look, number),)]
    return tuple(seen), () if seen else (_NOBODY_LOOKED,)
