"""The YAML parser's complaints in our words."""

import pytest

from build_hooks.source.yaml_document import parse_yaml
from build_hooks.source.yaml_faults import SYNTAX, find_tabs


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: b: c", "1:5", "colon"),
        ("a: b\nc\nd: e", "3:1", "no colon after it"),
        ("a: b\nc\n", "3:1", "no colon after it"),
        ("a: 'b", "1:4", "quotes has no end"),
        ('a: "b\\q"', "1:6", "backslash"),
        ("a:\n  - b\n c", "3:2", "line up"),
        ("a:\n  - b\n  c: d", "3:3", "line of a list"),
        ("a: b\n  c: d", "2:4", "colon"),
        ("a: - b", "1:4", "dash"),
        ("a: @b", "1:4", "start with this character"),
        ("a: `b", "1:4", "start with this character"),
        ("a: %b", "1:4", "start with this character"),
        ("a: [b", "1:4", "bracket"),
        ("a: {b", "1:4", "bracket"),
        ("a: [b,,c]", "1:7", "bracket or a comma"),
        ("a: [b\nc: d\n", "1:4", "bracket"),
        ("a: b\n- c", "2:1", "line up"),
        ("}", "1:1", "bracket"),
        ("%", "1:2", "can't be read"),
    ],
)
def test_syntax_is_told_in_words_that_help(text: str, place: str, words: str) -> None:
    """Each slip that people make has its own words, and a place inside the file."""
    document, faults = parse_yaml(text, "x.yml")
    assert document.value is None
    assert [(f"{f.location.line}:{f.location.column}", f.rule) for f in faults] == [(place, SYNTAX)]
    assert words in faults[0].message


@pytest.mark.parametrize("text", ["a: b: c", "a: 'b", "a:\n\tb: c", "a: &b c\nd: [", "\t", "a: \x00"])
def test_no_word_of_the_parser_is_told(text: str) -> None:
    """People meet no flow mappings, tokens or scalars."""
    _, faults = parse_yaml(text, "x.yml")
    assert faults
    for fault in faults:
        assert not any(word in fault.message for word in ("scalar", "token", "mapping", "block", "expected", "node"))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a:\n\tb: c", [(2, 1)]),
        ("a:\n  \tb: c", [(2, 3)]),
        ("a: b\tc", []),
        ("a:\n  b: c", []),
        ("\ta\n\tb", [(1, 1)]),
    ],
)
def test_the_first_tab_that_moves_a_line_in_is_found(text: str, places: list[tuple[int, int]]) -> None:
    """One tab is enough: the rest of them are put right along with it."""
    assert [(f.location.line, f.location.column) for f in find_tabs(text, "x.yml")] == places
