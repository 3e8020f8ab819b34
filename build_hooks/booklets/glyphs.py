"""Signs that the typeface does not have, each with the place where somebody wrote it."""

from build_hooks.booklets.faults import MISSING_GLYPH, fault
from build_hooks.booklets.files import Planned
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic


def missing_signs(content: Content, planned: tuple[Planned, ...], known: frozenset[str]) -> list[Diagnostic]:
    """A fault for each text of the charter that holds such a sign, if a booklet prints it."""
    wanted = set().union(*(_signs(each) for each in planned)) - known
    return [_fault(entry.at(*path), sign) for entry in content.entries for path, value, _ in entry.values
            if isinstance(value, str) for sign in sorted(wanted & set(value))] if wanted else []


def _signs(planned: Planned) -> set[str]:
    found: set[str] = set()
    todo: list = [planned.job.given]
    while todo:
        value = todo.pop()
        if isinstance(value, str):
            found.update(value)
        elif isinstance(value, tuple):
            todo.extend(value)
        elif hasattr(value, "__dataclass_fields__"):
            todo.extend(getattr(value, name) for name in value.__dataclass_fields__ if name not in ("svg", "alt"))
    return found


def _fault(place, sign: str) -> Diagnostic:
    return fault(place, MISSING_GLYPH, f"The typeface of booklets has no “{sign}” (U+{ord(sign):04X}).",
                 "Write it in words, or with a common sign.")
