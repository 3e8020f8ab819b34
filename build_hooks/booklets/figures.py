"""A picture drawn from the data as one to share: what stands on it, and the same in words."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class FigureRow:
    """One line of it. `share` is its bar, of 100."""

    label: str
    value: str
    share: int | None = None


@dataclass(frozen=True)
class Figure:
    """A handful of rows, with the day they are of and where they come from. `id` is the name of its drawing."""

    id: str
    title: str
    rows: tuple[FigureRow, ...]
    as_at: str
    source: str
    note: str
    words_of: date
    file: str
    """The file to name when it can't be made."""

    @property
    def alt(self) -> str:
        """All that the picture says, in words to copy."""
        rows = "; ".join(f"{row.label}: {row.value}" for row in self.rows)
        return " ".join(filter(None, (f"{self.title}. {rows}.".replace(".;", ";").replace("..", "."), self.note, f"As at {self.as_at}. Source: {self.source}.")))
