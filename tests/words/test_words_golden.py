"""Each language rule by example: what passes it, what breaks it, and the words in which it is told."""

from pathlib import Path

import pytest

from build_hooks.checks.waivers import FORM, UNUSED
from build_hooks.words_check import RULES
from tests.words import golden

NAMES = [rule.RULE.name for rule in RULES] + [FORM.name, UNUSED.name]


@pytest.mark.parametrize("path", golden.cases(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_golden(path: Path, request: pytest.FixtureRequest) -> None:
    """A text is told about in exactly these words, at these places."""
    if request.config.getoption("--update-golden"):
        golden.update(path)
        return
    assert golden.found(path) == golden.load(path)["diagnostics"]


@pytest.mark.parametrize("name", NAMES)
def test_each_rule_has_a_case_that_passes_and_one_that_fails(name: str) -> None:
    """Every rule has an example of what is right and one of what is wrong."""
    told = [golden.load(path)["diagnostics"] for path in golden.cases() if path.parent.name == name]
    assert any(told)
    assert not all(told)


def test_each_folder_is_named_after_a_rule() -> None:
    """No case is left behind by a rule that was renamed."""
    assert {path.parent.name for path in golden.cases()} <= set(NAMES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.RULE.name)
def test_each_rule_explains_itself(rule) -> None:
    """Its page says what it checks, why, and what to write instead."""
    page = rule.__doc__
    for part in ("What it checks:", "Why:", "Wrong:", "Write this instead:"):
        assert part in page
    assert rule.LEVELS
    assert rule.RULE.name.split("-")[0] in ("words", "respect", "private")


def test_names_and_codes_are_used_once() -> None:
    """A name or a code means one rule."""
    for names in ([rule.RULE.name for rule in RULES], [rule.RULE.code for rule in RULES]):
        assert len(set(names)) == len(names)
