"""What a check may know besides the content."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from build_hooks.pictures.drawings import Drawings


@dataclass(frozen=True)
class Context:
    """Today's date, the drawings that can be used, and where files stand."""

    today: date
    drawings: Drawings
    docs: Path | None = None
    """The folder of pages, for rules about files that stand beside them."""
