"""A part of a page can lead on only while its page is there.

A browser does not tell a server which part of a page it wants. So a page that is gone can lead to one place only.

Wrong: `from: "/old/#part"`, while there is no page /old/.
Write instead: `from: /old/`. This covers its parts too.
"""

from collections.abc import Iterator, Mapping

from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R244", "redirect-part", __doc__)


def check(content: Content, addresses: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Yields a fault for each redirect of a part whose page is gone."""
    for entry in content.of("permalinks"):
        for index, redirect in enumerate(entry.record.redirects):
            address = redirect.from_.partition("#")[0]
            if redirect.is_part and address not in addresses:
                yield Diagnostic(entry.at("redirects", index, "from"), RULE,
                                 f"There is no page at “{address}”, so a part of it can’t lead on by itself.",
                                 f"Write “from: {address}”: this covers its parts too.")
