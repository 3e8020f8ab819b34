"""Every PDF, looked at as a screen reader does."""

import io
import re

import page as page_validation
import pikepdf
import pypdfium2
import pytest

from build_hooks.booklets.files import Booklets
from tests.booklets.reading import elements, lost, pdf_text, sentences, tag

MOST_PAGES = 24


@pytest.fixture(scope="module")
def pdfs(made: Booklets) -> dict[str, bytes]:
    return {uri.removeprefix("downloads/"): content for uri, content in made.files.items() if uri.endswith(".pdf")}


@pytest.fixture(scope="module")
def opened(pdfs: dict[str, bytes]) -> dict[str, pikepdf.Pdf]:
    return {name: pikepdf.open(io.BytesIO(content)) for name, content in pdfs.items()}


def test_there_are_booklets_leaflets_and_posters(pdfs: dict[str, bytes], charter) -> None:
    """For each right: 4 booklets, a leaflet and 2 posters."""
    for right in charter.rights:
        for ending in ("easy-read", "easy-read-large-print", "plain-english", "large-print", "leaflet", "poster-a4", "poster-a3"):
            assert any(re.fullmatch(rf"{right.id}-{ending}(-part-\d+)?\.pdf", name) for name in pdfs), f"{right.id}-{ending}"


def test_each_says_what_it_is(opened: dict[str, pikepdf.Pdf]) -> None:
    """A title that the window shows, a language, tags, and that it follows PDF/UA-1."""
    for name, pdf in opened.items():
        with pdf.open_metadata() as data:
            assert data.get("dc:title"), name
            assert data.get("pdfuaid:part") == "1", name
        assert str(pdf.Root.Lang) == "en-GB", name
        assert pdf.Root.ViewerPreferences.DisplayDocTitle, name
        assert pdf.Root.MarkInfo.Marked, name
        assert all(page.get("/Tabs") == "/S" for page in pdf.pages if "/Annots" in page), name


def test_every_picture_says_what_it_shows(opened: dict[str, pikepdf.Pdf]) -> None:
    """No figure without words."""
    for name, pdf in opened.items():
        figures = [element for element in elements(pdf) if tag(element) == "Figure"]
        assert figures, name
        assert all(str(figure.get("/Alt", "")).strip() for figure in figures), name


def test_headings_are_in_order(opened: dict[str, pikepdf.Pdf]) -> None:
    """From 1, with no step left out."""
    for name, pdf in opened.items():
        levels = [int(tag(element)[1]) for element in elements(pdf) if re.fullmatch(r"H[1-6]", tag(element))]
        assert levels and levels[0] == 1, name
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False)), (name, levels)


def test_fonts_are_inside(opened: dict[str, pikepdf.Pdf]) -> None:
    """It looks the same on a computer that hasn't the typeface."""
    for name, pdf in opened.items():
        fonts = [obj for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/FontDescriptor"]
        assert fonts, name
        assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()) for font in fonts), name
        assert all("Atkinson" in str(font.FontName) for font in fonts), name


def test_booklets_have_bookmarks(opened: dict[str, pikepdf.Pdf]) -> None:
    """One can jump to each part."""
    for name, pdf in opened.items():
        if "leaflet" in name or "poster" in name:
            continue
        with pdf.open_outline() as outline:
            assert len(outline.root) >= 3, name


def test_nothing_in_them_runs(opened: dict[str, pikepdf.Pdf]) -> None:
    """No script, no form, no file inside a file."""
    for name, pdf in opened.items():
        assert not {"/AcroForm", "/OpenAction", "/AA"} & set(pdf.Root.keys()), name
        assert not any(isinstance(obj, pikepdf.Dictionary) and obj.get("/S") in ("/JavaScript", "/Launch") for obj in pdf.objects), name


def test_easy_read_is_short(opened: dict[str, pikepdf.Pdf]) -> None:
    """At most 24 pages. What is longer comes in parts, and each says which it is."""
    for name, pdf in opened.items():
        if "easy-read" in name:
            assert len(pdf.pages) <= MOST_PAGES, (name, len(pdf.pages))


def test_a_cover_is_one_page(pdfs: dict[str, bytes]) -> None:
    """The contents begin on the second, however long the title is."""
    for name, content in pdfs.items():
        if "leaflet" not in name and "poster" not in name:
            document = pypdfium2.PdfDocument(content)
            assert "What is in this booklet" in document[1].get_textpage().get_text_range(), name
            document.close()


def test_contents_are_one_page(pdfs: dict[str, bytes]) -> None:
    """The first part begins on the third, however many parts there are."""
    for name, content in pdfs.items():
        if "leaflet" not in name and "poster" not in name:
            document = pypdfium2.PdfDocument(content)
            assert [mark.get_dest().get_index() for mark in document.get_toc()][:2] == [1, 2], name
            document.close()


def test_parts_say_so(pdfs: dict[str, bytes]) -> None:
    """On the cover."""
    parts = {name: content for name, content in pdfs.items() if re.search(r"-part-\d+\.pdf$", name)}
    assert parts
    for name, content in parts.items():
        number = re.search(r"-part-(\d+)\.pdf$", name)[1]
        assert re.search(rf"Part {number} of \d", pdf_text(content)[:200]), name


def test_leaflets_have_two_sides_and_posters_one(opened: dict[str, pikepdf.Pdf]) -> None:
    """They go through a printer as one sheet."""
    for name, pdf in opened.items():
        if "leaflet" in name:
            assert len(pdf.pages) == 2, name
        if "poster" in name:
            assert len(pdf.pages) == 1, name
            width = 842 if "a3" in name else 595
            assert abs(float(pdf.pages[0].mediabox[2]) - width) < 1, name


@pytest.mark.parametrize("words", ["easy", "plain"])
@pytest.mark.parametrize("size", ["", "-large-print"])
def test_every_sentence_comes_back_whole_and_in_order(pdfs, booklet_of, charter, words: str, size: str) -> None:
    """The text in the file is the text on the paper."""
    for right in charter.rights:
        stem = "easy-read" if words == "easy" else "plain-english" if not size else ""
        name = "-".join(filter(None, (right.id, stem))) + size + ".pdf"
        text = pdf_text(pdfs[name], footer=right.short_name).partition("Words of")[2]
        assert not lost(sentences(booklet_of[f"{right.id}-{words}"]), text), name


def test_each_carries_the_date_and_version_of_its_words(made: Booklets, pdfs: dict[str, bytes]) -> None:
    """Visibly, and the same as the page says."""
    from build_hooks.text.dates import long_date

    for download in made.downloads:
        if download.form == "PDF":
            text = pdf_text(pdfs[download.uri.removeprefix("downloads/")])
            assert f"Words of {long_date(download.words_of)}. Version {download.version}." in text, download.uri


def test_an_independent_checker_finds_no_fault(made: Booklets, tmp_path) -> None:
    """The rules of PDF/UA-1, as page-validation reads them."""
    for name in ("health-easy-read", "health-large-print", "health-plain-english", "health-leaflet", "health-poster-a4"):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(made.files[f"downloads/{name}.pdf"])
        result = page_validation.validate_pdf(str(path))
        assert result.is_compliant, (name, result)
