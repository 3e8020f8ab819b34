"""What a check may know besides the content."""

from dataclasses import dataclass
from datetime import date

from build_hooks.pictures.icons import Icons


@dataclass(frozen=True)
class Context:
    """Today's date and the icons that can be used."""

    today: date
    icons: Icons
