"""What can be named, and what names a source."""

import pytest

from build_hooks.checks.sourced import sourced
from build_hooks.checks.things import NAMED, place_of, things
from build_hooks.models.base import walk
from tests.project import EXAMPLES, Project


@pytest.fixture(scope="module")
def content():
    """The example."""
    return Project(EXAMPLES).load()[0]


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("right", ["health", "voice"]), ("service", ["advice", "emergency"]), ("group", ["government", "taskforce"]),
        ("source", ["letter", "report"]), ("action", [11, 12]), ("recommendation", [1, 2]),
        ("core value", ["choice", "respect"]), ("principle", [1, 2]), ("question", [1]), ("word", ["advocate", "stigma"]),
        ("picture", ["health", "help", "phone", "promise", "talk"]), ("agreed value", ["kind"]),
    ],
)
def test_things_are_found_in_file_order(content, kind: str, names: list) -> None:
    """Each with the place of its name."""
    found = list(things(content, kind))
    assert [thing.name for thing in found] == names
    assert all(thing.entry.at(*thing.path).column > 1 for thing in found)


@pytest.mark.parametrize("kind", NAMED)
def test_every_kind_says_where_a_new_one_goes(kind: str) -> None:
    """A file, or a folder of files."""
    assert place_of(kind).startswith("charter/")
    assert place_of(kind).endswith((".yml", "/"))


def test_everything_with_a_source_is_found(content) -> None:
    """However deep it stands, in data and in pages."""
    named = [path for entry in content.entries for path, value, _ in walk(entry.record) if path[-1] == "source"]
    assert len(list(sourced(content))) == len(named) > 30


def test_walking_meets_every_value_once(content) -> None:
    """Each single value has a path of its own."""
    for entry in content.entries:
        paths = [path for path, _, _ in walk(entry.record)]
        assert len(paths) == len(set(paths))
