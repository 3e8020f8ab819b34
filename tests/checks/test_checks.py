"""All checks together."""

import pytest

from build_hooks.checks import CHECKS, check
from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic
from build_hooks.pictures.drawings import Drawings
from tests.project import TODAY, Project

CONTEXT = Context(TODAY, Drawings())


@pytest.mark.parametrize("module", CHECKS, ids=lambda module: module.RULE.name)
def test_nothing_is_found_in_nothing(module) -> None:
    """A charter that could not be read at all gives no check a reason to stop."""
    assert list(module.check(Content((), None), CONTEXT)) == []


@pytest.mark.parametrize("module", CHECKS, ids=lambda module: module.RULE.name)
def test_each_check_tells_of_its_own_rule(module, root) -> None:
    """In the broken charter each finds only faults with its own name."""
    content, _ = Project.copied_to(root, charter="broken").load()
    found = list(module.check(content, CONTEXT))
    assert all(isinstance(fault, Diagnostic) and fault.rule == module.RULE for fault in found)


@pytest.mark.parametrize("gone", ["sources.yml", "pictures.yml", "groups.yml", "recommendations.yml", "values.yml"])
def test_a_missing_list_is_told_once(project: Project, gone: str) -> None:
    """Without its list, nothing is called unknown."""
    (project.root / "charter" / gone).unlink()
    assert [fault.location.path for fault in project.faults()] == [f"charter/{gone}"]


def test_checks_are_run_in_the_order_of_the_list(root) -> None:
    """No chance is in it."""
    content, _ = Project.copied_to(root, charter="broken").load()
    names = [fault.rule.name for fault in check(content, CONTEXT)]
    order = [module.RULE.name for module in CHECKS]
    assert [order.index(name) for name in names] == sorted(order.index(name) for name in names)


@pytest.mark.parametrize("days", range(0, 400, 57))
def test_the_day_changes_only_what_is_about_days(project: Project, days: int) -> None:
    """A charter that was right stays right: it only becomes overdue."""
    project.today = project.today.fromordinal(project.today.toordinal() + days)
    assert {fault.rule.name for fault in project.faults()} <= {
        "check-overdue", "crisis-overdue", "private-consent-review", "private-consent-expired"}
