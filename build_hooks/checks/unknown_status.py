"""A status is printed as its body prints it, and the word is in the list of status words.

The portal never chooses a status. It shows the body's own word, and says what is known
of its meaning. A status of ours has its criteria in charter/evidence.yml, open to all.

Wrong: `status_as_printed: In progress`, when the letter prints “Underway”.
Write instead: the word as printed. A new word goes into `status_words` first, with its source.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

RULE = Rule("R210", "unknown-status", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each status word that isn't in the list, and for each of ours without criteria."""
    yield from _without_criteria(content)
    for entry in content.of("recommendations"):
        known = [status.word for status in entry.record.status_words]
        for i, item in enumerate(entry.record.recommendations):
            for j, response in enumerate(item.responses):
                word = response.status_as_printed
                if word not in known:
                    close = nearest(word, known)
                    fix = f"Did you mean “{close}”? " if close else ""
                    yield Diagnostic(
                        entry.at("recommendations", i, "responses", j, "status_as_printed"), RULE,
                        f"“{word}” is not one of the status words.",
                        f"{fix}The words are: {', '.join(known)}. Add a new one under status_words.")


def _without_criteria(content: Content) -> Iterator[Diagnostic]:
    for entry in content.of("evidence"):
        for name, criteria in (("sightings", "what_we_can_see"), ("date_judgements", "against_the_date")):
            known = [status.id for status in getattr(entry.record, criteria).statuses]
            for index, record in enumerate(getattr(entry.record, name)):
                if record.status not in known:
                    yield Diagnostic(entry.at(name, index, "status"), RULE,
                                     f"“{record.status}” has no published criteria.",
                                     f"Say under {criteria} when it may be set, or use one of these: {', '.join(known)}.")
