"""Word files, e-books and plain texts, opened and read back."""

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from docx.oxml.ns import qn

from build_hooks.booklets.files import Booklets
from tests.booklets.jars import ask, jar
from tests.booklets.reading import lost, sentences, squeezed, unzipped

NAMES = [(words, stem) for words, stem in (("easy", "easy-read"), ("plain", "plain-english"))]


def word_file(made: Booklets, name: str):
    return docx.Document(io.BytesIO(made.files[f"downloads/{name}-word.docx"]))


def word_text(document) -> str:
    return squeezed(" ".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))))


@pytest.mark.parametrize(("words", "stem"), NAMES)
def test_a_word_file_says_every_sentence(made: Booklets, booklet_of, charter, words: str, stem: str) -> None:
    """Whole and in order."""
    for name in (*(right.id for right in charter.rights), "agreement", "charter"):
        text = word_text(word_file(made, f"{name}-{stem}"))
        assert not lost(sentences(booklet_of[f"{name}-{words}"]), text), name


def test_a_word_file_has_real_headings_and_a_language(made: Booklets, booklet_of) -> None:
    """So that a screen reader can jump, and speaks English."""
    document = word_file(made, "health-easy-read")
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [section.heading for section in booklet_of["health-easy"].sections]
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.title == "The best possible health (Easy Read)"
    assert document.styles["Normal"].element.rPr.find(qn("w:lang")).get(qn("w:val")) == "en-GB"


def test_pictures_in_a_word_file_stand_left_and_say_what_they_show(made: Booklets) -> None:
    """A table of two columns, the picture in the first."""
    document = word_file(made, "health-easy-read")
    assert document.tables
    for table in document.tables:
        left, right = table.rows[0].cells
        pictures = left._tc.findall(f".//{qn('wp:docPr')}")
        assert len(pictures) == 1 and pictures[0].get("descr").strip()
        assert right.text.strip() and not right._tc.findall(f".//{qn('wp:docPr')}")


def test_numbered_lists_in_a_word_file_begin_at_1(made: Booklets) -> None:
    """Each list has a numbering of its own."""
    document = word_file(made, "agreement-plain-english")
    numbers = [p._p.pPr.numPr.numId.val for p in document.paragraphs if p.style.name == "List Number"]
    assert len(set(numbers)) >= 5


@pytest.mark.parametrize(("words", "stem"), NAMES)
def test_a_plain_text_says_every_sentence(made: Booklets, booklet_of, charter, words: str, stem: str) -> None:
    """And opens rightly in any program: UTF-8 with a mark."""
    for name in (*(right.id for right in charter.rights), "agreement", "charter"):
        content = made.files[f"downloads/{name}-{stem}-text.txt"]
        assert content.startswith(b"\xef\xbb\xbf")
        assert not lost(sentences(booklet_of[f"{name}-{words}"]), squeezed(content.decode("utf-8-sig"))), name


@pytest.mark.parametrize(("words", "stem"), NAMES)
def test_an_e_book_says_every_sentence(made: Booklets, booklet_of, charter, words: str, stem: str) -> None:
    """Its pages are XML, in the order of its contents."""
    for name in (*(right.id for right in charter.rights), "agreement", "charter"):
        files = unzipped(made.files[f"downloads/{name}-{stem}-e-book.epub"])
        pages = sorted((n for n in files if re.fullmatch(r"EPUB/part-\d+\.xhtml", n)), key=lambda n: int(re.search(r"\d+", n)[0]))
        text = squeezed(" ".join("".join(ElementTree.fromstring(files[page]).itertext()) + " " for page in pages))
        joined = squeezed(re.sub(r"\s", "", text))
        assert not lost((re.sub(r"\s", "", s) for s in sentences(booklet_of[f"{name}-{words}"])), joined), name


def test_an_e_book_tells_what_it_offers(made: Booklets) -> None:
    """The metadata that shops and libraries show to people who need it; each picture described."""
    for uri in (uri for uri in made.files if uri.endswith(".epub")):
        files = unzipped(made.files[uri])
        assert next(iter(files)) == "mimetype" and files["mimetype"] == b"application/epub+zip"
        package = files["EPUB/package.opf"].decode()
        for name in ("accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary"):
            assert f"schema:{name}" in package, uri
        for name, page in files.items():
            if name.endswith(".xhtml"):
                assert all(re.search(r'alt="[^"]+"', image) for image in re.findall(r"<img[^>]*>", page.decode())), (uri, name)


def test_epubcheck_finds_no_fault(made: Booklets, tmp_path: Path) -> None:
    """The checker that publishers use. A book without its pages is told, so it does look."""
    epubcheck = jar("epubcheck", "epubcheck.jar", instead="EPUBCHECK")
    good = [tmp_path / f"{name}.epub" for name in ("health-easy-read", "charter-plain-english", "agreement-easy-read")]
    for path in good:
        path.write_bytes(made.files[f"downloads/{path.stem}-e-book.epub"])
    bad = tmp_path / "bad.epub"
    with zipfile.ZipFile(good[0]) as whole, zipfile.ZipFile(bad, "w") as part:
        for each in whole.infolist():
            if not each.filename.endswith("part-1.xhtml"):
                part.writestr(each, whole.read(each))
    done = ask("CheckEpub.java", [epubcheck], [*good, bad])
    told = re.findall(r"^(?:FATAL|ERROR|WARNING).*", done.stdout + done.stderr, re.MULTILINE)
    assert done.returncode == 0, done.stderr
    assert not [line for line in told if "bad.epub" not in line]
    assert any("part-1.xhtml" in line for line in told)
