"""What the language checks know from the charter: its words, its glossary, its contacts.

Read leniently, so that any text can be checked before the rest of the charter is
right: shape faults of those files are told by `check`.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import yaml
from pydantic import ValidationError

from build_hooks.checks.privacy.source_lines import digits_of
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.models.language import Language

LANGUAGE_FILE = Rule("W492", "words-language-file", """The file with the words to avoid can't be used.

What it checks: charter/language.yml has the form that the rules need.

Why: without it no rule about respect works, and everything would seem to be right.

Wrong: a term without “say”

Write this instead: each term with id, rule, words, say, source and reason.
""")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class LanguageSettings:
    """The charter's words, and the faults that kept some of them from being read."""

    language: Language = Language()
    glossary: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    faults: tuple[Diagnostic, ...] = ()

    def context(self, level: str) -> Context:
        """What rules are given at a level. It is made once: its patterns take longer to make than most texts take to check."""
        return self._contexts.get(level) or Context(level, self.language, self.glossary, self.contacts)

    @cached_property
    def _contexts(self) -> dict[str, Context]:
        return {level: Context(level, self.language, self.glossary, self.contacts) for level in BOTH}


def find_charter() -> Path:
    """The charter of the folder we are in, else the one beside this package, else the words that were installed with it."""
    beside = Path(__file__).resolve().parent.parent / "charter"
    places = (Path("charter"), beside, Path(sys.prefix) / "share" / "charter-portal")
    return next((place for place in places if (place / "language.yml").is_file()), beside)


def load_settings(charter: Path | None = None) -> LanguageSettings:
    """Reads language.yml, glossary.yml and services/*.yml of a charter folder."""
    charter = charter or find_charter()
    language, faults = load_language(charter / "language.yml")
    services = sorted((charter / "services").glob("*.yml")) if (charter / "services").is_dir() else []
    contacts = frozenset(contact for path in services for contact in _contacts(_values(path)))
    return LanguageSettings(language, frozenset(_terms(_values(charter / "glossary.yml"))), contacts, faults)


@lru_cache(maxsize=4)
def default_settings() -> LanguageSettings:
    """The settings of the charter at hand, read once."""
    return load_settings()


def load_language(path: Path) -> tuple[Language, tuple[Diagnostic, ...]]:
    """The language file, or an empty one and a fault that says why."""
    try:
        return Language.model_validate(_values(path) or {}), ()
    except ValidationError as error:
        first = error.errors()[0]
        where = " → ".join(str(part) for part in first["loc"])
        return Language(), (Diagnostic(Location(str(path)), LANGUAGE_FILE, f"The language file can't be used: {where}: {first['msg']}.",
                                       "Put this right first. No rule about respect works without it."),)


def _values(path: Path) -> object:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return {}


def _terms(glossary: object) -> Iterator[str]:
    terms = glossary.get("terms") if isinstance(glossary, dict) else None
    for term in terms if isinstance(terms, list) else ():
        if isinstance(term, dict):
            also = term.get("also")
            for form in (term.get("term"), *(also if isinstance(also, list) else ())):
                if isinstance(form, str):
                    yield form.lower()


def _contacts(value: object) -> Iterator[str]:
    """Every number, e-mail address, handle and postal address in a services file, in the form rules compare."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _contacts(item)
    elif isinstance(value, str):
        for found in re.findall(r"\+?\(?\d[\d\s().-]{1,20}\d", value):
            yield digits_of(found)
        for found in re.findall(r"[\w.+-]+@[\w.-]+\w|@\w+", value):
            yield found.lower()
        if re.search(r"\d", value) and " " in value and len(value) < 200:
            yield " ".join(value.lower().split())
