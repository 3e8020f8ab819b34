"""The tables and their columns."""

from datetime import date

import pytest

from build_hooks.models.charter import Charter
from build_hooks.open_data.resources import RESOURCES
from tests.open_data.promised import COLUMNS
from tests.project import REPOSITORY, Project

BY_NAME = {resource.name: resource for resource in RESOURCES}


@pytest.mark.parametrize("name", COLUMNS)
def test_promised_columns_are_there(name: str) -> None:
    """Columns may be added at the end, never taken away or moved."""
    promised = COLUMNS[name].split(", ")
    assert [column.name for column in BY_NAME[name].columns][: len(promised)] == promised


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_rows_fit_their_columns(charter, resource) -> None:
    """Each cell is of the type that its column names, or empty."""
    types = {"string": str, "integer": int, "date": date}
    for row in resource.rows(charter):
        for column, cell in zip(resource.columns, row, strict=True):
            assert cell is None or type(cell) is types[column.type], (column.name, cell)


@pytest.fixture(scope="module", params=["tests/examples", "."])
def either(request: pytest.FixtureRequest) -> Charter:
    """The example charter, and the real one."""
    content, _ = Project(REPOSITORY / request.param).load()
    assert content.charter
    return content.charter


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_each_row_has_a_key_of_its_own(resource, either: Charter) -> None:
    """The columns of the key are filled in, and no two rows have the same."""
    names = [column.name for column in resource.columns]
    keys = [tuple(row[names.index(name)] for name in resource.key) for row in resource.rows(either)]
    assert len(keys) == len(set(keys))
    assert all(cell not in (None, "") for key in keys for cell in key)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_each_column_says_what_it_holds(resource) -> None:
    """A person who downloads a table finds it explained."""
    assert resource.title and resource.what.endswith(".")
    assert all(column.what for column in resource.columns)


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("links", [("health", "recommendation", "1"), ("health", "recommendation", "2"), ("health", "action", "11"),
                   ("health", "value", "choice"), ("health", "principle", "1")]),
        ("responses", [(1, date(2022, 9, 29), "Underway", "Work has begun. There is money for it.",
                        "The answer names no date.", "letter"),
                       (2, date(2022, 9, 29), "For consideration", "The government thinks about it.", None, "letter")]),
        ("actions", [(11, "government", "Staff should learn about care.", "2.1", None, "report"),
                     (12, "", "People should be asked.", "2.2", None, "report")]),
        ("commitments", [("Kind", 1, "Members are kind."), ("Kind", 2, "Members are polite.")]),
        ("values", [("principle", 1, "Everyone has a part", "Everyone has a part in this."),
                    ("principle", 2, "Care comes first", "Care comes first."),
                    ("core value", 1, "Choice", "You choose your care."),
                    ("core value", 2, "Respect", "People respect you.")]),
        ("sources", [("letter", "Letter about the report", "The government", date(2022, 9, 29), "letter.txt"),
                     ("report", "The report, chapter 2", "The taskforce", None, "report.txt")]),
    ],
)
def test_rows(charter, name: str, rows: list[tuple]) -> None:
    """What stands in the promised columns of the example's tables."""
    assert [row[: len(rows[0])] for row in BY_NAME[name].rows(charter)][: len(rows)] == rows


def test_answers_stand_in_order_of_date(project: Project) -> None:
    """Whatever their order in the file."""
    project.change(
        "charter/recommendations.yml", "    responses:\n",
        "    responses:\n      - {date: 2023-01-01, by: government, status_as_printed: Underway, gist: [More.],"
        " source: letter, section: Answers}\n")
    rows = list(BY_NAME["responses"].rows(project.charter()))
    assert [row[1].isoformat() for row in rows[:2]] == ["2022-09-29", "2023-01-01"]
