"""The page of the rules for our words, and the list of exceptions."""

import pytest

from build_hooks import language_gate
from build_hooks.pictures.drawings import Drawings
from build_hooks.rendering import Renderer
from build_hooks.rules import find_rule
from build_hooks.text.explain import Explainer
from build_hooks.views import language_rules
from build_hooks.views.lookup import Lookup
from build_hooks.words_check import RULES, check_text
from tests.project import TODAY, Project

SHOWS_WHAT_IT_FORBIDS = {"words-shorthand", "words-number", "words-date", "respect-no-suffering", "private-birth-date", "private-handle",
                         "private-consent"}
"""Rules that can't be told without an example of what they are about."""


def pages(project: Project) -> dict:
    """Address => page, with the exceptions of the project."""
    content, _ = project.load()
    look = Lookup(project.charter(), Drawings(), TODAY, waivers=language_gate.waivers(content))
    return {page.address: page for page in language_rules.make_pages(look)}


def printed(page) -> str:
    """The page's body as HTML."""
    nothing = Explainer(())
    return Renderer({"plain": nothing, "easy-read": nothing}).render(page)


def test_every_rule_stands_on_the_page(project: Project) -> None:
    """With its code, its levels, what it asks, why, and an example."""
    found = {rule.name: rule for family in pages(project)["/about/rules-for-words/"].view.families for rule in family.rules}
    assert {module.RULE.name for module in RULES} == set(found)
    for rule in found.values():
        assert all((rule.title, rule.checks, rule.why, rule.wrong, rule.instead, rule.levels)), rule.name
    assert found["words-passive"].levels == "Easy Read: must be put right. Plain English: to think about"
    assert found["words-question"].levels == "Easy Read: to think about"
    assert found["words-acronym"].levels == "Easy Read and Plain English: must be put right"


def test_what_a_rule_forbids_is_printed_and_never_run(project: Project) -> None:
    """An example of bad Markdown or HTML stays text."""
    html = {address: printed(page) for address, page in pages(project).items()}
    assert '<h2 id="w401">A sentence has too many words</h2>' in html["/about/rules-for-words/plain-words/"]
    assert "&lt;!-- words-ok: drug misuse --&gt;" in html["/about/rules-for-words/exceptions/"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.RULE.name)
def test_rules_are_told_in_plain_words(rule) -> None:
    """What a rule asks, and why, keeps to our own rules. Names of grammar (comma, verb) may stand."""
    if rule.RULE.name in SHOWS_WHAT_IT_FORBIDS:
        return
    about = rule.__doc__.split("\n\nWrong:")[0].replace("What it checks:", "").replace("Why:", "")
    faults, _ = check_text(about, "rule.md")
    assert [fault.message for fault in faults if fault.is_error and fault.rule.name != "words-hard-word"] == []


@pytest.mark.parametrize("code", ["W490", "W491", "W492", "W493"])
def test_faults_of_the_engine_are_explained_too(code: str) -> None:
    """A code that a report prints leads to a page."""
    assert "What it checks:" in find_rule(code).about


def test_with_no_exceptions_the_page_says_so(project: Project) -> None:
    """Plainly, and not with an empty list."""
    page = pages(project)["/about/rules-for-words/exceptions/"]
    assert page.view.waivers == ()
    assert "There are no exceptions today." in printed(page)


def test_each_exception_is_listed(project: Project) -> None:
    """From a page and from data: the term, the reason, the day and the place."""
    project.change("docs/about.md", "\n---\n", "\n---\n\n<!-- words-ok: <b>drug misuse | the name of a form | 2026-11-21 -->\n\nThe form is called drug misuse.\n")
    project.change("charter/rights/health.yml", "summary:", "# words-ok: entitled | a lawyer asked for it | 2026-10-03\nsummary:")
    page = pages(project)["/about/rules-for-words/exceptions/"]
    assert [(w.term, w.reason, w.date, w.path) for w in page.view.waivers] == [
        ("entitled", "a lawyer asked for it", "3 October 2026", "charter/rights/health.yml"),
        ("<b>drug misuse", "the name of a form", "21 November 2026", "docs/about.md")]
    html = printed(page)
    assert "“&lt;b&gt;drug misuse”" in html
    assert "There are no exceptions" not in html
