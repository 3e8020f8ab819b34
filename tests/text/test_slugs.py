"""Names for anchors."""

import re

import pytest
from hypothesis import given, strategies

from build_hooks.text.slugs import slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Annex A, recommendation 4", "annex-a-recommendation-4"),
        ("2.6", "2-6"),
        ("  What’s new?  ", "whats-new"),
        ("What's new?", "whats-new"),
        ("Gàidhlig", "gaidhlig"),
        ("a--b__c", "a-b-c"),
        ("A & B", "a-b"),
        ("½", "12"),
        ("", ""),
        ("---", ""),
    ],
)
def test_slugs(text: str, name: str) -> None:
    """Small letters and digits, joined by single hyphens."""
    assert slug(text) == name


@given(strategies.text())
def test_a_slug_can_stand_in_an_address(text: str) -> None:
    """Whatever it is made from."""
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(text))


@given(strategies.text())
def test_a_slug_stays_as_it_is(text: str) -> None:
    """Made twice, it is the same."""
    assert slug(slug(text)) == slug(text)
