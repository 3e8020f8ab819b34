"""A page: its facts and its words."""

import pytest

from build_hooks.source import parse_page


@pytest.mark.parametrize(
    ("text", "value", "body", "body_line"),
    [
        ("---\na: b\n---\nwords\n", {"a": "b"}, "words\n", 4),
        ("---\na: b\n...\nwords", {"a": "b"}, "words", 4),
        ("---  \na: b\n---  \nwords", {"a": "b"}, "words", 4),
        ("---\n---\nwords", {}, "words", 3),
        ("---\n# note\n---\n", {}, "", 4),
        ("words\n---\nmore", {}, "words\n---\nmore", 1),
        ("---\na: b\n---\n\n---\nwords", {"a": "b"}, "\n---\nwords", 4),
        ("----\na: b\n---", {}, "----\na: b\n---", 1),
    ],
)
def test_facts_and_words_are_told_apart(text: str, value: dict, body: str, body_line: int) -> None:
    """The facts stand between the first two lines of dashes; a page may have none."""
    document, faults = parse_page(text, "x.md")
    assert (document.value, document.body, document.body_line, faults) == (value, body, body_line, [])


def test_places_are_counted_from_the_top_of_the_page() -> None:
    """The first line of dashes counts."""
    document, _ = parse_page("---\na: b\nc: d\n---\n", "x.md")
    assert str(document.location(("c",))) == "x.md:3:4"


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [
        ("---\na: b\n", "x.md:1:1", "front-matter-open"),
        ("---", "x.md:1:1", "front-matter-open"),
        ("---\na: b: c\n---\n", "x.md:2:5", "yaml-syntax"),
        ("---\na:\n\tb: c\n---\n", "x.md:3:1", "yaml-tab"),
        ("---\na: 1\na: 2\n---\n", "x.md:3:1", "duplicate-key"),
    ],
)
def test_faults_have_the_place_in_the_page(text: str, place: str, rule: str) -> None:
    """Editors open the page at the right line."""
    _, faults = parse_page(text, "x.md")
    assert [(str(f.location), f.rule.name) for f in faults] == [(place, rule)]
