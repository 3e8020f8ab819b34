"""Files that nobody should save: each is told with a place and a way out, in little time, and nothing is raised."""

import os
import random
import time

import pytest
from hypothesis import given, settings, strategies

from build_hooks.loading import KINDS
from build_hooks.models.page import DocPage
from build_hooks.reporters import REPORTERS
from build_hooks.shape import validate
from build_hooks.source import parse_page, parse_yaml
from tests.project import Project

BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{b}: &{b} [{','.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefghi", "bcdefghij"))

ATTACKS = {
    "a bomb of aliases": BOMB,
    "a hundred thousand brackets": "[" * 100_000,
    "a hundred thousand groups": "{a: " * 100_000,
    "a hundred thousand dashes": "- " * 100_000,
    "a hundred thousand steps": "".join(" " * i + "a:\n" for i in range(1_000)),
    "one long line": "summary: " + "a" * 900_000,
    "one long name": "a" * 900_000 + ": b",
    "many names": "".join(f"summary{i}: a\n" for i in range(40_000)),
    "many faults": "terms:\n" + "".join(f"  - {{id: A{i}, trem: a}}\n" for i in range(12_000)),
    "one name a hundred thousand times": "summary: a\n" * 80_000,
    "nothing but colons": ":" * 900_000,
    "nothing but quotes": '"' * 900_000,
    "nothing but question marks": "? " * 400_000,
    "nothing but tabs": "\t" * 900_000,
    "nothing but lines": "\n" * 900_000,
    "nothing but dashes": "---\n" * 200_000,
    "a nul": "summary: a\0b",
    "an escape": "summary: a\x1b[2Jb",
    "a byte order mark in the middle": "summary: a\ufeffb",
    "line separators": "summary: a\u2028values: b",
    "lone line ends": "summary: a\rprinciples: b\r",
    "a python object": '!!python/object/apply:os.system ["touch /tmp/x"]',
    "a python name": "summary: !!python/name:os.system",
    "a merge key": "<<: {summary: a}",
    "a merge of nothing": "<<: *nothing",
    "an alias to itself": "a: &a [*a]",
    "merge marks": "<<<<<<< HEAD\nsummary: a\n=======\nsummary: b\n>>>>>>> other\n",
    "a name in another alphabet": "summаry: a\nѕources: b",
    "a name of signs": "'\"><script>': a\n\"\\u202e\": b",
    "a name of nothing": ": a",
    "no name": "- - - a",
    "a date that never was": "checked_on: 9999-99-99",
    "a number without end": "total: " + "9" * 5_000,
    "a directive": "%YAML 9.9\n---\na: b",
    "a directive that isn't one": "%TAG ! tag:x,2000:\n---\n!a b",
    "a text without end": "a: |\n" + " b\n" * 100_000,
    "pictures of all kinds": "summary: '" + "👨‍👩‍👧‍👦" * 1_000 + "'",
}
BYTES = {
    "utf-16": "summary: a".encode("utf-16"),
    "utf-16 without a mark": "summary: a".encode("utf-16-le"),
    "utf-32": "summary: a".encode("utf-32"),
    "half a letter": "summary: é".encode()[:-1],
    "half a pair": b"summary: \xed\xa0\x80",
    "two marks": b"\xef\xbb\xbf\xef\xbb\xbfsummary: a",
    "a letter that is too long": b"summary: \xf0\x82\x82\xac",
    "a picture": bytes(range(256)) * 100,
    "five megabytes": b"a" * 5_000_000,
}


def is_told(project: Project, path: str) -> None:
    """A fault of the file is told, with a place inside it and a way out, in every form, soon."""
    start = time.monotonic()
    faults = project.faults()
    assert any(fault.location.path == path for fault in faults)
    assert len(faults) < 500
    for fault in faults:
        assert fault.location.line >= 1 and fault.location.column >= 1
        assert 0 < len(fault.message) < 700 and 0 < len(fault.fix) < 700
    for report in REPORTERS.values():
        assert report(faults, project.root)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("attack", ATTACKS)
def test_odd_texts_in_the_data(project: Project, attack: str) -> None:
    """Whatever stands in a file of the charter."""
    project.write("charter/glossary.yml", ATTACKS[attack])
    is_told(project, "charter/glossary.yml")


@pytest.mark.parametrize("attack", ATTACKS)
def test_odd_texts_at_the_top_of_a_page(project: Project, attack: str) -> None:
    """Whatever stands between the two lines of dashes."""
    project.write("docs/families.md", f"---\n{ATTACKS[attack]}\n---\nWords.\n")
    is_told(project, "docs/families.md")


@pytest.mark.parametrize("attack", BYTES)
def test_odd_bytes(project: Project, attack: str) -> None:
    """Whatever a program saved by mistake."""
    project.write("charter/rights/health.yml", BYTES[attack])
    is_told(project, "charter/rights/health.yml")


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes(project: Project, seed: int) -> None:
    """Whatever a broken disk gives back."""
    project.write("charter/values.yml", random.Random(seed).randbytes(2_000))
    is_told(project, "charter/values.yml")


@pytest.mark.parametrize("seed", range(40))
def test_one_byte_changed(project: Project, seed: int) -> None:
    """A good file with a slip in it is either still good, or told."""
    chance = random.Random(seed)
    path = project.root / "charter/recommendations.yml"
    data = bytearray(path.read_bytes())
    for _ in range(3):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)
    faults = project.faults()
    for report in REPORTERS.values():
        report(faults, project.root)


@pytest.mark.parametrize("seed", range(20))
def test_a_file_that_ends_too_soon(project: Project, seed: int) -> None:
    """A copy that broke off in the middle."""
    path = project.root / "charter/groups.yml"
    data = path.read_bytes()
    path.write_bytes(data[: random.Random(seed).randrange(1, len(data) - 60)])
    assert project.faults()


@pytest.mark.parametrize("name", ["charter/rights/x.yml", "docs/x.md", "docs/x.png"])
@pytest.mark.parametrize("target", ["/dev/zero", "/dev/stdin", "/proc/self/environ", "..", "/", "x.yml", "x.md", "gone"])
def test_links_lead_nowhere(project: Project, name: str, target: str) -> None:
    """Neither a device, nor a secret, nor a circle, nor nothing is read."""
    project.link(name, target)
    is_told(project, name)


def test_a_pipe_is_never_waited_for(project: Project) -> None:
    """Reading it would hang for ever."""
    os.mkfifo(project.root / "charter/rights/x.yml")
    is_told(project, "charter/rights/x.yml")


def test_a_folder_in_the_place_of_a_file(project: Project) -> None:
    """Its name alone makes it no file."""
    (project.root / "charter/values.yml").unlink()
    (project.root / "charter/values.yml").mkdir()
    is_told(project, "charter/values.yml")


@given(strategies.text(max_size=200))
@settings(max_examples=300)
def test_any_text_is_read_or_told(text: str) -> None:
    """Values or faults, and every fault inside the text."""
    document, faults = parse_page(f"---\n{text}\n---\n", "x.md")
    assert document.value is not None or faults
    for fault in faults:
        assert 1 <= fault.location.line <= text.count("\n") + text.count("\x85") + 6


YAML = strategies.recursive(
    strategies.sampled_from(["a", "''", "no", "1", "2026-11-21", "~", "x y", "[]", "{}"]),
    lambda inner: strategies.one_of(
        strategies.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        strategies.lists(inner, max_size=4).map(
            lambda items: "{" + ", ".join(f"{key}: {item}" for key, item in zip(
                ("id", "terms", "summary", "checked_on"), items)) + "}")),
    max_leaves=12)


@given(YAML, strategies.sampled_from([DocPage, *(kind.model for kind in KINDS)]))
@settings(max_examples=300)
def test_any_values_become_a_record_or_faults(text: str, model) -> None:
    """No shape of values is a surprise."""
    document, _ = parse_yaml(text, "x.yml")
    record, faults = validate(model, document)
    assert (record is None) == bool(faults)
