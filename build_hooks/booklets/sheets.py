"""Leaflets and posters: the data their templates read, and the check that it all fits."""

from dataclasses import replace
from pathlib import Path

from build_hooks.booklets.booklet import Picture
from build_hooks.booklets.engine import Pdf, make_pdf
from build_hooks.booklets.layout import dated, plain_data
from build_hooks.booklets.papers import Paper

SIZES = (16, 15, 14, 13, 12)
"""The type of a leaflet in points, tried from the largest. Smaller is hard to read."""
_POSTER_TITLES = ((16, 3.6), (26, 3.0), (34, 2.5), (99, 2.1))
_POSTER_TRIES = ((3, 84), (3, 68), (3, 54), (3, 46), (2, 54), (2, 46), (1, 54), (1, 46))
"""(How many contacts, how wide the picture is in millimetres): the first that fits is taken."""


class DoesNotFit(Exception):
    """A paper needs more pages than it has sides. `over` is how many more."""

    def __init__(self, over: int) -> None:
        super().__init__(f"{over} pages too many")
        self.over = over


def make_leaflet(paper: Paper, site_name: str, site_address: str, fonts: Path) -> Pdf:
    """Two sides of A4, in the largest type that fits."""
    data = _data(paper, "leaflet", site_name, site_address) | {"turn": "Turn over for words to say and for people who help."}
    for size in SIZES:
        pdf = make_pdf("leaflet", data | {"size": size}, paper.words_of, fonts)
        if pdf.pages <= 2:
            return pdf
    raise DoesNotFit(pdf.pages - 2)


def make_poster(paper: Paper, size: str, site_name: str, site_address: str, fonts: Path) -> Pdf:
    """One side of A4 or A3. Fewer contacts when there is no room, but always who to ring in an emergency."""
    title_size = next(size for most, size in _POSTER_TITLES if len(paper.title) <= most)
    for count, picture in _POSTER_TRIES:
        shown = replace(paper, contacts=_best(paper, count))
        data = _data(shown, "poster", site_name, site_address) | {"paper": size, "title_size": title_size, "picture_size": picture}
        data["dated"] = dated(paper.words_of, paper.version)
        pdf = make_pdf("poster", data, paper.words_of, fonts)
        if pdf.pages == 1:
            return pdf
    raise DoesNotFit(pdf.pages - 1)


def _best(paper: Paper, count: int) -> tuple:
    with_phone = [contact for contact in paper.contacts if contact.phone]
    return tuple(with_phone[:count])


def _data(paper: Paper, kind: str, site_name: str, site_address: str) -> dict:
    pictures: dict[str, dict] = {}
    qr = _qr(paper, site_address)
    if qr:
        pictures["qr"] = {"svg": qr.svg, "alt": qr.alt}
    return plain_data(paper, pictures, site_address) | {
        "pictures": pictures, "full_title": f"{paper.title} ({kind})", "site_name": site_name, "keywords": [],
        "dated": dated(paper.words_of, paper.version), "shown": shown_address(paper.address, site_address)}


def _qr(paper: Paper, site_address: str) -> Picture | None:
    from build_hooks.booklets.qr import qr_picture

    return qr_picture(site_address.rstrip("/") + paper.address) if site_address else None


def shown_address(address: str, site_address: str) -> str:
    """An address as it is printed: short enough to type."""
    if not site_address:
        return address
    return (site_address.rstrip("/") + address).removeprefix("https://").removeprefix("http://").rstrip("/")
