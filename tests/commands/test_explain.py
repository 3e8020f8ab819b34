"""explain: one rule's page."""

import pytest

from build_hooks.rules import RULES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_can_be_explained(run, rule) -> None:
    """By its name, as it stands in a report."""
    code, out, _ = run("explain", rule.name)
    assert code == 0
    assert out.startswith(f"{rule.name} ({rule.code})\n\n")


def test_a_rule_with_a_typing_mistake_is_told(run) -> None:
    """With the one that was meant."""
    assert run("explain", "unknown-sorce") == (
        2, "", "There is no rule “unknown-sorce”. Did you mean “unknown-source”?\n")


def test_a_rule_unlike_any_other_is_told(run) -> None:
    """Nothing is guessed."""
    assert run("explain", "zzz") == (2, "", "There is no rule “zzz”.\n")
