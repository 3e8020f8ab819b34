"""Ranking: which answer comes first, and what a slip of the finger does to it."""

import pytest

from build_hooks.models.search import Search
from build_hooks.search.entries import Entry
from build_hooks.search.index import make_index
from build_hooks.search.rank import Searcher, distance

SEARCH = Search.model_validate({
    "crisis": ["can't go on"], "checked_on": "2026-11-21", "check_again_on": "2027-05-21",
    "synonyms": [{"people_say": ["script"], "we_write": ["prescription"]},
                 {"people_say": ["kicked out"], "we_write": ["turned away"]}],
    "questions": [{"question": "script", "find": "/a/"}]})

ENTRIES = [
    Entry("/rights/choice/", "r", "Informed choice", "Nobody stops your prescription without asking."),
    Entry("/help/", "h", "Get help", "Who you can call."),
    Entry("/help/#samaritans", "h", "Samaritans", "Listen to anyone who struggles."),
    Entry("/progress/", "p", "Promises", "They turned people away."),
    Entry("/words/#naloxone", "w", "Naloxone", phrases=("naloxone kit",)),
]


@pytest.fixture(scope="module")
def small() -> Searcher:
    return Searcher.of(make_index(ENTRIES, SEARCH))


@pytest.mark.parametrize("question, first", [
    ("choice", "/rights/choice/"),
    ("they stopped my script", "/rights/choice/"),
    ("KICKED OUT!", "/progress/"),
    ("naloxne", "/words/#naloxone"),
    ("naloxoen", "/words/#naloxone"),
    ("nalox", "/words/#naloxone"),
    ("precsription", "/rights/choice/"),
    ("scirpt", "/rights/choice/"),
    ("zebra naloxone unicorn", "/words/#naloxone"),
    ("I can't go on", "/help/"),
    ("can’t go on, samaritans", "/help/"),
])
def test_first_answer(small: Searcher, question: str, first: str):
    """Any word may match; everyday words, slips and beginnings of words lead to the same page."""
    found = small.search(question)
    assert found[0].address == first


@pytest.mark.parametrize("question", ["", "?", "the of and", "zebra", "qqqqqqqq"])
def test_nothing_is_found_where_there_is_nothing(small: Searcher, question: str):
    """A question with no word that we know finds nothing, and nothing breaks."""
    assert small.search(question) == []


def test_more_words_matched_come_first(small: Searcher):
    """Of two answers the one that has more of the question's words stands higher."""
    found = small.search("turned people away naloxone")
    assert [answer.address for answer in found] == ["/progress/", "/words/#naloxone"]


def test_filter_keeps_one_kind(small: Searcher):
    """With a kind chosen, only answers of that kind are left."""
    assert {found.address for found in small.search("prescription turned away", kind="p")} == {"/progress/"}


@pytest.mark.parametrize("one, other, slips", [
    ("word", "word", 0), ("word", "ward", 1), ("word", "wrod", 1), ("word", "words", 1), ("word", "wor", 1),
    ("naloxone", "nalxone", 1), ("abcd", "badc", 2), ("word", "sentence", 3)])
def test_distance(one: str, other: str, slips: int):
    """A letter wrong, missing, too many or swapped is one slip; beyond the limit it is not counted further."""
    assert distance(one, other, 2) == slips
