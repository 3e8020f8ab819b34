"""How something stands against its date must follow from the dates beside it.

- on-time: it has `due` and `done`, and `done` is not after `due`.
- late: it has `due`, which is past on the day of the look. With `done`, that is after `due`.
- no-date-given: it has no `due`, and no date as printed.

Two looks at one thing on one day can't give two statuses.

Wrong: `status: on-time` with `due: 2022-12-31` and `done: 2023-02-01`.
Write instead: `status: late`, or the right dates.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.checks.judged import judged
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.evidence import DateJudgement

RULE = Rule("D307", "status-contradicts-date", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each status that its own dates speak against, and for two on one day."""
    seen: dict[tuple, str] = {}
    for entry, path, record in judged(content):
        if isinstance(record, DateJudgement) and (wrong := _contradiction(record)):
            yield Diagnostic(entry.at(*path, "status"), RULE, f"The status is “{record.status}”, and {wrong}.",
                             "Check the status and the dates beside it.")
        key = (path[0], record.about, record.looked_on)
        if seen.setdefault(key, record.status) != record.status:
            yield Diagnostic(entry.at(*path, "status"), RULE,
                             f"On one day this is “{seen[key]}” and also “{record.status}”.",
                             "Keep the one that is right.")


def _contradiction(record: DateJudgement) -> str | None:
    due, done = record.due, record.done
    if done and done > record.looked_on:
        return "it was done after someone looked"
    if record.status == "no-date-given":
        return "there is a date beside it" if due or done or record.date_as_printed else None
    if not due:
        return "no day is given by which it was due"
    if record.status == "on-time":
        return "no day is given on which it was done" if not done else "it was done later" if done > due else None
    if done:
        return "it was done in time" if done <= due else None
    return "the date had not passed when someone looked" if due >= record.looked_on else None
