"""The tables of the real content, against the five documents and against the promise of their columns."""

import shutil
import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pytest

from build_hooks.models.charter import Charter
from build_hooks.open_data.files import make_files
from build_hooks.open_data.resources import RESOURCES
from tests.open_data.promised import ROWS, table
from tests.project import REPOSITORY, Project


@pytest.mark.parametrize("name", ROWS)
def test_each_table_has_as_many_rows_as_the_document_has_things(real: Charter, name: str) -> None:
    """None is left out, and none is there twice."""
    assert len(table(real, name)) == ROWS[name]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_cells_are_of_the_words_they_may_be(real: Charter, resource) -> None:
    """Where a column names its words, no other word is in it, and each row that is pointed at is there."""
    rows = table(real, resource.name)
    for column in resource.columns:
        if column.one_of:
            assert {row[column.name] for row in rows} - {None} <= set(column.one_of), column.name
    for column, other, field in resource.points:
        known = {row[field] for row in table(real, other)}
        assert {row[column] for row in rows} - {None} <= known, column


def test_letters_of_the_plan_are_as_printed(real: Charter) -> None:
    """16 actions: one R (1.4), 8 A, 4 G, one G twice and 2 with G and A. The earlier plan prints none."""
    rows = [row for row in table(real, "plan_actions") if row["plan"] == "inverclyde-2020"]
    assert Counter(row["rag_as_printed"] for row in rows) == {"R": 1, "A": 8, "G": 4, "G G": 1, "G A": 2}
    assert [row["number"] for row in rows if row["rag_as_printed"] == "R"] == ["1.4"]
    before = [row for row in table(real, "plan_actions") if row["plan"] == "inverclyde-2019"]
    assert {(row["rag_as_printed"], row["progress_gist"]) for row in before} == {(None, None)}


def test_numbers_of_plans_are_text(real: Charter) -> None:
    """1.10 is not 1.1."""
    assert all(isinstance(row["number"], str) for row in table(real, "plan_actions"))


def test_links_to_actions_of_plans_lead_to_a_row(real: Charter) -> None:
    """Written as plan/number."""
    known = {f"{row['plan']}/{row['number']}" for row in table(real, "plan_actions")}
    linked = {row["target"] for row in table(real, "links") if row["kind"] == "plan_action"}
    assert linked and linked <= known


def test_gaps_of_answers_are_those_in_the_answers(real: Charter) -> None:
    """Each thing that was asked and not answered has a row of its own."""
    wanted = sum(len(answer.not_answered) for item in real.recommendations.recommendations for answer in item.responses)
    assert sum(row["kind"] == "answer" for row in table(real, "gaps")) == wanted > 0


def test_every_table_was_announced(real: Charter) -> None:
    """charter/dataset.yml names each table in the version that brought it, and no other."""
    announced = [name for version in real.dataset.versions for name in version.new_tables]
    assert sorted(announced) == sorted(resource.name for resource in RESOURCES)


def test_versions_stand_newest_first(real: Charter) -> None:
    """By number and by day."""
    versions = [(tuple(map(int, one.version.split("."))), one.date) for one in real.dataset.versions]
    assert versions == sorted(versions, reverse=True)


def _frictionless() -> list[str] | None:
    if find_spec("frictionless"):
        return [sys.executable, "-m", "frictionless"]
    return [found] if (found := shutil.which("frictionless")) else None


@pytest.mark.skipif(_frictionless() is None, reason="frictionless isn't installed")
@pytest.mark.parametrize("folder", [".", "tests/examples"])
def test_frictionless_finds_no_fault(folder: str, tmp_path: Path) -> None:
    """Types, keys, links between tables, lengths and hashes: the tool of the standard passes the whole package."""
    project = Project(REPOSITORY / folder)
    for uri, content in make_files(project.load()[0].charter, project.settings):
        target = tmp_path / uri
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    done = subprocess.run([*_frictionless(), "validate", "datapackage.json", "--json"], cwd=tmp_path / "data",
                          capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout[-3000:]
