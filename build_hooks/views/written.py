"""A page that was written by hand: its words come from Markdown, all else as on every page."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from markupsafe import Markup

from build_hooks.models.charter import Page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import AuthorPicture, PageView, Statement
from build_hooks.views.shown import Shown, make_shown

WRITTEN = "written"


class WrittenView(NamedTuple):
    """What stands around the words, and (once they are made) the words as HTML."""

    summary: str
    rests_on: tuple[Statement, ...]
    shown: tuple[Shown, ...] = ()
    pictures: tuple[AuthorPicture, ...] = ()
    body: Markup = Markup()


def make_pages(look: Lookup) -> Iterator[PageView]:
    """Each page of docs/ but the first one."""
    for page in look.charter.pages.values():
        if page.uri != "index.md":
            yield _page(look, page)


def with_body(page: PageView, html: str) -> PageView:
    """The page with its words."""
    return replace(page, view=page.view._replace(body=Markup(html)))


def _page(look: Lookup, page: Page) -> PageView:
    address = f"/{page.uri.removesuffix('.md').removesuffix('/index')}/"
    facts = page.facts
    return PageView(
        address, WRITTEN, facts.title, facts.summary,
        WrittenView(facts.summary, tuple(Statement(r.what, look.source(r)) for r in facts.rests_on),
                    make_shown(look, facts.shows), look.author_pictures(facts.infographics)),
        formats=formats(plain=address, easy=look.easy_beside(address), current="plain"), dates=look.dates(facts),
        sensitive=facts.sensitive, neutral_title=facts.neutral_title)
