"""QR codes: the code itself as a drawing, with a name."""

from build_hooks.booklets.booklet import Picture
from build_hooks.pictures.qr import qr_svg


def qr_picture(address: str) -> Picture:
    """The code that leads to a whole address."""
    return Picture("qr", qr_svg(address), f"QR code. It leads to {address}")
