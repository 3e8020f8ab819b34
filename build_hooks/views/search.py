"""The page with the search form."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.search.entries import KINDS
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Contact, PageView


class SearchView(NamedTuple):
    """The kinds a reader can choose from, as (letter, name), and whom to call when words speak of danger."""

    kinds: tuple[tuple[str, str], ...]
    crisis: tuple[Contact, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/search/”. With scripts off its form leads to A to Z."""
    yield PageView(
        "/search/", "search", "Search", "Use your own words. A whole question works too.",
        SearchView(tuple(KINDS.items()), tuple(look.contact(s) for s in look.charter.services if s.is_crisis)),
        dates=look.dates(look.charter.pages["index.md"].facts), explain_words=False,
        scripts=("search",), styles=("forms",))
