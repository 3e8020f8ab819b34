"""Every picture that is drawn from the data: finished rows, for the table on the page and for the picture."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from build_hooks.models.plan import Plan
from build_hooks.models.right import Right
from build_hooks.text.dates import long_date
from build_hooks.text.inline import plain_text
from build_hooks.text.slugs import slug
from build_hooks.views import promise
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import ChainLink, Chart, ChartRow, PageView, Promise

NO_STATUS = "No status printed"
_TO_COME = "Still to come when it was written: "


def charts_of(pages: Iterable[PageView]) -> Iterator[Chart]:
    """The picture of each page that has one."""
    for page in pages:
        if isinstance(found := getattr(page.view, "chart", None), Chart) and found.address == page.address:
            yield found


def recommendations_chart(look: Lookup) -> Chart:
    """How many recommendations stand where, in the body's own words."""
    record = look.charter.recommendations
    words = [answer.status_as_printed if (answer := promise.latest(item)) else NO_STATUS
             for item in record.recommendations]
    counts, total = Counter(words), len(record.recommendations)
    known = [word.word for word in record.status_words if counts[word.word]]
    rows = tuple(
        ChartRow(word, f"{counts[word]} of {total}", word, round(100 * counts[word] / total), f"/progress/status/{slug(word)}/")
        for word in (*known, *([NO_STATUS] if counts[NO_STATUS] else [])))
    return Chart("recommendations", f"Where the {total} recommendations stand, in the words of government",
                 ("Their words", "How many"), rows, long_date(record.as_at), _sources(look, record.recommendations),
                 "/progress/recommendations/", "These are the government’s own words. They are not our judgement.")


def plan_chart(look: Lookup, plan: Plan) -> Chart:
    """Each action of a plan with its letters as printed."""
    def row(theme: str, action: Promise, number: str) -> ChartRow:
        return ChartRow(f"{number} {action.text}", action.status or "No letter printed", action.status,
                        href=action.href, group=theme)

    rows = tuple(row(f"{theme.number}. {theme.name}", promise.plan_action(plan, action), action.number)
                 for theme, action in plan.actions)
    letters = ", ".join(letter.word for letter in plan.letters)
    return Chart(
        f"plan-{plan.id}", f"{plan.title}: its letters as printed", ("Action", "Letters"), rows, long_date(plan.as_at),
        _sources(look, [action for _, action in plan.actions]), f"/progress/plans/{plan.id}/",
        f"The letters are {letters}. The plan does not say what they mean. The shapes are ours, to tell them apart."
        if plan.letters else "The plan prints no letter for progress.")


def chain_chart(look: Lookup, chains: list[tuple[ChainLink, ...]]) -> Chart:
    """For how many rights each link of the chain holds something."""
    total = len(chains)
    filled = [(links[0].name, sum(bool(link.items) for link in links)) for links in zip(*chains)]
    return Chart(
        "chain", f"For how many of the {total} rights each link of the chain holds something", ("Link", "How many rights"),
        tuple(ChartRow(name, f"{count} of {total}", None, round(100 * count / total)) for name, count in filled),
        long_date(look.charter.recommendations.as_at), "The data of this site", "/progress/chain/",
        "If a link is empty, we hold nothing for it. It does not mean that there is nothing.")


def timeline_chart(look: Lookup) -> Chart:
    """The events whose day is known."""
    record = look.charter.timeline
    known = [event for event in record.events if len(event.when) == 10]
    since = [event for event in record.since if len(event.when) == 10]
    return Chart(
        "timeline", "The days that our sources give", ("Day", "What happened"),
        (*(ChartRow(e.when_text, _TO_COME * (e.kind == "expected") + _first_sentence(e.text), e.kind) for e in known),
         *(ChartRow(e.when_text, _first_sentence(e.text), "happened", group="Known since. This is not in our sources.")
           for e in since)),
        long_date(record.as_at), _sources(look, known), "/progress/timeline/",
        "All other things have only a month, a year or no date.")


def right_chart(look: Lookup, right: Right) -> Chart:
    """Everything that was promised for one right, with the word or letter that its body prints."""
    groups = (
        ("Recommendations to the government", [promise.recommendation(look, n) for n in right.links.recommendations]),
        ("Actions of the Taskforce", [promise.action(look, n) for n in right.links.actions]),
        ("Actions of local plans", promise.plan_actions_for(look, right.id)))
    rows = tuple(ChartRow(f"{_number(p)}: {p.text}", p.status or NO_STATUS, p.status, href=p.href, group=group)
                 for group, promises in groups for p in promises)
    return Chart(f"right-{right.id}", f"Progress on: {right.short_name}", ("Promise", "What they say"), rows,
                 long_date(look.charter.recommendations.as_at), _sources(look, _linked(look, right)),
                 f"/rights/{right.id}/progress/", _days([p for _, promises in groups for p in promises]))


def _linked(look: Lookup, right: Right) -> Iterator:
    """The records behind all promises for a right."""
    yield from (look.charter.recommendation_of[number] for number in right.links.recommendations)
    yield from (look.charter.action_of[number] for number in right.links.actions)
    yield from (action for _, action in look.charter.plan_actions_by_right.get(right.id, ()))


def _days(promises: list[Promise]) -> str:
    """When the words and letters were said, where it was not all on one day."""
    days = list(dict.fromkeys(promise.status_date for promise in promises if promise.status_date))
    return f"What they say is from {' and '.join(days)}." if len(days) > 1 else ""


def _number(promise: Promise) -> str:
    """Its number alone: the row stands under the name of its kind, and a long word would be too wide for a phone."""
    return promise.kind.removeprefix("Recommendation ").removeprefix("Action ")


def _sources(look: Lookup, records: Iterable) -> str:
    """The short names of the sources that records rest on, each once."""
    ids = dict.fromkeys(
        inner.source for record in records for inner in (getattr(record, "responses", None) or (record,)))
    return "; ".join(look.charter.source_of[source].short_title for source in ids)


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?]) ", plain_text(text), maxsplit=1)[0]
