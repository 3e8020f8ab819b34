"""“/embed/<id>/”: a right as a small page for the frame of another site, with no shell and no script.

And the two pieces of HTML that another site can copy: a card that is only a link, and the frame.
"""

from collections.abc import Iterator

from markupsafe import Markup

from build_hooks.models.charter import Charter
from build_hooks.models.right import Right
from build_hooks.text.addresses import relative

_PAGE = Markup(
    '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
    '<meta name="robots" content="noindex">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
    '<link rel="stylesheet" href="{stylesheet}">\n</head>\n<body>\n<main class="wide">\n<h1>{title}</h1>\n'
    '<p class="right">{right}</p>\n'
    '<p class="go"><a href="{plain}" target="_top">What this right means, and what you can do</a></p>\n'
    '<p class="go"><a href="{easy}" target="_top">Easy Read</a></p>\n'
    '<p class="quiet">A draft right, from “{site}”. If a life may be in danger, call 999 now.</p>\n'
    "</main>\n</body>\n</html>\n")

_LINK = Markup('<p><strong>{right}</strong><br>\n<a href="{address}">What this means, and what you can do</a></p>')
_FRAME = Markup('<iframe src="{address}" title="{title}" width="100%" height="360" loading="lazy"></iframe>')


def make_embeds(charter: Charter, stylesheet: str, site_name: str) -> Iterator[tuple[str, str]]:
    """(address, HTML) of each right's card."""
    for right in charter.rights:
        here, page = f"/embed/{right.id}/", f"/rights/{right.id}/"
        yield here, str(_PAGE.format(
            title=right.short_name, right=right.right, site=site_name, stylesheet=relative(f"/{stylesheet}", here),
            plain=relative(page, here), easy=relative(f"{page}easy-read/", here)))


def link_code(right: Right, site_address: str) -> str:
    """HTML for another site: the right in a sentence, and a link to its short address."""
    return str(_LINK.format(right=right.right, address=f"{site_address.rstrip('/')}/r/{right.id}/"))


def embed_code(right: Right, site_address: str) -> str:
    """HTML for another site: a frame that shows the right's card."""
    return str(_FRAME.format(address=f"{site_address.rstrip('/')}/embed/{right.id}/", title=right.short_name))
