"""The feed and the table of changes."""

from datetime import date
from xml.etree import ElementTree

import pytest

from build_hooks.open_data.feed import NEWEST, make_feed
from build_hooks.open_data.history import changes
from build_hooks.settings import Settings
from tests.project import TODAY, Project

ATOM = "{http://www.w3.org/2005/Atom}"
NEW = "history:\n  - {date: 2026-11-01, what: A & B <now>.}\n  - {date: 2026-11-01, what: Again.}\n"


@pytest.fixture
def changed(project: Project) -> Project:
    """The right to health changed twice on one day."""
    project.change("charter/rights/health.yml", "history:\n", NEW)
    return project


def read(project: Project, address: str = "") -> ElementTree.Element:
    return ElementTree.fromstring(make_feed(project.charter(), Settings(project.root, today=TODAY, site_address=address)))


def test_changes_stand_newest_first(changed: Project) -> None:
    """Of one page and one day, what was noted last comes first."""
    found = changes(changed.charter())
    assert [one.date for one in found] == sorted((one.date for one in found), reverse=True)
    twice = [one for one in found if one.date == date(2026, 11, 1)]
    assert [(one.what, one.nth) for one in twice] == [("Again.", 2), ("A & B <now>.", 1)]


def test_an_answer_is_a_change(charter) -> None:
    """With the word that the body printed, on the day on which it answered."""
    answer = next(one for one in changes(charter) if one.address == "/progress/recommendations/1/")
    assert (answer.date, answer.kind, answer.what) == (date(2022, 9, 29), "answer", "The government answered: “Underway”.")


def test_the_feed_has_what_the_standard_asks_for(changed: Project) -> None:
    """Id, title, time, author, and for each change the same with a link."""
    feed = read(changed)
    assert feed.find(f"{ATOM}id").text.startswith("urn:uuid:")
    assert feed.find(f"{ATOM}author/{ATOM}name").text == "Rights in plain words"
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == len(changes(changed.charter()))
    for entry in entries:
        for name in ("id", "title", "updated", "content"):
            assert entry.find(f"{ATOM}{name}").text
        assert entry.find(f"{ATOM}link").get("href")
    assert feed.find(f"{ATOM}updated").text == entries[0].find(f"{ATOM}updated").text
    assert "A & B <now>." in [entry.find(f"{ATOM}content").text for entry in entries]


def test_ids_differ_and_stay(changed: Project) -> None:
    """Each its own; the same when words are mended, when the site moves, and when something newer comes."""
    def ids(feed: ElementTree.Element) -> list[str]:
        return [entry.find(f"{ATOM}id").text for entry in feed.findall(f"{ATOM}entry")]
    before = ids(read(changed))
    assert len(set(before)) == len(before)
    changed.change("charter/rights/health.yml", "Again.", "Once more.")
    assert ids(read(changed, "https://example.org/")) == before
    changed.change("charter/rights/voice.yml", "history:\n", "history:\n  - {date: 2026-11-20, what: New.}\n")
    assert set(before) < set(ids(read(changed)))


def test_links_are_whole_where_the_site_knows_its_address(project: Project) -> None:
    """Elsewhere they lead from the feed's own place."""
    def hrefs(feed: ElementTree.Element) -> list[str]:
        return [link.get("href") for link in feed.findall(f"{ATOM}link")]
    assert hrefs(read(project)) == ["changes.atom", "./"]
    assert hrefs(read(project, "https://example.org/p/")) == ["https://example.org/p/data/changes.atom", "https://example.org/p/data/"]


def test_the_feed_stays_small(project: Project) -> None:
    """Only the newest are in it."""
    many = "".join(f"  - {{date: 2026-{1 + n // 28:02}-{1 + n % 28:02}, what: Change {n}.}}\n" for n in range(150))
    project.change("charter/rights/health.yml", "history:\n", f"history:\n{many}")
    assert len(read(project).findall(f"{ATOM}entry")) == NEWEST
