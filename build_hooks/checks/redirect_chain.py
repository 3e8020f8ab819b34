"""A redirect leads straight to a page, never to another redirect.

A reader who is sent on twice waits twice, and some readers are never sent on. In a circle nobody arrives.

Wrong: `{from: /one/, to: /two/}` with `{from: /two/, to: /three/}`.
Write instead: `{from: /one/, to: /three/}` with `{from: /two/, to: /three/}`.
"""

from collections.abc import Iterator, Mapping

from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.permalinks.redirects import short_addresses

RULE = Rule("R241", "redirect-chain", __doc__)


def check(content: Content, addresses: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Yields a fault for each redirect whose target leads on."""
    short = {lead.start: lead.target for lead in short_addresses(content.charter)} if content.charter else {}
    for entry in content.of("permalinks"):
        leads = short | {redirect.from_: redirect.to for redirect in entry.record.redirects}
        for index, redirect in enumerate(entry.record.redirects):
            way = _follow(redirect.from_, redirect.to, leads)
            if len(way) == 2 and way[0] != way[1]:
                continue
            place = entry.at("redirects", index, "to")
            if len(way) != len(set(way)):
                yield Diagnostic(place, RULE, f"This leads in a circle: {' → '.join(way)}.",
                                 "Write the address of a page that is there.")
            else:
                yield Diagnostic(place, RULE, f"“{redirect.to}” is itself a redirect: {' → '.join(way)}.",
                                 f"Write “to: {way[-1]}”.")


def _follow(start: str, target: str, leads: Mapping[str, str]) -> list[str]:
    """All stops of a way. It ends at the first that leads nowhere else, or was there before."""
    way = [start, target]
    while len(way) == len(set(way)):
        onward = leads.get(way[-1]) or leads.get(way[-1].partition("#")[0])
        if onward is None:
            break
        way.append(onward)
    return way
