"""charter/ and docs/ to Content: every file read once, every fault of form and shape told."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.models.accessibility import Accessibility
from build_hooks.models.action import Actions
from build_hooks.models.agreement import Agreement
from build_hooks.models.base import Record
from build_hooks.models.charter import Charter, Page
from build_hooks.models.dataset import Dataset
from build_hooks.models.easy_page import EasyPages
from build_hooks.models.emergency import Emergency
from build_hooks.models.evidence import Evidence
from build_hooks.models.feedback import Feedback
from build_hooks.models.group import Groups
from build_hooks.models.help import HelpGuide
from build_hooks.models.language import Language
from build_hooks.models.ladder import Ladder
from build_hooks.models.lexicon import Lexicon
from build_hooks.models.letter import Letters
from build_hooks.models.override import Overrides
from build_hooks.models.page import DocPage
from build_hooks.models.permalink import Permalinks
from build_hooks.models.picture import Pictures
from build_hooks.models.plan import Plan
from build_hooks.models.question import Questions
from build_hooks.models.recommendation import Recommendations
from build_hooks.models.remit import Remit
from build_hooks.models.right import Right
from build_hooks.models.search import Search
from build_hooks.models.service import Service
from build_hooks.models.sheet import Sheets
from build_hooks.models.situation import Situation, SituationGroups
from build_hooks.models.source import Sources
from build_hooks.models.staff import StaffGuide
from build_hooks.models.stigma import Stigma
from build_hooks.models.story import Story, Withdrawals
from build_hooks.models.term import Glossary
from build_hooks.models.timeline import Timeline
from build_hooks.models.value import Values
from build_hooks.settings import Settings
from build_hooks.shape import validate
from build_hooks.source import find_misplaced, parse_page, parse_yaml, read_text
from build_hooks.source.files import MISSING, OUTSIDE
from build_hooks.source.yaml_document import nearest

UNKNOWN_FILE = Rule("S120", "unknown-file", """Only files that are used may stand in charter/ and docs/, under plain names.

A file with a typing mistake in its name would be ignored, and its words lost. What stands in docs/ is published, so it must
be a page (.md), a picture, a sound or a document: a web page or a script of another maker could do anything to our readers.

Wrong: charter/rights/health.yaml, docs/care/index.md, docs/map.html, docs/Plan (final).pdf.
Write instead: charter/rights/health.yml, docs/care.md, docs/plan-final.pdf.""")
MISSING_PAGE = Rule("S121", "missing-page", """The site needs its first page, docs/index.md.

