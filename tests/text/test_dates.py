"""Dates as readers write them."""

from datetime import date

import pytest

from build_hooks.text.dates import age, long_date


@pytest.mark.parametrize(
    ("day", "words"),
    [("2022-09-29", "29 September 2022"), ("2026-01-01", "1 January 2026"), ("2024-02-29", "29 February 2024")],
)
def test_a_date_in_words(day: str, words: str) -> None:
    """Day, month as a word, year; no noughts in front."""
    assert long_date(date.fromisoformat(day)) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-21", ""), ("2026-10-22", ""), ("2026-10-21", "1 month"), ("2025-11-22", "11 months"),
        ("2025-11-21", "1 year"), ("2022-09-29", "4 years"), ("2027-01-01", ""), ("2024-02-29", "2 years"),
    ],
)
def test_an_age_in_whole_years_or_months(day: str, words: str) -> None:
    """Under a month, and in the time to come, nothing has an age."""
    assert age(date.fromisoformat(day), date(2026, 11, 21)) == words
