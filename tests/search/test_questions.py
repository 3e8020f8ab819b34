"""The everyday questions in charter/search.yml, asked of the real content."""

import gzip

from build_hooks.models.search import Search, SearchQuestion
from build_hooks.search.entries import Entry
from build_hooks.search.index import Index
from build_hooks.search.rank import Searcher
from tests.search.downloads import downloaded

FIRST, IN_THREE = 0.80, 0.95


def answers(question: SearchQuestion) -> set[str]:
    return {question.find, *question.or_find}


def place(searcher: Searcher, question: SearchQuestion) -> int:
    """Where the first right answer stands, from 1. A part of a right page is a right answer."""
    right = answers(question)
    found = searcher.search(question.question)
    return next((i for i, answer in enumerate(found, 1)
                 if answer.address in right or answer.address.partition("#")[0] in right), 99)


def test_right_page_comes_first(searcher: Searcher, search: Search, entries: list[Entry]):
    """The right page is first for 80 in 100 questions and among the first three for 95 in 100."""
    there = {entry.address for entry in entries}
    asked = [question for question in search.questions if answers(question) & there]
    places = {question.question: place(searcher, question) for question in asked}
    missed = {question: where for question, where in places.items() if where > 1}
    assert sum(where == 1 for where in places.values()) / len(places) >= FIRST, missed
    assert sum(where <= 3 for where in places.values()) / len(places) >= IN_THREE, missed


def test_there_are_enough_questions(search: Search):
    """At least 60 questions are asked, each once."""
    assert len({question.question.lower() for question in search.questions}) == len(search.questions) >= 60


def test_every_question_has_a_page(search: Search, entries: list[Entry]):
    """Each question names a page that search can find."""
    there = {entry.address for entry in entries} | {entry.address.partition("#")[0] for entry in entries}
    assert [question.question for question in search.questions if not answers(question) & there] == []


def test_danger_leads_to_help(searcher: Searcher, search: Search):
    """Words that may mean a life is in danger lead to help first, whatever else is asked."""
    for phrase in search.crisis:
        assert searcher.is_crisis(f"Hello, {phrase.upper()} please")
        found = searcher.search(f"{phrase} help")
        assert found[0].address == "/help/", phrase


def test_first_search_is_small(index: Index, search: Search, site):
    """The first search downloads 15 KB or less, compressed, with the script: for each of the questions."""
    script = len(gzip.compress(site.assets.scripts["search"].content, 9))
    costs = {question.question: script + downloaded(index, question.question) for question in search.questions}
    assert max(costs.values()) <= 15 * 1024, max(costs.items(), key=lambda cost: cost[1])
