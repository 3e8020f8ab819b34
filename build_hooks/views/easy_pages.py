"""The Easy Read pages of charter/easy-pages.yml: help, progress in short, how this site works."""

from collections.abc import Iterator

from build_hooks.models.easy_page import EasyPage
from build_hooks.text.dates import long_date
from build_hooks.views.easy import easy_page
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Card, PageView


def make_pages(look: Lookup) -> Iterator[PageView]:
    """One page beside each plain page that the file names."""
    for page in look.charter.easy_page_at.values():
        yield _page(look, page)


def easy_cards(look: Lookup) -> tuple[Card, ...]:
    """The way to each of them, for the first page of the Easy Read route."""
    return tuple(Card(page.title, page.summary, f"{page.link}easy-read/", look.picture(page.picture))
                 for page in look.charter.easy_page_at.values())


def _page(look: Lookup, page: EasyPage) -> PageView:
    charter = look.charter
    records = (charter.easy_pages, *(charter.service_of[name] for name in page.services))
    return easy_page(
        look, page.link, page.title, page.sections, min(records, key=lambda record: record.check_again_on),
        contacts=page.services, cards=tuple(Card(d.title, d.text, d.link, look.picture(d.picture)) for d in page.more),
        sources=tuple(dict.fromkeys(map(look.source, page.rests_on))), sensitive=page.sensitive,
        as_at=long_date(page.as_at) if page.as_at else None, meta=look.age(page.as_at) if page.as_at else {})
