"""The description of all tables: a Frictionless Data Package (https://specs.frictionlessdata.io/)."""

import hashlib
from collections.abc import Mapping

from build_hooks.models.charter import Charter
from build_hooks.open_data.resources import RESOURCES
from build_hooks.open_data.table import Column, Resource
from build_hooks.settings import Settings

NAME = "charter-of-rights-portal"


def describe(charter: Charter, settings: Settings, tables: Mapping[str, bytes]) -> dict:
    """datapackage.json as plain values. `tables` holds the CSV of each resource."""
    return {
        "profile": "tabular-data-package", "name": NAME, **_about(charter, settings),
        "created": f"{settings.today.isoformat()}T00:00:00Z",
        "sources": [_without_empty({"title": source.title, "path": source.url}) for source in charter.sources.sources],
        "resources": [_resource(resource, tables[resource.name]) for resource in RESOURCES],
    }


def _about(charter: Charter, settings: Settings) -> dict:
    about = charter.dataset
    title = about.title if about else f"{settings.site_name}: the facts as data"
    found = {"title": title, "homepage": f"{settings.site_address.rstrip('/')}/data/" if settings.site_address else None}
    if about:
        newest = about.versions[0]
        found |= {
            "description": about.summary, "version": newest.version, "keywords": list(about.keywords),
            "licenses": [{"name": about.licence.name, "title": about.licence.title, "path": about.licence.url}],
            "changes": [{"version": one.version, "date": one.date.isoformat(), "changes": list(one.changes)}
                        for one in about.versions],
        }
    return _without_empty(found)


def _resource(resource: Resource, content: bytes) -> dict:
    return {
        "profile": "tabular-data-resource", "name": resource.name, "path": f"{resource.name}.csv",
        "title": resource.title, "description": resource.what,
        "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "json": f"{resource.name}.json",
        "schema": _schema(resource),
    }


def _schema(resource: Resource) -> dict:
    keys = [{"fields": [column], "reference": {"resource": "" if table == resource.name else table, "fields": [other]}}
            for column, table, other in resource.points]
    return _without_empty({
        "fields": [_field(column, resource) for column in resource.columns],
        "primaryKey": list(resource.key), "missingValues": [""], "foreignKeys": keys})


def _field(column: Column, resource: Resource) -> dict:
    constraints = {"required": True} if column.name in resource.key else {}
    constraints |= {"enum": list(column.one_of)} if column.one_of else {}
    return _without_empty({"name": column.name, "type": column.type, "description": column.what, "constraints": constraints})


def _without_empty(values: dict) -> dict:
    return {name: value for name, value in values.items() if value not in (None, [], {}) or name == "missingValues"}
