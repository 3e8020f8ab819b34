"""Finds what a record points at and hands it over finished."""

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from datetime import date
from typing import TypeVar

from build_hooks.booklets.download import Download
from build_hooks.checks.waivers import Waiver
from build_hooks.models.base import Checked, EasySection as EasySectionRecord, Fact, Sourced
from build_hooks.models.charter import Charter
from build_hooks.models.infographic import AuthorInfographic
from build_hooks.models.right import Right
from build_hooks.models.service import Service
from build_hooks.pictures.drawings import Drawings
from build_hooks.pictures.photos import Photo
from build_hooks.remembered import Memory
from build_hooks.text.dates import age, long_date
from build_hooks.text.phones import is_free
from build_hooks.text.slugs import slug
from build_hooks.views.download_list import Downloads, SharedPicture, make_downloads, shared_pictures
from build_hooks.views.parts import (
    AuthorPicture, Card, Contact, Dates, EasyBlock, EasySection, Format, Link, Picture, Statement)

Made = TypeVar("Made")


class Lookup:
    """The charter with its drawings and today's date, for views to ask."""

    def __init__(self, charter: Charter, drawings: Drawings, today: date, site_address: str = "",
                 downloads: tuple[Download, ...] = (), waivers: tuple[Waiver, ...] = (),
                 photos: Mapping[str, Photo] | None = None, memory: Memory | None = None) -> None:
        self.charter = charter
        self.drawings = drawings
        self.today = today
        self.site_address = site_address
        self.waivers = waivers
        self._downloads = downloads
        self._photos = photos or {}
        self._memory = memory or Memory()
        self._given = self._memory.same(Lookup, (today, site_address, waivers, downloads, self._photos))

    def kept(self, make: Callable[..., Iterable[Made]], *about: object) -> tuple[Made, ...]:
        """All that a maker of views gives, about a thing with an id and what goes with it, or about nothing at all. In a live preview it is asked again only
        if the things, or whatever else of the charter it read the last time, have changed."""
        name = (make.__module__, make.__qualname__, about[0].id if about else "")
        return self._memory.read(name, self.charter, lambda charter: tuple(make(self._with(charter), *about)), self._given, *about)

    def _with(self, charter: Charter) -> "Lookup":
        """The same, with another view of the charter."""
        other = copy(self)
        other.charter = charter
        return other

    def source(self, sourced: Sourced) -> Link:
        """The part of a source that something rests on, as a link to it."""
        source, section = self.charter.source_of[sourced.source], self.section(sourced)
        return Link(f"{source.short_title}, {section.text}", section.href)

    def section(self, sourced: Sourced) -> Link:
        """The same link, named by the part alone: for where the source stands beside it."""
        return Link(section_name(sourced.section), f"/sources/{sourced.source}/#{section_anchor(sourced.section)}")

    def statement(self, fact: Fact) -> Statement:
        return Statement(fact.text, self.source(fact))

    def statements(self, facts: tuple[Fact, ...]) -> tuple[Statement, ...]:
        return tuple(map(self.statement, facts))

    def picture(self, concept: str) -> Picture:
        record = self.charter.picture_of[concept]
        drawing = self.drawings.drawing(record.file)
        return Picture(concept, drawing.view_box, drawing.markup, record.alt)

    def downloads(self, about: str = "", first: str = "plain", *, whole: bool = False) -> Downloads:
        """What there is to download about a right, “agreement” or “charter”; without a name, everything."""
        found = tuple(download for download in self._downloads if not about or download.about == about)
        return make_downloads(found, first, whole=whole)

    def shared_pictures(self) -> tuple[SharedPicture, ...]:
        """The pictures to share, of rights and of our figures."""
        return shared_pictures(self._downloads)

    def booklet(self, about: str) -> str:
        """Where the list of booklets stands on the page about a thing, or "" while there are none."""
        return "#download" if any(download.about == about for download in self._downloads) else ""

    def dates(self, record: Checked) -> Dates:
        return Dates(long_date(record.checked_on), long_date(record.check_again_on), self.is_overdue(record))

    def is_overdue(self, record: Checked) -> bool:
        return record.check_again_on < self.today

    def age(self, day: date) -> dict[str, str]:
        """How old a picture of this day is, for a page's meta."""
        return {"age": age(day, self.today)}

    def as_at(self, day: date) -> dict[str, object]:
        """What a PageView says of the day of its picture: the day, and how old it is."""
        return {"as_at": long_date(day), "meta": self.age(day)}

    def group(self, group_id: str) -> Link:
        return Link(self.charter.group_of[group_id].name, f"/progress/who-is-responsible/{group_id}/")

    def groups(self, group_ids: tuple[str, ...]) -> tuple[Link, ...]:
        return tuple(map(self.group, group_ids))

    def right_card(self, right: Right, *, easy: bool = False) -> Card:
        address = f"/rights/{right.id}/easy-read/" if easy else f"/rights/{right.id}/"
        first = right.easy_read[0].blocks[0].text
        return Card(right.short_name, first if easy else right.right, address, self.picture(right.picture))

    def right_links(self, kind: str, target: int | str) -> tuple[Link, ...]:
        """The rights that name an action, recommendation, value or principle."""
        return tuple(map(self.right_link, self.charter.rights_by_link.get((kind, target), ())))

    def right_link(self, right_id: str) -> Link:
        return Link(self.charter.right_names[right_id], f"/rights/{right_id}/")

    def easy_beside(self, address: str) -> str | None:
        """The Easy Read page beside a plain page, where charter/easy-pages.yml has one."""
        return f"{address}easy-read/" if address in self.charter.easy_page_at else None

    def easy(self, sections: tuple[EasySectionRecord, ...]) -> tuple[EasySection, ...]:
        return tuple(
            EasySection(slug(section.heading), section.heading,
                        tuple(EasyBlock(b.text, self.picture(b.picture)) for b in section.blocks))
            for section in sections)

    def contact(self, service: Service) -> Contact:
        return Contact(
            service.id, service.name, service.what, service.for_whom, service.easy, service.phone,
            service.phone.replace(" ", "") if service.phone else None, service.url, service.hours, service.urgent,
            long_date(service.checked_on), self.is_overdue(service), self.picture(service.picture), service.note,
            service.confirmed_with_owner, bool(service.phone) and is_free(service.phone), service.text_number,
            service.webchat, service.languages, service.bsl, service.accessibility)

    def author_pictures(self, pictures: tuple[AuthorInfographic, ...]) -> tuple[AuthorPicture, ...]:
        return tuple(map(self._author_picture, pictures))

    def _author_picture(self, picture: AuthorInfographic) -> AuthorPicture:
        photo = self._photos.get(picture.file)
        return AuthorPicture(
            f"/infographics/{picture.file}", picture.alt, picture.long_description, picture.credit, picture.licence,
            long_date(picture.as_at), tuple(map(self.source, picture.rests_on)),
            tuple((small.kind, f"/{small.uri}") for small in photo.small) if photo else (),
            (photo.width, photo.height) if photo else None)

    def contacts(self, service_ids: tuple[str, ...]) -> tuple[Contact, ...]:
        return tuple(self.contact(self.charter.service_of[i]) for i in service_ids)


