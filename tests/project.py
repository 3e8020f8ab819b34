"""A small project on disk for one test: a copy of tests/examples with something changed."""

import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from build_hooks.checks import address_clash, check, check_pages, due_soon, security_contact
from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic
from build_hooks.loading import load
from build_hooks.models.charter import Charter
from build_hooks.pictures.drawings import Drawings
from build_hooks.settings import Settings
from build_hooks.views.lookup import Lookup

REPOSITORY = Path(__file__).resolve().parent.parent
EXAMPLES = REPOSITORY / "tests" / "examples"
SOURCES = REPOSITORY.parent / "shared" / "sources"
TODAY = date(2026, 11, 21)
"""The day on which tests read the example charters."""

_DONE = re.compile(r"^\s*(?:- )?(?:checked_on|written_on|on): (\d{4}-\d\d-\d\d)", re.MULTILINE)
PORTAL_DAY = max(TODAY, *(date.fromisoformat(day) for folder in ("charter", "docs") for path in (REPOSITORY / folder).rglob("*.[ym]*")
                          for day in _DONE.findall(path.read_text(encoding="utf-8"))))
"""The day on which tests read the real content: the newest on which somebody looked at a part of it. So an editor who
sets a date to today breaks no test, and no test breaks by itself as time goes by."""


@dataclass
class Project:
    """A project's folder, with charter/ and docs/ in it."""

    root: Path
    today: date = TODAY
    security_contact: str = ""
    security_expires: date | None = None

    def __post_init__(self) -> None:
        if self.root == REPOSITORY:
            self.today = PORTAL_DAY

    @classmethod
    def copied_to(cls, root: Path, charter: str = "charter") -> "Project":
        """A copy of one of the example charters and of the example pages."""
        shutil.copytree(EXAMPLES / charter, root / "charter", symlinks=True)
        shutil.copytree(EXAMPLES / "docs", root / "docs", symlinks=True)
        return cls(root)

    @property
    def settings(self) -> Settings:
        return Settings(self.root, today=self.today, security_contact=self.security_contact,
                        security_expires=self.security_expires)

    def write(self, path: str, content: str | bytes) -> Path:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        return target

    def change(self, path: str, find: str, replace: str) -> None:
        """Changes the first place where some words stand. They must be there."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert find in text, f"“{find}” is not in {path}"
        self.write(path, text.replace(find, replace, 1))

    def link(self, path: str, target: str | Path) -> None:
        """Puts a link in the place of a file."""
        place = self.root / path
        place.unlink(missing_ok=True)
        place.symlink_to(target)

    def load(self) -> tuple[Content, list[Diagnostic]]:
        return load(self.settings)

    def charter(self) -> Charter:
        content, faults = self.load()
        assert not faults and content.charter
        return content.charter

    def look(self) -> Lookup:
        """What views ask."""
        return Lookup(self.charter(), Drawings(), self.today)

    def faults(self, addresses: Mapping[str, frozenset[str]] | None = None, made: Iterable[str] = ()) -> list[Diagnostic]:
        """All faults in the order in which they are told. Links are checked where `addresses` says what there is.

        `made` are the addresses of pages that the site would make: nothing else may have them.
        """
        content, faults = self.load()
        faults += check(content, Context(self.today, Drawings(), self.settings.docs_path))
        faults += security_contact.check(self.settings)
        if made:
            docs = self.settings.docs_path
            files = (path.relative_to(docs).as_posix() for path in sorted(docs.rglob("*.*")) if path.suffix != ".md")
            faults += address_clash.check(content, made, files)
        if addresses is not None:
            faults += check_pages(content, addresses)
        return sorted(set(faults))

    def due_soon(self) -> list[Diagnostic]:
        """What must be checked again in the next days."""
        return list(due_soon.check(self.load()[0], Context(self.today, Drawings())))

    def told(self) -> list[str]:
        """Place, code and name of each fault."""
        return [f"{fault.location} {fault.rule.code} {fault.rule.name}" for fault in self.faults()]
