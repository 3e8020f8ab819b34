"""A QR code as SVG: black on white in every scheme, with the quiet zone that cameras need."""

import io

import segno

ERROR_LEVEL = "q"
"""A quarter of the code may be dirty, torn or folded."""


def qr_svg(address: str) -> str:
    """The code that leads to a whole address."""
    code = segno.make(address, error=ERROR_LEVEL, micro=False, boost_error=False)
    out = io.BytesIO()
    code.save(out, kind="svg", border=4, xmldecl=False, svgns=True, nl=False, omitsize=True, svgclass=None, lineclass=None,
              dark="#000", light="#fff")
    return out.getvalue().decode()
