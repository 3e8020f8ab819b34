"""The rights' pages."""

import pytest

from build_hooks.views import right
from build_hooks.views.parts import Link


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in right.make_pages(look)}


def test_each_right_has_a_page_at_both_levels(pages: dict) -> None:
    """And one for its progress. All of them have one list."""
    assert list(pages) == [
        "/rights/", "/rights/health/", "/rights/health/easy-read/", "/rights/health/progress/", "/rights/voice/",
        "/rights/voice/easy-read/", "/rights/voice/progress/"]
    assert [a for a, page in pages.items() if page.level == "easy-read"] == [
        "/rights/health/easy-read/", "/rights/voice/easy-read/"]


def test_the_list_counts_the_rights(pages: dict) -> None:
    """No number is written by hand."""
    assert pages["/rights/"].summary.startswith("2 draft rights")
    assert [card.href for card in pages["/rights/"].view.cards] == ["/rights/health/", "/rights/voice/"]


def test_the_four_qualities_stand_in_order(pages: dict) -> None:
    """Available, accessible, acceptable, good quality."""
    found = [(q.name, [s.text for s in q.statements]) for q in pages["/rights/health/"].view.qualities]
    assert found == [("Available", ["Help is there."]), ("Accessible", ["You can reach it."]),
                     ("Acceptable", ["It respects you."]), ("Good quality", ["It is safe."])]


def test_the_steps_spell_fair(pages: dict) -> None:
    """Each with something to do and words to say."""
    steps = pages["/rights/health/"].view.steps
    assert "".join(step.letter for step in steps) == "FAIR"
    assert (steps[0].do, steps[0].say) == ("Write down what happened.", "This is what happened to me.")


def test_a_right_counts_the_words_of_the_bodies(pages: dict) -> None:
    """2 recommendations with a word each, and an action with none."""
    assert pages["/rights/health/"].view.said == (("Underway", 1), ("For consideration", 1), (None, 1))


def test_progress_on_a_right_names_every_promise(pages: dict) -> None:
    """Recommendations, actions and local plans, each with its word or letters and its own page."""
    rows = pages["/rights/health/progress/"].view.chart.rows
    assert [(row.label, row.value, row.href) for row in rows] == [
        ("1: Better care", "Underway", "/progress/recommendations/1/"),
        ("2: Listen", "For consideration", "/progress/recommendations/2/"),
        ("11: Train staff", "No status printed", "/progress/actions/#action-11"),
        ("Area 2020, 1.1: Share guidance", "G R", "/progress/plans/area-2020/1-1/")]


def test_values_and_principles_are_linked(pages: dict) -> None:
    """Each leads to its place on the page that lists it."""
    view = pages["/rights/health/progress/"].view
    assert [(p.text, p.href) for p in view.values] == [
        ("Everyone has a part", "/values/#principle-1"), ("Choice", "/values/#choice")]
    assert (view.actions_held, view.actions_total) == (2, 30)


def test_rights_lead_to_their_neighbours(pages: dict) -> None:
    """The first has none before it, the last none after it; Easy Read stays in Easy Read."""
    assert (pages["/rights/health/"].view.previous, pages["/rights/voice/"].view.next) == (None, None)
    assert pages["/rights/health/"].view.next == Link("A voice", "/rights/voice/")
    assert pages["/rights/voice/easy-read/"].view.previous == Link("Good health", "/rights/health/easy-read/")


def test_a_right_has_its_short_address(pages: dict) -> None:
    """For leaflets, the same at both levels."""
    assert pages["/rights/health/"].meta["short"] == pages["/rights/health/easy-read/"].meta["short"] == "/r/health/"


def test_the_first_draft_is_not_checked_by_a_lawyer(pages: dict) -> None:
    """The page says so."""
    assert pages["/rights/health/"].view.checked_by_lawyer is False
    assert pages["/rights/health/"].view.standing.text == "Our sources do not name a law."
