"""The words of the whole portal held against the rules for plain words, respect and privacy.

Only what reaches a reader is checked: the texts that the models mark with `Reads`, each at
its own level, and every hand-written page. What was found for a file is kept in .cache/words/
under a key of the file, of the rules and of the words they know, so that a build pays only for
what changed. Advice that is not an error comes as a notice: `check` tells it, a build does not.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from build_hooks.checks.waivers import Waiver, read_waivers
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity
from build_hooks.models.base import Reads, walk
from build_hooks.settings import Settings

_PACKAGE = Path(__file__).parent
_RULE_FOLDERS = ("text", "checks/words", "checks/respect", "checks/privacy")
_KNOWN_FROM = ("language.yml", "glossary.yml", "services/*.yml")
_NOT_READ = {"language", "lexicon", "permalinks", "search"}
"""Kinds that hold words as data: what people type, how words sound, words not to use."""


def check(content: Content, settings: Settings) -> Iterator[Diagnostic]:
    """Every fault of words, respect and privacy in what readers meet. Silent where there is no language.yml."""
    if not (settings.charter_path / "language.yml").is_file():
        return
    about = _fingerprint(settings)
    folder = settings.cache_path / "words"
    for entry in content.entries:
        if entry.kind not in _NOT_READ:
            yield from _cached(entry, about, folder, settings)


def waivers(content: Content) -> tuple[Waiver, ...]:
    """Every exception that editors made, in the order of their places."""
    from build_hooks.text.readers import read_bytes

    held = (e.document for e in content.entries if e.kind not in _NOT_READ and "words-ok" in e.document.text)
    found = (waiver for document in held for waiver in read_waivers(read_bytes(document.text, document.name))[0])
    return tuple(sorted(found, key=lambda waiver: waiver.location))


def _cached(entry: Entry, about: str, folder: Path, settings: Settings) -> list[Diagnostic]:
    text = f"{entry.document.name}\n{entry.document.text}"
    kept = folder / f"{hashlib.sha256((about + text).encode()).hexdigest()[:32]}.json"
    try:
        return [_from_row(row) for row in json.loads(kept.read_text(encoding="utf-8"))]
    except (OSError, ValueError, KeyError, TypeError):
        found = _check_entry(entry, settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = kept.with_suffix(f".{id(entry)}")
        made.write_text(json.dumps([_as_row(d) for d in found]), encoding="utf-8")
        made.replace(kept)
    except OSError:
        pass  # Without its cache a build is slower, not wrong.
    return found


def _check_entry(entry: Entry, settings: Settings) -> list[Diagnostic]:
    from build_hooks.text.readers import read_bytes  # These load word lists: only for what changed.
    from build_hooks.words_check import check_file

    file = read_bytes(entry.document.text, entry.document.name)
    if entry.kind != "pages":
        file = replace(file, blocks=tuple(_for_readers(file.blocks, entry)))
    found, _ = check_file(file, "plain", settings=_words(settings.charter_path))
    return [replace(d, severity=Severity.NOTICE) if d.severity is Severity.WARNING else d for d in found]


@cache
def _words(charter: Path):
    from build_hooks.words_settings import load_settings

    return load_settings(charter)


def _for_readers(blocks, entry: Entry):
    """The blocks that reach a reader, each with its level."""
    reads = {tuple(part for part in path if isinstance(part, str)): reads for path, _, reads in walk(entry.record)}
    for block in blocks:
        found: Reads | None = reads.get(block.path)
        if found:
            yield replace(block, level=found.level, kind="title" if found.title else block.kind)


def _fingerprint(settings: Settings) -> str:
    known = (path for pattern in _KNOWN_FROM for path in sorted(settings.charter_path.glob(pattern)))
    digest = hashlib.sha256(_rules_fingerprint().encode())
    for path in known:
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _rules_fingerprint() -> str:
    digest = hashlib.sha256()
    for folder in _RULE_FOLDERS:
        for path in sorted((_PACKAGE / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _as_row(d: Diagnostic) -> list:
    return [d.location.path, d.location.line, d.location.column, d.rule.code, d.rule.name, d.message, d.fix, d.severity]


def _from_row(row: list) -> Diagnostic:
    path, line, column, code, name, message, fix, severity = row
    return Diagnostic(Location(path, line, column), Rule(code, name), message, fix, Severity(severity))
