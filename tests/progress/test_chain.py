"""From a problem to a change, both ways."""

import pytest

from build_hooks.views import chain


def by_id(links) -> dict:
    return {link.id: link for link in links}


def test_a_right_has_all_links_in_order(look) -> None:
    """6 of them, as the workshop named them."""
    links = chain.chain_of_right(look, look.charter.rights[0])
    assert [link.id for link in links] == ["problem", "experience", "rights", "actions", "account", "practice"]
    assert [link.text for link in by_id(links)["actions"].items] == [
        "recommendation 1", "recommendation 2", "action 11", "in local plans: 1"]


def test_an_empty_link_says_what_is_missing(look) -> None:
    """It is shown, not left out."""
    links = by_id(chain.chain_of_right(look, look.charter.rights[1]))
    assert not links["problem"].items and links["problem"].findings
    assert not links["practice"].items and links["practice"].findings == ("Nobody has looked for public evidence yet.",)


def test_nobody_named_is_a_finding(look) -> None:
    """Recommendation 2 names nobody who is responsible."""
    found = by_id(chain.chain_of_right(look, look.charter.rights[0]))["account"].findings
    assert "Our sources do not say who must act on recommendation 2." in found


def test_the_way_back_begins_at_the_rights(look) -> None:
    """A recommendation leads to the rights that name it, and on to its answer."""
    links = by_id(chain.chain_of_recommendation(look, look.charter.recommendation_of[1]))
    assert [link.text for link in links["rights"].items] == ["Good health"]
    assert [link.text for link in links["account"].items] == ["The government", "answer of 29 September 2022"]
    assert links["practice"].findings == ("We found nothing",)


@pytest.mark.parametrize("part", ["rights", "back"])
def test_the_map_leads_to_each_chain(look, part: str) -> None:
    """From the rights, and from the recommendations."""
    page, = chain.make_pages(look)
    assert all(row.href.endswith("#chain") for row in getattr(page.view, part))
    assert len(page.view.chart.rows) == 6
