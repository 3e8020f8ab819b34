"""Each rule by example: what passes it, what breaks it, and the words in which it is told."""

from pathlib import Path

import pytest
import yaml

from build_hooks.rules import RULES
from tests.golden_case import Case
from tests.project import Project

GOLDEN = Path(__file__).parent / "golden"
CASES = [Case.read(path) for path in sorted(GOLDEN.glob("*/*.yml"))]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}/{case.path.stem}")
def test_golden(case: Case, project: Project, request: pytest.FixtureRequest) -> None:
    """A changed charter is told about in exactly these words."""
    found = case.run(project)
    if request.config.getoption("--update-golden"):
        case.update(found)
        return
    assert found == case.expected


OWN_TESTS = ("B8", "L7", "W492", "W493")
"""Rules about files that are made, and about the files that words are read from: tests/booklets, tests/audio and
tests/words show them."""

WORDS = Path(__file__).parent / "words" / "golden"
"""The cases of the rules about language, which are given a text and a level."""


@pytest.mark.parametrize("rule", [rule.name for rule in RULES if not rule.code.startswith(OWN_TESTS)])
def test_each_rule_has_a_case_that_passes_and_one_that_fails(rule: str) -> None:
    """Every rule has an example of what is right and one of what is wrong."""
    told = [case.expected for case in CASES if case.rule == rule]
    spoken = [yaml.safe_load(path.read_text(encoding="utf-8"))["diagnostics"] for path in WORDS.glob(f"{rule}/*.yml")]
    assert any(not expected for expected in (*told, *spoken))
    fails = any(f" {rule}" in line for expected in told for text in expected for line in text.splitlines()[:1])
    assert fails or any(spoken)


def test_each_folder_is_named_after_a_rule() -> None:
    """No golden case is left behind by a rule that was renamed."""
    assert {case.rule for case in CASES} <= {rule.name for rule in RULES}


def test_each_case_says_what_it_shows() -> None:
    """A golden file opens with one sentence, and is short enough to read at a glance."""
    assert [case.path for case in CASES if not case.given["about"].endswith(".")] == []
    assert [case.path for case in CASES if len(case.path.read_text(encoding="utf-8").splitlines()) > 40] == []
