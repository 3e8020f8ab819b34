"""What checks look at."""

from tests.project import EXAMPLES, Project


def test_entries_are_found_by_kind() -> None:
    """A kind with one file has one entry; a kind that isn't there has none."""
    content, _ = Project(EXAMPLES).load()
    assert [entry.record.id for entry in content.of("rights")] == ["health", "voice"]
    assert content.one("sources").document.name == "charter/sources.yml"
    assert content.one("nothing") is None


def test_an_entry_knows_the_place_of_each_value() -> None:
    """A check names the path inside the record and gets line and column."""
    content, _ = Project(EXAMPLES).load()
    assert str(content.one("actions").at("actions", 1, "number")) == "charter/actions.yml:13:13"


def test_pages_know_where_they_stand() -> None:
    """A page's place in docs/ makes its address."""
    content, _ = Project(EXAMPLES).load()
    assert {entry.uri for entry in content.of("pages")} >= {"index.md", "words/respect.md"}
    assert {entry.uri for entry in content.of("rights")} == {""}
