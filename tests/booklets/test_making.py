"""What is made, when it is made again, and what is told when something is wrong."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from build_hooks.booklets import making
from build_hooks.booklets.booklet import Run
from build_hooks.booklets.cache import Cache, Made
from build_hooks.booklets.faults import BookletFault
from build_hooks.booklets.files import Booklets
from build_hooks.booklets.fonts import signs_of, unpacked
from build_hooks.booklets.glyphs import missing_signs
from build_hooks.booklets.jobs import run
from build_hooks.booklets.runs import runs
from build_hooks.content import Content
from build_hooks.loading import load
from build_hooks.settings import Settings
from tests.project import Project


def test_two_builds_make_the_same_bytes(planned, fonts: Path) -> None:
    """One of each kind, made twice with nothing kept."""
    chosen = {each.job.form: each.job for each in planned if each.about in ("health", "agreement", "figures")}
    assert len(chosen) == 8
    for job in chosen.values():
        assert run(job, fonts) == run(job, fonts), job.name


def test_a_key_changes_with_the_words_and_with_nothing_else(planned, charter, settings) -> None:
    """Another word makes another file; a new day doesn't."""
    from build_hooks.booklets.files import plan

    again = plan(charter, replace(settings, today=date(2027, 1, 1)))
    assert [each.job.key for each in planned if each.about != "figures"] == [each.job.key for each in again]
    first = planned[0].job
    bound = first.given[0]
    changed = replace(bound, booklet=replace(bound.booklet, lead=(Run("Other words."),)))
    assert replace(first, given=(changed, *first.given[1:])).key != first.key
    assert replace(first, site_address="https://other.example/").key != first.key


def test_the_version_is_of_the_words_and_not_of_the_drawings(booklet_of) -> None:
    """A redrawn picture is no new booklet to hand out."""
    booklet = booklet_of["health-easy"]
    assert replace(booklet, cover=replace(booklet.cover, svg="<svg/>")).version == booklet.version
    assert replace(booklet, lead=runs("Other.")).version != booklet.version


def test_the_list_of_files_tells_their_words_and_their_sums(made: Booklets) -> None:
    """So that anyone can check a copy."""
    import hashlib

    rows = json.loads(made.files["downloads/manifest.json"])
    assert len(rows) == len(made.files) - 1
    for row in rows:
        assert hashlib.sha256(made.files[row["uri"]]).hexdigest() == row["sha256"]
        assert date.fromisoformat(row["words_of"]) and len(row["version"]) == 8


def test_kept_files_are_whole_or_made_again(tmp_path: Path) -> None:
    """A damaged file counts as missing."""
    cache = Cache(tmp_path)
    files = (Made("a.pdf", b"one\ntwo", 2, "12345678"), Made("b.pdf", b"", 0))
    cache.put("ab" * 32, files)
    assert cache.get("ab" * 32) == files
    path = cache.path("ab" * 32)
    path.write_bytes(path.read_bytes()[:-1])
    assert cache.get("ab" * 32) is None
    assert cache.get("cd" * 32) is None
    assert not list(tmp_path.rglob(".part-*"))


def test_what_is_kept_is_not_made_again(planned, made: Booklets, settings: Settings) -> None:
    """A build with the same words finds every file."""
    from build_hooks.booklets.work import find_kept

    kept, missing = find_kept(tuple(each.job for each in planned), Cache(settings.cache_path / "booklets"))
    assert not missing and len(kept) == len(planned)


def test_off_makes_nothing(content: Content, settings: Settings) -> None:
    """As in a live preview."""
    assert making.make_booklets(content, replace(settings, booklets="off")) == (Booklets(), [])


@pytest.mark.parametrize(("policy", "codes"), [("auto", []), ("require", ["B801"])])
def test_without_the_tools(content, settings, monkeypatch, policy: str, codes: list[str]) -> None:
    """Pages say that there are none; a release stops."""
    monkeypatch.setattr(making, "TOOLS", ("no_such_package",))
    booklets, faults = making.make_booklets(content, replace(settings, booklets=policy))
    assert not booklets.files and [fault.rule.code for fault in faults] == codes


def test_a_sign_that_the_typeface_has_not_is_told_with_its_place(tmp_path: Path, fonts: Path) -> None:
    """An arrow in a right."""
    project = _real_copy(tmp_path, "charter/rights/health.yml", "text: This means your body and your mind.", "text: Your body → your mind.")
    content, _ = load(project)
    from build_hooks.booklets.files import plan

    faults = missing_signs(content, plan(content.charter, project), signs_of(fonts))
    assert [str(fault.location).split(":")[0] for fault in faults] == ["charter/rights/health.yml"]
    assert "→" in faults[0].message and faults[0].location.line > 100


