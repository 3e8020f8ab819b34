"""A link to a page of this site must lead to a page that exists, and to a heading that exists.

Wrong: `[get help](/helpp/)`.
Write instead: `[get help](/help/)`. All addresses: the A to Z page, /a-z/.
"""

from collections.abc import Iterator, Mapping

from build_hooks.checks.links import links_in_data, links_in_words
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.source.yaml_document import nearest
from build_hooks.text.addresses import is_inside

RULE = Rule("R209", "broken-link", __doc__)

Addresses = Mapping[str, frozenset[str]]
"""Address => the anchors on that page."""


def check(content: Content, addresses: Addresses) -> Iterator[Diagnostic]:
    """Yields a fault for each link of an author to a page or an anchor that isn't there."""
    for entry in content.entries:
        own = _own_address(entry)
        for place, link in (*links_in_data(entry, shown=True), *links_in_words(entry)):
            yield from _check_link(link, place, addresses, own)


def _own_address(entry: Entry) -> str:
    if entry.kind != "pages":
        return ""
    return "/" if entry.uri == "index.md" else f"/{entry.uri.removesuffix('.md')}/"


def _check_link(link: str, place: Location, addresses: Addresses, own: str) -> Iterator[Diagnostic]:
    """Links to other sites, and links that are unsafe anyway, are for other rules."""
    if link.startswith("#") and own:
        link = own + link
    if not is_inside(link):
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
