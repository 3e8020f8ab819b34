"""Leads as files: a small page for each, a list for hosts that read `_redirects`, and a map for nginx."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from markupsafe import Markup

from build_hooks.permalinks.redirects import Lead
from build_hooks.text.addresses import relative

HOSTS_FILE = "_redirects"
NGINX_FILE = "redirects-nginx.map"
PAGE_ENDINGS = (".html", ".htm")

_STUB = Markup(
    '<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<title>Moved</title>\n'
    '<meta name="robots" content="noindex">\n<meta name="viewport" content="width=device-width">\n'
    '<meta http-equiv="refresh" content="0; url={href}">\n<link rel="canonical" href="{href}">\n'
    '<p><a href="{href}">Go to the page</a></p>\n</html>\n')

_NGINX_HEAD = """\
# Old and short addresses, for nginx. nginx.conf beside this file includes it. In a configuration of your own:
# In http: map_hash_bucket_size 512; map $uri $moved_to {{ default ""; include {file}; }}
# In server: absolute_redirect off; if ($moved_to) {{ return 301 $moved_to; }}
"""


def make_files(leads: Iterable[Lead], site_address: str = "") -> Iterator[tuple[str, str]]:
    """(file below the site, content): a page for each lead that can be one, then the two lists of all."""
    leads = tuple(leads)
    for lead in leads:
        if is_page(lead.start):
            yield page_file(lead.start), make_stub(lead)
    base = urlsplit(site_address).path.rstrip("/")
    yield HOSTS_FILE, "".join(f"{base}{start} {base}{target} 301\n" for start, target in leads)
    yield NGINX_FILE, _NGINX_HEAD.format(file=NGINX_FILE) + "".join(
        f'"{base}{form}" "{base}{target}";\n' for start, target in leads for form in _forms(start))


def make_stub(lead: Lead) -> str:
    """A page that leads on at once, with a plain link for browsers that don't."""
    return str(_STUB.format(href=relative(lead.target, lead.start)))


def is_page(address: str) -> bool:
    """Whether a browser gets a page at this address, not another kind of file."""
    return address.endswith(("/", *PAGE_ENDINGS))


def page_file(address: str) -> str:
    """The file that answers at an address: "/old/" => "old/index.html"."""
    return f"{address}index.html".lstrip("/") if address.endswith("/") else address.lstrip("/")


def _forms(start: str) -> tuple[str, ...]:
    """Both ways in which people write the address of a page."""
    return (start, start.rstrip("/")) if start.endswith("/") and start != "/" else (start,)
