"""The other pages of progress."""

import pytest

from build_hooks.views import criteria, remit, status, stigma, timeline


def by_address(pages) -> dict:
    return {page.address: page for page in pages}


def test_the_timeline_has_a_page_for_each_year(look) -> None:
    """And marks what was only to come."""
    pages = by_address(timeline.make_pages(look))
    assert list(pages) == ["/progress/timeline/", "/progress/timeline/2022/"]
    assert [event.expected for event in pages["/progress/timeline/2022/"].view.events] == [False, False, True]


def test_the_picture_of_the_timeline_holds_only_whole_days(look) -> None:
    """What is known since stands apart."""
    rows = next(timeline.make_pages(look)).view.chart.rows
    assert [(row.label, row.value, row.group) for row in rows] == [
        ("21 July 2022", "The report comes out.", ""),
        ("11 December 2024", "A Charter came out.", "Known since. This is not in our sources.")]


def test_everything_stands_under_one_word(look) -> None:
    """Or under none: nothing is left out, and nothing is counted twice but a cell with 2 letters."""
    pages = by_address(status.make_pages(look))
    counts = {page.address.split("/")[3]: len(page.view.promises) for page in pages.values() if page.template == "status"}
    assert counts == {"underway": 1, "for-consideration": 1, "area-2020-r": 2, "area-2020-g": 1, "none": 5,
                      "what-we-can-see-none-found": 1, "what-we-can-see-seen-in-full": 0, "against-the-date-late": 1,
                      "against-the-date-no-date-given": 0, "against-the-date-on-time": 0}


def test_an_empty_register_says_so(look) -> None:
    """It has a place for bodies, and none in it."""
    view = next(stigma.make_pages(look)).view
    assert view.adoptions == () and view.while_empty == "This list is empty."


def test_a_body_in_the_register_has_its_evidence(project) -> None:
    """Where someone looked, and when."""
    project.change("charter/stigma.yml", "  not_known:", "  adoptions:\n    - {body: A board, group: government, date: 2025-01-01,"
                   " evidence: Its page says so., looked_in: [Its website], looked_on: 2026-01-01}\n  not_known:")
    adoption, = next(stigma.make_pages(project.look())).view.adoptions
    assert (adoption.body, adoption.date, adoption.looked_on) == ("A board", "1 January 2025", "1 January 2026")
    assert adoption.href == "/progress/who-is-responsible/government/"


def test_a_document_without_a_date_says_so(look) -> None:
    """The group's page gives no day of its own."""
    page, = remit.make_pages(look)
    assert page.as_at is None and page.view.date == "The document has no date."
    assert [part.id for part in page.view.parts][:3] == ["purpose", "key-areas", "tasks"]


@pytest.mark.parametrize(("part", "count"), [("what-they-say", 0), ("what-we-can-see", 1), ("against-the-date", 1)])
def test_criteria_are_published(look, part: str, count: int) -> None:
    """With how often each was set."""
    page, = criteria.make_pages(look)
    found = {p.id: p for p in page.view.parts}
    assert found[part].count == count and found[part].about
