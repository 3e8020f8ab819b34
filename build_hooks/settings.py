"""Everything that can be set for one build, read once and never changed."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

MARKDOWN = {"toc": {}, "tables": {}, "fenced_code": {}, "smarty": {}, "sane_lists": {}}
"""What mkdocs.yml asks for, and what MkDocs adds. A test holds the two together."""


def today_for_build(environment: dict[str, str] | None = None) -> date:
    """Today's date, or the day that SOURCE_DATE_EPOCH (seconds since 1970, UTC) names."""
    epoch = (environment if environment is not None else os.environ).get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        return datetime.now(UTC).date()


def is_release(environment: dict[str, str] | None = None) -> bool:
    """Whether `make release` asked for this build."""
    return (environment if environment is not None else os.environ).get("CHARTER_RELEASE", "") not in ("", "0")


@dataclass(frozen=True)
class Settings:
    """Where things are and what the site is called. `root` is the project's folder."""

    root: Path
    site_name: str = "Rights in plain words"
    charter_dir: Path = field(default=Path("charter"))
    docs_dir: Path = field(default=Path("docs"))
    site_address: str = ""
    today: date = field(default_factory=today_for_build)
    security_contact: str = ""
    security_expires: date | None = None
    booklets: str = "off"
    """auto: booklets are made when their tools are there. require: made, or an error. off: not made."""
    audio: Literal["auto", "require", "off"] = "off"
    """auto: pages are spoken as far as voices are there (a release requires its own). require: spoken, or an error. off: not."""
    voice: Literal["", "tone"] = ""
    """"tone": a voice of tones in the place of all others, for tests."""
    cache_dir: Path = field(default=Path(".cache"))
    cluster: str = ""
    """The address of a Dask scheduler that does the slow work, “tcp://…”. Empty: this machine does it."""
    release: bool = False
    """Whether this build is for publishing: then a warning stops it too."""
    markdown: Mapping[str, Mapping] = field(default_factory=lambda: MARKDOWN)
    """The extensions for Markdown of hand-written pages, and the options of each."""

    @property
    def charter_path(self) -> Path:
        return self.root / self.charter_dir

    @property
    def docs_path(self) -> Path:
        return self.root / self.docs_dir

    @property
    def cache_path(self) -> Path:
        """Where slow work is kept. An absolute one may serve several projects: what is in it is found by its content."""
        return self.root / self.cache_dir

    def name_of(self, path: Path) -> str:
        """A file's name as editors know it: from the project's folder, with / between.

        Signs in it that can't be printed are shown as �.
        """
        inside = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        return "".join(sign if sign.isprintable() else "�" for sign in inside.as_posix())
