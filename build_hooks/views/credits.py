"""Who made the pictures, and on what terms we show them."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.picture import PictureSet
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import PageView


class PictureCredit(NamedTuple):
    """One picture: the idea that it stands for, what it shows, and who has looked at it."""

    idea: str
    alt: str
    file: str
    licence: str
    credit: str
    reviewed_by: tuple[str, ...]


class CreditsView(NamedTuple):
    sets: tuple[PictureSet, ...]
    pictures: tuple[PictureCredit, ...]
    reviewed: int


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/credits/”."""
    record = look.charter.pictures
    pictures = tuple(PictureCredit(p.concept.replace("-", " "), p.alt, p.file, p.licence, p.credit, p.reviewed_by)
                     for p in record.pictures)
    yield PageView(
        "/credits/", "credits", "Pictures and who made them",
        "Where each picture comes from, and on what terms we may show it.",
        CreditsView(record.sets, pictures, sum(bool(p.reviewed_by) for p in pictures)),
        formats=formats(plain="/credits/", easy=None, current="plain"),
        dates=look.dates(look.charter.pages["index.md"].facts), explain_words=False)
