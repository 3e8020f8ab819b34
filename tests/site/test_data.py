"""The open data of the built site."""

import csv
import io
import json

import pytest

from tests.open_data.promised import COLUMNS, ROWS
from tests.site.building import Built


def read(built: Built, name: str) -> list[dict[str, str]]:
    text = (built.folder / f"data/{name}.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("name", COLUMNS)
def test_columns_are_those_promised(built: Built, name: str):
    """The promised columns come first and in order, in CSV and in JSON."""
    wanted = COLUMNS[name].split(", ")
    assert list(read(built, name)[0])[: len(wanted)] == wanted
    assert list(json.loads((built.folder / f"data/{name}.json").read_text())[0])[: len(wanted)] == wanted


@pytest.mark.parametrize("name", ROWS)
def test_row_counts_agree_with_the_documents(built: Built, name: str):
    """Each table has as many rows as the document has things."""
    assert len(read(built, name)) == ROWS[name]


@pytest.mark.parametrize("name", COLUMNS)
def test_csv_and_json_hold_the_same(built: Built, name: str):
    """A cell is the same in both forms; an empty cell is null in JSON."""
    rows = json.loads((built.folder / f"data/{name}.json").read_text())
    plain = [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows]
    assert [{k: v.lstrip("'") for k, v in row.items()} for row in read(built, name)] == plain


@pytest.mark.parametrize("name", COLUMNS)
def test_no_cell_starts_a_formula(built: Built, name: str):
    """No cell of a CSV can start a formula in a spreadsheet, and the file opens as UTF-8."""
    assert (built.folder / f"data/{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert not [v for row in read(built, name) for v in row.values() if v.startswith(("=", "+", "-", "@"))]


def test_statuses_are_as_printed(built: Built):
    """16 Underway, 3 In early development (6, 8, 16), 1 For consideration (7)."""
    found = {int(row["recommendation"]): row["status_as_printed"] for row in read(built, "responses")}
    assert {n for n, word in found.items() if word == "In early development"} == {6, 8, 16}
    assert {n for n, word in found.items() if word == "For consideration"} == {7}
    assert sum(word == "Underway" for word in found.values()) == 16


def test_links_lead_to_things_that_exist(built: Built):
    """Each link names a right and a thing that are in the other tables."""
    rights = {row["id"] for row in read(built, "rights")}
    numbers = {row["number"] for row in read(built, "recommendations")}
    for row in read(built, "links"):
        assert row["right_id"] in rights
        assert row["kind"] != "recommendation" or row["target"] in numbers


def test_undated_source_has_an_empty_date(built: Built):
    """A source with no date printed has an empty cell, not a guess."""
    found = {row["id"]: row["date"] for row in read(built, "sources")}
    assert found["implementation-group"] == "" and found["letter-2022"] == "2022-09-29"


def test_package_describes_every_table(built: Built):
    """The data package names each table with its file and its columns."""
    package = json.loads((built.folder / "data/datapackage.json").read_text())
    for resource in package["resources"]:
        header = (built.folder / "data" / resource["path"]).read_bytes().decode("utf-8-sig").splitlines()[0]
        assert header.split(",") == [field["name"] for field in resource["schema"]["fields"]]
    assert {r["name"] for r in package["resources"]} >= set(COLUMNS)
