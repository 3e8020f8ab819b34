"""The gate of a build: the words of records, at the places where editors wrote them, held against the lists as they are now."""

import json
from dataclasses import replace

import pytest

from build_hooks import language_gate
from build_hooks.content import Entry
from build_hooks.loading import load
from build_hooks.settings import Settings
from build_hooks.text.readers import read_bytes
from build_hooks.text.yaml_text import read_comments, read_values
from tests.project import REPOSITORY, Project

RIGHT = "charter/rights/health.yml"
LANGUAGE = (REPOSITORY / "charter/language.yml").read_text(encoding="utf-8")


def told(project: Project) -> list[str]:
    """Place and rule of each error about the words of one right."""
    content, faults = project.load()
    assert not faults, faults
    return [f"{fault.location.line}:{fault.location.column} {fault.rule.name}"
            for fault in language_gate.check(content, project.settings).faults if fault.location.path == RIGHT and fault.is_error]


@pytest.mark.parametrize(("written", "place"), [
    ("summary: Addicts can come.", (0, 10)),
    ("summary: 'Come in. Addicts can''t be sent away.'", (0, 20)),
    ('summary: "Come in. \\u201cHello\\u201d, addicts."', (0, None)),
    ("summary: >\n  Come in.\n  Addicts can come.", (2, 3)),
    ("summary: |\n  Come in.\n  Addicts can come.", (2, 3)),
    ("summary: Come in.\n  Addicts can come.", (1, 3)),
])
def test_a_fault_is_told_where_it_was_written(project: Project, written: str, place: tuple[int, int | None]) -> None:
    """In every way of writing a text in YAML: line and column are those of the word. After signs written with a
    backslash the column is a good guess."""
    project.write("charter/language.yml", LANGUAGE)
    lines = (project.root / RIGHT).read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("summary:"))
    project.write(RIGHT, "\n".join([*lines[:at], written, *lines[at + 1 :]]) + "\n")
    wanted = f"{at + 1 + place[0]}:{place[1] or ''}"
    assert any(line.startswith(wanted) and line.endswith("respect-people-first") for line in told(project)), told(project)


def test_a_list_that_changes_is_followed_in_the_same_preview(project: Project) -> None:
    """A word that was put on the list a moment ago is no fault any more, and is one again when it is taken off."""
    project.write("charter/language.yml", LANGUAGE)
    project.change(RIGHT, "summary:", "summary: Perspicacity helps. #")
    assert [line for line in told(project) if line.endswith("words-hard-word")]
    project.write("charter/language.yml", LANGUAGE.replace("approved_words: [", "approved_words: [perspicacity, ", 1))
    assert not [line for line in told(project) if line.endswith("words-hard-word")]
    project.write("charter/language.yml", LANGUAGE)
    assert [line for line in told(project) if line.endswith("words-hard-word")]


def test_a_change_that_is_taken_back_is_not_judged_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip in the list of words makes every text new. When it is put right, what was found before it still counts."""
    project.write("charter/language.yml", LANGUAGE)
    first = told(project)
    project.write("charter/language.yml", LANGUAGE.replace("approved_words: [", "approved_words: [perspicacity, ", 1))
    told(project)
    project.write("charter/language.yml", LANGUAGE)
    monkeypatch.setattr(language_gate, "_check_entry", None)
    assert told(project) == first


def test_what_is_kept_does_not_grow_without_end(project: Project) -> None:
    """However often the list changes, no more is kept than twice what one build asks for."""
    path, most = project.settings.cache_path / "words" / "found.json", []
    for number in range(5):
        project.write("charter/language.yml", LANGUAGE.replace("approved_words: [", f"approved_words: [word{number}, ", 1))
        told(project)
        most.append(len(json.loads(path.read_bytes())))
    assert most == [most[0], *[2 * most[0]] * 4]


def test_records_are_read_as_their_files_are() -> None:
    """Words, places and levels are the same, whether a file of the charter is read again or taken from what was loaded."""
    content, _ = load(Settings(REPOSITORY))
    entries = [entry for entry in content.entries if entry.kind not in ("pages", *language_gate._NOT_READ)]
    assert len(entries) > 40
    for entry in entries:
        text = entry.document.text
        file = read_bytes(text, entry.document.name)
        assert read_values(text, language_gate._for_readers(entry)) == for_readers(file.blocks, entry), file.name
        assert read_comments(text) == list(file.comments)


def for_readers(blocks, entry: Entry) -> list:
    """The blocks of a whole file that reach a reader, each with its level."""
    reads = {tuple(part for part in path if isinstance(part, str)): reads for path, _, reads in entry.values}
    return [replace(block, level=how.level, kind="title" if how.title else block.kind)
            for block in blocks if (how := reads.get(block.path))]
