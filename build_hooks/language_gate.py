"""The words of the whole portal held against the rules for plain words, respect and privacy.

Only what reaches a reader is checked: the texts that the models mark with `Reads`, each at
its own level, every hand-written page, and what stands beside it in docs/: the words of
drawings, captions and texts, and what a camera wrote into a photograph. What was found for a file is kept in
.cache/words/found.json under a key of the file, of the rules and of the words they know, so that a build pays
only for what changed. Advice that is not an error comes as a notice: `check` tells it, a build does not.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from build_hooks import kept
from build_hooks.checks.waivers import Waiver, read_waivers
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity
from build_hooks.models.base import Reads
from build_hooks.settings import Settings
from build_hooks.source.files import find_misplaced

if TYPE_CHECKING:
    from build_hooks.text.yaml_text import Value
    from build_hooks.words_settings import LanguageSettings

_PACKAGE = Path(__file__).parent
_RULE_FOLDERS = ("text", "checks/words", "checks/respect", "checks/privacy")
_RULE_MODULES = ("checks/reading.py", "checks/waivers.py", "words_check.py", "words_settings.py", "language_gate.py")
_KNOWN_FROM = ("language.yml", "glossary.yml", "services/*.yml")
_NOT_READ = {"language", "lexicon", "permalinks", "search"}
"""Kinds that hold words as data: what people type, how words sound, words not to use."""
_BESIDE_PAGES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".vtt", ".srt", ".txt", ".html")
_NEVER_PUBLISHED = "recordings"
"""A folder of docs/ whose files are only made into a page's sound."""
_MOST_BYTES = 50_000_000


class Measured(NamedTuple):
    """What a machine measured in the words of one reading level."""

    words: int
    reading_age: int
    """With every word counted: the higher of the two ages, because a page must not promise too much."""


@dataclass(frozen=True)
class Looked:
    """The faults of one file, or of all, and what was measured: file => reading level => measures."""

    faults: list[Diagnostic] = field(default_factory=list)
    measures: dict[str, dict[str, Measured]] = field(default_factory=dict)


def check(content: Content, settings: Settings) -> Looked:
    """Every fault of words, respect and privacy in what readers meet. Silent where there is no language.yml."""
    all_files = Looked()
    if not (settings.charter_path / "language.yml").is_file():
        return all_files
    about = _fingerprint(settings)
    before = _Kept(settings.cache_path / "words" / "found.json", about)
    words = partial(_words, settings.charter_path, about)
    for entry in content.entries:
        if entry.kind not in _NOT_READ:
            name, text = entry.document.name, entry.document.text
            found = before.get(name, text.encode(), lambda entry=entry: _check_entry(entry, words()))
            all_files.faults.extend(found.faults)
            all_files.measures.update(found.measures)
    for name, data in _beside_pages(settings):
        all_files.faults.extend(before.get(name, data, lambda name=name, data=data: _check_bytes(name, data, words())).faults)
    before.close()
    return all_files


def waivers(content: Content) -> tuple[Waiver, ...]:
    """Every exception that editors made, in the order of their places."""
    from build_hooks.text.readers import read_bytes

    held = (e.document for e in content.entries if e.kind not in _NOT_READ and "words-ok" in e.document.text)
    found = (waiver for document in held for waiver in read_waivers(read_bytes(document.text, document.name))[0])
    return tuple(sorted(found, key=lambda waiver: waiver.location))


