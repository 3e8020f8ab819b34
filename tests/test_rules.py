"""The list of rules."""

import re

import pytest

from build_hooks.rules import RULES, find_rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_has_a_name_and_a_page(rule) -> None:
    """Its name is words joined by hyphens; its page opens with one sentence, and says what to do."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert re.fullmatch(r"[A-Z]\d{3}", rule.code)
    first = rule.about.strip().splitlines()[0]
    assert first.endswith(".")
    assert len(rule.about.strip().splitlines()) > 1


@pytest.mark.parametrize("part", ["code", "name"])
def test_no_two_rules_share_a_code_or_a_name(part: str) -> None:
    """A code or a name leads to one page."""
    names = [getattr(rule, part) for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("wanted", ["unknown-source", "R202", "r202", " Unknown-Source "])
def test_a_rule_is_found_by_name_or_code(wanted: str) -> None:
    """In capitals or not."""
    assert find_rule(wanted).name == "unknown-source"


def test_a_rule_that_is_not_there_is_not_found() -> None:
    """Nothing is guessed."""
    assert find_rule("unknown") is None


def test_rules_are_listed_by_code() -> None:
    """Families stand together."""
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)
