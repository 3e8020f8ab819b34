"""The reading grade on texts of known level that nobody here wrote (../shared/data/words)."""

import json
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from build_hooks.words_check import FileMeasure, check_text

PASSAGES = Path(__file__).resolve().parents[3] / "shared" / "data" / "words" / "passages.jsonl"
pytestmark = pytest.mark.skipif(not PASSAGES.is_file(), reason="the shared texts of known level are not on this machine")


@cache
def measures() -> dict[str, list[FileMeasure]]:
    found: dict[str, list[FileMeasure]] = defaultdict(list)
    for line in PASSAGES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found[row["level"]].append(check_text(row["text"], f"{row['id']}.md", "plain")[1])
    return found


def separation(easier: list[FileMeasure], harder: list[FileMeasure]) -> float:
    """The area under the curve: how often the easier of two texts has the lower grade."""
    pairs = [(a.measure.grade, b.measure.grade) for a in easier for b in harder]
    return sum((a < b) + (a == b) / 2 for a, b in pairs) / len(pairs)


@pytest.mark.parametrize(("easier", "least"), [("plain", 0.93), ("elementary", 0.83)])
def test_the_grade_separates_levels(easier: str, least: float) -> None:
    """GOV.UK guidance, and news for beginners, score below advanced news."""
    area = separation(measures()[easier], measures()["advanced"])
    print(f"\n{easier} against advanced: AUC {area:.3f}")
    assert area >= least


def test_the_plain_gate() -> None:
    """It lets through more than half of GOV.UK guidance and under 5% of advanced news."""
    share = {level: sum(found.passes for found in rows) / len(rows) for level, rows in measures().items()}
    print(f"\nplain gate: {share}")
    assert share["plain"] > 0.5
    assert share["advanced"] < 0.05
