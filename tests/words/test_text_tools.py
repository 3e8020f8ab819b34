"""Sentences, syllables, grades and places."""

import zlib

import pytest

from build_hooks.text.readability import Counts, flesch_kincaid_grade
from build_hooks.text.readers import read_bytes
from build_hooks.text.sentences import split_sentences
from build_hooks.text.syllables import count_syllables
from build_hooks.words_check import check_text


@pytest.mark.parametrize(("text", "parts"), [
    ("Ask us. We will help.", ["Ask us.", "We will help."]),
    ("It is free. Come in.", ["It is free.", "Come in."]),
    ("He met Dr. Smith. It was OK.", ["He met Dr. Smith.", "It was OK."]),
    ("It costs £3.50. Pay now.", ["It costs £3.50.", "Pay now."]),
    ("Ring 999. They help.", ["Ring 999.", "They help."]),
    ("What? No! Yes.", ["What?", "No!", "Yes."]),
    ("no stop at all", ["no stop at all"]),
    ("  ", []),
])
def test_sentences(text: str, parts: list[str]) -> None:
    """Sentences end where people end them."""
    assert [text[start:end] for start, end in split_sentences(text)] == parts


@pytest.mark.parametrize(("word", "count"), [
    ("a", 1), ("right", 1), ("rights", 1), ("people", 2), ("service", 2), ("services", 3), ("health", 1), ("treatment", 2), ("methadone", 3),
    ("asked", 1), ("wanted", 2), ("table", 2), ("going", 2), ("naloxone", 3), ("2021", 1), ("well-being", 3), ("worker's", 2)])
def test_syllables(word: str, count: int) -> None:
    """Counted by spelling."""
    assert count_syllables(word) == count


def test_grade() -> None:
    """Kincaid's formula: 100 words in 10 sentences with 150 syllables."""
    assert flesch_kincaid_grade(Counts(100, 10, 150)) == pytest.approx(6.01)
    assert flesch_kincaid_grade(Counts()) == 0


def test_glossary_words_are_set_aside_and_both_grades_are_given() -> None:
    """The grade without explained words is lower, and both are there."""
    measure = check_text("Naloxone and methadone are medicines. " * 10, "a.md")[1].as_dict()
    assert measure["grade"] < measure["grade_all_words"]


def test_a_picture_gives_away_what_its_camera_wrote() -> None:
    """Text in a PNG, packed or not, is searched for private details."""
    text = b"Comment\0Ring Jo on 07700 900123"
    packed = b"Comment\0\0" + zlib.compress(b"write to jo@example.com")
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4, "big") + kind + body + b"\0\0\0\0" for kind, body in ((b"tEXt", text), (b"zTXt", packed)))
    assert {fault.rule.name for fault in check_text(data, "a.png")[0]} == {"private-phone", "private-email"}


def test_svg_text_is_read() -> None:
    """Titles and texts of a drawing reach readers too."""
    svg = "<svg>\n <title>Help for addicts</title>\n <text>Drug abuse</text></svg>"
    found = [(str(fault.location), fault.rule.name) for fault in check_text(svg, "a.svg")[0] if fault.rule.name.startswith("respect")]
    assert found == [("a.svg:2:18", "respect-people-first"), ("a.svg:3:8", "respect-drug-use")]


def test_yaml_places_follow_folded_and_quoted_text() -> None:
    """The place is that of the word, not of the value."""
    text = "a: >-\n  Help is here\n  for addicts.\nb: \"It's \\\"for\\\" junkies now.\"\n"
    found = [str(fault.location) for fault in check_text(text, "a.yml")[0] if fault.rule.name.startswith("respect")]
    assert found == ["a.yml:3:7", "a.yml:4:18"]


def test_plain_text_keeps_lines_that_were_ended_apart() -> None:
    """In .txt a line that ends early is a block; one that was only wrapped goes on."""
    wrapped = "This line of text was wrapped because it had reached the edge of\nthe page and so it goes on here.\nA new line\nAnother one"
    assert [block.text.count("\n") for block in read_bytes(wrapped, "a.txt").blocks] == [1, 0, 0]
