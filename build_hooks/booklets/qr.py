"""QR codes: the code itself as a drawing, with a quiet zone and a name."""

import io

import segno

from build_hooks.booklets.booklet import Picture

ERROR_LEVEL = "q"
"""A quarter of the code may be dirty, torn or folded."""


def qr_picture(address: str) -> Picture:
    """The code that leads to a whole address."""
    code = segno.make(address, error=ERROR_LEVEL, micro=False, boost_error=False)
    out = io.BytesIO()
    code.save(out, kind="svg", border=4, xmldecl=False, svgns=True, nl=False, omitsize=True, svgclass=None, lineclass=None,
              dark="#000", light="#fff")
    return Picture("qr", out.getvalue().decode(), f"QR code. It leads to {address}")
