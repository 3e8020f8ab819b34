"""Faults as values."""

from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity

RULE = Rule("R202", "unknown-source")


def make(path: str, line: int, column: int, message: str = "") -> Diagnostic:
    return Diagnostic(Location(path, line, column), RULE, message, "")


def test_faults_are_sorted_by_place() -> None:
    """Lines are numbers: line 10 comes after line 9."""
    faults = [make("b", 1, 1), make("a", 10, 1), make("a", 9, 2), make("a", 9, 1, "z"), make("a", 9, 1, "y")]
    assert sorted(faults) == [faults[4], faults[3], faults[2], faults[1], faults[0]]


def test_two_faults_of_the_same_words_are_one() -> None:
    """The same thing is told once."""
    assert len({make("a", 1, 1), make("a", 1, 1)}) == 1


def test_only_an_error_stops_a_build() -> None:
    """A warning is told and nothing more."""
    assert make("a", 1, 1).is_error
    assert not Diagnostic(Location("a"), RULE, "", "", Severity.WARNING).is_error


def test_a_place_is_written_as_editors_read_it() -> None:
    """path:line:column, from 1."""
    assert str(Location("a/b.yml")) == "a/b.yml:1:1"


def test_the_page_of_a_rule_is_not_part_of_its_name() -> None:
    """Two rules of one code and name are the same, whatever is written about them."""
    assert Rule("A1", "a", "x") == Rule("A1", "a", "y")
