"""rules: a line each."""

from build_hooks.rules import RULES


def test_every_rule_has_a_line(run) -> None:
    """Code, name and what it checks."""
    code, out, _ = run("rules")
    lines = out.splitlines()
    assert (code, len(lines)) == (0, len(RULES))
    assert all(line.startswith(f"{rule.code}  {rule.name}") for rule, line in zip(RULES, lines))
