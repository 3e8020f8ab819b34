"""Tables to files: CSV that opens rightly in a spreadsheet, JSON beside it, the package's description and the feed."""

import csv
import io
import json
from collections.abc import Iterator
from functools import partial

from build_hooks.models.charter import Charter
from build_hooks.open_data import feed, package
from build_hooks.open_data.resources import RESOURCES, Cell, Resource
from build_hooks.remembered import Memory
from build_hooks.settings import Settings

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Signs with which a spreadsheet takes a cell for a formula. The wide ones count where people write Japanese."""


def make_files(charter: Charter, settings: Settings, memory: Memory | None = None) -> Iterator[tuple[str, bytes]]:
    """(address below the site, content) of every open-data file."""
    memory, tables = memory or Memory(), {}
    for resource in RESOURCES:
        tables[resource.name], as_json = memory.read((__name__, resource.name), charter, partial(_table, resource))
        yield f"data/{resource.name}.csv", tables[resource.name]
        yield f"data/{resource.name}.json", as_json
    yield "data/datapackage.json", _dump(package.describe(charter, settings, tables))
    yield feed.ADDRESS.lstrip("/"), memory.read(feed.ADDRESS, charter, lambda charter: feed.make_feed(charter, settings), settings)


def _table(resource: Resource, charter: Charter) -> tuple[bytes, bytes]:
    """A table as CSV and as JSON."""
    rows = [tuple(map(_plain, row)) for row in resource.rows(charter)]
    return _csv(resource, rows), _json(resource, rows)


def _plain(cell: Cell) -> str | int | None:
    return cell.isoformat() if hasattr(cell, "isoformat") else cell


def _csv(resource: Resource, rows: list[tuple]) -> bytes:
    """UTF-8 with a mark, so that spreadsheets read it rightly; no cell can start a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.name for column in resource.columns)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _safe(cell: str | int | None) -> str | int:
    if cell is None:
        return ""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell


def _json(resource: Resource, rows: list[tuple]) -> bytes:
    names = [column.name for column in resource.columns]
    return _dump([dict(zip(names, row, strict=True)) for row in rows])


def _dump(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
