"""The page of a rule, read from its docstring: what it asks, why, what is wrong, and what to write instead."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from build_hooks.diagnostics import Rule, Severity

PARTS = ("What it checks", "Why", "Wrong", "Write this instead")
"""The parts of a docstring after its first sentence, each on a paragraph of its own."""

_PART = re.compile(rf"\n\n(?=(?:{'|'.join(PARTS)}):)")
_CODE = re.compile(r"`([^`]+)`")
_LEVELS = (("easy-read", "Easy Read"), ("plain", "Plain English"))
_LOUD = {Severity.ERROR: "must be put right", Severity.WARNING: "to think about"}


@dataclass(frozen=True)
class RulePage:
    """One rule as people read it."""

    code: str
    name: str
    title: str
    checks: str
    why: str
    wrong: str
    instead: str
    levels: str

    @property
    def anchor(self) -> str:
        """Codes never change, so the address of a rule doesn't either."""
        return self.code.lower()


def read_page(rule: Rule, about: str, levels: Mapping[str, Severity] | None = None) -> RulePage:
    """A rule's docstring as a page. A part that isn't there is empty."""
    title, *parts = _PART.split(_CODE.sub(r"“\1”", about.strip()))
    found = {name: " ".join(text.split()) for name, _, text in (part.partition(":") for part in parts)}
    return RulePage(rule.code, rule.name, " ".join(title.split()).removesuffix("."),
                    *(found.get(part, "") for part in PARTS), levels=_said(levels))


def _said(levels: Mapping[str, Severity] | None) -> str:
    """At which levels a rule speaks, and how loudly. No levels: at both, as the rule is not about reading."""
    loud = {_LOUD[severity] for severity in levels.values()} if levels else {_LOUD[Severity.ERROR]}
    if len(loud) == 1 and (not levels or len(levels) == len(_LEVELS)):
        return f"Easy Read and Plain English: {loud.pop()}"
    return ". ".join(f"{name}: {_LOUD[levels[level]]}" for level, name in _LEVELS if level in levels)
