"""What a printed page says of itself: the address to type, and a QR code for those with a camera."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from build_hooks import kept
from build_hooks.output import Output
from build_hooks.pictures.qr import qr_svg
from build_hooks.views.parts import PageView

FOLDER = "qr"
OWN_CODE = ("staff_right",)
"""Templates with a code of their own, that of the right they are about."""


def printed_address(page: PageView, site: str) -> str:
    """The shortest address of a page, as people type it: “rights.example/r/life/”. With no address of the site, its
    path: “/r/life/”."""
    return site.partition("://")[2].rstrip("/") + page.meta.get("short", page.address)


def code_of(page: PageView, site: str) -> str:
    """Where the QR code of a page stands: “/qr/rights/life.svg”. Empty without an address of the site to lead to."""
    return f"/{FOLDER}/{page.uri.removesuffix('.md')}.svg" if site and page.template not in OWN_CODE else ""


def make_codes(pages: Iterable[PageView], site: str, cache: Path) -> Iterator[Output]:
    """The QR codes of all pages. Each leads to the very page, in the level in which it was printed."""
    for page in pages:
        if uri := code_of(page, site).lstrip("/"):
            address = f"{site.rstrip('/')}{page.address}"
            name = page.uri.removesuffix(".md").replace("/", "-")
            yield Output(uri, kept.get(cache / f"{name}-{_short(address)}.svg", lambda address=address: qr_svg(address).encode()))


def _short(address: str) -> str:
    return sha256(address.encode()).hexdigest()[:12]
