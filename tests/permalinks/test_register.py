"""Adding to the register: nothing is lost, nothing moves, and every comment stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml import CBaseLoader, load

from build_hooks.models.permalink import Permalinks
from build_hooks.permalinks.register import NEW_FILE, add, find_new
from tests.project import Project

FILE = """\
# Why this file is here.
addresses:
  # The first page.
  /: []
  /help/:   # asked for by services
    - urgent
    # not to be confused with "now"
    - zebra

  /rights/: [list, "2.1"]  # short
  /words/:
redirects:
  - {from: /old/, to: /help/, since: 2026-11-20, why: Moved.}  # a leaflet
"""


def read(text: str) -> dict:
    return load(text, Loader=CBaseLoader)


def test_what_is_new_is_found() -> None:
    """Addresses that aren't listed, and anchors that aren't; not those that lead on."""
    known = Permalinks.model_validate({
        "addresses": {"/a/": ["one"]}, "redirects": [{"from": "/a/#three", "to": "/a/", "since": "2026-11-20", "why": "x"}]})
    found = find_new(known, {"/a/": frozenset({"one", "two", "three"}), "/b/": frozenset(), "/c/": frozenset("ba")})
    assert found == {"/a/": ["two"], "/b/": [], "/c/": ["a", "b"]}
    assert find_new(None, {"/a/": frozenset()}) == {"/a/": []}


def test_comments_and_order_stay() -> None:
    """Each old line is still there, in its old order; what is new stands beside what it belongs to."""
    made = add(FILE, {"/": ["a"], "/help/": ["more", "1st"], "/rights/": ["new"], "/words/": ["w"], "/about/": [], "/x/": ["y"]})
    assert made == """\
# Why this file is here.
addresses:
  # The first page.
  /:
    - a
  /about/: []
  /help/:   # asked for by services
    - urgent
    # not to be confused with "now"
    - zebra
    - more
    - "1st"

  /rights/: [list, "2.1", new]  # short
  /words/:
    - w
  /x/:
    - y
redirects:
  - {from: /old/, to: /help/, since: 2026-11-20, why: Moved.}  # a leaflet
"""


@pytest.mark.parametrize("text", ["", "\n", NEW_FILE, "addresses: {}\n", "addresses:\n", "redirects: []\n",
                                  "# only words\nredirects: []\n", "addresses: {}  # none yet\nredirects: []\n"])
def test_a_file_with_nothing_in_it_can_be_begun(text: str) -> None:
    """However empty it is."""
    made = add(text, {"/b/": ["x"], "/a/": []})
    assert read(made)["addresses"] == {"/b/": ["x"], "/a/": []}
    assert all(comment in made for comment in ("# only words", "# none yet") if comment in text)


def test_a_form_that_cannot_be_added_to_is_refused() -> None:
    """Better nothing than half a register."""
    with pytest.raises(ValueError, match="can't be added to"):
        add("addresses: {/a/: [one],\n  /b/: []}\n", {"/c/": []})


ANCHORS = st.from_regex(r"[^\s#<>\"'&\\\x00-\x20\x7f-\xa0]{1,12}", fullmatch=True).filter(str.isprintable)
ADDRESSES = st.from_regex(r"/([a-z0-9-]{1,6}/){0,3}", fullmatch=True).filter(lambda a: "/-" not in a)
REGISTERS = st.dictionaries(ADDRESSES, st.lists(ANCHORS, unique=True, max_size=4), max_size=6)


@given(REGISTERS, REGISTERS)
def test_whatever_is_added_everything_is_there(first: dict, second: dict) -> None:
    """What was listed stays in its order, and what is new comes behind it."""
    made = add(add("", first) if first else "", {
        address: [anchor for anchor in anchors if anchor not in first.get(address, ())]
        for address, anchors in second.items()})
    found = read(made)["addresses"] or {}
    for address in first.keys() | second.keys():
        assert set(found[address] or ()) == {*first.get(address, ()), *second.get(address, ())}
        assert list(found[address] or ())[: len(first.get(address, ()))] == first.get(address, [])


def test_the_command_registers_all_once(run, project: Project) -> None:
    """Run again, there is nothing new, and the build stays sound."""
    assert run("register", "--check")[0] == 1
    code, out, err = run("register")
    assert (code, err) == (0, "")
    text = (project.root / "charter/permalinks.yml").read_text(encoding="utf-8")
    assert text.startswith("# Every address that was ever published")
    assert {"/", "/rights/health/", "/r/health/", "/data/rights.csv"} <= read(text)["addresses"].keys()
    assert "history" in read(text)["addresses"]["/rights/health/"]
    assert run("register", "--check") == (0, "Everything is registered.\n", "")
    assert run("register")[1].startswith("0 addresses and 0 parts")
    assert (project.root / "charter/permalinks.yml").read_text(encoding="utf-8") == text
    assert not list((project.root / "charter").glob(".*"))
    assert project.faults() == []


def test_a_lost_page_stops_the_register(run, project: Project) -> None:
    """A redirect comes first: the register never forgets."""
    run("register")
    (project.root / "docs/families.md").rename(project.root / "docs/family.md")
    code, out, err = run("register")
    assert code == 1
    assert "“/families/” was published, and is gone." in err
    assert "to: /family/" in err and err.endswith("Nothing was registered.\n")


def test_a_renamed_heading_is_told_until_it_leads_on(run, project: Project) -> None:
    """First the fault with its line, then the redirect, then all is well."""
    project.write("docs/privacy.md", (project.root / "docs/privacy.md").read_text(encoding="utf-8") + "\n## What we keep\n")
    run("register")
    project.change("docs/privacy.md", "## What we keep", "## What we keep of you")
    code, out, _ = run("check")
    assert code == 1
    assert "R240 permalink-lost" in out
    assert '{from: "/privacy/#what-we-keep", to: "/privacy/#what-we-keep-of-you"' in out
    project.change("charter/permalinks.yml", "redirects: []", 'redirects:\n  - {from: "/privacy/#what-we-keep", '
                   'to: "/privacy/#what-we-keep-of-you", since: 2026-11-21, why: Clearer.}')
    assert run("check")[0] == 0
