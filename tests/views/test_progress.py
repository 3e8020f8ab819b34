"""What was asked, and what came of it."""

import pytest

from build_hooks.views import progress


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in progress.make_pages(look)}


def test_every_recommendation_has_a_page(pages: dict) -> None:
    """Between the overview and the actions."""
    assert list(pages) == [
        "/progress/", "/progress/recommendations/", "/progress/recommendations/1/", "/progress/recommendations/2/",
        "/progress/actions/"]


def test_statuses_are_counted_by_the_bodys_own_words(pages: dict) -> None:
    """In the order of the list, with their share of a hundred."""
    rows = pages["/progress/"].view.chart.rows
    assert [(row.label, row.value, row.share, row.href) for row in rows] == [
        ("Underway", "1 of 2", 50, "/progress/status/underway/"),
        ("For consideration", "1 of 2", 50, "/progress/status/for-consideration/")]


def test_the_overview_counts_what_is_there(pages: dict) -> None:
    """2 of 30 actions; 1 answer with something left out."""
    view = pages["/progress/"].view
    assert (view.total, view.with_gaps) == (2, 1)
    assert {door.title for door in view.doors} >= {"The 2 recommendations", "The actions: 2 of 30"}


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
    assert [(row.label, row.value) for row in pages["/progress/"].view.chart.rows] == [("For consideration", "2 of 2")]


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
    assert [(a.number, a.statuses.said) for a in pages["/progress/actions/"].view.actions] == [(11, None), (12, None)]


def test_a_recommendation_tells_what_happened_newest_first(pages: dict) -> None:
    """What was asked, what was answered and each look of ours."""
    history = pages["/progress/recommendations/1/"].view.history
    assert [change.date for change in history] == ["10 January 2026", "29 September 2022", "21 July 2022"]
    assert history[1].what == "The government answered: “Underway”."
