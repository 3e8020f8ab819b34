"""Who is responsible."""

from typing import get_args

import pytest

from build_hooks.models.group import Group
from build_hooks.views import group


@pytest.fixture(scope="module")
def pages(look) -> dict:
    """Address => page."""
    return {page.address: page for page in group.make_pages(look)}


def test_the_list_is_short_and_keeps_its_anchors(pages: dict) -> None:
    """A name, one line and a link for each body, under its kind."""
    kinds = pages["/progress/who-is-responsible/"].view.kinds
    assert [(kind.id, [row.id for row in kind.groups]) for kind in kinds] == [
        ("government", ["government"]), ("voice", ["taskforce"])]
    assert kinds[0].groups[0].what == "It runs the country."


def test_a_body_has_everything_that_names_it(pages: dict) -> None:
    """Recommendations, actions and rights, and those it is not to be confused with."""
    view = pages["/progress/who-is-responsible/government/"].view
    assert [p.kind for p in view.recommendations] == ["Recommendation 1"]
    assert [p.kind for p in view.answered] == ["Recommendation 2"]
    assert [p.href for p in view.actions] == ["/progress/actions/#action-11"]
    assert [right.text for right, _ in view.duties] == ["Good health", "A voice"]
    assert view.not_to_be_confused_with[0][0].text == "The taskforce"


def test_a_body_leads_to_what_it_made_and_leads(pages: dict) -> None:
    """Plans, their actions and the group's own page."""
    view = pages["/progress/who-is-responsible/taskforce/"].view
    assert [p.text for p in view.plan_actions] == ["Share guidance"]
    assert {link.href for link in view.more} >= {
        "/progress/recommendations/", "/progress/plans/area-2020/", "/progress/implementation-group/"}


def test_every_kind_of_body_has_a_name() -> None:
    """A new kind in the model needs words here too."""
    assert {kind for kind, _ in group.KINDS} == set(get_args(Group.model_fields["kind"].annotation))
