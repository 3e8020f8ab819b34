"""What stands around the content: addresses, feeds, settings, and names of files."""

import json
import os
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

from hypothesis import strategies as some
from mkdocs.exceptions import Abort, PluginError

from build_hooks import events
from build_hooks.audio.feed import Channel, Episode, make_feed
from build_hooks.audio.player import Player
from build_hooks.checks import check_pages, security_contact
from build_hooks.content import Content, Entry
from build_hooks.headers import make_headers
from build_hooks.loading import load
from build_hooks.models.base import Update
from build_hooks.models.permalink import Permalinks
from build_hooks.open_data.feed import make_feed as make_changes
from build_hooks.permalinks.redirects import Lead
from build_hooks.permalinks.register import add
from build_hooks.permalinks.stubs import make_files
from build_hooks.security import make_security_txt
from build_hooks.settings import Settings
from build_hooks.shape import validate
from build_hooks.source import parse_yaml
from build_hooks.source.files import NOT_TEXT, lines_of, read_text
from tests.fuzz.breaking import ODD, ODDS, Broken, broken
from tests.fuzz.cases import run
from tests.fuzz.corpus import charter_files
from tests.fuzz.guard import guarded, is_helpful
from tests.project import EXAMPLES, TODAY, Project

REDIRECTS = b"""
redirects:
  - {from: /old/, to: /rights/, since: 2026-11-20, why: A better name.}
  - from: "/help/#now"
    to: "/rights/#list"
    since: 2026-11-20
    why: A better place.
  - {from: /old.csv, to: /data/rights.csv, since: 2026-11-20, why: A better name.}
"""
ADDRESSES = {"/": frozenset(), "/help/": frozenset({"later"}), "/rights/": frozenset({"list"}), "/data/rights.csv": frozenset()}


def permalinks() -> list[tuple[str, bytes]]:
    """The first addresses of the real list, with some that moved."""
    name, data = next(file for file in charter_files() if file[0].endswith("permalinks.yml"))
    return [(name, b"\n".join(data.split(b"\n")[:60]) + REDIRECTS)]


def test_published_addresses(tmp_path: Path) -> None:
    """Whatever the list promises, hosts are given one tidy line for each address that moved, or the fault is told."""
    place = tmp_path / "permalinks.yml"

    def judge(case: Broken) -> None:
        place.write_bytes(case.data)
        with guarded():
            text, faults = read_text(place, case.name, tmp_path)
            if text is not None:
                document, faults = parse_yaml(text, case.name)
                record, found = validate(Permalinks, document)
                faults = [*faults, *found]
                if record is not None:
                    faults += check_pages(Content((Entry("permalinks", record, document),), None), ADDRESSES)
                    _is_tidy(dict(make_files([Lead(each.from_, each.to) for each in record.redirects if not each.is_part])))
            is_helpful(faults, lambda path: len(lines_of(case.data.decode(errors="replace"))))

    run("published addresses", broken(permalinks()), judge)


def _is_tidy(files: dict[str, str]) -> None:
    for line in files["_redirects"].splitlines():
        assert len(line.split(" ")) == 3 and line.endswith(" 301"), line
    for line in files["redirects-nginx.map"].splitlines():
        assert line.startswith("#") or line.count('"') == 4 and line.endswith(";") and "\\" not in line and "$" not in line, line
    for name in files:
        assert not os.path.isabs(name) and ".." not in name.split("/"), name


def test_list_of_addresses() -> None:
    """What is added to a list stands in it, and what was there still does; else the list is left alone."""
    new = {"/new/": ["one", "two"], "/help/": ["more"]}

    def judge(case: Broken) -> None:
        text = case.data.decode(errors="replace")
        document, faults = parse_yaml(text, "x.yml")
        if faults or validate(Permalinks, document)[0] is None:
            return
        with guarded():
            try:
                made = add(text, new)
            except ValueError as error:
                assert str(error)
            else:
                again, faults = parse_yaml(made, "x.yml")
                assert not faults and "/new/" in again.value["addresses"]

    run("list of addresses", broken(permalinks()), judge)


WORDS = ODDS.filter(lambda text: text.strip() != "") | some.text(min_size=1, max_size=20)


@cache
def example():
    """The example charter."""
    return Project(EXAMPLES).charter()


