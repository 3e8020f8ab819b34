"""Nobody can look for what was not yet promised, or not yet there.

Wrong: `looked_on: 2022-08-01` for a recommendation that was answered on 29 September 2022.
Write instead: the day on which someone looked, after the answer.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.judged import judged, promised_on
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.text.dates import long_date

RULE = Rule("D306", "looked-too-early", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each look that is older than the promise it is about."""
    for entry, path, record in judged(content):
        promised = promised_on(content, record.about)
        if promised and record.looked_on < promised:
            yield Diagnostic(entry.at(*path, "looked_on"), RULE,
                             f"Someone looked on {long_date(record.looked_on)}, before the promise of {long_date(promised)}.",
                             "Check both dates.")
    for entry in content.of("stigma"):
        for index, adoption in enumerate(entry.record.adopters.adoptions):
            if adoption.looked_on < adoption.date:
                yield Diagnostic(
                    entry.at("adopters", "adoptions", index, "looked_on"), RULE,
                    f"Someone looked on {long_date(adoption.looked_on)}, before {long_date(adoption.date)}.",
                    "Check both dates.")
