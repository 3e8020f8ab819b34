"""Odd sentences for the voice, and odd questions for the search."""

import tempfile
from functools import cache
from pathlib import Path

from hypothesis import strategies as some

from build_hooks.audio.say.lexicon import Terms
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.search.rank import Searcher
from build_hooks.site import Site
from build_hooks.settings import Settings
from tests.fuzz.breaking import ODD, ODDS
from tests.fuzz.cases import run
from tests.fuzz.guard import guarded
from tests.project import EXAMPLES, TODAY

NUMBERS = some.sampled_from(["£5", "£", "5%", "10:30", "25:99", "1/2", "½", "2026-11-21", "21/11/2026", "31 February", "0800 83 85 87", "999", "+44 (0)",
                             "1,000,000", "1.2.3", "9am", "99pm", "3rd", "0th", "NHS", "MATs", "A9", "e.g.", "Dr", "www.a.b", "a@b.c", "-5", "5–6", "№ 5",
                             "²", "٣", "Ⅷ", "1e5", "100,000,000,000,000,000,000", "00", "(5)", "[a](/b/)", "&", "/", "\ue000", "\ue001\ue0ff"])
SENTENCES = some.lists(NUMBERS | ODDS | some.sampled_from(["you", "can", "say", "no", ".", ",", "?", " "]), min_size=1, max_size=14).map(" ".join)


def test_sentences_to_speak() -> None:
    """Whatever stands in a page is said somehow; what had to be guessed at is told."""
    normaliser = Normaliser(Terms(()))

    def judge(text: str) -> None:
        with guarded():
            said = normaliser.say(text)
            assert isinstance(said.text, str) and all(isinstance(word, str) for word in said.unknown)

    run("sentences to speak", SENTENCES, judge)


@cache
def searcher() -> Searcher:
    """The search of the example charter."""
    return Searcher.of(Site(Settings(EXAMPLES, today=TODAY, cache_dir=Path(tempfile.gettempdir()) / "charter-fuzz")).search_index)


def test_questions() -> None:
    """Any question has an answer or none."""
    ask = searcher()

    def judge(question: str) -> None:
        with guarded():
            assert all(found.address.startswith("/") for found in ask.search(question))

    run("questions", SENTENCES | some.text(max_size=80) | some.sampled_from(ODD), judge)
