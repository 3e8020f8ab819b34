"""A text from the data as safe HTML."""

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from build_hooks.text.addresses import relative
from build_hooks.text.inline import inline_html


@pass_context
def prose(context: Context, text: str) -> Markup:
    """Escapes a text and turns its [words](/address/) and **bold** into HTML, links relative to the page."""
    here = context["page"].address
    return inline_html(text, lambda address: relative(address, here))
