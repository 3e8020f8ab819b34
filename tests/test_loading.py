"""charter/ and docs/ to Content."""

import os
from pathlib import Path

import pytest

from build_hooks.loading import KINDS, load
from build_hooks.settings import Settings
from tests.project import EXAMPLES, TODAY, Project

NEEDED = [kind for kind in KINDS if not kind.optional]
PAGE = "---\ntitle: Care\nsummary: Words.\nchecked_on: 2026-11-21\ncheck_again_on: 2027-05-21\n---\nWords.\n"


def test_the_example_is_without_a_fault() -> None:
    """What the other tests change is right to begin with."""
    project = Project(EXAMPLES)
    assert project.faults() == []
    assert len(project.charter().rights) == 2


def test_things_stand_in_their_order(project: Project) -> None:
    """Rights and services follow their number, not their file's name."""
    project.change("charter/rights/voice.yml", "order: 2", "order: 1")
    project.change("charter/rights/health.yml", "order: 1", "order: 2")
    charter = project.charter()
    assert [right.id for right in charter.rights] == ["voice", "health"]
    assert [service.id for service in charter.services] == ["emergency", "advice"]


def test_one_fault_of_shape_keeps_the_charter_back(project: Project) -> None:
    """Pages are made from all of it or not at all, and what is there is still known by its name."""
    project.change("charter/rights/health.yml", "summary:", "sumary:")
    content, faults = project.load()
    assert content.charter is None
    assert content.unread == {("rights", "health")}
    assert len(faults) == 2


def test_a_fault_in_one_file_is_told_once(project: Project) -> None:
    """What names a thing whose file has a fault is not told as well."""
    project.change("charter/rights/health.yml", "summary:", "sumary:")
    project.write("charter/groups.yml", "- a\n")
    assert {fault.location.path for fault in project.faults()} == {"charter/rights/health.yml", "charter/groups.yml"}


@pytest.mark.parametrize("kind", [kind for kind in NEEDED if not kind.folder], ids=lambda kind: kind.name)
def test_each_file_is_needed(project: Project, kind) -> None:
    """A charter without one of its files is told about that file only."""
    (project.root / "charter" / kind.place).unlink()
    told = [line for line in project.told() if "file-missing" in line]
    assert told == [f"charter/{kind.place}:1:1 Y005 file-missing"]


@pytest.mark.parametrize("kind", [kind for kind in NEEDED if kind.folder], ids=lambda kind: kind.name)
def test_a_folder_needs_something_in_it(project: Project, kind) -> None:
    """Pages can't be made of no rights or no services."""
    for path in (project.root / "charter" / kind.place).iterdir():
        path.unlink()
    assert f"charter/{kind.place}:1:1 Y005 file-missing" in project.told()


def test_nothing_at_all_is_told_file_by_file(root) -> None:
    """Without charter/ and docs/ every file that is needed is named."""
    project = Project(root)
    told = project.told()
    assert "docs/index.md:1:1 S121 missing-page" in told
    assert len(told) == len(NEEDED) + 1


def test_pages_are_known_by_their_place_in_docs(project: Project) -> None:
    """A page's address comes from its file, in folders too."""
    project.write("docs/help/more/care.md", PAGE)
    assert "help/more/care.md" in project.charter().pages
    assert project.charter().pages["help/more/care.md"].body == "Words.\n"


def test_docs_may_stand_anywhere_in_the_project(project: Project) -> None:
    """Pages are found by their place in docs/, however deep that is."""
    (project.root / "a" / "b").mkdir(parents=True)
    (project.root / "docs").rename(project.root / "a" / "b" / "docs")
    content, faults = load(Settings(project.root, docs_dir=Path("a/b/docs"), today=TODAY))
    assert faults == []
    assert "index.md" in content.charter.pages
    assert "words/respect.md" in content.charter.pages


@pytest.mark.parametrize("name", ["charter/.hidden/x.yml", "charter/rights/.x.yml", "docs/.x.md", "docs/.git/x.md"])
def test_hidden_files_are_left_alone(project: Project, name: str) -> None:
    """Editors and systems keep files of their own beside ours."""
    project.write(name, "[")
    assert project.faults() == []


def test_templates_are_never_loaded(project: Project) -> None:
    """What is there to be copied is not content."""
    project.write("charter/_templates/right.yml", "[")
    assert project.faults() == []


def test_files_beside_the_pages_are_fine(project: Project) -> None:
    """Pictures and recordings stand in docs/ too."""
    project.write("docs/pictures/tree.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>')
    project.write("docs/papers/plan-2026_final.pdf", "%PDF")
    assert project.faults() == []


@pytest.mark.parametrize("name", [
    "map.html", "map.htm", "map.js", "map.css", "map.xhtml", "map.php", "map.yml", "map", "map.svgz", "map.PNG", "words/map.html",
    "Plan (final).pdf", "a b.png", "é.png", "a\n  X-Evil: yes.png", "%2e%2e.png", "a?b.png", "a#b.png", "a;b.png", "-a.png", "a b/c.png"])
def test_what_may_not_be_published_is_told(project: Project, name: str) -> None:
    """Web pages and scripts of other makers, and names that can't be part of an address or of a header."""
    project.write(f"docs/{name}", "x")
    faults = project.faults()
    assert [fault.rule.name for fault in faults] == ["unknown-file"]
    assert faults[0].location.path.startswith("docs/") and faults[0].location.path.isprintable()


def test_a_pipe_in_docs_is_told_and_not_opened(project: Project) -> None:
    """Nothing waits for a pipe, whatever its name."""
    for name in ("docs/x.md", "docs/x.png", "charter/rights/x.yml", "charter/x.txt"):
        os.mkfifo(project.root / name)
    told = project.told()
    assert told == [
        "charter/rights/x.yml:1:1 Y007 file-unreadable", "charter/x.txt:1:1 S120 unknown-file",
        "docs/x.md:1:1 Y007 file-unreadable", "docs/x.png:1:1 Y007 file-unreadable"]


def test_a_link_to_the_folder_it_stands_in_is_not_followed(project: Project) -> None:
    """A circle of folders ends at once."""
    project.link("docs/again", ".")
    project.link("charter/rights/again", "..")
    assert project.told() == ["docs/again:1:1 Y006 file-outside"]


def test_a_name_that_can_not_be_printed_is_told(project: Project) -> None:
    """A file's name may be anything that a disk can hold."""
    bad = os.fsencode(project.root / "charter") + b"/\xff\n.yml"
    os.close(os.open(bad, os.O_CREAT))
    assert project.told() == ["charter/��.yml:1:1 S120 unknown-file"]


def test_files_are_read_in_the_order_of_their_names(project: Project) -> None:
    """Two machines load the same in the same order."""
    content, _ = project.load()
    names = [entry.document.name for entry in content.of("pages")]
    assert names == sorted(names, key=lambda name: (name.count("/"), name))
