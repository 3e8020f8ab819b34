"""Each source, and what rests on it."""

import pytest

from build_hooks.views import source
from build_hooks.views.parts import Link


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in source.make_pages(look)}


def test_every_source_has_a_page(pages: dict) -> None:
    """And all of them have one list."""
    assert list(pages) == ["/sources/", "/sources/letter/", "/sources/report/"]


def test_a_source_without_a_date_says_so(pages: dict) -> None:
    """A gap is shown as a gap."""
    assert [row.date for row in pages["/sources/"].view.rows] == ["29 September 2022", "No date printed"]
    assert pages["/sources/report/"].view.date_note == "No date is printed."


def test_each_section_lists_what_rests_on_it(pages: dict) -> None:
    """In reading order, each place once."""
    answers = pages["/sources/letter/"].view.sections[1]
    assert (answers.anchor, answers.name) == ("section-answers", "Answers")
    assert [link.href for link in answers.rests] == [
        "/rights/health/", "/rights/voice/", "/progress/recommendations/1/", "/progress/recommendations/2/",
        "/progress/who-is-responsible/government/", "/progress/timeline/"]


def test_pages_written_by_hand_rest_on_sources_too(pages: dict) -> None:
    """What a page says it rests on is listed."""
    assert Link("Families", "/families/") in pages["/sources/report/"].view.sections[0].rests


def test_the_list_counts_places_not_facts(pages: dict) -> None:
    """A right that rests on two sections counts once."""
    letter, report = pages["/sources/"].view.rows
    places = {link for section in pages["/sources/report/"].view.sections for link in section.rests}
    assert report.rests == len(places)
    assert letter.rests > 0


def test_every_link_to_a_source_has_its_anchor(look, pages: dict) -> None:
    """Where a fact leads, a section stands."""
    anchors = {f"{address}#{section.anchor}" for address, page in pages.items() if address != "/sources/"
               for section in page.view.sections}
    for right in look.charter.rights:
        assert {look.source(duty).href for duty in right.duties} <= anchors
