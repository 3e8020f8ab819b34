"""A picture that is named must be there, be what its name says, and be light enough for a phone.

It stands in docs/infographics/. Pictures drawn from the data have names of their own, which
an author's picture can't take.

Wrong: `file: my-chart.png`, when docs/infographics/ has my-charts.png.
Write instead: the name of the file. A picture has at most 250 KB and 24 million dots.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from build_hooks.checks.context import Context
from build_hooks.checks.infographics import FOLDER, file_of, infographics
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.source.yaml_document import nearest

if TYPE_CHECKING:
    from build_hooks.pictures.photos import BadPhoto

RULE = Rule("A502", "infographic-file", __doc__)

MAX_BYTES = 250_000
DRAWN = ("recommendations", "chain", "timeline")
DRAWN_FOR_EACH = ("plan-", "right-")
_BEGINS = {".png": (b"\x89PNG\r\n\x1a\n", 0), ".webp": (b"WEBP", 8)}


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each picture that is missing, too large, of another kind, or badly named."""
    if context.docs is None:
        return
    for entry, path, picture in infographics(content):
        file = file_of(picture, context.docs)
        for message, fix in picture_faults(file):
            yield Diagnostic(entry.at(*path, "file"), RULE, message, fix)


def picture_faults(file: Path) -> Iterator[tuple[str, str]]:
    """What is wrong with one picture, and what to do."""
    if file.stem in DRAWN or file.stem.startswith(DRAWN_FOR_EACH):
        yield f"“{file.name}” is the name of a picture that this site draws.", "Give your picture another name."
        return
    if not file.is_file():
        there = sorted(path.name for path in file.parent.glob("*")) if file.parent.is_dir() else []
        close = nearest(file.name, there)
        yield (f"There is no picture “{file.name}” in docs/{FOLDER}/.",
               f"Did you mean “{close}”?" if close else "Put the picture there, or correct its name.")
        return
    size = file.stat().st_size
    if size > MAX_BYTES:
        yield (f"“{file.name}” has {-(-size // 1000):,} KB. That is too much for a phone.",
               f"Save it with at most {MAX_BYTES // 1000} KB.")
    elif file.suffix in _BEGINS:
        begin, start = _BEGINS[file.suffix]
        content = file.read_bytes()
        if content[start : start + len(begin)] != begin:
            yield (f"“{file.name}” is not a {file.suffix[1:].upper()} picture.",
                   "Save the picture again in the form that its name says.")
        elif fault := _find_broken(content, file.suffix):
            yield f"“{file.name}” {fault.problem}", fault.fix


def _find_broken(content: bytes, ending: str) -> "BadPhoto | None":
    from build_hooks.pictures.photos import BadPhoto, check_photo  # Pillow takes a while to load, and few sites need it.

    try:
        check_photo(content, ending)
    except BadPhoto as fault:
        return fault
    return None
