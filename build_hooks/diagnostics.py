"""A fault found in the content: where it is, what is wrong and how to put it right.

A Diagnostic is a value. Finding it (source, models, checks), wording it (the finder)
and printing it (reporters) are kept apart.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a fault matters: an error stops the build, a warning only a release, a notice nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True, order=True)
class Location:
    """A place in a file that a person wrote. Line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Rule:
    """The name people use for a kind of fault, and the code to search for.

    Codes come in families: Y0 YAML form, S1 shape, R2 references, D3 dates,
    W4 words, A5 accessibility, P6 privacy, L7 listening,
    B8 booklets.
    """

    code: str
    name: str
    about: str = field(default="", compare=False, repr=False)
    """What the rule checks, why, and what to write instead: printed by `explain`."""


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One fault: its place, its rule, what is wrong and what to do about it."""

    location: Location
    rule: Rule
    message: str
    fix: str
    severity: Severity = field(default=Severity.ERROR)

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR
