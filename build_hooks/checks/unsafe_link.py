"""A link must lead to this site, to https or http, to a phone number or to an e-mail address.

Links that start with `javascript:` or `data:` can run a script on a reader's phone.

Wrong: `[read more](javascript:alert(1))`.
Write instead: `[how to complain](/use-your-rights/)`.
"""

import re
from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.models.base import walk
from build_hooks.text.addresses import is_safe_link

RULE = Rule("S112", "unsafe-link", __doc__)

_LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
_DEFINED = re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)")
_AUTO = re.compile(r"<([a-zA-Z][a-zA-Z0-9+.-]*:[^>\s]*)>")


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each link in the data or in a page that leads somewhere unsafe."""
    for entry in content.entries:
        for path, value, _ in walk(entry.record):
            if not isinstance(value, str):
                continue
            links = [value] if path[-1] in ("link", "url") else [m[1] for m in _LINK.finditer(value)]
            yield from (_fault(entry.at(*path), link) for link in links if not is_safe_link(link))
        yield from _in_body(entry)


def _in_body(entry: Entry) -> Iterator[Diagnostic]:
    for number, line in enumerate(entry.document.body.split("\n")):
        for pattern in (_LINK, _DEFINED, _AUTO):
            for match in pattern.finditer(line):
                if not is_safe_link(match[1]):
                    place = Location(entry.document.name, entry.document.body_line + number, match.start(1) + 1)
                    yield _fault(place, match[1])


def _fault(place: Location, link: str) -> Diagnostic:
    return Diagnostic(place, RULE, f"“{link[:60]}” is not a link that can be used here.",
                      "Start it with / for a page of this site, or with https:// for another site.")
