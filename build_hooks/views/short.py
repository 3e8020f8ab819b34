"""Short addresses for leaflets and QR codes: /r/<id>/ leads to the right."""

from collections.abc import Iterator

from markupsafe import Markup

from build_hooks.models.charter import Charter
from build_hooks.text.addresses import relative

_STUB = Markup(
    '<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<title>Moved</title>\n'
    '<meta name="robots" content="noindex">\n<meta name="viewport" content="width=device-width">\n'
    '<meta http-equiv="refresh" content="0; url={href}">\n<link rel="canonical" href="{href}">\n'
    '<p><a href="{href}">Go to the page</a></p>\n</html>\n')


def make_short_addresses(charter: Charter) -> Iterator[tuple[str, str]]:
    """(short address, HTML that leads on to the right) for each right."""
    for right in charter.rights:
        short = f"/r/{right.id}/"
        yield short, str(_STUB.format(href=relative(f"/rights/{right.id}/", short)))
