"""An address that leads on is not a page, a file or a part that is there, and leads to one place only.

Where a page and a redirect have the same address, one of them is never seen.

Wrong: `from: /help/`, while there is a page /help/; or two redirects from one address.
Write instead: the address that is gone, once.
"""

from collections.abc import Iterator, Mapping

from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R242", "redirect-clash", __doc__)

_TAKEN = ("/404.html",)


def check(content: Content, addresses: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Yields a fault for each redirect that starts where something else is."""
    for entry in content.of("permalinks"):
        seen: dict[str, int] = {}
        for index, redirect in enumerate(entry.record.redirects):
            start = redirect.from_.removesuffix("index.html")
            place = entry.at("redirects", index, "from")
            if start in seen:
                first = entry.at("redirects", seen[start], "from").line
                yield Diagnostic(place, RULE, f"“{redirect.from_}” has two redirects. The other is on line {first}.",
                                 "Keep one of the two.")
            elif _is_there(start, addresses):
                yield Diagnostic(place, RULE, f"“{redirect.from_}” is still there, so nobody would be sent on.",
                                 "Delete this redirect, or write the address that is gone.")
            seen.setdefault(start, index)


def _is_there(start: str, addresses: Mapping[str, frozenset[str]]) -> bool:
    address, mark, anchor = start.partition("#")
    if mark:
        return anchor in addresses.get(address, ())
    return address in addresses or address in _TAKEN
