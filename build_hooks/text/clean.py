"""Rendered HTML of hand-written pages with everything taken out that could run, load or disguise something."""

import nh3

TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
    "h1", "h2", "h3", "h4", "hr", "img", "ins", "li", "ol", "p", "q", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "time", "tr", "ul"}
ATTRIBUTES = {
    "*": {"id", "lang", "dir", "class"}, "a": {"href"}, "abbr": {"title"},
    "img": {"src", "alt", "width", "height"}, "ol": {"start", "type"},
    "th": {"scope", "colspan", "rowspan"}, "td": {"colspan", "rowspan"}, "time": {"datetime"}}
SCHEMES = {"https", "http", "tel", "mailto", "sms"}


def clean_html(html: str) -> str:
    """The same HTML with only TAGS, ATTRIBUTES and SCHEMES in it."""
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel=None, strip_comments=True)
