"""Words as search compares them."""

import pytest

from build_hooks.search.tokens import stem, stems, words


@pytest.mark.parametrize("text, found", [
    ("My worker’s notes", ["my", "worker", "notes"]),
    ("I can't, I won’t!", ["i", "cant", "i", "wont"]),
    ("Gàidhlig and crème", ["gaidhlig", "and", "creme"]),
    ("call 999 now?!", ["call", "999", "now"]),
    ("  ", []),
])
def test_words(text: str, found: list[str]):
    """A text falls into lower-case words without accents, signs and owners."""
    assert words(text) == found


@pytest.mark.parametrize("forms", [
    "stop stops stopped stopping", "prescribe prescribed prescription prescriptions", "decide decision decisions decided",
    "advocate advocates advocacy", "complain complaint complaints complaining", "service services", "family families",
    "choose choice choices chosen", "assess assessed assessment", "right rights", "refuse refused refusing",
    "information inform informed", "treat treated treatment treatments", "evict eviction evicted", "wait waiting waited",
    "help helped helping helpful", "die died death dead",
])
def test_forms_of_a_word_are_one_word(forms: str):
    """A word in two forms is one word."""
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize("pair", ["police policy", "home homeless", "car care", "need needle", "rest rehab"])
def test_different_words_stay_apart(pair: str):
    """Words that only look alike are not taken for one."""
    one, other = pair.split()
    assert stem(one) != stem(other)


def test_words_without_meaning_are_left_out():
    """A whole question keeps only the words that carry meaning."""
    assert list(stems("How do I complain about my worker?")) == [stem("complain"), stem("worker")]
