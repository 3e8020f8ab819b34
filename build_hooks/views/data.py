"""The page that explains the open data."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_hooks.open_data.resources import RESOURCES
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import PageView


@dataclass(frozen=True)
class ResourceView:
    name: str
    title: str
    what: str
    rows: int
    columns: tuple[tuple[str, str], ...]
    csv: str
    json: str


@dataclass(frozen=True)
class DataView:
    resources: tuple[ResourceView, ...]
    package: str


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/data/”."""
    yield PageView(
        "/data/", "data", "Data to download", "The facts on this site as tables that you can use.",
        DataView(tuple(
            ResourceView(r.name, r.title, r.what, len(list(r.rows(look.charter))),
                         tuple((c.name, c.what) for c in r.columns),
                         f"/data/{r.name}.csv", f"/data/{r.name}.json")
            for r in RESOURCES), "/data/datapackage.json"),
        formats=formats(plain="/data/", easy=None, current="plain"),
        dates=look.dates(look.charter.sources), explain_words=False)
