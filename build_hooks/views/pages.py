"""Every page of the site, in one explicit list."""

from collections.abc import Iterator

from build_hooks.models.charter import Page
from build_hooks.views import agreement, data, help, home, progress, right, source, value, words
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import PageView

PAGES = (home.make_pages, right.make_pages, agreement.make_pages, progress.make_pages, value.make_pages,
         help.make_pages, words.make_pages, source.make_pages, data.make_pages)


def make_pages(look: Lookup) -> Iterator[PageView]:
    """The pages made from data, then those that were written by hand (template “written”)."""
    for make in PAGES:
        yield from make(look)
    for page in look.charter.pages.values():
        if page.uri != "index.md":
            yield _written(look, page)


def _written(look: Lookup, page: Page) -> PageView:
    address = f"/{page.uri.removesuffix('.md').removesuffix('/index')}/"
    facts = page.facts
    return PageView(
        address, "written", facts.title, facts.summary, page,
        formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(facts),
        sensitive=facts.sensitive, neutral_title=facts.neutral_title)
