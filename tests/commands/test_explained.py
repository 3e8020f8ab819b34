"""Every code that the tool can print has a page."""

import re

import pytest

from build_hooks.rules import RULES
from tests.project import REPOSITORY

_MADE = re.compile(r'\bRule\(\s*"([A-Z]\d{3})",\s*"([a-z0-9-]+)"')

FOUND = sorted({
    (match[1], match[2]) for path in sorted((REPOSITORY / "build_hooks").rglob("*.py"))
    for match in _MADE.finditer(path.read_text(encoding="utf-8"))})
"""The code and the name of each rule that is made anywhere in the source."""


def test_rules_are_found_in_the_source() -> None:
    """The search below looks for what is really written there."""
    assert len(FOUND) >= len(RULES)


@pytest.mark.parametrize(("code", "name"), FOUND, ids=[f"{code} {name}" for code, name in FOUND])
def test_each_rule_of_the_source_is_explained(run, code: str, name: str) -> None:
    """By its code and by its name: a rule that nobody listed would leave editors without help."""
    for wanted in (code, name):
        done, out, _ = run("explain", wanted)
        assert (done, out.startswith(f"{name} ({code})\n")) == (0, True)
