"""A booklet as the data a template reads: sizes, pictures once each, runs with whole addresses."""

from dataclasses import asdict, dataclass
from datetime import date

from build_hooks.booklets.booklet import Booklet, Picture, Section
from build_hooks.text.dates import long_date


@dataclass(frozen=True)
class Look:
    """The sizes of an edition: type in points, the rest in millimetres."""

    size: float
    picture: float
    gap: float
    gutter: float = 9
    cover: float = 80


LOOKS = {
    ("easy", "normal"): Look(16, 38, 8),
    ("easy", "large"): Look(22, 42, 8, cover=70),
    ("plain", "normal"): Look(13, 20, 5, 6, cover=70),
    ("plain", "large"): Look(22, 28, 7, 8, cover=55),
}
COMPACT = {"normal": Look(16, 31, 5.5), "large": Look(22, 36, 6, cover=70)}
"""Easy Read booklets of many chapters: smaller pictures keep them within fewer parts."""
LARGE = "in large print"


def dated(words_of: date, version: str) -> str:
    """The line that ties a paper to its words."""
    return f"Words of {long_date(words_of)}. Version {version}."


def layout(booklet: Booklet, size: str, site_name: str, site_address: str) -> dict:
    """What booklet.typ reads."""
    subtitle = f"{booklet.subtitle} {LARGE}" if size == "large" else booklet.subtitle
    part = f", {booklet.part}" if booklet.part else ""
    pictures: dict[str, dict] = {}
    sections = tuple(
        _section(section, index, booklet, pictures, site_address) for index, section in enumerate(booklet.sections))
    return {
        "title": booklet.title, "full_title": f"{booklet.title} ({subtitle}{part})", "subtitle": subtitle,
        "short_title": f"{booklet.title}{part}", "part": booklet.part, "part_title": booklet.part.capitalize(),
        "words": booklet.words, "summary": booklet.summary, "site_name": site_name, "keywords": [],
        "lead": _value(booklet.lead, pictures, site_address), "cover": _value(booklet.cover, pictures, site_address),
        "notes": _value(booklet.notes, pictures, site_address), "sections": sections,
        "dated": dated(booklet.words_of, booklet.version), "credit": booklet.credit,
        "colophon": [*booklet.colophon, where(booklet.address, site_address)],
        "look": asdict(_look(booklet, size)), "pictures": pictures}


def where(address: str, site_address: str) -> str:
    """Where the same words stand on the site."""
    if not site_address:
        return f"You can read this on our site too, at {address}"
    return f"You can read this on our site too: {site_address.rstrip('/')}{address}"


def _look(booklet: Booklet, size: str) -> Look:
    return COMPACT[size] if booklet.words == "easy" and _has_chapters(booklet) else LOOKS[booklet.words, size]


def _has_chapters(booklet: Booklet) -> bool:
    """Whether its sections stand under chapters, which then begin on new pages."""
    return any(section.level == 1 and section.picture and not section.is_tail and (
        not section.blocks or booklet.words == "plain") for section in booklet.sections)


def _section(section: Section, index: int, booklet: Booklet, pictures: dict, site_address: str) -> dict:
    new_page = section.level == 1 and (booklet.words == "easy" or _has_chapters(booklet))
    found = _value(section, pictures, site_address)
    return {**found, "id": f"s{index}", "new_page": new_page,
            "is_chapter": new_page and not section.is_tail and section.picture is not None and _has_chapters(booklet),
            "in_contents": section.in_contents and section.level == 1}


def plain_data(value: object, pictures: dict, site_address: str) -> dict:
    """A record as plain data. Its pictures are put into `pictures`."""
    return _value(value, pictures, site_address)


def _value(value: object, pictures: dict, site_address: str):
    """Records as plain data. Pictures are put aside, and named."""
    if isinstance(value, Picture):
        pictures[value.concept] = {"svg": value.svg, "alt": value.alt}
        return value.concept
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_value(inner, pictures, site_address) for inner in value]
    if hasattr(value, "__dataclass_fields__"):
        found = {name: _value(getattr(value, name), pictures, site_address) for name in value.__dataclass_fields__}
        return {**found, "href": whole(found["href"], site_address)} if "href" in found else found
    return value


def whole(href: str, site_address: str) -> str:
    """An address as it works away from the site: whole, or none at all."""
    if href.startswith("/"):
        return site_address.rstrip("/") + href if site_address else ""
    return href
