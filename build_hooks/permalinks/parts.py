"""Parts of a page that moved: an old link to one still leads there."""

import re
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from build_hooks.permalinks.redirects import Lead
from build_hooks.text.addresses import relative

_HOLDS_TEXT = "h[1-6]|p|li|dd|dt|td|th|div|section|article|figure|blockquote"
_MARK = Markup('<span id="{anchor}"></span>')
_NOTE = Markup('<p class="moved" id="{anchor}">This part has moved. <a href="{href}">Go to “{title}”</a></p>')


def keep_parts(html: str, here: str, moved: Iterable[Lead], titles: Mapping[str, str]) -> str:
    """A page's HTML in which the anchors of moved parts are still there.

    On the same page the old anchor stands at the new place. For a part that is on another page now, a line
    at the end of the page says so; it shows only to those who come for it.
    """
    for anchor, target in moved:
        address, _, part = target.partition("#")
        if address == here and part:
            html, found = _mark(html, anchor, part)
            if found:
                continue
        html += f"\n{_NOTE.format(anchor=anchor, href=relative(target, here), title=titles.get(address, address))}"
    return html


def _mark(html: str, anchor: str, part: str) -> tuple[str, int]:
    start = re.compile(rf'<(?:{_HOLDS_TEXT})\b[^>]*\sid="{re.escape(part)}"[^>]*>')
    return start.subn(lambda found: f"{found[0]}{_MARK.format(anchor=anchor)}", html, count=1)
