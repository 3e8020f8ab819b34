"""What records point at, finished."""

from datetime import date

import pytest

from build_hooks.models.base import Checked, Fact
from build_hooks.pictures.drawings import Drawings
from build_hooks.views.lookup import Lookup, formats, section_anchor, section_name
from build_hooks.views.parts import Link, Statement
from tests.project import TODAY


@pytest.mark.parametrize(
    ("section", "name", "anchor"),
    [
        ("2.6", "section 2.6", "section-2-6"),
        ("Annex A, recommendation 4", "Annex A, recommendation 4", "section-annex-a-recommendation-4"),
        ("Session 1", "Session 1", "section-session-1"),
    ],
)
def test_sections_have_a_name_and_an_anchor(section: str, name: str, anchor: str) -> None:
    """Numbers get a word in front; names stay as they are."""
    assert (section_name(section), section_anchor(section)) == (name, anchor)


def test_a_fact_is_handed_over_with_its_source(look: Lookup) -> None:
    """The part of the document is a link to it."""
    fact = Fact(text="Words.", source="report", section="2.1")
    assert look.statement(fact) == Statement("Words.", Link("Report, section 2.1", "/sources/report/#section-2-1"))
    assert look.statements((fact, fact)) == (look.statement(fact),) * 2


def test_a_picture_is_a_drawing_and_its_words(look: Lookup) -> None:
    """The shapes alone, and what they show."""
    picture = look.picture("health")
    assert (picture.concept, picture.alt) == ("health", "A heart")
    assert picture.svg.startswith("<") and picture.view_box == "0 0 72 72"


@pytest.mark.parametrize(("day", "overdue"), [("2026-11-20", True), ("2026-11-21", False), ("2026-11-22", False)])
def test_what_is_past_its_check_is_overdue(look: Lookup, day: str, overdue: bool) -> None:
    """On the day itself there is still time."""
    record = Checked(checked_on="2026-01-01", check_again_on=day)
    dates = look.dates(record)
    assert (dates.checked_on, dates.overdue) == ("1 January 2026", overdue)


def test_the_day_is_the_one_that_was_set(charter) -> None:
    """Views never ask what day it is."""
    later = Lookup(charter, Drawings(), date(2030, 1, 1))
    assert later.is_overdue(charter.sources)
    assert not Lookup(charter, Drawings(), TODAY).is_overdue(charter.sources)


def test_bodies_are_links_to_what_they_answer_for(look: Lookup) -> None:
    """In the order in which they are named."""
    assert look.groups(("taskforce", "government")) == (
        Link("The taskforce", "/progress/who-is-responsible/taskforce/"),
        Link("The government", "/progress/who-is-responsible/government/"))


@pytest.mark.parametrize(
    ("easy", "href", "text"),
    [(False, "/rights/health/", "You have the right to good health."),
     (True, "/rights/health/easy-read/", "You have this right.")],
)
def test_a_right_is_a_card_at_both_levels(look: Lookup, easy: bool, href: str, text: str) -> None:
    """Easy Read leads to Easy Read."""
    card = look.right_card(look.charter.rights[0], easy=easy)
    assert (card.title, card.href, card.text) == ("Good health", href, text)


@pytest.mark.parametrize(
    ("kind", "target", "rights"),
    [("recommendations", 1, ["Good health"]), ("recommendations", 2, ["Good health", "A voice"]), ("actions", 12, ["A voice"]),
     ("values", "choice", ["Good health"]), ("principles", 2, ["A voice"]), ("actions", 99, [])],
)
def test_rights_are_found_by_what_they_name(look: Lookup, kind: str, target: int | str, rights: list[str]) -> None:
    """The chain from a right to a promise can be walked both ways."""
    assert [link.text for link in look.right_links(kind, target)] == rights


def test_a_contact_can_be_dialled(look: Lookup) -> None:
    """Spaces help to read a number; a phone needs none."""
    urgent, advice = look.contacts(("emergency", "advice"))
    assert (urgent.phone, urgent.tel, urgent.urgent, urgent.url) == ("999", "999", True, None)
    assert (advice.phone, advice.tel, advice.url) == (None, None, "https://example.org/advice")
    assert advice.checked == "21 November 2026"


def test_easy_sections_have_anchors(look: Lookup) -> None:
    """Each block has its sentence and its picture."""
    section, = look.easy(look.charter.rights[0].easy_read)
    assert (section.id, section.heading) == ("what-this-right-is", "What this right is")
    assert [(block.text, block.picture.concept) for block in section.blocks] == [
        ("You have this right.", "health"), ("You can ask for help.", "help")]


def test_formats_stand_in_one_order() -> None:
    """The same row on every page; what isn't there yet says so."""
    row = formats(plain="/a/", easy=None, current="plain")
    assert [part.name for part in row][:2] == ["Plain English", "Easy Read"]
    assert (row[0].href, row[0].current, row[1].href, row[1].current) == ("/a/", True, None, False)
    assert all(part.note for part in row if not part.href)


def test_the_current_format_is_marked() -> None:
    """One of them, and no other."""
    row = formats(plain="/a/", easy="/a/easy-read/", current="easy-read")
    assert [part.name for part in row if part.current] == ["Easy Read"]
