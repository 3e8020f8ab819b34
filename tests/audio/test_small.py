"""The small finished things: labels, cues, the feed, the list of all audio, the record sheet."""

from datetime import date
from xml.etree import ElementTree

import pytest

from build_hooks.audio.assemble import ENCODING
from build_hooks.audio.cut import cut
from build_hooks.audio.feed import Channel, Episode, make_feed
from build_hooks.audio.label import length, listen_label, size
from build_hooks.audio.listing import make_listing
from build_hooks.audio.pipeline import Heard
from build_hooks.audio.player import COMING_SOON, Player
from build_hooks.audio.record_sheet import find_page, make_record_sheet
from build_hooks.audio.vtt import Cue, make_vtt
from tests.audio.conftest import HEALTH, page
from tests.audio.needs import need

READY = Player("ready", "Listen to this page, 3 minutes, 0.7 MB", "/audio/x-1.mp3", note="Read by a computer voice.",
               seconds=180.4, size=721_600)


@pytest.mark.parametrize(("seconds", "words"), [
    (1, "10 seconds"), (44, "40 seconds"), (54.9, "50 seconds"), (55, "1 minute"), (89, "1 minute"), (91, "2 minutes"),
    (194.6, "3 minutes")])
def test_length(seconds: float, words: str) -> None:
    """Tens of seconds, then whole minutes."""
    assert length(seconds) == words


@pytest.mark.parametrize(("count", "words"), [(0, "0.1 MB"), (721_600, "0.7 MB"), (2_433_600, "2.4 MB")])
def test_size(count: int, words: str) -> None:
    """Megabytes with one digit, never nothing."""
    assert size(count) == words


def test_label() -> None:
    """What is read before anyone pays for the data."""
    assert listen_label(180.4, 721_600) == "Listen to this page, 3 minutes, 0.7 MB"


def test_vtt() -> None:
    """Hours, minutes and thousandths; words are escaped."""
    text = make_vtt([Cue("s1", 0.05, 2.3), Cue("s2", 3_661.5, 3_662)], {"s1": "A & <b>"})
    assert text == ("WEBVTT\n\ns1\n00:00:00.050 --> 00:00:02.300\nA &amp; &lt;b&gt;\n\n"
                    "s2\n01:01:01.500 --> 01:01:02.000\n\n")


def test_the_encoder_is_the_one_in_the_key() -> None:
    """A change of bit rate makes new files."""
    need("numpy", "lameenc")
    from build_hooks.audio.encode import VERSION

    assert VERSION == ENCODING


def episodes() -> list[Episode]:
    day = date(2026, 11, 21)
    return [Episode("Life & safety", "You have a right to life.", "/rights/life/", day, READY),
            Episode("Health", "Words.", "/rights/health/", day, COMING_SOON)]


def test_feed() -> None:
    """Whole addresses, the size in bytes, and only what can be heard."""
    xml = make_feed(Channel("Your rights", "All rights to hear.", "https://example.org/portal/"), episodes())
    (item,) = ElementTree.fromstring(xml).findall("channel/item")
    assert item.findtext("title") == "Life & safety"
    assert item.findtext("pubDate") == "Sat, 21 Nov 2026 12:00:00 +0000"
    assert item.find("enclosure").attrib == {
        "url": "https://example.org/portal/audio/x-1.mp3", "length": "721600", "type": "audio/mpeg"}


def test_no_feed_without_an_address_of_the_site() -> None:
    """Feeds need whole addresses."""
    assert make_feed(Channel("Your rights", "", ""), episodes()) is None


def test_listing() -> None:
    """Sizes for each and for all, and what is not there yet."""
    heard = [Heard(page(title="Life"), "", READY, ""), Heard(page(title="Health"), "", COMING_SOON, "")]
    listing = make_listing(heard)
    assert [(row.title, row.length, row.size) for row in listing.rows] == [("Life", "3 minutes", "0.7 MB")]
    assert (listing.coming_soon, listing.total) == (("Health",), "3 minutes, 0.7 MB")
    assert make_listing(heard[1:]).total == ""


def test_record_sheet() -> None:
    """The sentences in order, the file's name and the hash of the words."""
    sheet = make_record_sheet(page(), date(2026, 11, 21))
    assert "Save as  docs/recordings/rights-health.wav (or .mp3)" in sheet
    assert "   2  You have a right to good care.\n   3  Ask for it.\n" in sheet
    assert f"text_hash: {cut(HEALTH).text_hash}\n" in sheet and "date: 2026-11-21" in sheet


@pytest.mark.parametrize("wanted", ["health", "/rights/health/", "rights/health", "rights-health"])
def test_find_page(wanted: str) -> None:
    """By id, address or file name."""
    assert find_page([page(), page(address="/")], wanted)[0] == page()


def test_find_page_says_the_nearest() -> None:
    """A slip of the finger is understood."""
    assert find_page([page()], "helth") == (None, "health")
    assert find_page([page(address="/")], "home")[0] == page(address="/")
