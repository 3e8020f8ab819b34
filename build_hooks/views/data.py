"""The page that explains the open data."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.open_data import feed
from build_hooks.open_data.resources import RESOURCES
from build_hooks.open_data.table import Resource
from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView

DATA = Link("Data to download", "/data/")
COLUMNS = "/data/columns/"


class ColumnView(NamedTuple):
    """A column, what it holds, and the table that its words lead to."""

    name: str
    what: str
    leads_to: Link | None


class ResourceView(NamedTuple):
    name: str
    title: str
    what: str
    rows: int
    columns: tuple[ColumnView, ...]
    csv: str
    json: str


class VersionView(NamedTuple):
    version: str
    date: str
    changes: tuple[str, ...]


class AboutView(NamedTuple):
    """What is said of all tables together."""

    licence: Link
    covers: tuple[str, ...]
    good_to_know: tuple[str, ...]
    versions: tuple[VersionView, ...]


class DataView(NamedTuple):
    resources: tuple[ResourceView, ...]
    package: str
    feed: str
    about: AboutView | None


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/data/” and “/data/columns/”."""
    charter = look.charter
    view = DataView(tuple(_resource(look, resource) for resource in RESOURCES), "/data/datapackage.json", feed.ADDRESS, _about(look))
    dates = look.dates(charter.dataset or charter.sources)
    yield PageView(
        DATA.href, "data", "Data to download", "The facts on this site as tables that you can use.", view,
        formats=formats(plain=DATA.href, easy=None, current="plain"), dates=dates, explain_words=False)
    yield PageView(
        COLUMNS, "data_columns", "Columns of the tables", "What each column of each table holds.", view, crumbs=(DATA,),
        formats=formats(plain=COLUMNS, easy=None, current="plain"), dates=dates, explain_words=False)


def _resource(look: Lookup, resource: Resource) -> ResourceView:
    titles = {other.name: other.title for other in RESOURCES}
    leads = {column: Link(titles[table], f"{COLUMNS}#{table}") for column, table, _ in resource.points if table != resource.name}
    return ResourceView(
        resource.name, resource.title, resource.what, sum(1 for _ in resource.rows(look.charter)),
        tuple(ColumnView(column.name, column.what, leads.get(column.name)) for column in resource.columns),
        f"/data/{resource.name}.csv", f"/data/{resource.name}.json")


def _about(look: Lookup) -> AboutView | None:
    about = look.charter.dataset
    return about and AboutView(
        Link(about.licence.title, about.licence.url), about.licence.covers, about.good_to_know,
        tuple(VersionView(one.version, long_date(one.date), one.changes) for one in about.versions))
