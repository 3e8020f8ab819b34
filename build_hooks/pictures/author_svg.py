"""Finds what may not stand in an SVG picture that an author supplies.

Only shapes, words and their look are let through. Everything else, such as scripts,
links, styles from elsewhere and pictures inside the picture, is found, not taken out:
an author who drew it should know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_namespaces

from defusedxml import DefusedXmlException
from defusedxml.sax import make_parser

_SVG = "http://www.w3.org/2000/svg"
_XML = "http://www.w3.org/XML/1998/namespace"
_ELEMENTS = frozenset({
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc"})
_SIZES = frozenset({
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height", "points", "viewBox",
    "stroke-width", "stroke-dasharray", "stroke-miterlimit", "opacity", "fill-opacity", "stroke-opacity", "font-size",
    "version"})
_WORDS = frozenset({
    "id", "role", "lang", "font-family", "font-weight", "font-style", "text-anchor", "dominant-baseline",
    "stroke-linecap", "stroke-linejoin", "fill-rule", "clip-rule", "preserveAspectRatio", "aria-label",
    "aria-labelledby", "aria-describedby", "aria-hidden"})
_VALUES = {
    "d": re.compile(r"[MmLlHhVvCcSsQqTtAaZz\d.eE,\s+-]*"),
    "transform": re.compile(r"(?:\s*(?:matrix|rotate|scale|translate|skewX|skewY)\([-+\d.eE,\s]*\)[\s,]*)*"),
    "fill": re.compile(r"none|currentColor|#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgba?\([\d.,%\s/]+\)"),
    "stroke": re.compile(r"none|currentColor|#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgba?\([\d.,%\s/]+\)"),
    **dict.fromkeys(_SIZES, re.compile(r"[-+\d.eE,%\sa-z]*")),
    **dict.fromkeys(_WORDS, re.compile(r"[^<>&\\(){};]*")),
}


@dataclass(frozen=True)
class Refused:
    """One thing that may not stand in a picture: its line and column in the file, and what it is."""

    line: int
    column: int
    what: str


def find_refused(data: bytes) -> Iterator[Refused]:
    """Everything in an SVG file that would have to be taken out, in the order of the file."""
    handler = _Handler()
    parser = make_parser()
    parser.forbid_dtd = True
    parser.setFeature(feature_namespaces, True)
    parser.setContentHandler(handler)
    try:
        parser.parse(BytesIO(data))
    except DefusedXmlException:
        yield Refused(1, 1, "a document type or entities of its own")
        return
    except (SAXException, ValueError, LookupError):
        yield Refused(*handler.place, "something that can't be read as SVG")
        return
    yield from handler.refused


class _Handler(ContentHandler):
    """Looks at each element as it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[Refused] = []
        self._locator = None
        self._root = True

    @property
    def place(self) -> tuple[int, int]:
        if self._locator is None:
            return 1, 1
        return self._locator.getLineNumber() or 1, (self._locator.getColumnNumber() or 0) + 1

    def setDocumentLocator(self, locator) -> None:  # noqa: N802
        self._locator = locator

    def startElementNS(self, name, qname, attrs) -> None:  # noqa: N802
        space, local = name
        if self._root and (space, local) != (_SVG, "svg"):
            self._refuse(f"a picture that is not SVG: it begins with <{local[:40]}>")
        elif space != _SVG or local not in _ELEMENTS:
            self._refuse(f"<{local[:40]}>")
        self._root = False
        for (space, local), value in attrs.items():
            allowed = _VALUES.get(local) if space is None else _VALUES["lang"] if space == _XML else None
            if allowed is None or not allowed.fullmatch(value):
                self._refuse(f"{local[:40]}=\"{value[:40]}\"")

    def processingInstruction(self, target, data) -> None:  # noqa: N802
        self._refuse(f"<?{target[:40]}?>")

    def _refuse(self, what: str) -> None:
        self.refused.append(Refused(*self.place, what))
