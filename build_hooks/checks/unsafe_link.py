"""A link must lead to this site, to https or http, to a phone number or to an e-mail address.

Links that start with `javascript:` or `data:` can run a script on a reader's phone.

Wrong: `[read more](javascript:alert(1))`.
Write instead: `[how to complain](/use-your-rights/)`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.links import links_in_data, links_in_words
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.text.addresses import is_safe_link

RULE = Rule("S112", "unsafe-link", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each link in the data or in a page that leads somewhere unsafe."""
    for entry in content.entries:
        for place, link in (*links_in_data(entry), *links_in_words(entry)):
            if not is_safe_link(link):
                yield _fault(place, link)


def _fault(place: Location, link: str) -> Diagnostic:
    return Diagnostic(place, RULE, f"“{link[:60]}” is not a link that can be used here.",
                      "Start it with / for a page of this site, or with https:// for another site.")
