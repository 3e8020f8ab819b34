"""A picture must be a drawing that is there, and nothing but a drawing.

A drawing file can carry a script or fetch something from elsewhere. Those that do are refused.

Wrong: `file: own/naloxon`, or an SVG file with a script in it.
Write instead: `file: own/naloxone`, or a drawing from openmoji.org by its number, like `openmoji/1F3E0`.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.pictures.safe_svg import BadDrawing

RULE = Rule("R207", "bad-drawing", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each picture whose drawing isn't there or isn't only shapes."""
    for entry in content.of("pictures"):
        for index, picture in enumerate(entry.record.pictures):
            try:
                context.drawings.drawing(picture.file)
            except BadDrawing as error:
                yield Diagnostic(entry.at("pictures", index, "file"), RULE, error.problem, error.fix)
