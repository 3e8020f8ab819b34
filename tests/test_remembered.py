"""What a preview remembers: a thing is made again when something that was read for it has changed, and only then."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from build_hooks.remembered import Memory


@dataclass(frozen=True)
class Facts:
    """A charter of a few parts."""

    name: str = "a"
    other: str = "b"
    rows: dict[str, int] = field(default_factory=lambda: {"one": 1, "two": 2})

    @property
    def both(self) -> tuple[str, str]:
        return self.name, self.other

    def called(self, more: str) -> str:
        return f"{self.name}{more}"


ASKED: list[tuple[str, Callable[[Facts], object], list[Facts], list[Facts]]] = [
    ("a part", lambda facts: facts.name, [Facts(other="c"), Facts(rows={})], [Facts(name="c")]),
    ("a part made of others", lambda facts: facts.both, [Facts(rows={})], [Facts(other="c"), Facts(name="c")]),
    ("a method", lambda facts: facts.called("!"), [Facts(other="c")], [Facts(name="c")]),
    ("one row", lambda facts: facts.rows["one"], [Facts(rows={"one": 1}), Facts(name="c")], [Facts(rows={"one": 3})]),
    ("a row that is not there", lambda facts: facts.rows.get("three"), [Facts(rows={})], [Facts(rows={"three": 3})]),
    ("whether a row is there", lambda facts: "three" in facts.rows, [Facts(rows={})], [Facts(rows={"three": 3})]),
    ("every row", lambda facts: list(facts.rows.items()), [Facts(name="c")], [Facts(rows={"one": 1}), Facts(rows={"two": 2, "one": 1})]),
    ("how many rows", lambda facts: len(facts.rows), [Facts(name="c")], [Facts(rows={})]),
]


@pytest.mark.parametrize(("ask", "same", "changed"), [row[1:] for row in ASKED], ids=[row[0] for row in ASKED])
def test_only_what_was_read_counts(ask: Callable[[Facts], object], same: list[Facts], changed: list[Facts]) -> None:
    """A change elsewhere keeps what was made. A change of what was read makes it again, with the right result."""
    for facts, again in [*((facts, False) for facts in same), *((facts, True) for facts in changed)]:
        memory, asked = Memory(), []
        for now in (Facts(), facts):
            found = memory.read("name", now, lambda seen: asked.append(1) or ask(seen))
            assert found == ask(now)
        assert len(asked) == 1 + again


def test_what_is_made_inside_counts_for_the_outer_too() -> None:
    """Though the inner one was not made again, the outer one is when something changes that only the inner one read."""
    memory, made = Memory(), []

    def inner(facts: Facts) -> str:
        made.append("inner")
        return facts.name

    def outer(facts: Facts) -> str:
        made.append("outer")
        return f"{memory.read('inner', facts, inner)} {facts.other}"

    assert memory.read("outer", Facts(), outer) == "a b"
    assert memory.read("outer", Facts(other="c"), outer) == "a c"
    assert made == ["outer", "inner", "outer"]
    assert memory.read("outer", Facts(name="d", other="c"), outer) == "d c"
    assert made[3:] == ["outer", "inner"]


def test_single_rows_of_a_row_read_inside_count_too() -> None:
    """A table that is asked through two makers is noted row by row."""
    memory, made = Memory(), []
    inner = lambda facts: facts.rows["one"]  # noqa: E731
    outer = lambda facts: made.append(1) or memory.read("inner", facts, inner)  # noqa: E731
    for rows, times in (({"one": 1}, 1), ({"one": 1, "two": 9}, 1), ({"one": 5}, 2)):
        assert memory.read("outer", Facts(rows=rows), outer) == rows["one"]
        assert len(made) == times


def test_what_a_thing_is_made_of_counts() -> None:
    """Beside the charter: values that are handed over."""
    memory, made = Memory(), []
    for value, times in ((1, 1), (1, 1), (2, 2), (1, 3)):
        assert memory.get("name", lambda value=value: made.append(1) or value, value) == value
        assert memory.read("read", Facts(), lambda facts, value=value: value, value) == value
        assert len(made) == times


def test_an_equal_value_stays_the_one_of_before() -> None:
    """So whoever compares it finds it the same at a glance."""
    memory, first = Memory(), Facts()
    assert memory.same("facts", first) is first
    assert memory.same("facts", Facts()) is first
    changed = replace(first, name="c")
    assert memory.same("facts", changed) is changed


def test_a_part_that_is_not_there_is_an_error() -> None:
    """A misspelt name is never taken for nothing."""
    with pytest.raises(AttributeError):
        Memory().read("name", Facts(), lambda facts: facts.nmae)
    with pytest.raises(KeyError):
        Memory().read("name", Facts(), lambda facts: facts.rows["three"])
