"""A story is shown only when its consent is whole.

The person is an adult, knows that copies may stay, has seen the words as they stand, and
everyone else who could be known agreed too. If one of these is “no”, it is not consent.

Wrong: `saw_these_words: no`.
Do: show the words to the person first. Until then, take the file out of charter/stories/.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("P621", "private-consent-not-whole", __doc__)

_NEEDED = {
    "is_adult": "The person is not an adult.",
    "knows_that_copies_may_stay": "The person does not know that copies may stay.",
    "saw_these_words": "The person has not seen these words.",
    "others_agreed": "Someone else could be known from this and has not agreed.",
}


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each part of a consent that is missing."""
    for entry in content.of("stories"):
        for field, wrong in _NEEDED.items():
            if not getattr(entry.record.consent, field):
                yield Diagnostic(entry.at("consent", field), RULE, wrong,
                                 "Take the file out of charter/stories/ until this is put right with the person.")
