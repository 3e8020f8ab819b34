"""What pages say about the files: kind, pages, size and date, and how to ask for another way."""

import re
from dataclasses import replace
from datetime import date

import pytest

from build_hooks.booklets.download import Download
from build_hooks.booklets.files import Booklets
from build_hooks.site import Site
from build_hooks.views.download_list import DownloadLine, file_size, make_downloads

DOWNLOAD = Download("downloads/health-easy-read.pdf", "health", "Health", "Booklet in Easy Read", "easy", "PDF", 94_691, 11,
                    date(2026, 11, 21), "64b5bc0e", "")
LINK = re.compile(r'href="(?:\.\./)+(downloads/[^"]+\.\w+)"')


@pytest.fixture(scope="module")
def site(settings) -> Site:
    site = Site(settings)
    assert site.is_sound
    return site


@pytest.mark.parametrize(("size", "words"), [(1, "1 KB"), (94_691, "95 KB"), (999_400, "999 KB"), (2_345_678, "2.3 MB")])
def test_sizes_are_told_as_data_plans_count(size: int, words: str) -> None:
    """In thousands."""
    assert file_size(size) == words


def test_a_line_tells_kind_pages_and_size() -> None:
    """Before the reader spends data."""
    (group,) = make_downloads((DOWNLOAD,)).groups
    assert group.lines == (DownloadLine("Booklet in Easy Read", "/downloads/health-easy-read.pdf", "PDF, 11 pages, 95 KB"),)
    assert (group.name, group.version) == ("Easy Read", "64b5bc0e")


def test_different_versions_stand_on_their_lines() -> None:
    """As in the parts of a long booklet."""
    (group,) = make_downloads((DOWNLOAD, replace(DOWNLOAD, version="00000000"))).groups
    assert group.version == "" and [line.facts[-8:] for line in group.lines] == ["64b5bc0e", "00000000"]


def test_the_readers_own_words_come_first() -> None:
    """Easy Read on the Easy Read page."""
    both = (DOWNLOAD, replace(DOWNLOAD, group="plain"))
    assert [group.name for group in make_downloads(both, "easy").groups] == ["Easy Read", "Plain English"]
    assert [group.name for group in make_downloads(both, "plain").groups] == ["Plain English", "Easy Read"]


def test_nothing_made_is_told() -> None:
    """No heading over an empty list."""
    assert make_downloads(()).groups == ()


def test_every_page_of_a_right_links_its_files(site: Site, made: Booklets) -> None:
    """At both levels, and the agreement too. Each link leads to a file."""
    pages = {right.id: f"rights/{right.id}" for right in site.charter.rights} | {"agreement": "agreement"}
    for about, page in pages.items():
        wanted = {download.uri for download in made.about(about)}
        for uri in (f"{page}.md", f"{page}/easy-read.md"):
            body = site.bodies[uri]
            assert set(LINK.findall(body)) == wanted, uri
            assert "/about/#read-listen-or-get-this-another-way" in body
            assert "Words of 21 November 2026." in body


def test_the_page_of_all_files_has_all(site: Site, made: Booklets) -> None:
    """The pack too, and the list for computers."""
    found = re.findall(r'href="([^"/:#]+\.\w+)"', site.bodies["downloads.md"])
    assert {f"downloads/{name}" for name in found} == set(made.files)


def test_the_files_are_part_of_the_site(site: Site, made: Booklets) -> None:
    """Byte for byte."""
    outputs = {output.uri: output for output in site.outputs()}
    for uri, content in made.files.items():
        assert outputs[uri].read() == content


def test_a_preview_makes_none_and_says_so(settings) -> None:
    """The pages stand as they are, without links that lead nowhere."""
    site = Site(replace(settings, booklets="off"))
    assert "No booklet has been made of these words yet." in site.bodies["rights/health.md"]
    assert "No booklets are made yet." in site.bodies["downloads.md"]
    assert not any(output.uri.startswith("downloads/") for output in site.outputs())
