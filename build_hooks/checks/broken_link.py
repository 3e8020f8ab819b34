"""A link to a page of this site must lead to a page that exists, and to a heading that exists.

Wrong: `[get help](/helpp/)`.
Write instead: `[get help](/help/)`. All addresses: the A to Z page, /a-z/.
"""

import re
from collections.abc import Iterator, Mapping

from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.models.base import walk
from build_hooks.source.yaml_document import nearest
from build_hooks.text.addresses import is_inside
from build_hooks.text.inline import LINK

RULE = Rule("R209", "broken-link", __doc__)

_BODY_LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")

Addresses = Mapping[str, frozenset[str]]
"""Address => the anchors on that page."""


def check(content: Content, addresses: Addresses) -> Iterator[Diagnostic]:
    """Yields a fault for each link of an author to a page or an anchor that isn't there."""
    for entry in content.entries:
        own = _own_address(entry)
        for path, value, _ in walk(entry.record):
            if not isinstance(value, str):
                continue
            for link in [value] if path[-1] == "link" else [m[2] for m in LINK.finditer(value)]:
                yield from _check_link(link, entry.at(*path), addresses, own)
        for number, line in enumerate(entry.document.body.split("\n")):
            for match in _BODY_LINK.finditer(line):
                place = Location(entry.document.name, entry.document.body_line + number, match.start(1) + 1)
                yield from _check_link(match[1], place, addresses, own)


def _own_address(entry: Entry) -> str:
    if entry.kind != "pages":
        return ""
    uri = entry.document.name.split("/", 1)[1].removesuffix(".md")
    return "/" if uri == "index" else f"/{uri.removesuffix('/index')}/"


def _check_link(link: str, place: Location, addresses: Addresses, own: str) -> Iterator[Diagnostic]:
    if link.startswith("#") and own:
        link = own + link
    if not is_inside(link):
        if ":" not in link and not link.startswith("#"):
            yield Diagnostic(place, RULE, f"“{link}” is not a whole address.",
                             "Start it with /, like /help/, or with https:// for another site.")
        return
    address, _, anchor = link.partition("#")
    if address not in addresses:
        close = nearest(address, addresses)
        yield Diagnostic(place, RULE, f"There is no page at “{address}”.",
                         f"Did you mean “{close}”?" if close else "Look it up on the page A to Z.")
    elif anchor and anchor not in addresses[address]:
        close = nearest(anchor, addresses[address])
        yield Diagnostic(place, RULE, f"The page {address} has no heading or part “{anchor}”.",
                         f"Did you mean “{address}#{close}”?" if close else f"Link to {address} alone.")
