"""What a page costs a reader: bytes and requests of its first view, and bytes to the first result of a search."""

import gzip
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lxml import html

from build_hooks.search.entries import make_entries
from build_hooks.search.index import make_index
from build_hooks.settings import Settings
from build_hooks.site import Site
from tests.search.downloads import downloaded

@dataclass(frozen=True)
class Weight:
    """One page, from an empty cache. `bytes` are those of our own server, compressed with gzip -9."""

    bytes: int
    requests: int
    other_hosts: int


def weigh(site: Path, address: str) -> Weight:
    """Counts what the HTML asks for at once: styles, scripts, icon, pictures. Fonts that a style asks for later are not
    counted, so Material's own is even a little heavier."""
    file = site / address.strip("/") / "index.html"
    page = html.fromstring(file.read_bytes())
    asked = page.xpath("//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src")
    own = {(file.parent / href.partition("?")[0]).resolve() for href in asked if not re.match(r"(https?:)?//", href)}
    others = [href for href in asked if re.match(r"(https?:)?//", href)]
    return Weight(_zipped(file) + sum(_zipped(path) for path in own if path.is_file()), 1 + len(own) + len(others), len(others))


def search_bytes(site: Path) -> int:
    """What the browser loads before stock Material shows a first result: the index and the worker that reads it."""
    worker = next((site / "assets/javascripts/workers").glob("search.*.js"))
    return _zipped(site / "search/search_index.json") + _zipped(worker)


def own_search_bytes(settings: Settings) -> tuple[int, int]:
    """The same for our search page, with its script: the median and the most over all everyday questions."""
    site = Site(settings)
    index = make_index(make_entries(site.pages, site.bodies, site.charter), site.charter.search)
    script = len(gzip.compress(site.assets.scripts["search"].content, 9))
    costs = sorted(script + downloaded(index, asked.question) for asked in site.charter.search.questions)
    return costs[len(costs) // 2], costs[-1]


@cache
def _zipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))
