"""An SVG picture by an author holds only shapes, words and their look.

An SVG file can carry scripts, links and pictures from other servers. We let through what
is on a short list. What is not on it is never taken out in silence: it is an error.

Wrong: <script>, <style>, <image>, <a>, onclick="…", style="…", fill="url(…)".
Do: save the picture as plain SVG, with colours as #1a2b3c, or save it as PNG.
"""

from collections.abc import Iterator
from itertools import islice

from build_hooks.checks.context import Context
from build_hooks.checks.infographics import FOLDER, file_of, infographics
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.pictures.author_svg import find_refused

RULE = Rule("A503", "infographic-unsafe", __doc__)

_MOST = 20


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each thing in an author's SVG that is not on the list."""
    if context.docs is None:
        return
    files = {file_of(picture, context.docs) for _, _, picture in infographics(content)}
    for file in sorted(path for path in files if path.suffix == ".svg" and path.is_file()):
        for refused in islice(find_refused(file.read_bytes()), _MOST):
            yield Diagnostic(
                Location(f"docs/{FOLDER}/{file.name}", refused.line, refused.column), RULE,
                f"This picture holds {refused.what}.",
                "Take it out: save the picture as plain SVG, or as PNG.")
