"""How many bytes a browser fetches for one search."""

import gzip
import json

from build_hooks.search.index import FIRST, Index
from build_hooks.search.rank import Searcher

SHOWN = 6
"""So many answers are shown at once (theme/scripts/search.js)."""


def downloaded(index: Index, question: str) -> int:
    """Bytes of all files of the index that one question needs, compressed with gzip."""
    fetched = {FIRST}

    def read(name: str) -> str:
        fetched.add(name)
        return index.files[name]

    found = Searcher(read).search(question)
    block = json.loads(index.files[FIRST])["block"]
    needed = {name for name in fetched if not name.startswith("p")}
    needed |= {f"p{answer.number // block}.json" for answer in found[:SHOWN]}
    return sum(len(gzip.compress(index.files[name].encode(), 9)) for name in needed)
