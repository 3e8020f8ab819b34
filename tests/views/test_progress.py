"""What was asked, and what came of it."""

from typing import get_args

import pytest

from build_hooks.models.group import Group
from build_hooks.views import progress


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in progress.make_pages(look)}


def test_every_recommendation_has_a_page(pages: dict) -> None:
    """Between the overview and the actions."""
    assert list(pages) == [
        "/progress/", "/progress/recommendations/", "/progress/recommendations/1/", "/progress/recommendations/2/",
        "/progress/actions/", "/progress/who-is-responsible/"]


def test_statuses_are_counted_by_the_bodys_own_words(pages: dict) -> None:
    """In the order of the list, with their share of a hundred."""
    counts = pages["/progress/"].view.counts
    assert [(c.word, c.count, c.share) for c in counts] == [("Underway", 1, 50), ("For consideration", 1, 50)]


def test_the_overview_counts_what_is_there(pages: dict) -> None:
    """2 of 30 actions; 1 answer with something left out."""
    view = pages["/progress/"].view
    assert (view.total, view.with_gaps, view.actions_held, view.actions_total, view.change_team_actions) == (2, 1, 2, 30, 1)


def test_a_page_says_as_of_when(pages: dict) -> None:
    """Progress is a picture of one day."""
    assert {page.as_at for page in pages.values()} == {"29 September 2022", "21 July 2022"}
    assert pages["/progress/actions/"].as_at == "21 July 2022"


def test_a_recommendation_shows_its_answer(pages: dict) -> None:
    """With the figures as printed, and what was not answered."""
    view = pages["/progress/recommendations/1/"].view
    answer, = view.responses
    assert (answer.date, answer.status, answer.by.text) == ("29 September 2022", "Underway", "The government")
    assert answer.figures == (("£5 million", "For better care."),)
    assert answer.not_answered == ("The answer names no date.",)
    assert [link.text for link in view.rights] == ["Good health"]
    assert view.previous is None
    assert view.next.href == "/progress/recommendations/2/"


def test_answers_are_a_series_newest_first(project) -> None:
    """A later answer stands above the earlier one and replaces nothing."""
    project.change(
        "charter/recommendations.yml", "        source: letter\n        section: Answers\n  - number: 2",
        "        source: letter\n        section: Answers\n      - {date: 2023-05-01, by: government,"
        " status_as_printed: For consideration, gist: [More.], source: letter, section: Answers}\n  - number: 2")
    pages = {page.address: page for page in progress.make_pages(project.look())}
    responses = pages["/progress/recommendations/1/"].view.responses
    assert [response.date for response in responses] == ["1 May 2023", "29 September 2022"]
    assert [count.count for count in pages["/progress/"].view.counts] == [0, 2]


def test_a_recommendation_without_an_answer_has_no_status(project) -> None:
    """A gap is shown as a gap."""
    text = (project.root / "charter/recommendations.yml").read_text(encoding="utf-8")
    start, end = text.rindex("    responses:\n"), text.index("checked_on:")
    project.write("charter/recommendations.yml", text[:start] + text[end:])
    pages = {page.address: page for page in progress.make_pages(project.look())}
    row = pages["/progress/recommendations/"].view.rows[1]
    assert (row.status, row.not_answered) == (None, 0)
    assert pages["/progress/recommendations/2/"].view.responses == ()


def test_actions_have_no_status_where_none_is_printed(pages: dict) -> None:
    """Nothing is made up."""
    assert [(a.number, a.status) for a in pages["/progress/actions/"].view.actions] == [(11, None), (12, None)]


def test_bodies_stand_under_their_kind_with_what_they_answer_for(pages: dict) -> None:
    """With the recommendations, actions and rights that name them."""
    kinds = pages["/progress/who-is-responsible/"].view.kinds
    assert [(kind.id, [group.id for group in kind.groups]) for kind in kinds] == [
        ("government", ["government"]), ("voice", ["taskforce"])]
    government = kinds[0].groups[0]
    assert [link.text for link in government.recommendations] == ["1"]
    assert [link.href for link in government.actions] == ["/progress/actions/#action-11"]
    assert [link.text for link in government.rights] == ["Good health", "A voice"]
    assert government.not_to_be_confused_with[0][0].text == "The taskforce"


def test_every_kind_of_body_has_a_name() -> None:
    """A new kind in the model needs words here too."""
    assert {kind for kind, _ in progress.KINDS} == set(get_args(Group.model_fields["kind"].annotation))
