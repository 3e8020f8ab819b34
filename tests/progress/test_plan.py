"""Local plans: one file each, and no code."""

import pytest

from build_hooks.views import plan


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in plan.make_pages(look)}


def test_each_plan_and_each_of_its_actions_has_a_page(pages: dict) -> None:
    """And what people said has one for each part."""
    assert list(pages) == [
        "/progress/plans/", "/progress/plans/area-2020/", "/progress/plans/area-2020/1-1/",
        "/progress/plans/area-2020/1-2/", "/progress/plans/area-2020/2-1/", "/progress/plans/area-2020/going-well/",
        "/progress/plans/area-2020/missing/", "/progress/plans/area-2020/could-change/", "/progress/plans/area-2019/",
        "/progress/plans/area-2019/1/"]


def test_letters_stay_as_printed(pages: dict) -> None:
    """2 letters of one cell, one letter, and none."""
    rows = pages["/progress/plans/area-2020/"].view.chart.rows
    assert [(row.label, row.value, row.mark, row.group) for row in rows] == [
        ("1.1 Share guidance", "G R", "G R", "1. Leadership"),
        ("1.2 Use guidance", "No letter printed", None, "1. Leadership"),
        ("2.1 Open a door", "R", "R", "2. Services")]


def test_an_action_shows_its_cells(pages: dict) -> None:
    """Who leads, by when, and what it shares."""
    view = pages["/progress/plans/area-2020/1-1/"].view
    assert [(lead.text, lead.href) for lead in view.leads] == [
        ("The taskforce", "/progress/who-is-responsible/taskforce/"), ("A chair", "")]
    assert (view.times, view.time_read_as) == (("March 2019 2020/21",), "March 2019")
    assert [link.text for link in view.shares] == ["1.2 Use guidance"]
    assert view.statuses.said == "G R" and view.statuses.against[0].word == "Late"


def test_a_plan_says_how_old_its_picture_is(pages: dict) -> None:
    """On each of its pages."""
    ages = {page.meta["age"] for address, page in pages.items() if "area-2020" in address}
    assert ages == {"6 years"}
