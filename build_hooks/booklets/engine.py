"""Starts Typst, and is the only part that does. Fonts are read once, each template once a thread."""

import json
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

TEMPLATES = Path(__file__).parent / "typst"
_OF_THREAD = threading.local()


class TypstFault(Exception):
    """Typst would not set a text: what it said."""


@dataclass(frozen=True)
class Pdf:
    """A finished PDF, and how many pages it has."""

    content: bytes
    pages: int


def make_pdf(template: str, data: dict, day: date, fonts: Path) -> Pdf:
    """Sets data with a template. PDF/UA-1, with the same bytes for the same data."""
    import typst

    compiler = _compiler(template, fonts)
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    try:
        content, told = compiler.compile_with_warnings(
            format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=_seconds(day))
        pages = int(json.loads(compiler.query("<pages>", field="value", one=True)))
    except typst.TypstError as error:
        raise TypstFault(" ".join([error.message, *error.hints])) from error
    if told:
        raise TypstFault(" ".join(warning.message for warning in told))
    return Pdf(content, pages)


def make_png(template: str, data: dict, fonts: Path, pixels: float = 72.0) -> bytes:
    """One page as a picture. `pixels` stand for an inch."""
    import typst

    try:
        return _compiler(template, fonts).compile(
            format="png", ppi=pixels, sys_inputs={"data": json.dumps(data, ensure_ascii=False)})
    except typst.TypstError as error:
        raise TypstFault(" ".join([error.message, *error.hints])) from error


def _seconds(day: date) -> int:
    return int(datetime.combine(day, time(), UTC).timestamp())


def _compiler(template: str, fonts: Path):
    """A compiler sets one text at a time, so each thread has its own. What Typst remembers, they share."""
    import typst

    made = _OF_THREAD.__dict__
    if (template, fonts) not in made:
        made[template, fonts] = typst.Compiler(TEMPLATES / f"{template}.typ", root=TEMPLATES, font_paths=_fonts(fonts))
    return made[template, fonts]


@cache
def _fonts(folder: Path):
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
