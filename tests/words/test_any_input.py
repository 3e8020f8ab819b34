"""Any bytes at all: an answer, never a traceback, in time that grows with the size."""

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build_hooks.text.readers import read_bytes
from build_hooks.words_check import check_text

MARKS = ["#", "- ", "> ", "```\n", "|", "[", "](", ")", "![", "<!--", "-->", "<p>", "</p>", "*", "_", "`", "\n", "\n\n", "    ", "---\n", "key: ",
         "'", '"', "|\n", ">-\n", "&a", "*a", "{", "}", "words-ok: a | b | 2026-11-21", "# words-ok: drug abuse", "addict", "got clean", "07700 900123",
         "e.g.", "It is. ", "é", "\u2028", "\ufeff", "\x00", "\r", "\t", "12/03/2021", "“", "”", "’"]
PAGES = st.lists(st.sampled_from(MARKS) | st.text(max_size=8), max_size=60).map("".join)
NAMES = st.sampled_from(["a.md", "a.yml", "a.txt", "a.svg", "a.png", "docs/stories/a.md", "-"])
LEVELS = st.sampled_from(["plain", "easy-read"])
QUIETLY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUIETLY
@given(PAGES, NAMES, LEVELS)
def test_mutated_pages(text: str, name: str, level: str) -> None:
    """Each fault has a real place, and the result can be printed as JSON."""
    faults, measure = check_text(text, name, level)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for fault in faults:
        assert 1 <= fault.location.line <= len(lines)
        assert fault.location.column >= 1
        assert fault.message and fault.fix
    json.dumps(measure.as_dict())


@QUIETLY
@given(st.binary(max_size=400), NAMES, LEVELS)
def test_random_bytes(data: bytes, name: str, level: str) -> None:
    """Bytes that are no text are read as far as they go."""
    check_text(data, name, level)


@QUIETLY
@given(PAGES)
def test_letters_stand_where_the_block_says(text: str) -> None:
    """A letter of a Markdown block is the letter at its place in the file."""
    file = read_bytes(text, "a.md")
    for block in file.blocks:
        if block.path:
            continue
        line, column = block.place(0)
        if block.text[0].isalpha() and "&" not in text:
            assert file.lines[line - 1][column - 1] == block.text[0]


@pytest.mark.parametrize("piece", ["[", "![", "[a](b) ", "<!--", "`a", "> ", "- a\n", "[a]: b\n", "|a|b|\n|-|-|\n", "?!", "1", "user ", "drug abuse ",
                                   "It is. ", "been clean ", "'a", "a@a.", "key: [", "Flat 1 Ab ", "07700900123 "])
@pytest.mark.parametrize("name", ["a.md", "a.yml"])
def test_time_grows_with_size(piece: str, name: str) -> None:
    """Four times the text takes about four times as long, whatever it is made of."""
    check_text(piece * 100, name, "easy-read")
    small, large = (_seconds(piece * (size // len(piece)), name) for size in (15_000, 60_000))
    assert large < 10 * small + 0.5


def _seconds(text: str, name: str) -> float:
    start = time.process_time()
    check_text(text, name, "easy-read")
    return time.process_time() - start
