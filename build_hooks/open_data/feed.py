"""The changes as an Atom feed (RFC 4287), for feed readers and other sites."""

import uuid
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from build_hooks.models.charter import Charter
from build_hooks.open_data.history import Change, changes
from build_hooks.settings import Settings
from build_hooks.text.addresses import relative

ADDRESS = "/data/changes.atom"
TYPE = "application/atom+xml"
NEWEST = 100
"""So many changes are in the feed. The table of changes holds all."""

_NAMES = uuid.UUID("6b0b3c52-95c2-5d0e-9c55-6a0d3a3f6f11")
"""Ids grow out of this one, and out of nothing that can change: not out of the words, and not out of where the site stands."""


def make_feed(charter: Charter, settings: Settings) -> bytes:
    """The newest changes to rights and progress. With the same content it is the same, byte by byte."""
    newest = changes(charter)[:NEWEST]
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en-GB"})
    _add(feed, "id", _id("feed"))
    _add(feed, "title", f"{settings.site_name}: what changed")
    _add(feed, "updated", _moment(newest[0]) if newest else f"{settings.today.isoformat()}T00:00:00Z")
    SubElement(feed, "link", {"rel": "self", "type": TYPE, "href": _link(ADDRESS, settings)})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": _link("/data/", settings)})
    _add(SubElement(feed, "author"), "name", settings.site_name)
    for change in newest:
        _entry(SubElement(feed, "entry"), change, settings)
    indent(feed, " ")
    return tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"


def _entry(entry: Element, change: Change, settings: Settings) -> None:
    _add(entry, "id", _id(f"{change.address} {change.date.isoformat()} {change.nth}"))
    _add(entry, "title", change.title)
    _add(entry, "updated", _moment(change))
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": _link(change.address, settings)})
    SubElement(entry, "category", {"term": change.kind})
    _add(entry, "content", change.what).set("type", "text")


def _add(parent: Element, name: str, text: str) -> Element:
    element = SubElement(parent, name)
    element.text = text
    return element


def _id(name: str) -> str:
    return uuid.uuid5(_NAMES, name).urn


def _moment(change: Change) -> str:
    return f"{change.date.isoformat()}T00:00:00Z"


def _link(address: str, settings: Settings) -> str:
    """Whole where the site knows its own address; from the feed's own place where it doesn't."""
    return f"{settings.site_address.rstrip('/')}{address}" if settings.site_address else relative(address, ADDRESS)
