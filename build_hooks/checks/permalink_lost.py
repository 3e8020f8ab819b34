"""An address that was once published, and each part of its page, stays or leads on.

Services print addresses in leaflets, and people keep them. charter/permalinks.yml lists all that were
published, with the parts of each page that can be linked to.

Wrong: a page is renamed, a heading gets other words, and nothing says so.
Write instead: under `redirects` in charter/permalinks.yml, where it was (`from`), where it is now (`to`),
`since` when and `why`. A redirect of a whole page covers its parts too. Never take an address off the list.
"""

from collections.abc import Iterator, Mapping

from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

RULE = Rule("R240", "permalink-lost", __doc__)


def check(content: Content, addresses: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Yields a fault for each registered address or part that is gone and leads nowhere."""
    for entry in content.of("permalinks"):
        moved = {redirect.from_ for redirect in entry.record.redirects}
        for address, anchors in entry.record.addresses.items():
            if address in moved:
                continue
            if address not in addresses:
                yield _lost(entry, ("addresses", address), f"“{address}” was published, and is gone.", address,
                            nearest(address, addresses), "/…/")
                continue
            for index, anchor in enumerate(anchors):
                place = f"{address}#{anchor}"
                if anchor not in addresses[address] and place not in moved:
                    yield _lost(entry, ("addresses", address, index),
                                f"The part “{anchor}” of {address} was published, and is gone.", place,
                                _near(anchor, address, addresses), address)


def _near(anchor: str, address: str, addresses: Mapping[str, frozenset[str]]) -> str | None:
    close = nearest(anchor, addresses[address])
    return f"{address}#{close}" if close else None


def _lost(entry: Entry, path: tuple, message: str, old: str, close: str | None, other: str) -> Diagnostic:
    quoted = (f'"{old}"', f'"{close or other}"') if "#" in old else (old, close or other)
    return Diagnostic(
        entry.document.location(path, key=len(path) == 2), RULE, message,
        f"Put it back, or add under “redirects”: {{from: {quoted[0]}, to: {quoted[1]}, since: today’s date, why: …}}.")
