"""One golden case: a file in tests/golden/<rule>/ that changes the example charter and says what is then told.

`change`, `files`, `bytes` (base64), `repeat`, `delete`, `folders`, `links` and `append` change the project,
`today` sets the day, `security_contact` and `security_expires` are those of mkdocs.yml, `addresses` gives the pages that links may lead to, `due` asks what falls due soon.
`made` names the addresses that the site makes itself. `diagnostics` is
what must be told.
"""

import base64
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from build_hooks.diagnostics import Diagnostic
from tests.project import Project

_EXPECTED = "\ndiagnostics:"


@dataclass(frozen=True)
class Case:
    """A golden file and what stands in it."""

    path: Path
    given: dict

    @classmethod
    def read(cls, path: Path) -> "Case":
        return cls(path, yaml.safe_load(path.read_text(encoding="utf-8")))

    @property
    def rule(self) -> str:
        return self.path.parent.name

    @property
    def expected(self) -> list[str]:
        return self.given["diagnostics"]

    def run(self, project: Project) -> list[str]:
        """Changes the project as the case says and returns what is told."""
        self._apply(project)
        addresses = self.given.get("addresses")
        known = {address: frozenset(anchors) for address, anchors in addresses.items()} if addresses else None
        asked = project.due_soon() if self.given.get("due") else []
        return [told(fault) for fault in (*project.faults(known, self.given.get("made", ())), *asked)]

    def update(self, diagnostics: list[str]) -> None:
        """Writes what is told now into the file. The rest of it stays as it is."""
        start = self.path.read_text(encoding="utf-8").split(_EXPECTED)[0].rstrip("\n")
        if not diagnostics:
            self.path.write_text(f"{start}{_EXPECTED} []\n", encoding="utf-8")
            return
        blocks = ("  - |-\n" + "".join(f"    {line}\n" for line in text.split("\n")) for text in diagnostics)
        self.path.write_text(f"{start}{_EXPECTED}\n{''.join(blocks)}", encoding="utf-8")

    def _apply(self, project: Project) -> None:
        given = self.given
        project.today = date.fromisoformat(str(given["today"])) if "today" in given else project.today
        project.security_contact = given.get("security_contact", "")
        project.security_expires = given.get("security_expires")
        for path in given.get("folders", ()):
            (project.root / path).mkdir(parents=True)
        for path in given.get("delete", ()):
            (project.root / path).unlink()
        for path, content in (*given.get("files", {}).items(), *self._bytes()):
            project.write(path, content)
        for path, more in given.get("append", {}).items():
            project.write(path, (project.root / path).read_text(encoding="utf-8") + more)
        for one in given.get("change", ()):
            project.change(one["file"], one["find"], one["replace"])
        for path, target in given.get("links", {}).items():
            project.link(path, target)

    def _bytes(self) -> list[tuple[str, bytes]]:
        plain = [(path, base64.b64decode(text)) for path, text in self.given.get("bytes", {}).items()]
        repeated = [
            (path, (how.get("before", "") + how["text"] * how["times"] + how.get("after", "")).encode())
            for path, how in self.given.get("repeat", {}).items()]
        return plain + repeated


def told(fault: Diagnostic) -> str:
    """A diagnostic as a report prints it, without the excerpt of the file."""
    weight = "" if fault.is_error else f" ({fault.severity})"
    return (f"{fault.location}: {fault.rule.code} {fault.rule.name}{weight}\n"
            f"  {fault.message}\n  {fault.fix}")
