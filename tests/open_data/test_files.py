"""Tables as CSV and JSON, and the package's description."""

import csv
import io
import json

import pytest

from build_hooks.open_data.files import FORMULA_STARTS, make_files
from build_hooks.open_data.resources import RESOURCES
from tests.project import EXAMPLES, Project


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """All open-data files of the example."""
    project = Project(EXAMPLES)
    return dict(make_files(project.charter(), project.settings))


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_each_table_is_there_twice(made: dict[str, bytes]) -> None:
    """As CSV and as JSON, with one description of all."""
    expected = {f"data/{resource.name}.{ending}" for resource in RESOURCES for ending in ("csv", "json")}
    assert set(made) >= expected | {"data/datapackage.json"}
    assert all(uri.startswith("data/") for uri in made)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_csv_and_json_say_the_same(made: dict[str, bytes], resource) -> None:
    """Row by row and column by column; an empty cell is null."""
    header, *rows = rows_of(made[f"data/{resource.name}.csv"])
    objects = json.loads(made[f"data/{resource.name}.json"])
    assert header == [column.name for column in resource.columns]
    assert [list(found) for found in objects] == [header] * len(rows)
    assert [["" if cell is None else str(cell) for cell in found.values()] for found in objects] == rows


def test_spreadsheets_read_csv_rightly(made: dict[str, bytes]) -> None:
    """A mark at the start says UTF-8; lines end as the standard asks."""
    data = made["data/rights.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 3


@pytest.mark.parametrize("start", FORMULA_STARTS[:4])
def test_no_cell_can_start_a_formula(project: Project, start: str) -> None:
    """A spreadsheet would run it. JSON keeps the words as they are."""
    project.change("charter/values.yml", "gist: You choose your care.", f'gist: "{start}1+1"')
    made = dict(make_files(project.charter(), project.settings))
    assert f"'{start}1+1" in made["data/values.csv"].decode()
    assert json.loads(made["data/values.json"])[2]["gist"] == f"{start}1+1"


def test_commas_quotes_and_letters_survive(project: Project) -> None:
    """What is read back is what was written."""
    words = 'He said: “no”, "never", £5 – é'
    project.change("charter/values.yml", "gist: You choose your care.", f"gist: '{words}'")
    made = dict(make_files(project.charter(), project.settings))
    assert rows_of(made["data/values.csv"])[3][3] == words
    assert "£5 – é" in made["data/values.json"].decode()


def test_dates_are_iso(made: dict[str, bytes]) -> None:
    """Year, month, day; nothing where none is printed."""
    assert [row[3] for row in rows_of(made["data/sources.csv"])] == ["date", "2022-09-29", ""]


def test_the_package_describes_every_table(made: dict[str, bytes]) -> None:
    """A Frictionless Data Package: paths that exist, fields in order, a key of known fields."""
    package = json.loads(made["data/datapackage.json"])
    assert package["profile"] == "tabular-data-package"
    assert package["created"] == "2026-11-21T00:00:00Z"
    for resource in package["resources"]:
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert fields == rows_of(made[f"data/{resource['path']}"])[0]
        assert set(resource["schema"]["primaryKey"]) <= set(fields)
        assert resource["encoding"] == "utf-8"
        assert resource["schema"]["missingValues"] == [""]


def test_two_makings_are_alike(made: dict[str, bytes]) -> None:
    """Byte by byte."""
    project = Project(EXAMPLES)
    assert dict(make_files(project.charter(), project.settings)) == made