def test_feeds() -> None:
    """Both feeds are XML that can be read, whatever words stand in them that a record may hold."""
    def judge(case: tuple[str, str, date]) -> None:
        title, what, day = case
        document, faults = parse_yaml(json.dumps({"date": day.isoformat(), "what": what}, ensure_ascii=False), "x.yml")
        record, _ = (None, None) if faults else validate(Update, document)
        if record is None:
            return
        player = Player(src="/audio/a.mp3", size=1, seconds=1.5, note=record.what, state="ready")
        with guarded():
            made = make_feed(Channel(title, record.what, "https://example.org/"), [Episode(title, record.what, "/a/", day, player)])
            right = example().rights[0].model_copy(update={"history": (record,)})
            changed = make_changes(replace(example(), rights=(right,)), Settings(EXAMPLES, today=TODAY, site_name=title))
            ElementTree.fromstring(made)
            ElementTree.fromstring(changed)

    run("feeds", some.tuples(WORDS.filter(lambda text: not NOT_TEXT.search(text)), WORDS, some.dates()), judge)


SETTING = some.recursive(ODDS | some.none() | some.booleans() | some.integers() | some.dates() | some.floats()
                         | some.sampled_from(["auto", "off", "require", "mailto:a@b.c", "charter", ".cache"]),
                         lambda inner: some.lists(inner, max_size=2) | some.dictionaries(some.sampled_from(["dir", "cache"]), inner), max_leaves=3)
NAMES = ("dir", "security_contact", "security_expires", "booklets", "audio", "cache", "voice")


def test_settings_of_mkdocs() -> None:
    """What stands under extra.charter in mkdocs.yml is used, or told of as MkDocs tells of faults."""
    def judge(case: tuple[object, dict, dict]) -> None:
        instead, given, rest = case
        extra = {"charter": instead if not given else given}
        config = SimpleNamespace(config_file_path=str(EXAMPLES / "mkdocs.yml"), extra=extra, docs_dir=str(EXAMPLES / "docs"),
                                 site_name="Rights", site_url="", mdx_configs={}, markdown_extensions=["toc"])
        with guarded():
            try:
                settings = events._settings(config)
            except (Abort, PluginError) as error:
                assert len(str(error)) > 10
                return
            faults = [*security_contact.check(settings)]
            is_helpful(faults)
            make_security_txt(settings)
            assert settings.charter_path.is_relative_to(EXAMPLES)

    run("settings of mkdocs.yml", some.tuples(SETTING, some.dictionaries(some.sampled_from(NAMES), SETTING, max_size=4), some.none()), judge)


PARTS = some.lists(some.sampled_from([*(odd for odd in ODD if "\x00" not in odd and "/" not in odd and 0 < len(odd.encode()) < 60), "\udcff", "a", "b", ".",
                                      "-", " ", "\n", "index", "README", "con", "é", "%2f", "?", "#", "&", "..a"]), min_size=1, max_size=3).map("".join)
ENDINGS = some.sampled_from([".md", ".MD", ".markdown", ".yml", ".yaml", ".png", ".svg", ".html", ".js", ".css", ".php", ".htaccess", ".pdf", "", ".", ".md.md", ".txt"])


def test_names_of_files(tmp_path: Path) -> None:
    """A file of any name is used or told of, and what hosts are told of it is tidy."""
    project = Project.copied_to(tmp_path)
    for folder in ("docs/infographics", "docs/recordings"):
        (tmp_path / folder).mkdir(exist_ok=True)

    def judge(case: tuple[str, str, str]) -> None:
        folder, name, ending = case
        place = project.root / folder / f"{name}{ending}"
        if place.name in (".", "..") or place.exists() or not os.fsencode(place.name):
            return
        place.write_bytes(b"Words.\n")
        try:
            with guarded(project.root / ".cache"):
                content, faults = load(project.settings)
                is_helpful(faults)
                if not any(fault.is_error for fault in faults):
                    told = make_headers([] if place.name.startswith(".") or "/." in f"/{folder}" else [f"/{place.name}"], "x")
                    assert len(told.splitlines()) <= len(make_headers(["/a.txt"], "x").splitlines()), told
        finally:
            place.unlink()

    run("names of files", some.tuples(some.sampled_from(["docs", "docs/words", "charter", "charter/rights", "docs/infographics", "docs/recordings"]),
                                      PARTS, ENDINGS), judge)