def _beside_pages(settings: Settings) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each file in docs/ that has words in it and is no page. One that can't be read is
    passed over: whoever publishes it tells."""
    docs = settings.docs_path
    for path in sorted(docs.rglob("*")) if docs.is_dir() else ():
        inside = path.relative_to(docs)
        if path.suffix.lower() not in _BESIDE_PAGES or inside.parts[0] == _NEVER_PUBLISHED:
            continue
        name = path.relative_to(settings.root).as_posix()
        try:
            if find_misplaced(path, name, settings.root) is None and path.stat().st_size <= _MOST_BYTES:
                yield name, path.read_bytes()
        except OSError:
            continue


class _Kept:
    """What was found before, in one file."""

    def __init__(self, path: Path, about: str) -> None:
        self._path = path
        self._about = about
        self._before = _rows(kept.read(path))
        self._now: dict[str, object] = {}

    def get(self, name: str, data: bytes, look: Callable[[], Looked]) -> Looked:
        """What was found in a file with these bytes, or what `look` finds."""
        key = hashlib.sha256(f"{self._about}{name}\n".encode() + data).hexdigest()[:32]
        try:
            row = self._before[key]
            found = _from_json(row, name)
        except (ValueError, KeyError, TypeError, AttributeError):
            found = look()
            row = _as_json(found, name)
        self._now[key] = row
        return found

    def close(self) -> None:
        """Keeps what this build asked for, and of the rest as much again, the newest: a change that is taken back costs nothing."""
        others = [(key, row) for key, row in self._before.items() if key not in self._now]
        rows = dict(others[-len(self._now) :]) | self._now
        if rows != self._before:
            kept.write(self._path, json.dumps(rows).encode())


def _rows(data: bytes) -> dict[str, object]:
    try:
        found = json.loads(data)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _check_entry(entry: Entry, words: "LanguageSettings") -> Looked:
    from build_hooks.text.readers import read_bytes  # These load word lists: only for what changed.
    from build_hooks.text.text_file import TextFile
    from build_hooks.text.yaml_text import read_comments, read_values
    from build_hooks.words_check import check_file

    name, text = entry.document.name, entry.document.text
    if entry.kind == "pages":
        file = read_bytes(text, name)
    else:
        file = TextFile(name, text, "yaml", tuple(read_values(text, _for_readers(entry))), tuple(read_comments(text)),
                        facts=frozenset(entry.document.value))
    found, measure = check_file(file, "plain", settings=words)
    return Looked(_told(found), {file.name: {level: Measured(m.words, m.reading_age_all_words) for level, m in measure.levels.items()}})


def _check_bytes(name: str, data: bytes, words: "LanguageSettings") -> Looked:
    from build_hooks.words_check import check_text

    return Looked(_told(check_text(data, name, "plain", settings=words)[0]), {name: {}})


def _told(found: list[Diagnostic]) -> list[Diagnostic]:
    """Advice stops no build: it comes as a notice."""
    return [replace(d, severity=Severity.NOTICE) if d.severity is Severity.WARNING else d for d in found]


@lru_cache(maxsize=1)
def _words(charter: Path, about: str) -> "LanguageSettings":
    """What the rules know, as long as nothing in it changes."""
    from build_hooks.words_settings import load_settings

    return load_settings(charter)


def _for_readers(entry: Entry) -> "list[Value]":
    """The texts of a record that reach a reader, as they were written and in that order, each with its level."""
    from build_hooks.text.yaml_text import Value

    places = entry.document.places
    values = (Value(path, _written(entry.document.value, path), *places[path][:2], reads.level, reads.title)
              for path, _, reads in entry.values if reads and path in places)
    return sorted((value for value in values if isinstance(value.text, str)), key=lambda value: (value.line, value.column))


def _written(value: object, path: tuple[str | int, ...]) -> object:
    for part in path:
        value = value[part]
    return value


def _fingerprint(settings: Settings) -> str:
    known = (path for pattern in _KNOWN_FROM for path in sorted(settings.charter_path.glob(pattern)))
    digest = hashlib.sha256(_rules_fingerprint().encode())
    for path in known:
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _rules_fingerprint() -> str:
    digest = hashlib.sha256()
    modules = (path for folder in _RULE_FOLDERS for path in sorted((_PACKAGE / folder).rglob("*.py")))
    for path in (*modules, *(_PACKAGE / name for name in _RULE_MODULES)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _as_json(found: Looked, name: str) -> dict:
    return {"faults": [_as_row(d) for d in found.faults], "measures": found.measures[name]}


def _from_json(kept: dict, name: str) -> Looked:
    measures = {level: Measured(*figures) for level, figures in kept["measures"].items()}
    return Looked([_from_row(row) for row in kept["faults"]], {name: measures})


def _as_row(d: Diagnostic) -> list:
    return [d.location.path, d.location.line, d.location.column, d.rule.code, d.rule.name, d.message, d.fix, d.severity]


def _from_row(row: list) -> Diagnostic:
    path, line, column, code, name, message, fix, severity = row
    return Diagnostic(Location(path, line, column), Rule(code, name), message, fix, Severity(severity))