Do: put it back.""")


@dataclass(frozen=True)
class Kind:
    """One kind of content: a file of charter/, or a folder with one file for each thing. The site does without an optional one."""

    name: str
    model: type[Record]
    folder: bool = False
    optional: bool = False
    field: str = ""
    """What the charter calls it, where that is not its name."""

    @property
    def place(self) -> str:
        return f"{self.name}/" if self.folder else f"{self.name}.yml"


KINDS = (
    Kind("rights", Right, folder=True), Kind("services", Service, folder=True),
    Kind("agreement", Agreement), Kind("recommendations", Recommendations), Kind("actions", Actions),
    Kind("values", Values), Kind("questions", Questions), Kind("groups", Groups), Kind("sources", Sources),
    Kind("glossary", Glossary), Kind("pictures", Pictures),
    Kind("plans", Plan, folder=True), Kind("timeline", Timeline), Kind("stigma", Stigma), Kind("evidence", Evidence),
    Kind("implementation-group", Remit, field="remit"),
    Kind("permalinks", Permalinks, optional=True), Kind("overrides", Overrides, optional=True),
    Kind("dataset", Dataset, optional=True),
    Kind("language", Language, optional=True), Kind("lexicon", Lexicon, optional=True),
    Kind("search", Search, optional=True), Kind("accessibility", Accessibility, optional=True),
    Kind("situations", Situation, folder=True, optional=True),
    Kind("situation-groups", SituationGroups, optional=True, field="situation_groups"),
    Kind("ladder", Ladder, optional=True), Kind("letters", Letters, optional=True),
    Kind("emergency", Emergency, optional=True), Kind("help", HelpGuide, optional=True),
    Kind("staff", StaffGuide, optional=True), Kind("sheets", Sheets, optional=True),
    Kind("easy-pages", EasyPages, optional=True, field="easy_pages"),
    Kind("you-said", Feedback, optional=True, field="feedback"),
    Kind("stories", Story, folder=True, optional=True), Kind("withdrawals", Withdrawals, optional=True),
)

MOST_KEPT = 4096
"""Files that a live preview keeps as read: more than a portal for 32 areas has."""

_NOT_LOADED = ("_templates",)
_FIRST_PAGE = "index.md"
_PAGE_ENDINGS = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
_PUBLISHED = (".md", ".png", ".webp", ".avif", ".jpg", ".jpeg", ".gif", ".svg", ".pdf", ".docx", ".odt", ".epub", ".txt", ".csv",
              ".mp3", ".wav", ".vtt", ".mp4")
_CONSENT = ("recordings", ".yml")
"""Beside a recording stands the consent to it. Neither is published."""
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_~-]*(?:\.[A-Za-z0-9]+)*")
"""What can stand in an address, in a header and in a list of redirects without being written in another way."""
_INDEX_NAMES = ("index.md", "readme.md")


def load(settings: Settings) -> tuple[Content, list[Diagnostic]]:
    """Everything in charter/ and docs/. The content's charter is None while a file is missing or misshapen."""
    entries: list[Entry] = []
    unread: set[tuple[str, str]] = set()
    faults = list(_unknown_files(settings))
    for kind in KINDS:
        faults += _missing_things(kind, settings)
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
        found = (settings.charter_path / kind.name).glob("*.yml")
        return sorted(path for path in found if not path.name.startswith("."))
    path = settings.charter_path / kind.place
    return [] if kind.optional and not path.exists() else [path]


def _missing_things(kind: Kind, settings: Settings) -> Iterator[Diagnostic]:
    if not kind.optional and not _files_of(kind, settings):
        name = f"{settings.name_of(settings.charter_path)}/{kind.place}"
        yield Diagnostic(Location(name), MISSING, f"There is no file in {name}.",
                         "Put at least one there. charter/_templates/ shows how it is written.")


def _load_file(kind: Kind, path: Path, settings: Settings) -> tuple[Entry | None, list[Diagnostic]]:
    name = settings.name_of(path)
    text, faults = read_text(path, name, settings.root)
    if text is None:
        return None, faults
    entry, found = _entry(kind, text, name)
    return entry, list(found)


@lru_cache(maxsize=MOST_KEPT)
def _entry(kind: Kind, text: str, name: str) -> tuple[Entry | None, tuple[Diagnostic, ...]]:
    """What a file holds. A live preview reads only what changed: the rest is as it was."""
    document, faults = parse_yaml(text, name)
    if document.value is None and faults:
        return None, tuple(faults)
    record, found = validate(kind.model, document)
    return (Entry(kind.name, record, document) if record else None), (*faults, *found)


def _load_pages(settings: Settings) -> tuple[list[Entry], list[Diagnostic]]:
    entries, faults = [], list(_misplaced_pages(settings))
    refused = {fault.location.path for fault in faults}
    for path in _walk(settings.docs_path):
        name = settings.name_of(path)
        if path.suffix != ".md" or name in refused:
            continue
        text, found = read_text(path, name, settings.root)
        faults += found
        if text is None:
            continue
        entry, found = _page(text, name, path.relative_to(settings.docs_path).as_posix())
        faults += found
        entries += [entry] if entry else []
    if not (settings.docs_path / _FIRST_PAGE).is_file():
        name = settings.name_of(settings.docs_path / _FIRST_PAGE)
        faults.append(Diagnostic(Location(name), MISSING_PAGE, f"There is no {name}, so the site has no first page.",
                                 "Put the file back."))
    return entries, faults


@lru_cache(maxsize=MOST_KEPT)
def _page(text: str, name: str, uri: str) -> tuple[Entry | None, tuple[Diagnostic, ...]]:
    document, found = parse_page(text, name)
    record, shape = (None, []) if found else validate(DocPage, document)
    return (Entry("pages", record, document, uri) if record else None), (*found, *shape)


