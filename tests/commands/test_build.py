"""build: the pages as a plain folder."""

import os

import pytest

from tests.project import Project


def files(project: Project, folder: str = "out") -> set[str]:
    root = project.root / folder
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def test_pages_and_data_are_written(run, project: Project) -> None:
    """Everything that a renderer would read is in one folder."""
    code, out, err = run("build", "--out", "out")
    assert (code, err) == (0, "")
    assert f"{len(files(project)) - 1} files written to out." in out
    assert {"index.md", "rights/health.md", "rights/health/easy-read.md", "data/rights.csv",
            "data/datapackage.json", "words/respect.md"} <= files(project)


def test_it_can_be_made_again(run, project: Project) -> None:
    """What was there before from us is gone, whole."""
    run("build", "--out", "out")
    project.write("out/old.md", "old")
    assert run("build", "--out", "out")[0] == 0
    assert "old.md" not in files(project)


@pytest.mark.parametrize("name", ["docs", "charter", "."])
def test_a_folder_with_other_things_is_left_alone(run, project: Project, name: str) -> None:
    """Nobody's files are ever written over."""
    before = files(project, ".")
    code, _, err = run("build", "--out", name)
    assert code == 2
    assert "holds other things" in err
    assert files(project, ".") == before


def test_a_file_is_no_folder(run, project: Project) -> None:
    """A file of that name stays."""
    project.write("out", "words")
    assert run("build", "--out", "out")[0] == 2
    assert (project.root / "out").read_text() == "words"


def test_with_errors_nothing_is_written(run, project: Project) -> None:
    """And the folder from before stays as it was."""
    run("build", "--out", "out")
    before = files(project)
    project.write("charter/values.yml", "")
    code, _, err = run("build", "--out", "out")
    assert code == 1
    assert err.endswith("Nothing was written.\n")
    assert files(project) == before


def test_nothing_is_left_when_writing_fails(run, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk leaves no half-made folder beside the others."""
    def full(*_) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("build_hooks.commands.build.write", full)
    before = set(os.listdir(project.root))
    with pytest.raises(OSError, match="No space"):
        run("build", "--out", "out")
    assert set(os.listdir(project.root)) - {".cache"} == before


def test_two_builds_are_alike(run, project: Project) -> None:
    """Byte by byte, on the same day."""
    run("build", "--out", "one")
    run("build", "--out", "two")
    assert files(project, "one") == files(project, "two")
    for name in files(project, "one"):
        assert (project.root / "one" / name).read_bytes() == (project.root / "two" / name).read_bytes(), name
