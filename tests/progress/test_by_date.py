"""Promises by the date that stands in print for them."""

import pytest

from build_hooks.views import by_date
from build_hooks.views.by_date import printed
from tests.project import REPOSITORY, Project


@pytest.fixture(scope="module")
def pages() -> dict:
    """The pages of the real content: address => page."""
    return {page.address: page for page in by_date.make_pages(Project(REPOSITORY).look())}


@pytest.mark.parametrize(("time", "year", "month"), [
    ("March 2020", "2020", 3), ("January – June 2020", "2020", 1), ("2020/21", "2020", 13), ("March", "", 3),
    ("Autumn 2022", "2022", 13), ("10 October 2022", "2022", 10), ("Within 6 months of the report", "", 13), ("2020", "2020", 13)])
def test_a_time_is_read_and_never_filled_in(time: str, year: str, month: int) -> None:
    """What it doesn't name comes last."""
    assert printed(time) == (year, month)


def test_every_promise_is_on_a_page(pages: dict) -> None:
    """20 recommendations, 18 actions, 7 of the Change Team, and each action of both plans: none falls through."""
    charter = Project(REPOSITORY).charter()
    listed = {p.href for page in pages.values() if page.template == "date" and "answered" not in page.address
              for p in page.view.promises}
    wanted = (len(charter.recommendations.recommendations) + len(charter.actions.actions) + len(charter.agreement.actions)
              + sum(1 for plan in charter.plans for _ in plan.actions))
    assert len(listed) == wanted


def test_what_has_a_date_is_not_among_those_without(pages: dict) -> None:
    """A promise is either dated or not."""
    none = {p.href for p in pages["/progress/dates/none/"].view.promises}
    dated = {p.href for address, page in pages.items() for p in getattr(page.view, "promises", ()) if p.when}
    assert dated and none and not dated & none


def test_a_shared_cell_gives_each_action_its_own_place(pages: dict) -> None:
    """“March 2019 2020/21” is for 2 actions: the first stands in 2019, the second in 2020."""
    of = {p.kind: (page.address, p.when) for page in pages.values() for p in getattr(page.view, "promises", ()) if p.when}
    assert of["Inverclyde 2020, 1.1"] == ("/progress/dates/2019/", "March 2019")
    assert of["Inverclyde 2020, 1.2"] == ("/progress/dates/2020/", "2020/21")


def test_a_month_without_a_year_gets_no_year(pages: dict) -> None:
    """The plan prints “March”, and so do we."""
    assert ("Inverclyde 2020, 2.5", "March") in {(p.kind, p.when) for p in pages["/progress/dates/no-year/"].view.promises}


def test_within_a_year_the_earliest_comes_first(pages: dict) -> None:
    """By month, and what has only a year at the end."""
    for year in ("2019", "2020", "2022"):
        months = [printed(p.when).month for p in pages[f"/progress/dates/{year}/"].view.promises]
        assert months == sorted(months)


def test_what_was_to_come_is_told_beside_its_recommendation(pages: dict) -> None:
    """From the timeline: what the sources say was expected, in our words."""
    found = [p for p in pages["/progress/dates/2022/"].view.promises if p.kind == "Recommendation 4"]
    assert [(p.when, "rapid review" in p.expected) for p in found] == [("Autumn 2022", True)]


def test_answers_are_listed_by_their_day(pages: dict) -> None:
    """All 20 on one day, and the index says how many."""
    assert len(pages["/progress/dates/answered-2022-09-29/"].view.promises) == 20
    assert [link.text for link in pages["/progress/dates/"].view.answered] == ["Answered on 29 September 2022: 20"]


def test_a_silence_is_listed_too(project: Project) -> None:
    """A recommendation with no answer has a page of its own kind."""
    path = project.root / "charter/recommendations.yml"
    text = path.read_text(encoding="utf-8")
    start = text.rindex("    responses:")
    project.write("charter/recommendations.yml", text[:start] + text[text.index("checked_on:", start):])
    found = {page.address: page for page in by_date.make_pages(project.look())}
    assert len(found["/progress/dates/not-answered/"].view.promises) == 1


def test_actions_are_counted_out_of_all(pages: dict) -> None:
    """Wherever actions are listed: 18 of 139."""
    view = pages["/progress/dates/none/"].view
    assert (view.actions_held, view.actions_total) == (18, 139)
