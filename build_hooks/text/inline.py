"""The little markup that a text in YAML may hold: [words](/address/) and **bold**."""

import re
from collections.abc import Callable

from markupsafe import Markup, escape

LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\(([^()\s]{1,300})\)")
BOLD = re.compile(r"\*\*([^*\n]{1,200})\*\*")


def inline_html(text: str, url: Callable[[str], str] = str) -> Markup:
    """Escaped text with its links and bold words as HTML. `url` turns an address into a link target."""
    if "](" not in text and "**" not in text:
        return escape(text)
    parts, position = [], 0
    for match in LINK.finditer(text):
        parts.append(_bold(text[position : match.start()]))
        parts.append(Markup('<a href="{}">{}</a>').format(url(match[2]), _bold(match[1])))
        position = match.end()
    parts.append(_bold(text[position:]))
    return Markup("").join(parts)


def plain_text(text: str) -> str:
    """The words alone, as they are read out."""
    return BOLD.sub(r"\1", LINK.sub(r"\1", text))


def _bold(text: str) -> Markup:
    return Markup(BOLD.sub(r"<b>\1</b>", str(escape(text))))
