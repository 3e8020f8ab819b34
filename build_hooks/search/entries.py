"""What can be found: each page, and each thing on a page that has an address of its own."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from build_hooks.models.charter import Charter
from build_hooks.text.inline import LINK, plain_text
from build_hooks.views.parts import PageView

KINDS = {"r": "Rights", "d": "What you can do", "h": "Help", "p": "Promises and progress", "w": "Words", "o": "Other pages"}
"""The letter that stands for a kind in the index, and its name for readers."""

_KIND_OF = (("/rights/", "r"), ("/use-your-rights/", "d"), ("/help/", "h"), ("/families/", "h"), ("/progress/", "p"),
            ("/words/", "w"))
_NOT_FOUND_BY_SEARCH = ("/search/", "/offline/", "/saved-pages/")
_HEADING = re.compile(r"<h[23][^>]*>(.*?)</h[23]>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_COMMON = 3
"""A heading that stands on more pages than this belongs to the pages' pattern and says nothing about one of them."""

_SENTENCE = 4
"""A link with so many spaces says what happened, and not only where it leads."""


@dataclass(frozen=True)
class Entry:
    """One thing to find. `phrases` are what people say for it: they are searched and never shown."""

    address: str
    kind: str
    title: str
    summary: str = ""
    headings: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    more: str = ""
    has_easy_read: bool = False


def make_entries(pages: Mapping[str, PageView], bodies: Mapping[str, str], charter: Charter) -> list[Entry]:
    """Everything that search can find, in the order of the site. The first of two equal finds stands first."""
    found = [*_page_entries(pages, bodies, charter), *_inner_entries(charter)]
    return sorted(found, key=lambda entry: list(KINDS).index(entry.kind))


def kind_of(address: str) -> str:
    """The letter of a page's kind."""
    return next((kind for start, kind in _KIND_OF if address.startswith(start)), "o")


def _page_entries(pages: Mapping[str, PageView], bodies: Mapping[str, str], charter: Charter) -> Iterator[Entry]:
    addresses = {page.address for page in pages.values()}
    headings = {uri: _headings(bodies[uri]) for uri in pages}
    linked = _linked(page.body for page in charter.pages.values())
    said = _said(charter)
    happened = _happened(charter)
    count = Counter(heading for found in headings.values() for heading in set(found))
    for uri, page in pages.items():
        plain = page.address.removesuffix("easy-read/")
        if not page.is_found or page.address in _NOT_FOUND_BY_SEARCH or (plain != page.address and plain in addresses and plain != "/"):
            continue
        yield Entry(
            page.address, kind_of(page.address), page.title, plain_text(page.summary),
            tuple(heading for heading in headings[uri] if count[heading] <= _COMMON),
            (*said[page.address], *linked[page.address]),
            " ".join((plain_text(str(getattr(page.view, "right", ""))), *happened[page.address])),
            f"{page.address}easy-read/" in addresses)


def _headings(body: str) -> tuple[str, ...]:
    return tuple(" ".join(_TAG.sub(" ", heading).split()) for heading in _HEADING.findall(body))


def _said(charter: Charter) -> defaultdict[str, list[str]]:
    """Address => what people say when they need it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for situation in charter.situations:
        found[f"/use-your-rights/{situation.id}/"] += situation.phrases
    return found


def _happened(charter: Charter) -> defaultdict[str, list[str]]:
    """Address of a right => the titles of what happens to people when it is broken."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for situation in charter.situations:
        found[f"/rights/{situation.rights[0]}/"].append(situation.title)
    return found


def _linked(bodies: Iterable[str]) -> defaultdict[str, list[str]]:
    """Address => the words by which hand-written pages lead there: “I spoke up, and nothing changed”."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for body in bodies:
        for link in LINK.finditer(body):
            if link[1].count(" ") >= _SENTENCE:
                found[link[2].partition("#")[0]].append(link[1])
    return found


def _inner_entries(charter: Charter) -> Iterator[Entry]:
    for service in charter.services:
        yield Entry(f"/help/#{service.id}", "h", service.name, plain_text(service.what), more=plain_text(service.for_whom))
    for question in charter.questions.questions:
        yield Entry(f"/questions/#question-{question.number}", "o", question.title)
    for action in charter.actions.actions:
        yield Entry(f"/progress/actions/#action-{action.number}", "p", action.title)
    for group in charter.groups.groups:
        yield Entry(f"/progress/who-is-responsible/#{group.id}", "p", group.name)
    for value in charter.values.values:
        yield Entry(f"/values/#{value.id}", "o", value.name)
    for term in charter.glossary.terms:
        yield Entry(f"/words/#{term.id}", "w", f"{term.term[0].upper()}{term.term[1:]}", phrases=term.also)


def readable(kinds: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """(letter, name) for each kind that has something in it."""
    present = set(kinds)
    return tuple((letter, name) for letter, name in KINDS.items() if letter in present)
