"""A charter in which nearly everything is wrong at once: all of it is told, in order, and nothing is raised."""

from pathlib import Path

import pytest

from build_hooks.rules import RULES
from tests.project import EXAMPLES, Project

EXPECTED = EXAMPLES / "broken.txt"


@pytest.fixture
def broken(root: Path) -> Project:
    """tests/examples/broken, with those faults that can't be kept in a repository."""
    project = Project.copied_to(root, charter="broken")
    project.write("charter/rights/merge.yml", "id: merge\n<<<<<<< HEAD\norder: 3\n=======\norder: 4\n>>>>>>> other\n")
    project.write("charter/rights/bell.yml", "id: bell\nright: You\x07 have this right.\n")
    project.write("charter/rights/latin.yml", "id: latin\nright: A café.\n".encode("latin-1"))
    project.write("charter/rights/empty.yml", "")
    project.write("charter/rights/large.yml", "a" * 1_000_001)
    project.write("charter/rights/many.yml", f"id: many\ngaps: [{'a,' * 50_001}]\n")
    project.link("charter/rights/loop.yml", "loop.yml")
    project.link("charter/rights/outside.yml", "/etc/hostname")
    project.write("docs/infographics/line.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    project.write("docs/open.md", "---\ntitle: Open\n")
    (project.root / "docs" / "index.md").unlink()
    return project


def test_everything_is_told_in_order(broken: Project, request: pytest.FixtureRequest) -> None:
    """Every fault is told once, sorted by file, line and column."""
    told = "\n".join(broken.told()) + "\n"
    if request.config.getoption("--update-golden"):
        EXPECTED.write_text(told, encoding="utf-8")
    assert told == EXPECTED.read_text(encoding="utf-8")


def test_it_breaks_rules_of_every_kind(broken: Project) -> None:
    """All rules of form and nearly all of shape. Links are left out: they are checked when nothing else is wrong."""
    told = {fault.rule.code for fault in broken.faults()}
    assert {rule.code for rule in RULES if rule.code.startswith(("Y", "S10"))} <= told
    assert len(told) >= 45


def test_no_page_is_made_of_it(broken: Project) -> None:
    """With faults, there is no charter to make pages from."""
    content, _ = broken.load()
    assert content.charter is None


def test_two_runs_tell_the_same(broken: Project) -> None:
    """The order does not depend on chance."""
    assert broken.faults() == broken.faults()