def test_a_leaflet_that_is_too_long_is_told(tmp_path: Path, planned, fonts: Path) -> None:
    """With the file to change and what to shorten."""
    job = next(each.job for each in planned if each.job.name == "health-leaflet")
    paper = replace(job.given[0], say=job.given[0].say * 12)
    with pytest.raises(BookletFault) as caught:
        run(replace(job, given=(paper,)), fonts)
    diagnostic = caught.value.diagnostic
    assert (diagnostic.location.path, diagnostic.rule.name) == ("charter/rights/health.yml", "leaflet-too-long")


def test_a_poster_that_is_too_long_is_told(planned, fonts: Path) -> None:
    """It never loses its words to another page."""
    job = next(each.job for each in planned if each.job.name == "health-poster-a4")
    paper = replace(job.given[0], right=job.given[0].right * 20)
    with pytest.raises(BookletFault) as caught:
        run(replace(job, given=(paper, "a4")), fonts)
    assert caught.value.diagnostic.location.path == "charter/rights/health.yml"
    assert caught.value.diagnostic.fix.startswith("Shorten")


def test_a_figure_that_is_too_long_is_told(planned, fonts: Path) -> None:
    """With what to shorten: its rows are never made too small to read."""
    job = next(each.job for each in planned if each.job.name == "figure-timeline-share")
    shape, figure, foot = job.given
    with pytest.raises(BookletFault) as caught:
        run(replace(job, given=(shape, replace(figure, rows=figure.rows * 5), foot)), fonts)
    assert caught.value.diagnostic.rule.name == "leaflet-too-long"
    assert caught.value.diagnostic.location.path == "charter/timeline.yml"
    assert "figure-timeline-share" in caught.value.diagnostic.message


def test_a_picture_that_typst_can_not_read_is_told(planned, fonts: Path) -> None:
    """Whatever the checks before it let through, a build ends with a place and something to do."""
    job = next(each.job for each in planned if each.job.name == "health-leaflet")
    paper = replace(job.given[0], picture=replace(job.given[0].picture, svg="no drawing at all"))
    with pytest.raises(BookletFault) as caught:
        run(replace(job, given=(paper,)), fonts)
    assert (caught.value.diagnostic.location.path, caught.value.diagnostic.rule.name) == ("charter/rights/health.yml", "booklet-not-set")


def test_a_typeface_that_is_not_one_is_told(tmp_path: Path) -> None:
    """A missing file, and a file that isn't what it claims."""
    for content, word in ((None, "is not there"), (b"not a font", "is not a WOFF2 file")):
        folder = tmp_path / word.replace(" ", "-")
        folder.mkdir()
        if content:
            (folder / "atkinson-hyperlegible-next-400.woff2").write_bytes(content)
        with pytest.raises(BookletFault, match=word):
            unpacked(tmp_path / "cache", folder)


@pytest.mark.parametrize("text", ["#import \"x\"", "$x^2$ *bold* _it_ `code`", "</w:t><b>&amp;", "\\ \" ] } {{ data }}", "=== //comment /* x */ @ref <label>"])
def test_markup_in_words_stays_words(planned, fonts: Path, text: str) -> None:
    """No format reads it as its own."""
    import io

    import docx

    from tests.booklets.reading import pdf_text, unzipped

    for form, read in (("pdf", pdf_text), ("epub", lambda c: "".join(f.decode() for n, f in unzipped(c).items() if n.endswith("cover.xhtml"))),
                       ("docx", lambda c: "\n".join(p.text for p in docx.Document(io.BytesIO(c)).paragraphs))):
        job = next(each.job for each in planned if each.job.form == form and each.about == "health")
        bound = replace(job.given[0], booklet=replace(job.given[0].booklet, notes=((Run(text),),)))
        found = read(run(replace(job, given=(bound, *job.given[1:])), fonts)[0].content)
        from html import escape

        assert (escape(text) if form == "epub" else text) in found


def _real_copy(folder: Path, path: str, find: str, put: str) -> Settings:
    import shutil

    from tests.project import REPOSITORY

    for part in ("charter", "docs"):
        shutil.copytree(REPOSITORY / part, folder / part)
    project = Project(folder)
    project.change(path, find, put)
    return Settings(folder, site_address="https://rights.example.org/", today=project.today)
