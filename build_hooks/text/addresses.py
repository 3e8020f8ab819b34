"""Addresses of the site ("/rights/health/#steps") as links from another page."""

import re
from functools import lru_cache

_OUTSIDE = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def is_inside(address: str) -> bool:
    """Whether an address belongs to this site."""
    return address.startswith("/") and not address.startswith("//")


def relative(address: str, here: str) -> str:
    """The link from the page at `here` to an address: relative, so that any folder can hold the site.

    Addresses of other sites, and anchors, stay as they are.
    """
    if not is_inside(address):
        return address
    path, mark, anchor = address.partition("#")
    if path == here and mark:
        return f"#{anchor}"
    return f"{_from(here, path)}{mark}{anchor}"


def _from(here: str, path: str) -> str:
    """posixpath.relpath for addresses, which are whole and tidy: a page has dozens of links, so this is done often."""
    start, target = _parts(here), _parts(path)
    most = min(len(start), len(target)) - 1
    same = 0
    while same < most and start[same] == target[same]:
        same += 1
    return "../" * (len(start) - 1 - same) + "/".join(target[same:]) or "./"


@lru_cache(maxsize=20_000)
def _parts(path: str) -> tuple[str, ...]:
    return tuple(path.split("/"))


def is_safe_link(address: str) -> bool:
    """Whether a link goes to this site, to https, to a phone number or to an e-mail address."""
    if re.search(r"[\s<>\"\\\x00-\x1f]", address):
        return False
    return is_inside(address) or bool(re.match(r"#|https?://|tel:|mailto:", address))


def has_scheme(address: str) -> bool:
    return bool(_OUTSIDE.match(address))


_HREF = re.compile(r'(\s(?:href|src)=")(/(?!/)[^"]*)"')


def relative_links(html: str, here: str) -> str:
    """HTML with its links to this site's addresses made relative to the page at `here`."""
    return _HREF.sub(lambda match: f'{match[1]}{relative(match[2], here)}"', html)
