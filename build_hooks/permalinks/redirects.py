"""Where addresses that aren't pages lead to: the short ones of the rights, and those that were recorded."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.charter import Charter


class Lead(NamedTuple):
    """An address that leads on to another."""

    start: str
    target: str


def short_addresses(charter: Charter) -> Iterator[Lead]:
    """Short addresses for leaflets and QR codes: /r/<id>/ leads to the right."""
    return (Lead(f"/r/{right.id}/", f"/rights/{right.id}/") for right in charter.rights)


def moved_pages(charter: Charter) -> Iterator[Lead]:
    """Whole pages and files that moved."""
    return (lead for lead in _recorded(charter) if "#" not in lead.start)


def moved_parts(charter: Charter) -> dict[str, tuple[Lead, ...]]:
    """Address of a page => its parts that moved: `start` is the anchor alone."""
    found: dict[str, tuple[Lead, ...]] = {}
    for lead in _recorded(charter):
        address, mark, anchor = lead.start.partition("#")
        if mark:
            found[address] = (*found.get(address, ()), Lead(anchor, lead.target))
    return found


def all_leads(charter: Charter) -> tuple[Lead, ...]:
    """Every address that leads on, in order, each once."""
    return tuple(sorted({lead.start: lead for lead in (*moved_pages(charter), *short_addresses(charter))}.values()))


def _recorded(charter: Charter) -> Iterator[Lead]:
    redirects = charter.permalinks.redirects if charter.permalinks else ()
    return (Lead(redirect.from_, redirect.to) for redirect in redirects)
