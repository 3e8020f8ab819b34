"""Values and where they stand."""

from build_hooks.source import Document, Place

DOCUMENT = Document("x.yml", {}, {(): Place(1, 1, 1, 1), ("a",): Place(2, 4, 2, 1)}, "")


def test_a_value_has_its_place() -> None:
    """The value's place, or that of its name when it is asked for."""
    assert str(DOCUMENT.location(("a",))) == "x.yml:2:4"
    assert str(DOCUMENT.location(("a",), key=True)) == "x.yml:2:1"


def test_what_has_no_place_gets_that_of_what_is_around_it() -> None:
    """What is missing is told at the group it should be in."""
    assert str(DOCUMENT.location(("a", "b", 0))) == "x.yml:2:4"
    assert str(DOCUMENT.location(("z",), key=True)) == "x.yml:1:1"


def test_a_document_without_places_begins_at_its_start() -> None:
    """An empty file still has a first line."""
    assert str(Document("x.yml", None, {}, "").location(("a",))) == "x.yml:1:1"
