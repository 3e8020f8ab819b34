"""No page takes the place of another: the real site's own addresses are all different."""

from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity
from build_hooks.settings import Settings
from build_hooks.site import Site
from tests.project import TODAY, Project


def _site(project: Project) -> Site:
    return Site(Settings(project.root, today=TODAY, booklets="off", audio="off"))


def test_a_page_in_the_place_of_a_made_one_stops_the_build(project: Project) -> None:
    """The made page would be lost, and nobody would know."""
    text = (project.root / "docs" / "about.md").read_text(encoding="utf-8")
    project.write("docs/progress.md", text)
    project.write("docs/data/rights.csv", "id\n")
    found = [(str(d.location), d.rule.name) for d in _site(project).diagnostics if d.is_error]
    assert found == [("docs/data/rights.csv:1:1", "address-clash"), ("docs/progress.md:1:1", "address-clash")]


def test_an_id_that_makes_the_address_of_another_page_stops_the_build(project: Project) -> None:
    """The place is that of the id."""
    folder = project.root / "charter" / "situations"
    first = next(folder.glob("*.yml"))
    text = first.read_text(encoding="utf-8")
    project.write("charter/situations/letters.yml", text.replace(f"id: {first.stem}", "id: letters"))
    told = [d for d in _site(project).diagnostics if d.rule.name == "address-clash"]
    assert [d.location.path for d in told] == ["charter/situations/letters.yml"] * len(told) and told


def test_faults_of_all_kinds_are_told_in_one_order() -> None:
    """By file, then by line as a number, whatever the rule and however heavy: each place is read once."""
    rules = (Rule("W401", "words-long"), Rule("R202", "unknown-source"), Rule("A501", "picture-clash"))
    faults = [Diagnostic(Location(path, line, column), rule, "m", "f", weight)
              for path in ("docs/a.md", "charter/b.yml") for line in (10, 9, 1) for column in (2, 1)
              for rule, weight in zip(rules, Severity)]
    places = [(d.location.path, d.location.line, d.location.column) for d in sorted(set(faults))]
    assert places == sorted(places) and len(places) == len(faults)
    assert [d.rule.code for d in sorted(set(faults))][:3] == ["A501", "R202", "W401"]
