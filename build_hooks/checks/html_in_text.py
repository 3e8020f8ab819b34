"""Texts hold words, not HTML.

HTML can break a page, hide words from people who listen, or carry a script.

Wrong: `text: Call <b>999</b>`, or `<script>` in a page.
Write instead: `text: Call **999**`.
"""

import re
from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule

RULE = Rule("S111", "html-in-text", __doc__)

_TAG = re.compile(r"</?[a-zA-Z!?][^\s<>]*|&(?:#\w{1,8}|[a-zA-Z]\w{1,30});")
_COMMENT = re.compile(r"<!--(?!-?>).*?-->", re.DOTALL)


_NOTATION = {"language"}
"""Kinds whose texts are patterns, in which < and > have a meaning. No reader meets them."""


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each tag or HTML entity in the data and in hand-written pages."""
    for entry in content.entries:
        if entry.kind in _NOTATION:
            continue
        for path, value, _ in entry.values:
            if isinstance(value, str) and (match := _TAG.search(value)):
                yield _fault(entry.at(*path), match[0])
        yield from _in_body(entry)


def _in_body(entry: Entry) -> Iterator[Diagnostic]:
    body = _COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), entry.document.body)
    for number, line in enumerate(body.split("\n")):
        if match := _TAG.search(line):
            place = Location(entry.document.name, entry.document.body_line + number, match.start() + 1)
            yield _fault(place, match[0])


def _fault(place: Location, tag: str) -> Diagnostic:
    return Diagnostic(place, RULE, f"“{tag[:40]}” is HTML. Only words can stand here.",
                      "Take it out. For bold words write **words**; for a link write [words](/address/).")
