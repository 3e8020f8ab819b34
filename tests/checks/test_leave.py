"""Recorded leave lets an urgent correction through, also in a release."""

from dataclasses import replace
from datetime import date

from build_hooks.site import Site
from tests.project import Project

LEAVE = ("overrides:\n  - {service: emergency, why: A wrong address must go today., by: Duty editor, date: 2027-01-22,"
         " until: 2027-01-29}\n")


def test_leave_lets_a_release_through(project: Project) -> None:
    """Without it neither a build nor a release is made; with it both are, and it is still told."""
    project.today = date(2027, 1, 22)
    for release in (False, True):
        settings = replace(project.settings, release=release)
        assert not Site(settings).is_sound
        project.write("charter/overrides.yml", LEAVE)
        site = Site(settings)
        assert [(fault.rule.name, str(fault.severity)) for fault in site.diagnostics] == [("crisis-overdue", "notice")]
        assert site.is_sound
        (project.root / "charter/overrides.yml").unlink()
