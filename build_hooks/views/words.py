"""The words explained, and everything on the portal from A to Z."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.text.inline import plain_text
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView


class TermView(NamedTuple):
    id: str
    term: str
    also: tuple[str, ...]
    meaning: str
    easy_meaning: str
    source: Link | None


class Letter(NamedTuple):
    """One letter of the alphabet and what stands under it."""

    letter: str
    terms: tuple[TermView, ...] = ()
    links: tuple[Link, ...] = ()


class AlphabetView(NamedTuple):
    letters: tuple[Letter, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/words/” and “/a-z/”."""
    record = look.charter.glossary
    terms = sorted((_term(look, term) for term in record.terms), key=lambda t: t.term.lower())
    letters = defaultdict(list)
    for term in terms:
        letters[term.term[0].upper()].append(term)
    yield PageView(
        "/words/", "words", "Words explained", "What the harder words on this site mean.",
        AlphabetView(tuple(Letter(letter, terms=tuple(found)) for letter, found in sorted(letters.items()))),
        formats=formats(plain="/words/", easy=None, current="plain"), dates=look.dates(record), explain_words=False)
    yield PageView(
        "/a-z/", "a_to_z", "A to Z", "Every right, page and word on this site, from A to Z.",
        AlphabetView(tuple(Letter(letter, links=tuple(found)) for letter, found in sorted(_links(look).items()))),
        formats=formats(plain="/a-z/", easy=None, current="plain"), dates=look.dates(record), explain_words=False)


def _term(look: Lookup, term) -> TermView:
    source = look.source(term) if term.source and term.section else None
    return TermView(term.id, term.term, term.also, plain_text(term.meaning), term.easy_meaning, source)


def _links(look: Lookup) -> dict[str, list[Link]]:
    charter = look.charter
    found = [
        *map(look.right_link, charter.right_names),
        *(Link(situation.title, f"/use-your-rights/{situation.id}/") for situation in charter.situations),
        *(Link(f"{letter.title} (letter)", f"/use-your-rights/letters/{letter.id}/")
          for letter in (charter.letters.letters if charter.letters else ())),
        *((Link(f"{charter.emergency.title} (help)", "/help/emergency/"),) if charter.emergency else ()),
        *((Link(charter.ladder.title, "/use-your-rights/ladder/"),) if charter.ladder else ()),
        *(Link(f"{term.term[0].upper()}{term.term[1:]} (word)", f"/words/#{term.id}") for term in charter.glossary.terms),
        *(Link(f"{service.name} (help)", f"/help/#{service.id}") for service in charter.services),
        *(Link(f"{item.title} (recommendation {item.number})", f"/progress/recommendations/{item.number}/")
          for item in charter.recommendations.recommendations),
        *(Link(f"{group.name} (who is responsible)", f"/progress/who-is-responsible/{group.id}/")
          for group in charter.groups.groups),
        *(Link(page.facts.title, f"/{uri.removesuffix('.md')}/") for uri, page in charter.pages.items()
          if uri != "index.md"),
        Link(charter.agreement.title, "/agreement/"), Link("Get help", "/help/"),
        Link("Principles and core values", "/values/"), Link("Questions and answers", "/questions/"),
        Link("Recommendations and answers", "/progress/recommendations/"), Link("Actions", "/progress/actions/"),
        *(Link(plan.title, f"/progress/plans/{plan.id}/") for plan in charter.plans),
        Link("Timeline", "/progress/timeline/"), Link("Gaps", "/progress/gaps/"), Link("Stigma", "/progress/stigma/"),
        Link("Implementation Group: what it is for", "/progress/implementation-group/"),
        Link("Chain, from a problem to a change", "/progress/chain/"), Link("Status, what it means", "/progress/criteria/"),
        Link("Sources", "/sources/"), Link("Data to download", "/data/"), Link("Easy Read", "/easy-read/"),
    ]
    letters: defaultdict[str, list[Link]] = defaultdict(list)
    for link in sorted(found, key=lambda link: link.text.lower()):
        letters[link.text[0].upper()].append(link)
    return letters