def _misplaced_pages(settings: Settings) -> Iterator[Diagnostic]:
    """What stands in docs/ and would be published wrongly: links, devices, pages whose address isn't their name, and scripts."""
    for path in _walk(settings.docs_path, links=True):
        name = settings.name_of(path)
        if path.is_symlink() and path.is_dir():
            yield Diagnostic(Location(name), OUTSIDE, f"{name} leads to another folder.",
                             "Put the folder itself here instead of a link to it.")
        elif fault := find_misplaced(path, name, settings.root):
            yield fault
        elif not all(map(_PLAIN_NAME.fullmatch, path.relative_to(settings.docs_path).parts)):
            yield Diagnostic(Location(name), UNKNOWN_FILE, f"“{name}” can't be part of an address.",
                             "Rename it. Use letters from a to z, digits and hyphens, with one ending, like plan-2026.pdf.")
        elif path.suffix.lower() in _PAGE_ENDINGS and path.suffix != ".md":
            yield Diagnostic(Location(name), UNKNOWN_FILE, f"{name} does not end in .md.",
                             f"Call it {path.stem}.md.")
        elif path.name.lower() in _INDEX_NAMES and path != settings.docs_path / _FIRST_PAGE:
            better = settings.name_of(path.parent.with_name(f"{path.parent.name}.md"))
            yield Diagnostic(Location(name), UNKNOWN_FILE, f"A page can't be called {path.name} here.",
                             f"Call it {better}: the address stays the same." if path.parent != settings.docs_path
                             else "Take it out of this folder, or give it another name.")
        elif path.suffix not in _PUBLISHED and (path.relative_to(settings.docs_path).parts[0], path.suffix) != _CONSENT:
            yield Diagnostic(Location(name), UNKNOWN_FILE, f"{name} is not a kind of file that is published here.",
                             f"Take it out of this folder. These may stand here: {', '.join(_PUBLISHED)}.")


def _unknown_files(settings: Settings) -> Iterator[Diagnostic]:
    folders = [kind.name for kind in KINDS if kind.folder]
    places = [kind.place for kind in KINDS]
    for path in _walk(settings.charter_path):
        inside = path.relative_to(settings.charter_path)
        if inside.parts[0] in _NOT_LOADED:
            continue
        in_folder = len(inside.parts) == 2 and inside.parts[0] in folders and path.suffix == ".yml"
        if in_folder or inside.as_posix() in places:
            continue
        name = settings.name_of(path)
        close = path.stem + ".yml" if path.suffix == ".yaml" else nearest(inside.as_posix(), places)
        meant = f"Did you mean {close}? " if close else ""
        yield Diagnostic(Location(name), UNKNOWN_FILE, f"{name} is not a file that is used here.",
                         f"{meant}Rename it to end in .yml in a folder that is used, or take it out of this folder.")


def _walk(folder: Path, *, links: bool = False) -> Iterator[Path]:
    """Every file below a folder, in order, but for hidden ones. Links to folders are not followed, and told if asked."""
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        linked = [name for name in folders if links and Path(base, name).is_symlink()]
        yield from (Path(base, name) for name in sorted([*files, *linked]) if not name.startswith("."))


def _charter(entries: list[Entry], pages: list[Entry]) -> Charter | None:
    single = {kind.field or kind.name: next((e.record for e in entries if e.kind == kind.name), None)
              for kind in KINDS if not kind.folder}
    if any(single[kind.field or kind.name] is None for kind in KINDS if not kind.folder and not kind.optional):
        return None
    many = {kind.field or kind.name: _in_order(entries, kind) for kind in KINDS if kind.folder}
    return Charter(**many, **single, pages=_pages(pages))


def _in_order(entries: list[Entry], kind: Kind) -> tuple[Record, ...]:
    """The things of a folder as readers meet them."""
    records = (entry.record for entry in entries if entry.kind == kind.name)
    return tuple(sorted(records, key=lambda record: (getattr(record, "order", 0), record.id)))


def _pages(entries: list[Entry]) -> dict[str, Page]:
    found = {}
    for entry in entries:
        found[entry.uri] = Page(entry.uri, entry.record, entry.document.body)
    return found
