"""charter/ and docs/ to Content: every file read once, every fault of form and shape told."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.models.action import Actions
from build_hooks.models.agreement import Agreement
from build_hooks.models.base import Record
from build_hooks.models.charter import Charter, Page
from build_hooks.models.group import Groups
from build_hooks.models.page import DocPage
from build_hooks.models.picture import Pictures
from build_hooks.models.question import Questions
from build_hooks.models.recommendation import Recommendations
from build_hooks.models.right import Right
from build_hooks.models.service import Service
from build_hooks.models.source import Sources
from build_hooks.models.term import Glossary
from build_hooks.models.value import Values
from build_hooks.settings import Settings
from build_hooks.shape import validate
from build_hooks.source import parse_page, parse_yaml, read_text
from build_hooks.source.yaml_document import nearest

UNKNOWN_FILE = Rule("S120", "unknown-file", """Only files that are used may stand in charter/.

A file with a typing mistake in its name would be ignored, and its words lost.

Do: rename it, or take it out.""")
MISSING_PAGE = Rule("S121", "missing-page", """The site needs its first page, docs/index.md.

Do: put it back.""")


@dataclass(frozen=True)
class Kind:
    """One kind of content: a file of charter/, or a folder with one file for each thing."""

    name: str
    model: type[Record]
    folder: bool = False

    @property
    def place(self) -> str:
        return f"{self.name}/" if self.folder else f"{self.name}.yml"


KINDS = (
    Kind("rights", Right, folder=True), Kind("services", Service, folder=True),
    Kind("agreement", Agreement), Kind("recommendations", Recommendations), Kind("actions", Actions),
    Kind("values", Values), Kind("questions", Questions), Kind("groups", Groups), Kind("sources", Sources),
    Kind("glossary", Glossary), Kind("pictures", Pictures),
)

_NOT_LOADED = ("_templates",)
_FIRST_PAGE = "index.md"


def load(settings: Settings) -> tuple[Content, list[Diagnostic]]:
    """Everything in charter/ and docs/. The content's charter is None while a file is missing or misshapen."""
    entries: list[Entry] = []
    unread: set[tuple[str, str]] = set()
    faults = list(_unknown_files(settings))
    for kind in KINDS:
        for path in _files_of(kind, settings):
            entry, found = _load_file(kind, path, settings)
            faults += found
            if entry:
                entries.append(entry)
            else:
                unread.add((kind.name, path.stem))
    pages, found = _load_pages(settings)
    faults += found
    charter = None if unread else _charter(entries, pages)
    return Content((*entries, *pages), charter, frozenset(unread)), faults


def _files_of(kind: Kind, settings: Settings) -> list[Path]:
    if kind.folder:
        return sorted((settings.charter_path / kind.name).glob("*.yml"))
    return [settings.charter_path / kind.place]


def _load_file(kind: Kind, path: Path, settings: Settings) -> tuple[Entry | None, list[Diagnostic]]:
    name = settings.name_of(path)
    text, faults = read_text(path, name, settings.root)
    if text is None:
        return None, faults
    document, faults = parse_yaml(text, name)
    if document.value is None and faults:
        return None, faults
    record, found = validate(kind.model, document)
    return (Entry(kind.name, record, document) if record else None), faults + found


def _load_pages(settings: Settings) -> tuple[list[Entry], list[Diagnostic]]:
    entries, faults = [], []
    for path in _walk(settings.docs_path):
        if path.suffix != ".md":
            continue
        name = settings.name_of(path)
        text, found = read_text(path, name, settings.root)
        faults += found
        if text is None:
            continue
        document, found = parse_page(text, name)
        record, shape = (None, []) if found else validate(DocPage, document)
        faults += [*found, *shape]
        entries += [Entry("pages", record, document)] if record else []
    if not (settings.docs_path / _FIRST_PAGE).is_file():
        name = settings.name_of(settings.docs_path / _FIRST_PAGE)
        faults.append(Diagnostic(Location(name), MISSING_PAGE, f"There is no {name}, so the site has no first page.",
                                 "Put the file back."))
    return entries, faults


def _unknown_files(settings: Settings) -> Iterator[Diagnostic]:
    folders = [kind.name for kind in KINDS if kind.folder]
    places = [kind.place for kind in KINDS]
    for path in _walk(settings.charter_path):
        inside = path.relative_to(settings.charter_path)
        if inside.parts[0] in _NOT_LOADED or path.name.startswith("."):
            continue
        in_folder = len(inside.parts) == 2 and inside.parts[0] in folders and path.suffix == ".yml"
        if in_folder or inside.as_posix() in places:
            continue
        name = settings.name_of(path)
        close = nearest(inside.as_posix(), places)
        meant = f"Did you mean {close}? " if close else ""
        yield Diagnostic(Location(name), UNKNOWN_FILE, f"{name} is not a file that is used here.",
                         f"{meant}Rename it to end in .yml in a folder that is used, or take it out of this folder.")


def _walk(folder: Path) -> Iterator[Path]:
    """Every file below a folder, in order; links to folders are not followed."""
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        yield from (Path(base, name) for name in sorted(files))


def _charter(entries: list[Entry], pages: list[Entry]) -> Charter | None:
    single = {kind.name: next((e.record for e in entries if e.kind == kind.name), None)
              for kind in KINDS if not kind.folder}
    if None in single.values():
        return None
    rights = sorted((e.record for e in entries if e.kind == "rights"), key=lambda r: (r.order, r.id))
    services = sorted((e.record for e in entries if e.kind == "services"), key=lambda s: (s.order, s.id))
    return Charter(rights=tuple(rights), services=tuple(services), **single, pages=_pages(pages))


def _pages(entries: list[Entry]) -> dict[str, Page]:
    found = {}
    for entry in entries:
        uri = entry.document.name.split("/", 1)[1]
        found[uri] = Page(uri, entry.record, entry.document.body)
    return found