def section_anchor(section: str) -> str:
    """The anchor of a source's section: "2.6" => "section-2-6"."""
    return f"section-{slug(section)}"


def section_name(section: str) -> str:
    """A section as readers see it: "2.6" => "section 2.6"; names stay as they are."""
    return f"section {section}" if section[0].isdigit() else section


def formats(*, plain: str | None, easy: str | None, current: str, booklet: str | None = None) -> tuple[Format, ...]:
    """“Read, listen or get this another way”: the same row, in the same order, on every page.

    A format that doesn't exist yet says so; the page about formats says how to ask. `booklet` is where the page lists
    its files, "" while there are none, and None on pages of which no booklet is made.
    """
    ask = "/about/#read-listen-or-get-this-another-way"
    return tuple(row for row in (
        Format("Plain English", plain, current == "plain") if plain else None,
        Format("Easy Read", easy, current == "easy-read", "" if easy else "not made yet"),
        Format("Listen", None, note="coming soon"),
        Format("Print", ask, note="use your browser’s print button"),
        Format("Booklet, leaflet or Word file", booklet or None) if booklet is not None else None,
        Format("BSL video", None, note="coming soon"),
        Format("Other languages", None, note="coming soon"),
    ) if row)


def neutral(title: str | None, *, easy: bool) -> str | None:
    """The neutral title of a sensitive page, at its level."""
    return f"{title} (Easy Read)" if title and easy else title
