"""Everything that can be set for one build, read once and never changed."""

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path


def today_for_build(environment: dict[str, str] | None = None) -> date:
    """Today's date, or the day that SOURCE_DATE_EPOCH (seconds since 1970, UTC) names."""
    epoch = (environment if environment is not None else os.environ).get("SOURCE_DATE_EPOCH", "")
    if epoch.strip().isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(UTC).date()


@dataclass(frozen=True)
class Settings:
    """Where things are and what the site is called. `root` is the project's folder."""

    root: Path
    site_name: str = "Your rights"
    charter_dir: Path = field(default=Path("charter"))
    docs_dir: Path = field(default=Path("docs"))
    site_address: str = ""
    today: date = field(default_factory=today_for_build)

    @property
    def charter_path(self) -> Path:
        return self.root / self.charter_dir

    @property
    def docs_path(self) -> Path:
        return self.root / self.docs_dir

    def name_of(self, path: Path) -> str:
        """A file's name as editors know it: from the project's folder, with / between."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()
