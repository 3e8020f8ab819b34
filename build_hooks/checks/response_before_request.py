"""An answer can't be older than what it answers.

Wrong: a response of 2021 to a recommendation of July 2022.
Write instead: the date printed on the answer.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D304", "response-before-request", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each response dated before the report it answers."""
    for entry in content.of("recommendations"):
        asked = entry.record.asked_on
        for i, item in enumerate(entry.record.recommendations):
            for j, response in enumerate(item.responses):
                if response.date < asked:
                    yield Diagnostic(
                        entry.at("recommendations", i, "responses", j, "date"), RULE,
                        f"This answer is dated {long_date(response.date)}, before the question of {long_date(asked)}.",
                        "Check both dates.")
