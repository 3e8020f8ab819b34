"""The open data in the built site: its page, its feed and what search engines are told."""

import json
from xml.etree import ElementTree

from tests.site.building import Built


def json_ld(built: Built, address: str) -> list[dict]:
    return [json.loads(text) for text in built.page(address).xpath("//head/script[@type='application/ld+json']/text()")]


def test_the_feed_is_found(built: Built):
    """A feed reader finds it from the first page, and a person on the page of the data."""
    for address in ("/", "/progress/", "/data/"):
        found = built.page(address).xpath("//head/link[@type='application/atom+xml']/@href")
        assert len(found) == 1 and found[0].endswith("changes.atom"), address
    assert built.page("/data/").xpath("//main//a[@href='changes.atom']")
    assert ElementTree.parse(built.folder / "data/changes.atom").getroot().tag.endswith("feed")


def test_the_data_page_says_what_others_may_do(built: Built):
    """The licence, what is good to know, and each version."""
    page = built.page("/data/")
    assert page.xpath("//main//a[@href='https://opensource.org/license/mit']")
    for part in ("licence", "good-to-know", "feed", "tables", "versions"):
        assert page.xpath(f"//main//h2[@id='{part}']"), part


def test_search_engines_are_told_what_helps(built: Built):
    """The data set and the rights, and no page that could harm a person."""
    assert [found["@type"] for found in json_ld(built, "/data/")] == ["Dataset"]
    assert [found["@type"] for found in json_ld(built, "/rights/choice/")] == ["WebPage"]
    assert json_ld(built, "/help/") == json_ld(built, "/") == []


def test_each_file_of_the_data_page_is_there(built: Built):
    """Every link to a table leads to a file."""
    for href in built.page("/data/").xpath("//main//a[contains(@href, '.csv') or contains(@href, '.json')]/@href"):
        assert (built.folder / "data" / href).is_file(), href
