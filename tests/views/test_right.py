"""The rights' pages."""

import pytest

from build_hooks.views import right
from build_hooks.views.parts import Link


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in right.make_pages(look)}


def test_each_right_has_a_page_at_both_levels(pages: dict) -> None:
    """And all of them have one list."""
    assert list(pages) == ["/rights/", "/rights/health/", "/rights/health/easy-read/", "/rights/voice/",
                           "/rights/voice/easy-read/"]
    assert [page.level for page in pages.values()] == ["plain", "plain", "easy-read", "plain", "easy-read"]


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


def test_promises_show_the_latest_answer(pages: dict) -> None:
    """The body's own word, with its date."""
    first, second = pages["/rights/health/"].view.recommendations
    assert (first.text, first.href, first.status, first.status_date) == (
        "Better care", "/progress/recommendations/1/", "Underway", "29 September 2022")
    assert second.status == "For consideration"


def test_the_latest_answer_is_the_one_with_the_latest_date(project) -> None:
    """Whatever their order in the file."""
    project.change(
        "charter/recommendations.yml", "    responses:\n",
        "    responses:\n      - {date: 2023-05-01, by: government, status_as_printed: For consideration, gist: [More.],"
        " source: letter, section: Answers}\n")
    pages = list(right.make_pages(project.look()))
    promise = pages[1].view.recommendations[0]
    assert (promise.status, promise.status_date) == ("For consideration", "1 May 2023")


def test_actions_values_and_principles_are_linked(pages: dict) -> None:
    """Each leads to its place on the page that lists it."""
    view = pages["/rights/health/"].view
    assert [(p.text, p.href) for p in view.actions] == [("Train staff", "/progress/actions/#action-11")]
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
