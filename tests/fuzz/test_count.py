"""There are enough cases, and every kind is run."""

import re
from pathlib import Path

from tests.fuzz.cases import CASES


def test_there_are_ten_thousand_cases() -> None:
    """Each test counts its own cases as it runs them; together they are what was promised."""
    asked = [name for path in Path(__file__).parent.glob("test_*.py") for name in re.findall(r'^    run\("([^"]+)"', path.read_text(encoding="utf-8"), re.M)]
    assert sorted(asked) == sorted(CASES)
    assert sum(CASES.values()) >= 10_000
