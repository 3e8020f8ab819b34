"""The index: what stands in it, and how it grows."""

import gzip
import json
import random
import statistics

from build_hooks.models.search import Search
from build_hooks.search.entries import Entry
from build_hooks.search.index import FIRST, Index, make_index
from build_hooks.search.rank import Searcher
from tests.search.downloads import downloaded

PAGES = 2_000
WORDS = 5_700


def test_every_page_can_be_found(entries: list[Entry], site):
    """Each page that is no Easy Read twin and no tool is in the index."""
    there = {entry.address.partition("#")[0] for entry in entries}
    pages = {page.address for page in site.pages.values() if page.is_found} - {"/search/", "/offline/", "/saved-pages/"}
    assert {address for address in pages if not address.endswith("/easy-read/")} <= there


def test_no_phrase_is_shown(index: Index, search: Search):
    """What people say is searched, and never stands among what is shown."""
    shown = " ".join(text for name, text in index.files.items() if name.startswith("p"))
    assert "treated like dirt" not in shown and "junkie" not in shown.lower()


def test_same_input_same_bytes(entries: list[Entry], search: Search, index: Index):
    """Two indexes of one content are the same, name and all."""
    assert make_index(entries, search).files == index.files


def test_every_word_is_found_in_its_part(index: Index, searcher: Searcher):
    """No word is lost where the index is cut into parts."""
    lists = [json.loads(text)[0].split(" ") for name, text in index.files.items() if name.startswith("w")]
    for word in (word for words in lists for word in words):
        assert searcher._places(word), word


def made_up(pages: int) -> list[Entry]:
    """A large site: titles, summaries and headings from a vocabulary in which some words are much more common."""
    chance = random.Random(7)
    letters = "etaoinshrdlucmfwypvbg"
    vocabulary = sorted({"".join(chance.choices(letters, k=chance.randint(4, 9))) for _ in range(WORDS * 2)})[:WORDS]
    chance.shuffle(vocabulary)
    weights = [1 / (rank + 4) for rank in range(len(vocabulary))]

    def some(count: int) -> str:
        return " ".join(chance.choices(vocabulary, weights, k=count))

    return [Entry(f"/area-{n // 60}/right-{n}/", chance.choice("rdhpwo"), some(5).capitalize(), some(16),
                  (some(4), some(4), some(4)), (some(5), some(6))) for n in range(pages)]


def test_first_search_stays_small_at_2000_pages(search: Search):
    """With 2,000 pages the first search of three words downloads 31 KB or less beside the script of 4 KB."""
    pages = made_up(PAGES)
    index = make_index(pages, search)
    chance = random.Random(9)
    questions = [" ".join(chance.sample(page.title.split(), 3)) for page in chance.sample(pages, 40)]
    costs = [downloaded(index, question) for question in questions]
    assert statistics.median(costs) <= 20 * 1024
    assert max(costs) <= 31 * 1024
    assert len(gzip.compress(index.files[FIRST].encode(), 9)) <= 4 * 1024


def test_large_site_is_still_searched_well(search: Search):
    """With 2,000 pages a page's own title finds it first."""
    pages = made_up(PAGES)
    searcher = Searcher.of(make_index(pages, None))
    sample = random.Random(3).sample(pages, 20)
    first = sum(searcher.search(page.title)[0].address == page.address for page in sample)
    assert first >= 19
