"""Files of the charter with something wrong in them."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import strategies as some

from build_hooks.audio.lexicon_check import check_lexicon
from build_hooks.checks import check
from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry

from build_hooks.loading import KINDS, load
from build_hooks.pictures.drawings import Drawings
from build_hooks.settings import Settings
from build_hooks.shape import validate
from build_hooks.source import parse_yaml
from build_hooks.source.files import lines_of, read_text
from tests.fuzz.breaking import ODDS, Broken, broken
from tests.fuzz.cases import run
from tests.fuzz.corpus import charter_files, kind_of
from tests.fuzz.guard import guarded, is_helpful
from tests.project import EXAMPLES, TODAY



def lines_in(case: Broken):
    return lambda name: len(lines_of(case.data.decode(errors="replace"))) if name == case.name else None


def test_files(tmp_path: Path) -> None:
    """Each is read or told of; what is read is a record or has faults of shape."""
    place = tmp_path / "x.yml"

    def judge(case: Broken) -> None:
        place.write_bytes(case.data)
        with guarded():
            text, faults = read_text(place, case.name, tmp_path)
            if text is not None:
                document, faults = parse_yaml(text, case.name)
                record, found = (None, []) if document.value is None and faults else validate(kind_of(case.name).model, document)
                assert record is not None or found or faults
                faults = [*faults, *found]
            is_helpful(faults, lines_in(case))
            assert len(faults) <= 250

    run("files of the charter", broken(charter_files()), judge)


@cache
def example() -> Content:
    """The example charter without a fault."""
    content, faults = load(Settings(EXAMPLES, today=TODAY))
    assert not faults
    return content


@some.composite
def other_values(draw: some.DrawFn) -> tuple[int, dict, str]:
    """A file of the example charter with one to three of its values swapped for odd ones, or for each other."""
    index = draw(some.integers(0, len(example().entries) - 1))
    document = example().entries[index].document
    value = document.value
    for _ in range(draw(some.integers(1, 3))):
        path = draw(some.sampled_from(list(document.places)))
        other = draw(some.sampled_from([*(p for p in document.places if p)] or [()]))
        new = draw(ODDS | some.sampled_from([None, "", [], {}, [[]], "health", "9", "9999-12-31", "0001-01-01", _at(document.value, other)]))
        value = _with(value, path, new)
    return index, value, draw(some.sampled_from(["", document.body, draw(ODDS)]))


def _at(value: object, path: tuple) -> object:
    for part in path:
        value = value[part]
    return value


def _with(value: object, path: tuple, new: object) -> object:
    """The same values with another one at a path, where there still is such a path."""
    if not path:
        return new
    if isinstance(value, dict):
        return {key: _with(item, path[1:], new) if key == path[0] else item for key, item in value.items()}
    if isinstance(value, list):
        return [_with(item, path[1:], new) if index == path[0] else item for index, item in enumerate(value)]
    return value


def test_values() -> None:
    """Whatever a record holds, the checks look at it, and at all the rest of the charter beside it."""
    drawings = Drawings()

    def judge(case: tuple[int, dict, str]) -> None:
        index, value, body = case
        old = example().entries[index]
        model = type(old.record)
        with guarded():
            document = replace(old.document, value=value, body=body)
            record, faults = validate(model, document)
            if record is not None:
                entries = list(example().entries)
                entries[index] = Entry(old.kind, record, document, old.uri)
                content = replace(example(), entries=tuple(entries), charter=_charter(entries))
                faults = [*check(content, Context(TODAY, drawings, EXAMPLES / "docs")), *check_lexicon(content)]
            is_helpful(faults)

    run("values of the charter", other_values(), judge)


def _charter(entries: list[Entry]):
    from build_hooks.loading import _charter as join

    return join([e for e in entries if e.kind != "pages"], [e for e in entries if e.kind == "pages"])


SCALARS = ODDS | some.none()
ANY = some.recursive(SCALARS, lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.sampled_from(
    ["id", "title", "terms", "right", "source", "section", "rights", "addresses", "redirects", "pictures", "x"]) | some.text(max_size=4), inner, max_size=4),
    max_leaves=10)


def test_any_values() -> None:
    """No shape of values is a surprise to any model."""
    document, _ = parse_yaml("a: b", "x.yml")

    def judge(case: tuple) -> None:
        value, kind = case
        with guarded():
            record, faults = validate(kind.model, replace(document, value=value))
            assert (record is None) == bool(faults)
            is_helpful(faults)

    run("any values", some.tuples(ANY, some.sampled_from(KINDS)), judge)
