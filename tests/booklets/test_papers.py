"""Leaflets, posters, pictures to share and the pack."""

import io

import pytest
from PIL import Image

from build_hooks.booklets.files import Booklets
from build_hooks.booklets.papers import right_paper
from build_hooks.booklets.records import Records
from build_hooks.booklets.share import SHAPES
from build_hooks.booklets.sheets import make_leaflet, make_poster, shown_address
from tests.booklets.conftest import ADDRESS
from tests.booklets.reading import pdf_image, pdf_text, squeezed, unzipped


def codes(image) -> list[str]:
    zxingcpp = pytest.importorskip("zxingcpp", reason="zxing-cpp is not installed")
    return [(code.text, str(code.ec_level)) for code in zxingcpp.read_barcodes(image)]


def test_the_code_leads_to_the_short_address(made: Booklets, charter) -> None:
    """Read back from the printed sheet, with a quarter of it to spare (level Q); the address stands beside it."""
    for right in charter.rights:
        for kind, page in (("leaflet", 1), ("poster-a4", 0), ("poster-a3", 0)):
            content = made.files[f"downloads/{right.id}-{kind}.pdf"]
            assert codes(pdf_image(content, page)) == [(f"{ADDRESS}r/{right.id}/", "Q")], (right.id, kind)
            assert f"rights.example.org/r/{right.id}" in pdf_text(content).replace(" ", "")


def test_without_an_address_there_is_no_code(charter, fonts) -> None:
    """No code that leads nowhere, and no empty box for one. The end of the address stands alone."""
    paper = right_paper(Records(charter), charter.rights[0])
    for pdf, page in ((make_leaflet(paper, "Rights", "", fonts), 1), (make_poster(paper, "a4", "Rights", "", fonts), 0)):
        assert not codes(pdf_image(pdf.content, page))
        text = pdf_text(pdf.content)
        assert "QR" not in text
        assert f"/r/{charter.rights[0].id}/" in text


def test_a_leaflet_says_the_right_the_words_and_who_helps(made: Booklets, charter) -> None:
    """Nothing is left out to make it fit."""
    records = Records(charter)
    for right in charter.rights:
        paper = right_paper(records, right)
        text = pdf_text(made.files[f"downloads/{right.id}-leaflet.pdf"])
        for words in (paper.right, *paper.say, *(c.name for c in paper.contacts), *(c.phone for c in paper.contacts if c.phone), paper.draft):
            assert squeezed(words) in text, (right.id, words)


def test_a_poster_always_names_who_to_ring_in_an_emergency(made: Booklets, charter) -> None:
    """999, on every one."""
    for right in charter.rights:
        assert " 999" in pdf_text(made.files[f"downloads/{right.id}-poster-a4.pdf"])


def test_the_pack_holds_every_leaflet_and_poster(made: Booklets, charter) -> None:
    """For a service that wants to print them all."""
    files = unzipped(made.files["downloads/leaflets-and-posters.zip"])
    assert len(files) == 3 * len(charter.rights) + 1
    for name, content in files.items():
        if name != "READ-ME.txt":
            assert content == made.files[f"downloads/{name}"]


def test_pictures_to_share_have_the_sizes_that_networks_ask_for(made: Booklets) -> None:
    """And words to copy, for people who can't see them."""
    shared = [download for download in made.downloads if download.group == "share"]
    assert shared
    for download in shared:
        shape = "share-square" if "square" in download.uri else "share"
        with Image.open(io.BytesIO(made.files[download.uri])) as image:
            assert image.size == SHAPES[shape], download.uri
        assert download.title in download.alt
        assert download.size < 60_000


@pytest.mark.parametrize(("site", "shown"), [
    ("https://rights.example.org/", "rights.example.org/r/health"), ("https://x.org/portal", "x.org/portal/r/health"), ("", "/r/health/")])
def test_an_address_is_printed_short(site: str, shown: str) -> None:
    """As short as a person can type it."""
    assert shown_address("/r/health/", site) == shown
