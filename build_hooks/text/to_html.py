"""Markdown of hand-written pages to HTML, in the way that MkDocs would make it."""

from collections.abc import Mapping

from markdown import Markdown


def to_html(text: str, extensions: Mapping[str, Mapping]) -> str:
    """The HTML of one page. Nothing is kept from the page before: names of headings are counted anew."""
    return Markdown(extensions=list(extensions), extension_configs=dict(extensions)).convert(text)
