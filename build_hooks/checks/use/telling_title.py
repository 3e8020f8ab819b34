"""The title of a sensitive page must not tell what the page is about.

A browser shows the title in its tab and keeps it in its history. On a phone that others use, it can tell them what
happened to a person, or whom the person fears. Letters, contacts by need and stories are always sensitive.

Wrong: `title: I come out of prison on a Friday` with `sensitive: yes`, and no `neutral_title`.
Write instead: `neutral_title: Planning for a Friday` beside it.
"""

import re
from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("S132", "telling-title", __doc__)

_TELLING = re.compile(
    r"\b(?:abus|addict|alcohol|arrest|complain|court|danger|dead|death|die[ds]?\b|drink|drug|hurt|jail|justice|leaving|"
    r"overdos|police|prescription|prison|punish|relaps|safety from|sentence|stigma|suicid|surviv|violen)\w*", re.IGNORECASE)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each title of a sensitive page that holds a telling word."""
    for kind in ("rights", "situations", "pages"):
        for entry in content.of(kind):
            if entry.record.sensitive:
                yield from _check(entry, (), entry.record)
    for kind in ("letters", "help"):
        for entry in content.of(kind):
            name = "letters" if kind == "letters" else "needs"
            for i, record in enumerate(getattr(entry.record, name)):
                yield from _check(entry, (name, i), record)


def _check(entry: Entry, path: tuple, record: object) -> Iterator[Diagnostic]:
    is_own = bool(record.neutral_title)
    name = "neutral_title" if is_own else next(name for name in ("short_name", "title") if hasattr(record, name))
    if found := _TELLING.search(getattr(record, name)):
        yield Diagnostic(entry.at(*path, name), RULE, f"“{found[0]}” in the title tells others what a person read.",
                         f"Write {'another neutral title' if is_own else 'a line “neutral_title: …”'} that gives nothing away.")
