"""A feed of all rights that can be heard (RSS 2.0 with enclosures): subscribe once, keep them on the phone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from xml.etree import ElementTree

from build_hooks.audio.player import Player

_ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
_ATOM = "http://www.w3.org/2005/Atom"
NOON = time(12, tzinfo=UTC)


@dataclass(frozen=True)
class Episode:
    """One page in the feed, and the day its words were last checked."""

    title: str
    summary: str
    address: str
    day: date
    player: Player


@dataclass(frozen=True)
class Channel:
    """The feed itself. `site_address` is the whole address of the site, ending in /."""

    title: str
    summary: str
    site_address: str
    address: str = "/audio/feed.xml"
    language: str = "en-gb"


def make_feed(channel: Channel, episodes: Iterable[Episode]) -> str | None:
    """The feed's XML in the order of the episodes. None without a site address, for a feed needs whole addresses."""
    if not channel.site_address:
        return None
    ElementTree.register_namespace("itunes", _ITUNES)
    ElementTree.register_namespace("atom", _ATOM)
    rss = ElementTree.Element("rss", {"version": "2.0"})
    top = ElementTree.SubElement(rss, "channel")
    _texts(top, title=channel.title, link=channel.site_address, description=channel.summary, language=channel.language)
    ElementTree.SubElement(top, f"{{{_ATOM}}}link", {
        "href": _whole(channel, channel.address), "rel": "self", "type": "application/rss+xml"})
    ElementTree.SubElement(top, f"{{{_ITUNES}}}explicit").text = "false"
    for episode in episodes:
        if episode.player.src:
            _add(top, channel, episode)
    ElementTree.indent(rss)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(rss, encoding="unicode")}\n'


def _add(top: ElementTree.Element, channel: Channel, episode: Episode) -> None:
    item, player = ElementTree.SubElement(top, "item"), episode.player
    src = _whole(channel, player.src)
    _texts(item, title=episode.title, link=_whole(channel, episode.address),
           description=f"{episode.summary} {player.note}".strip(), guid=src,
           pubDate=format_datetime(datetime.combine(episode.day, NOON)))
    ElementTree.SubElement(item, "enclosure", {"url": src, "length": str(player.size), "type": "audio/mpeg"})
    ElementTree.SubElement(item, f"{{{_ITUNES}}}duration").text = str(round(player.seconds))


def _texts(parent: ElementTree.Element, **texts: str) -> None:
    for name, text in texts.items():
        ElementTree.SubElement(parent, name).text = text


def _whole(channel: Channel, address: str) -> str:
    return f"{channel.site_address.rstrip('/')}/{address.lstrip('/')}"
