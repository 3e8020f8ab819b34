"""Writes shapes as small as they go without changing how they look."""

import re
from collections.abc import Iterator

from build_hooks.pictures.path_data import Step, parse_numbers, parse_path, render_path, short
from build_hooks.pictures.rounding import to_tenths
from build_hooks.pictures.safe_svg import Shape

_LONG_COLOUR = re.compile(r"#(.)\1(.)\2(.)\3")
_AS_THEY_ARE = frozenset({"stroke-linecap", "stroke-linejoin", "fill-rule"})
_ENDS = ("x1", "y1", "x2", "y2")
_BARS_JOINING = frozenset({"transform"})


def minify(shapes: tuple[Shape, ...]) -> str:
    """The shapes as markup: bare groups opened, numbers shortened, lines of one look joined."""
    return "".join(map(_render, _joined(_flat(shapes))))


def _flat(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    """Opens groups without a look of their own, drops empty ones and a shape drawn twice in a row."""
    last = None
    for shape in _opened(shapes):
        if shape != last:
            yield shape
        last = shape


def _opened(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    for shape in shapes:
        if shape.name != "g":
            yield _as_path(Shape(shape.name, _tidy(shape.attributes)))
        elif not shape.attributes:
            yield from _opened(shape.children)
        elif shape.children:
            yield Shape("g", _tidy(shape.attributes), tuple(_joined(_flat(shape.children))))


def _tidy(attributes: dict[str, str]) -> dict[str, str]:
    """Values in their shortest form, in one order; the mitre limit goes where corners are round."""
    if attributes.get("stroke-linejoin") == "round":
        attributes = {name: value for name, value in attributes.items() if name != "stroke-miterlimit"}
    return {name: _short_value(name, value.strip()) for name, value in sorted(attributes.items())}


def _short_value(name: str, value: str) -> str:
    if name in _AS_THEY_ARE or value == "none":
        return value
    if name in ("fill", "stroke"):
        return _LONG_COLOUR.sub(r"#\1\2\3", value.lower())
    if name == "transform":
        return re.sub(r"[\s,]+", " ", value).replace(" -", "-")
    if name == "d":
        return render_path(to_tenths(parse_path(value)))
    return " ".join(map(short, parse_numbers(value)))


def _as_path(shape: Shape) -> Shape:
    """A straight line as a path, so that it can be joined to its neighbours."""
    if shape.name == "line":
        numbers = parse_numbers(" ".join(shape.attributes.get(name, "0") for name in _ENDS))
    elif shape.name in ("polyline", "polygon"):
        numbers = parse_numbers(shape.attributes.get("points", ""))
    else:
        return shape
    if not numbers or len(numbers) % 2:
        raise ValueError("points come in pairs")
    steps = tuple(Step("L", pair) for pair in zip(numbers[::2], numbers[1::2], strict=True))
    closing = (Step("Z"),) if shape.name == "polygon" else ()
    look = {name: value for name, value in shape.attributes.items() if name not in (*_ENDS, "points")}
    return Shape("path", {"d": render_path((Step("M", steps[0].numbers), *steps[1:], *closing)), **look})


def _joined(shapes: Iterator[Shape]) -> Iterator[Shape]:
    """Neighbours that are only lines, all of one look, become one path."""
    waiting = None
    for shape in shapes:
        if waiting and _can_join(waiting, shape):
            waiting = Shape("path", {**waiting.attributes, "d": waiting.attributes["d"] + shape.attributes["d"]})
            continue
        if waiting:
            yield waiting
        waiting = shape
    if waiting:
        yield waiting


def _can_join(first: Shape, second: Shape) -> bool:
    if not first.name == second.name == "path" or first.attributes.get("fill") != "none":
        return False
    looks = [{name: value for name, value in shape.attributes.items() if name != "d"} for shape in (first, second)]
    return looks[0] == looks[1] and not _BARS_JOINING & looks[0].keys()


def _render(shape: Shape) -> str:
    attributes = "".join(f' {name}="{value}"' for name, value in shape.attributes.items())
    if shape.name == "g":
        return f"<g{attributes}>{''.join(map(_render, shape.children))}</g>"
    return f"<{shape.name}{attributes}/>"
