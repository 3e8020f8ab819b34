"""QR codes: the code itself as a drawing, with a name."""

from functools import lru_cache

from build_hooks.booklets.booklet import Picture
from build_hooks.pictures.qr import qr_svg


@lru_cache
def qr_picture(address: str) -> Picture:
    """The code that leads to a whole address. A leaflet and two posters carry the same."""
    return Picture("qr", qr_svg(address), f"QR code. It leads to {address}")
