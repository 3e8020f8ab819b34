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


@pytest.mark.parametrize(("size", "words"), [(1, "1 KB"), (94_691, "95 KB"), (999_400, "999 KB"), (2_345_678, "2.3 MB")])
def test_sizes_are_told_as_data_plans_count(size: int, words: str) -> None:
    """In thousands."""
    assert file_size(size) == words


def test_a_line_tells_kind_pages_and_size() -> None:
    """Before the reader spends data."""
    (group,) = make_downloads((DOWNLOAD,), "easy", whole=True).groups
    assert group.lines == (DownloadLine("Booklet in Easy Read", "/downloads/health-easy-read.pdf", "PDF, 11 pages, 95 KB"),)
    assert (group.name, group.version) == ("Easy Read", "64b5bc0e")


def test_different_versions_stand_on_their_lines() -> None:
    """As in the parts of a long booklet."""
    (group,) = make_downloads((DOWNLOAD, replace(DOWNLOAD, version="00000000")), "easy", whole=True).groups
    assert group.version == "" and [line.facts[-8:] for line in group.lines] == ["64b5bc0e", "00000000"]


def test_a_page_lists_the_readers_own_words() -> None:
    """Easy Read on the Easy Read page, and always the leaflet. The page of all files has all, theirs first."""
    files = tuple(replace(DOWNLOAD, group=group) for group in ("easy", "plain", "sheet"))
    assert [group.name for group in make_downloads(files, "easy").groups] == ["Easy Read", "Leaflet and poster"]
    assert [group.name for group in make_downloads(files, "plain").groups] == ["Plain English", "Leaflet and poster"]
    assert [group.name for group in make_downloads(files, whole=True).groups] == ["Plain English", "Easy Read", "Leaflet and poster"]


def test_nothing_made_is_told() -> None:
    """No heading over an empty list."""
    assert make_downloads(()).groups == ()


def test_every_page_of_a_right_links_its_files(site: Site, made: Booklets) -> None:
    """Those in the words of the page, at both levels, and the agreement too. Each link leads to a file."""
    pages = {right.id: f"rights/{right.id}" for right in site.charter.rights} | {"agreement": "agreement"}
    for about, page in pages.items():
        for uri, words in ((f"{page}.md", "plain"), (f"{page}/easy-read.md", "easy")):
            wanted = {download.uri for download in made.about(about) if download.group in (words, "sheet")}
            body = site.bodies[uri]
            assert set(LINK.findall(body)) == wanted, uri
            assert "/about/#read-listen-or-get-this-another-way" in body
            assert re.search(r"Words of \d+ \w+ 2\d{3}\.", body)


def test_the_page_of_all_files_has_all(site: Site, made: Booklets) -> None:
    """The pack too, and the list for computers. Pictures to share have a page of their own."""
    found = [f"downloads/{name}" for name in re.findall(r'href="([^"/:#]+\.\w+)"', site.bodies["downloads.md"])]
    pictures = re.findall(r'href="\.\./([^"/:#]+\.png)"', site.bodies["downloads/pictures.md"])
    assert {*found, *(f"downloads/{name}" for name in pictures)} == set(made.files)


def test_each_picture_to_share_has_words_to_copy(site: Site, made: Booklets) -> None:
    """Every figure of the site too, once, with both shapes."""
    from html import unescape

    from build_hooks.views.charts import charts_of

    body = unescape(site.bodies["downloads/pictures.md"])
    shared = [download for download in made.downloads if download.group == "share"]
    assert {d.alt for d in shared} and all(body.count(d.alt) == 1 for d in shared)
    drawn = {chart.id for chart in charts_of(site.pages.values()) if chart.rows}
    assert {d.uri for d in shared if d.about == "figures"} == {
        f"downloads/figure-{chart}-{shape}.png" for chart in drawn for shape in ("share", "share-square")}


def test_the_files_are_part_of_the_site(site: Site, made: Booklets) -> None:
    """Byte for byte."""
    outputs = {output.uri: output for output in site.outputs()}
    for uri, content in made.files.items():
        assert outputs[uri].read() == content


def test_a_preview_makes_none_and_says_so(settings) -> None:
    """The pages stand as they are, without links that lead nowhere."""
    site = Site(replace(settings, booklets="off"))
    assert not LINK.search(site.bodies["rights/health.md"])
    assert "No picture has been made yet." in site.bodies["downloads/pictures.md"]
    assert "No booklets are made yet." in site.bodies["downloads.md"]
    assert not any(output.uri.startswith("downloads/") and not output.uri.endswith(".md") for output in site.outputs())
