"""The rules for our words, made from the rules' own docstrings, and the exceptions that editors made."""

from collections.abc import Iterator
from types import ModuleType
from typing import NamedTuple

from build_hooks.checks import privacy, respect, words
from build_hooks.checks.rule_pages import RulePage, read_page
from build_hooks.checks.waivers import FORM, UNUSED
from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView

ABOUT = Link("About this site", "/about/")
RULES = Link("The rules for our words", "/about/rules-for-words/")
WAIVERS = "/about/rules-for-words/exceptions/"


class Family(NamedTuple):
    """Rules that belong together, on a page of their own."""

    address: str
    heading: str
    text: str
    rules: tuple[RulePage, ...]


class RulesView(NamedTuple):
    families: tuple[Family, ...]
    exceptions: int


class WaiverView(NamedTuple):
    term: str
    reason: str
    date: str
    path: str
    line: int


class WaiversView(NamedTuple):
    waivers: tuple[WaiverView, ...]
    rules: tuple[RulePage, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/about/rules-for-words/”, a page for each family of rules, and the list of exceptions."""
    dates, families = look.dates(look.charter.pages["index.md"].facts), _families()
    yield PageView(
        RULES.href, "language_rules", RULES.text, "What each rule asks of our words, and why. For everyone who writes here.",
        RulesView(families, len(look.waivers)), crumbs=(ABOUT,), formats=formats(plain=RULES.href, easy=None, current="plain"),
        dates=dates, explain_words=False, is_found=False)
    for family in families:
        yield PageView(
            family.address, "language_rule_family", family.heading, family.text, family, crumbs=(ABOUT, RULES),
            formats=formats(plain=family.address, easy=None, current="plain"), dates=dates, explain_words=False, is_found=False)
    yield PageView(
        WAIVERS, "language_waivers", "Exceptions to the rules for our words",
        "Each word that may stay where it is, with the reason and the date.",
        WaiversView(tuple(WaiverView(w.term, w.reason, long_date(w.date), w.location.path, w.location.line) for w in look.waivers),
                    tuple(read_page(rule, rule.about) for rule in (FORM, UNUSED))),
        crumbs=(ABOUT, RULES), formats=formats(plain=WAIVERS, easy=None, current="plain"),
        dates=dates, explain_words=False, is_found=False)


def _families() -> tuple[Family, ...]:
    return (
        Family(f"{RULES.href}plain-words/", "Plain words", "So that everyone can read it.", _pages(words)),
        Family(f"{RULES.href}respect/", "Words that respect people",
               "The words themselves, with better ones, stand in charter/language.yml. Editors can add to them there.", _pages(respect)),
        Family(f"{RULES.href}privacy/", "Private details", "What could harm a person when strangers read it.", _pages(privacy)))


def _pages(family: ModuleType) -> tuple[RulePage, ...]:
    return tuple(read_page(module.RULE, module.__doc__ or "", module.LEVELS) for module in family.RULES)
