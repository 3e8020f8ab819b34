"""What is known about who can use the site: charter/accessibility.yml."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, Day, Label, Record, Text

Texts = Annotated[tuple[Text, ...], Field(min_length=1)]


class Tested(Record):
    """One thing that was really tried: what, with what, on which day, by whom, and what came of it."""

    what: Text
    how: Label
    """The tool and its number, as its makers write it."""
    on: Day
    by: Label
    found: Text


class Fault(Record):
    """Something that a person may not be able to use, and why."""

    what: Text
    why: Text
    instead: Text | None = None
    kind: Literal["fault", "too-much-work", "not-covered"]
    known_since: Day
    put_right_by: Day | None = None


class Accessibility(Checked):
    """The accessibility statement: its four parts (regulation 8 of SI 2018/952), and what was and wasn't tested."""

    summary: Text
    aims: Texts
    standard: Text
    tested: tuple[Tested, ...] = ()
    not_tested: Texts
    faults: tuple[Fault, ...] = ()
    instead: Texts
    contact: Texts
    contact_address: Label | None = None
    answer: Texts
    """What to do if our answer is not good enough: the enforcement of the law."""
    law: Texts
    written_on: Day
