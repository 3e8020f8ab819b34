"""A letter that a plan prints for progress must be in the plan's list of letters.

The list says of each letter what the plan tells of its meaning, and where. A letter that
isn't there would stand on the page with nobody knowing what it is.

Wrong: `rag_as_printed: B`, when the plan's letters are R, A and G.
Write instead: the letter as printed. A new one goes into `letters` first, with its source.
Two letters in one cell stand with a space between them: `G A`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R212", "unknown-letter", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each letter that its plan doesn't list."""
    for entry in content.of("plans"):
        known = [letter.word for letter in entry.record.letters]
        for i, theme in enumerate(entry.record.themes):
            for j, action in enumerate(theme.actions):
                for k, report in enumerate(action.reports):
                    for letter in dict.fromkeys(report.letters):
                        if letter not in known:
                            place = entry.at("themes", i, "actions", j, "reports", k, "rag_as_printed")
                            listed = f"The letters are: {', '.join(known)}. " if known else ""
                            yield Diagnostic(place, RULE, f"“{letter}” is not one of the letters of this plan.",
                                             f"{listed}Add a new one under letters.")
