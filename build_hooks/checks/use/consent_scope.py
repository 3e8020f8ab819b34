"""A story may be shown only in the forms and places that the person agreed to.

A yes to a text is no yes to a recording. A yes to a page is no yes to search, print or data.

Wrong: `channels: [page, search]` where the consent says `channels: [page]`.
Write instead: `channels: [page]`, or ask the person about the other one.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("P623", "private-consent-scope", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each form and each place that the consent doesn't cover."""
    for entry in content.of("stories"):
        yield from _of_story(entry)


def _of_story(entry: Entry) -> Iterator[Diagnostic]:
    story, consent = entry.record, entry.record.consent
    if story.form not in consent.scope:
        yield _fault(entry, ("form",), story.form)
    for i, recording in enumerate(story.recordings):
        if recording.form not in consent.scope:
            yield _fault(entry, ("recordings", i, "form"), recording.form)
    for i, channel in enumerate(story.channels):
        if channel not in consent.channels:
            yield _fault(entry, ("channels", i), channel)
    if story.easy_read and "easy-read" not in consent.channels:
        yield _fault(entry, ("easy_read",), "easy-read")


def _fault(entry: Entry, path: tuple, what: str) -> Diagnostic:
    return Diagnostic(entry.at(*path), RULE, f"The person has not agreed to “{what}”.",
                      "Take it out here, or ask the person and then write it under “consent:”.")
