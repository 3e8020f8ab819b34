"""Every rule of the portal with its page: what it checks, why, and what to write instead."""

from build_hooks import loading, shape
from build_hooks.audio.faults import RULES as _AUDIO
from build_hooks.booklets.faults import RULES as _BOOKLETS
from build_hooks.checks import CHECKS, CHECKS_OF_PAGES, address_clash, due_soon, security_contact
from build_hooks.diagnostics import Rule
from build_hooks.checks import privacy, respect, waivers, words
from build_hooks.source import files, front_matter, yaml_document, yaml_faults
from build_hooks.words_command import UNREADABLE
from build_hooks.words_settings import LANGUAGE_FILE

_FORM = (
    files.EMPTY, files.BINARY, files.TOO_LARGE, files.ENCODING, files.MISSING, files.OUTSIDE, files.UNREADABLE,
    files.MERGE, yaml_faults.SYNTAX, yaml_faults.TAB, yaml_document.DUPLICATE_KEY, yaml_document.ALIAS,
    yaml_document.TAG, yaml_document.TOO_DEEP, yaml_document.TOO_MANY, yaml_document.SEVERAL, yaml_document.KEY,
    front_matter.UNCLOSED)

_SHAPE = (
    shape.UNKNOWN_KEY, shape.MISSING_KEY, shape.WRONG_TYPE, shape.BAD_DATE, shape.NOT_A_CHOICE, shape.BAD_ID,
    shape.EMPTY_VALUE, shape.TOO_LONG, shape.BAD_NUMBER, shape.BAD_ADDRESS, shape.BAD_SITE_ADDRESS, loading.UNKNOWN_FILE,
    loading.MISSING_PAGE)

_MEANING = tuple(module.RULE for module in (*CHECKS, *CHECKS_OF_PAGES, address_clash, due_soon, security_contact))

_LANGUAGE = tuple(
    Rule(module.RULE.code, module.RULE.name, module.__doc__ or "")
    for module in (*words.RULES, *respect.RULES, *privacy.RULES))

_OF_THE_ENGINE = (waivers.FORM, waivers.UNUSED, LANGUAGE_FILE, UNREADABLE)

RULES: tuple[Rule, ...] = tuple(sorted((*_FORM, *_SHAPE, *_MEANING, *_LANGUAGE, *_OF_THE_ENGINE, *_AUDIO, *_BOOKLETS)))


def find_rule(name: str) -> Rule | None:
    """The rule with a name ("unknown-source") or a code ("R202")."""
    wanted = name.strip().lower()
    return next((rule for rule in RULES if wanted in (rule.name, rule.code.lower())), None)
