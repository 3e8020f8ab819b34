"""Plain values to records, and faults of shape in words people know."""

from typing import Annotated, Literal

import pytest
from pydantic import Field

from build_hooks.models.base import Day, Id, Label, Number, Record, Text, Title, WebAddress, YesNo
from build_hooks.shape import MAX_FAULTS, validate
from build_hooks.source import parse_yaml


class Part(Record):
    """A group inside a group."""

    name: Title
    note: Text | None = None


class Whole(Record):
    """One field of each kind."""

    text: Text = "words"
    name: Id = "a"
    number: Number = 1
    day: Day | None = None
    yes: YesNo = False
    web: WebAddress | None = None
    choice: Literal["one", "two", "three"] = "one"
    parts: tuple[Part, ...] = ()
    some: Annotated[tuple[Part, ...], Field(min_length=1)] = (Part(name="a"),)
    part: Part = Part(name="a")
    labels: tuple[Label, ...] = ()


def told(text: str) -> list[str]:
    document, _ = parse_yaml(text, "x.yml")
    record, faults = validate(Whole, document)
    assert (record is None) == bool(faults)
    return [f"{f.location.line}:{f.location.column} {f.rule.name}: {f.message} {f.fix}" for f in faults]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("text: a   b", "text", "a b"),
        ("text: >-\n  a\n  b", "text", "a b"),
        ("text: ' a '", "text", "a"),
        ("number: 007", "number", 7),
        ("yes: Yes", "yes", True),
        ("yes: 'no'", "yes", False),
        ("yes: true", "yes", True),
        ("yes: FALSE", "yes", False),
        ("web: https://a.bc/d?e=f", "web", "https://a.bc/d?e=f"),
        ("day:", "day", None),
        ("labels: [a, b]", "labels", ("a", "b")),
        ("name: 24-7-help", "name", "24-7-help"),
    ],
)
def test_values_become_what_their_place_asks_for(text: str, field: str, value: object) -> None:
    """Texts turn into numbers, days and yes only where those are asked for."""
    record, faults = validate(Whole, parse_yaml(text, "x.yml")[0])
    assert faults == []
    assert getattr(record, field) == value


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("text:", "1:6 empty-value: “text” is empty."),
        ("text: ''", "1:7 empty-value: “text” is empty."),
        ("text: [a]", "1:7 wrong-type: “text” should be a text, and is a list."),
        ("text: {a: b}", "1:7 wrong-type: “text” should be a text, and is a group of names."),
        ("number: -1", "1:9 bad-number: “-1” is not a number from 1 up."),
        ("number: 1234567890", "1:9 bad-number:"),
        ("number: 1.0", "1:9 bad-number:"),
        ("number: [1]", "1:9 wrong-type: “number” should be a number, and is a list."),
        ("day: 2026-13-01", "1:6 bad-date: “2026-13-01” is not a real date."),
        ("day: 1 May 2026", "1:6 bad-date:"),
        ("day: 26-01-01", "1:6 bad-date:"),
        ("day: {a: b}", "1:6 wrong-type:"),
        ("yes: y", "1:6 not-a-choice: “y” is neither yes nor no."),
        ("yes: [yes]", "1:6 wrong-type:"),
        ("yes: 1", "1:6 not-a-choice:"),
        ("web: ftp://a.bc", "1:6 bad-web-address:"),
        ("web: https://a.bc/d e", "1:6 bad-web-address:"),
        ("web: https://localhost/", "1:6 bad-web-address:"),
        ("choice: tow", "1:9 not-a-choice: “tow” is not one of the choices here. Did you mean “two”?"),
        ("choice: zzz", "1:9 not-a-choice: “zzz” is not one of the choices here. Use one of these: one, two, three."),
        ("choice: [one]", "1:9 wrong-type:"),
        ("choice:", "1:8 empty-value: “choice” is empty."),
        ("name: A b", "1:7 bad-id:"),
        ("name: a--b", "1:7 bad-id:"),
        ("name: é", "1:7 bad-id:"),
        ("name: ../a", "1:7 bad-id:"),
        ("parts: a", "1:8 wrong-type: “parts” should be a list, and is a text."),
        ("parts: {name: a}", "1:8 wrong-type: “parts” should be a list, and is a group of names."),
        ("parts: [a]", "1:9 wrong-type: “parts” should be names with values, and is a text."),
        ("parts:\n  - name: a\n  -", "3:4 empty-value: “parts” is empty."),
        ("parts:\n  - note: b", "2:5 missing-key: “name” is missing. Add a line “name: …” here."),
        ("parts:\n  - name: a\n    nmae: b", "3:5 unknown-key: “nmae” is not a name that is used here. Did you mean “name”?"),
        ("part: {name: a, b: c}", "1:17 unknown-key: “b” is not a name that is used here. Delete it, or use one of these: name, note."),
        ("some: []", "1:7 empty-value: “some” is empty."),
        ("some:", "1:6 empty-value: “some” is empty."),
        ("labels: [a, {b: c}]", "1:13 wrong-type: “labels” should be a text, and is a group of names."),
        ("txet: a", "1:1 unknown-key: “txet” is not a name that is used here. Did you mean “text”?"),
    ],
)
def test_a_fault_of_shape_has_its_place_and_words(text: str, start: str) -> None:
    """What is wrong comes first and quotes the value; what to do comes after it."""
    assert len(told(text)) == 1
    assert told(text)[0].startswith(start)


def test_all_faults_are_told_at_once() -> None:
    """One fault does not hide the next."""
    assert len(told("text:\nnumber: x\nday: y\nzzz: 1\nparts: [{}]")) == 5


def test_a_list_is_not_called_empty_for_its_faults() -> None:
    """When everything in a list is wrong, only what is wrong is told."""
    assert [line.split()[1] for line in told("some: [{}]")] == ["missing-key:"]


@pytest.mark.parametrize("text", ["- a", "words", "", "# note", "[]"])
def test_a_file_that_holds_no_names_is_told(text: str) -> None:
    """A file is a group of names with values."""
    assert told(text)[0].startswith("1:1 wrong-type: x.yml should hold names with values")


def test_long_values_are_shortened_in_messages() -> None:
    """A message stays readable whatever it quotes."""
    assert all(len(line) < 300 for line in told(f"choice: {'a' * 5_000}\n{'b' * 900}: c"))


def test_faults_of_one_file_are_limited() -> None:
    """A hundred faults say enough."""
    assert len(told(f"labels: [{'[],' * 1_000}]")) == MAX_FAULTS


@pytest.mark.parametrize("word", ["int", "str", "dict", "tuple", "None", "NoneType", "float", "bool", "pydantic", "type_error"])
def test_no_word_of_the_language_is_told(word: str) -> None:
    """People meet no Python types."""
    lines = told("text: {}\nnumber: x\nparts: a\nday: [1]\nyes: maybe\nsome: {}\npart: []\nchoice: {}\nname: [x]\nweb: {}")
    assert not any(f" {word} " in f" {line} " for line in lines)
