"""An SVG picture in docs/ holds only shapes, words and their look.

An SVG file can carry scripts, links and pictures from other servers. We let through what
is on a short list. What is not on it is never taken out in silence: it is an error. This is so
for every SVG file in docs/, because each of them is published, named on a page or not.

Wrong: <script>, <style>, <image>, <a>, onclick="…", style="…", fill="url(…)".
Do: save the picture as plain SVG, with colours as #1a2b3c, or save it as PNG.
"""

from collections.abc import Iterator
from itertools import islice

from build_hooks.checks.context import Context
from build_hooks.checks.infographic_file import MAX_BYTES
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.pictures.author_svg import find_refused

RULE = Rule("A503", "infographic-unsafe", __doc__)

_MOST = 20


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each thing in an SVG that is not on the list."""
    if context.docs is None:
        return
    for file in sorted(path for path in context.docs.rglob("*.svg") if path.is_file() and not path.is_symlink()):
        name = f"docs/{file.relative_to(context.docs).as_posix()}"
        if file.stat().st_size > MAX_BYTES:
            yield Diagnostic(Location(name), RULE, f"This picture has more than {MAX_BYTES // 1000} KB.",
                             "Save it with fewer shapes, or as PNG.")
            continue
        for refused in islice(find_refused(file.read_bytes()), _MOST):
            yield Diagnostic(Location(name, refused.line, refused.column), RULE, f"This picture holds {refused.what}.",
                             "Take it out: save the picture as plain SVG, or as PNG.")
