"""YAML text to plain values with places."""

import pytest

from build_hooks.source.yaml_document import MAX_DEPTH, MAX_FAULTS, MAX_VALUES, nearest, parse_yaml


def told(text: str) -> list[str]:
    _, faults = parse_yaml(text, "x.yml")
    return [f"{fault.location.line}:{fault.location.column} {fault.rule.name}" for fault in faults]


@pytest.mark.parametrize("word", ["no", "yes", "true", "~x", "0800", "12:30", "1.10", "1e3", "2026-11-21", "0x10", ".inf"])
def test_every_value_stays_the_text_it_is(word: str) -> None:
    """Nothing is guessed to be a number, a date or a yes."""
    document, faults = parse_yaml(f"a: {word}", "x.yml")
    assert (document.value, faults) == ({"a": word}, [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:", {"a": None}),
        ('a: ""', {"a": ""}),
        ("a: []", {"a": []}),
        ("a: {}", {"a": {}}),
        ("a: |\n  b\n  c\n", {"a": "b\nc\n"}),
        ("a: >-\n  b\n  c\n", {"a": "b c"}),
        ("- a\n- [b, {c: d}]", ["a", ["b", {"c": "d"}]]),
        ("'a': \"b\"", {"a": "b"}),
        ("? a\n: b", {"a": "b"}),
        ("a: b # note", {"a": "b"}),
        ("%YAML 1.1\n---\na: b\n...\n", {"a": "b"}),
        ("", None),
        ("# note", None),
        ("words", "words"),
        ("a: null", {"a": "null"}),
        ("à: é", {"à": "é"}),
    ],
)
def test_plain_values_are_read(text: str, value: object) -> None:
    """Texts, lists and groups are all there is; nothing after a name is None."""
    document, faults = parse_yaml(text, "x.yml")
    assert (document.value, faults) == (value, [])


@pytest.mark.parametrize(
    ("path", "place", "key_place"),
    [
        (("a",), "1:4", "1:1"),
        (("b",), "3:3", "2:1"),
        (("b", 0), "3:5", "3:5"),
        (("b", 1), "4:5", "4:5"),
        (("b", 1, "d"), "4:8", "4:5"),
        (("e",), "5:4", "5:1"),
        (("e", 1), "5:8", "5:8"),
        (("f",), "7:4", "7:1"),
        (("é",), "10:4", "10:1"),
    ],
)
def test_each_value_and_each_name_has_its_place(path: tuple, place: str, key_place: str) -> None:
    """Lines and columns count from 1, in letters."""
    document, _ = parse_yaml("a: x\nb:\n  - c\n  - d: x\ne: [x, y]\n# note\nf: >-\n  x\n  y\né: ü\n", "x.yml")
    at, key = document.location(path), document.location(path, key=True)
    assert (f"{at.line}:{at.column}", f"{key.line}:{key.column}") == (place, key_place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\na: 2\n", ["2:1 duplicate-key"]),
        ("a: 1\na: 2\na: 3\n", ["2:1 duplicate-key", "3:1 duplicate-key"]),
        ("a:\n  b: 1\n  b: 2\n", ["3:3 duplicate-key"]),
        ("a: {b: 1}\na: {c: 1, c: 2}\n", ["2:1 duplicate-key", "2:11 duplicate-key"]),
        ("- a: 1\n- a: 2\n", []),
        ("a: &b c", ["1:4 yaml-alias"]),
        ("a: *b", ["1:4 yaml-alias"]),
        ("&a b: c", ["1:1 yaml-alias"]),
        ("<<: *a", ["1:5 yaml-alias"]),
        ("*a : b", ["1:1 yaml-alias", "1:1 key-not-text"]),
        ("a: !b c", ["1:4 yaml-tag"]),
        ("a: !!str c", ["1:4 yaml-tag"]),
        ("a: ! c", []),
        ("!!map {a: b}", ["1:1 yaml-tag"]),
        ("a: !!python/object/apply:os.system [x]", ["1:4 yaml-tag"]),
        ("a: !!binary aGk=", ["1:4 yaml-tag"]),
        ("a: !x &y z", ["1:4 yaml-tag", "1:4 yaml-alias"]),
        ("a: b\n---\nc: d\n", ["2:1 several-documents"]),
        ("---\n---\na: b", ["2:1 several-documents"]),
        ("{a: b}: c", ["1:1 key-not-text"]),
        ("? [a]\n: b", ["1:3 key-not-text"]),
    ],
)
def test_forms_that_are_not_used_are_told(text: str, expected: list[str]) -> None:
    """What could hide words, build things or grow without end is refused at its place."""
    assert told(text) == expected


def test_the_first_of_two_values_counts() -> None:
    """A second value of one name never replaces the first."""
    document, _ = parse_yaml("a: {x: 1}\na: {y: 2}\nb: 3", "x.yml")
    assert document.value == {"a": {"x": "1"}, "b": "3"}


def test_a_second_set_of_values_leaves_the_first_alone() -> None:
    """Later stages still see the first set."""
    assert parse_yaml("a: b\n---\nc: d", "x.yml")[0].value == {"a": "b"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_is_limited(opening: str) -> None:
    """Twelve deep is read; thirteen is refused, and so is what follows."""
    assert "nested-too-deep" not in " ".join(told(opening * MAX_DEPTH + "x"))
    assert told(opening * (MAX_DEPTH + 1) + "x")[-1].endswith("nested-too-deep")


def test_values_are_counted() -> None:
    """A list of 50,000 values is one value too long, with the list itself."""
    assert told("[" + "a," * (MAX_VALUES - 2) + "]") == []
    assert told("[" + "a," * MAX_VALUES + "]")[0].endswith("too-many-values")


@pytest.mark.parametrize("text", ["[" * 100_000, "a: [" * 13, "[a]: b", "[" + "a," * 60_000, "a: *b\n" * 200])
def test_what_was_cut_off_says_nothing(text: str) -> None:
    """When reading ends in the middle, no value is handed on: things would only seem to be missing."""
    assert parse_yaml(text, "x.yml")[0].value is None


def test_faults_of_one_file_are_limited() -> None:
    """A hundred faults say enough."""
    assert len(told("a: 1\n" * 100_000)) == MAX_FAULTS


def test_a_bomb_of_aliases_is_not_lit() -> None:
    """Aliases are refused, so that nothing multiplies."""
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{chr(b)}: &{chr(b)} [{', '.join(['*' + chr(b - 1)] * 9)}]" for b in range(ord("b"), ord("k"))]
    assert {text.split()[1] for text in told("\n".join(lines))} == {"yaml-alias"}


def test_line_offset_moves_every_place() -> None:
    """Front matter is counted from the top of its page."""
    document, faults = parse_yaml("a: 1\na: 2", "x.md", line_offset=3)
    assert (document.location(("a",)).line, faults[0].location.line) == (4, 5)
    assert "line 4" in faults[0].message


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [("sumary", ["summary", "source"], "summary"), ("zzz", ["summary"], None), ("x", [], None), (7, [7, 8], "7")],
)
def test_nearest_is_the_word_that_was_meant(word: object, known: list, expected: str | None) -> None:
    """A word that is like none of those that are known has no nearest."""
    assert nearest(word, known) == expected
