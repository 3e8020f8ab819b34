"""Reads an SVG file as plain shapes and refuses everything else: it may come from anyone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

MAX_BYTES = 32_000
MAX_DEPTH = 6
_NAMESPACE = "{http://www.w3.org/2000/svg}"
_NUMBERS = re.compile(r"[-+\d.eE,\s]*")
_PAINT = re.compile(r"none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}")
_TRANSFORM = re.compile(r"(?:\s*(?:matrix|rotate|scale|translate)\([-+\d.eE,\s]*\))+\s*")
_LOOK = {
    "fill": _PAINT,
    "stroke": _PAINT,
    "stroke-width": _NUMBERS,
    "stroke-miterlimit": _NUMBERS,
    "stroke-linecap": re.compile("butt|round|square"),
    "stroke-linejoin": re.compile("bevel|miter|round"),
    "fill-rule": re.compile("evenodd|nonzero"),
    "transform": _TRANSFORM,
}
_SHAPES = {
    "g": (),
    "path": ("d",),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "rect": ("x", "y", "width", "height", "rx", "ry"),
    "line": ("x1", "y1", "x2", "y2"),
    "polyline": ("points",),
    "polygon": ("points",),
}
_PATH = re.compile(r"[MmLlHhVvCcSsQqTtAaZz\d.eE,\s+-]*")
_NOTES = frozenset(f"{_NAMESPACE}{name}" for name in ("desc", "metadata", "title"))
_LEFT_OUT = frozenset({"id", "version", "clip-rule"})
_FRAME = _LEFT_OUT | {"viewBox", "width", "height"}


class BadDrawing(ValueError):
    """A file that is no picture of plain shapes: what is wrong with it and what to do."""

    def __init__(self, problem: str, fix: str) -> None:
        super().__init__(f"{problem} {fix}")
        self.problem = problem
        self.fix = fix


@dataclass(frozen=True)
class Shape:
    """One shape, or a group of them, with the attributes that count."""

    name: str
    attributes: dict[str, str]
    children: tuple["Shape", ...] = ()


@dataclass(frozen=True)
class Shapes:
    """Everything in a file: the size of its grid, and its shapes in order."""

    view_box: str
    shapes: tuple[Shape, ...]


def parse_svg(data: bytes) -> Shapes:
    """The shapes in a file. Raises BadDrawing when it holds, or is, anything else."""
    if len(data) > MAX_BYTES:
        raise BadDrawing(f"It is larger than {MAX_BYTES:,} bytes.", "Draw it with fewer shapes.")
    root = _parse_xml(data)
    if root.tag != f"{_NAMESPACE}svg":
        raise BadDrawing("It is not an SVG file.", "Save the drawing as plain SVG.")
    _check_frame(root)
    return Shapes(_view_box(root), tuple(_shapes(root, 1)))


def _parse_xml(data: bytes) -> Element:
    try:
        return fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise BadDrawing("It declares a document type or entities.", "Save the drawing as plain SVG.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise BadDrawing("It can't be read as SVG.", "Save the drawing as plain SVG.") from error


def _check_frame(root: Element) -> None:
    _check_text(root)
    for name in root.attrib:
        if name not in _FRAME:
            raise BadDrawing(f"Its <svg> has “{_plain(name)}”.", "Put the look of shapes on a <g> inside it.")


def _view_box(root: Element) -> str:
    view_box = " ".join(root.get("viewBox", "").replace(",", " ").split())
    if not re.fullmatch(r"0 0 [1-9]\d{0,3} [1-9]\d{0,3}", view_box):
        raise BadDrawing("Its viewBox is not “0 0 width height”.", "Draw on a grid of 72 by 72: viewBox=\"0 0 72 72\".")
    return view_box


def _shapes(parent: Element, depth: int) -> Iterator[Shape]:
    if depth > MAX_DEPTH:
        raise BadDrawing("It has groups inside groups inside groups.", "Ungroup the shapes.")
    for element in (child for child in parent if child.tag not in _NOTES):
        name = element.tag.removeprefix(_NAMESPACE)
        if name not in _SHAPES or not element.tag.startswith(_NAMESPACE):
            raise BadDrawing(f"It holds <{_plain(element.tag)}>.", "Take it out: a picture holds only shapes.")
        _check_text(element)
        if name != "g" and len(element):
            raise BadDrawing(f"Its <{name}> holds another element.", "Take it out: a picture holds only shapes.")
        yield Shape(name, _attributes(name, element), tuple(_shapes(element, depth + 1)))


def _attributes(shape: str, element: Element) -> dict[str, str]:
    kept = {name: value for name, value in element.attrib.items() if name not in _LEFT_OUT}
    for name, value in kept.items():
        if not _is_safe(shape, name, value):
            raise BadDrawing(f"Its <{shape}> has {_plain(name)}=\"{value[:40]}\".",
                             "Take it out: only the form, colour and line of a shape may stand there.")
    return kept


def _is_safe(shape: str, name: str, value: str) -> bool:
    if name in _SHAPES[shape]:
        pattern = _PATH if name == "d" else _NUMBERS
    else:
        pattern = _LOOK.get(name)
    return bool(pattern and pattern.fullmatch(value))


def _check_text(element: Element) -> None:
    words = [element.text, *(child.tail for child in element)]
    if any(text and text.strip() for text in words):
        raise BadDrawing("It holds text.", "Take it out: words stand beside a picture, not inside it.")


def _plain(name: str) -> str:
    """A name without its namespace, short enough to show."""
    return name.rpartition("}")[2][:40]
