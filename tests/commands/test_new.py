"""new: a commented file from a template."""

import shutil

import pytest

from tests.project import REPOSITORY, Project

TEMPLATES = REPOSITORY / "charter" / "_templates"
KINDS = [("plan", "plans"), ("right", "rights"), ("service", "services")]


@pytest.fixture(autouse=True)
def templates(project: Project) -> None:
    shutil.copytree(TEMPLATES, project.root / "charter" / "_templates")


@pytest.mark.parametrize(("kind", "folder"), KINDS)
def test_a_file_is_made_from_its_template(run, project: Project, kind: str, folder: str) -> None:
    """It has the id that was asked for, and everything else of the template."""
    code, out, _ = run("new", kind, "quiet-place")
    made = (project.root / "charter" / folder / "quiet-place.yml").read_text()
    template = (TEMPLATES / f"{kind}.yml").read_text()
    assert (code, out) == (0, f"charter/{folder}/quiet-place.yml is made. Fill it in line by line, then run: make check\n")
    assert "\nid: quiet-place\n" in made
    assert len(made.splitlines()) == len(template.splitlines())


@pytest.mark.parametrize(("kind", "folder"), KINDS)
def test_what_is_made_has_the_right_shape(run, project: Project, kind: str, folder: str) -> None:
    """A person begins with a file that can be read: only what it names must still be filled in."""
    run("new", kind, "quiet-place")
    assert not [fault for fault in project.faults() if fault.rule.code.startswith(("Y", "S10", "S11", "S12"))]


@pytest.mark.parametrize("name", ["Quiet", "a b", "../a", "a/b", "a_b", "a\n", "-a", "a--b", "é", "", "a" * 61])
def test_a_name_that_can_not_be_an_id_is_told(run, project: Project, name: str) -> None:
    """Nothing is written."""
    before = sorted(project.root.rglob("*"))
    code, _, err = run("new", "right", "--", name)
    assert code == 2
    assert "can't be an id" in err
    assert sorted(project.root.rglob("*")) == before


def test_a_file_that_is_there_stays(run, project: Project) -> None:
    """Nothing is ever written over."""
    before = (project.root / "charter/rights/health.yml").read_text()
    code, _, err = run("new", "right", "health")
    assert (code, err) == (1, "charter/rights/health.yml is there already. Open it, or choose another id.\n")
    assert (project.root / "charter/rights/health.yml").read_text() == before


def test_without_a_template_a_person_is_told_where_to_stand(run, project: Project) -> None:
    """Most often the command runs in the wrong folder."""
    code, _, err = run("new", "right", "quiet", "--charter", "nowhere")
    assert code == 2
    assert err.startswith("There is no nowhere/_templates/right.yml.")
