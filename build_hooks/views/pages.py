"""Every page of the site, in one explicit list."""

from collections.abc import Iterator

from build_hooks.views import (
    accessibility, agreement, by_date, chain, credits, criteria, data, downloads, easy_pages, emergency, feedback, gaps, group, help,
    home, kept, ladder, language_rules, letter, listen, plan, progress, reading, remit, right, search, sheet, situation, source, staff,
    status, stigma, story, timeline, use_your_rights, value, words, written)
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import PageView

PAGES = (home.make_pages, right.make_pages, agreement.make_pages, progress.make_pages, status.make_pages, by_date.make_pages,
         group.make_pages, plan.make_pages, timeline.make_pages, gaps.make_pages, chain.make_pages, stigma.make_pages,
         remit.make_pages, criteria.make_pages, value.make_pages,
         help.make_pages, emergency.make_pages, use_your_rights.make_pages, situation.make_pages, ladder.make_pages,
         letter.make_pages, staff.make_pages, story.make_pages, feedback.make_pages, sheet.make_pages, words.make_pages,
         source.make_pages, data.make_pages, downloads.make_pages, listen.make_pages, search.make_pages, reading.make_pages,
         kept.make_pages, accessibility.make_pages, easy_pages.make_pages, credits.make_pages,
         language_rules.make_pages, written.make_pages)


def make_pages(look: Lookup) -> Iterator[PageView]:
    """The pages made from data, then those that were written by hand."""
    for make in PAGES:
        yield from look.kept(make)
