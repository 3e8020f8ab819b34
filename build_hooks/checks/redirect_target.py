"""A redirect leads to a page, a part or a file that is there.

Wrong: `to: /helpp/`, or `to: /data/rights.json` for what was a CSV file.
Write instead: `to: /help/`. A file that is not a page leads to a file with the same ending.
"""

from collections.abc import Iterator, Mapping

from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.permalinks.stubs import is_page
from build_hooks.source.yaml_document import nearest

RULE = Rule("R243", "redirect-target", __doc__)


def check(content: Content, addresses: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Yields a fault for each redirect to something that isn't there, or is of another kind."""
    for entry in content.of("permalinks"):
        starts = {redirect.from_ for redirect in entry.record.redirects}
        for index, redirect in enumerate(entry.record.redirects):
            place = entry.at("redirects", index, "to")
            address, _, anchor = redirect.to.partition("#")
            if address in starts:
                continue
            if address not in addresses:
                close = nearest(address, addresses)
                yield Diagnostic(place, RULE, f"There is no page at “{address}”.",
                                 f"Did you mean “{close}”?" if close else "Look it up on the page A to Z.")
            elif anchor and anchor not in addresses[address]:
                close = nearest(anchor, addresses[address])
                yield Diagnostic(place, RULE, f"The page {address} has no heading or part “{anchor}”.",
                                 f"Did you mean “{address}#{close}”?" if close else f"Write “to: {address}” alone.")
            elif not redirect.is_part and not is_page(redirect.from_) and _ending(address) != _ending(redirect.from_):
                yield Diagnostic(place, RULE, f"“{redirect.from_}” was a file, and “{address}” is not one of the same kind.",
                                 f"Name a file that ends in {_ending(redirect.from_)}.")


def _ending(address: str) -> str:
    return f".{address.rpartition('.')[2]}" if "." in address else address
