"""Every gap."""

import pytest

from build_hooks.views import gaps
from tests.project import Project


@pytest.fixture(scope="module")
def kinds(look) -> dict:
    """Name => kind of gap."""
    return {kind.id: kind for kind in next(gaps.make_pages(look)).view.kinds}


def test_each_kind_has_a_page(look) -> None:
    """And the first page leads to all."""
    pages = list(gaps.make_pages(look))
    assert [page.address for page in pages[1:]] == [kind.address for kind in pages[0].view.kinds]


@pytest.mark.parametrize(("kind", "count"), [
    ("not-answered", 1), ("nobody-named", 5), ("no-date", 4), ("no-measure", 4), ("no-evidence", 2)])
def test_gaps_are_counted(kinds: dict, kind: str, count: int) -> None:
    """As the example data has them."""
    assert kinds[kind].count == count


def test_what_has_an_answer_is_no_gap(kinds: dict) -> None:
    """Only recommendation 1 leaves something out."""
    group, = kinds["not-answered"].groups
    assert group.link.href == "/progress/recommendations/1/" and group.gaps == ("The answer names no date.",)


def test_what_is_not_known_leads_to_its_page(kinds: dict) -> None:
    """Of rights, plans, the agreement, the group, stigma and the timeline."""
    found = [group.link.href for group in kinds["not-known"].groups]
    assert "/progress/plans/area-2020/#not-known" in found and "/progress/timeline/#not-known" in found


def test_a_look_that_found_nothing_leads_to_what_it_is_about(kinds: dict) -> None:
    """Not to the first page of progress."""
    assert [group.link.href for group in kinds["no-evidence"].groups][0] == "/progress/recommendations/1/"


def test_what_was_found_later_is_no_gap(project: Project) -> None:
    """The newest look counts, wherever it stands in the file."""
    project.change("charter/evidence.yml", "sightings:\n", """sightings:
  - about: {kind: recommendation, number: "1"}
    status: seen-in-full
    looked_in:
      - name: The library
    looked_on: 2026-03-10
    by: editor
    why: A report names it.
""")
    found = {kind.id: kind for kind in next(gaps.make_pages(project.look())).view.kinds}
    assert [group.link.href for group in found["no-evidence"].groups] == ["/progress/stigma/#adopters"]
