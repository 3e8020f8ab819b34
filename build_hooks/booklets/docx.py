"""A booklet as a Word file that people can change: real headings, pictures with alt text left of each sentence."""

import io
from pathlib import Path

from build_hooks.booklets.booklet import Block, Booklet, Picture, Text
from build_hooks.booklets.layout import dated, where
from build_hooks.booklets.pixels import png
from build_hooks.booklets.word_styles import Pictures, add_points, add_row, new_document
from build_hooks.booklets.zip_file import rezip

_SIZES = {"easy": 16, "plain": 13}
_PICTURE = {"easy": 34, "plain": 20}


def make_docx(booklet: Booklet, site_name: str, site_address: str, fonts: Path) -> bytes:
    """The whole booklet. The same bytes for the same words."""
    return rezip(_Writer(booklet, site_name, site_address, fonts).run())


class _Writer:
    """Writes one booklet, block by block."""

    def __init__(self, booklet: Booklet, site_name: str, site_address: str, fonts: Path) -> None:
        self._booklet = booklet
        self._site = site_address
        self._fonts = fonts
        self._pictures = Pictures()
        self._width = _PICTURE[booklet.words]
        title = f"{booklet.title} ({booklet.subtitle})"
        self._document = new_document(title, site_name, booklet.summary, booklet.words_of, _SIZES[booklet.words])

    def run(self) -> bytes:
        booklet, document = self._booklet, self._document
        document.add_heading(booklet.title, 0)
        self._paragraph((), booklet.subtitle, bold=True)
        self._pictures.add(document.add_paragraph(), self._png(booklet.cover), booklet.cover.alt, 70)
        for text in (booklet.lead, *booklet.notes):
            self._paragraph(text)
        for section in booklet.sections:
            heading = document.add_heading(section.heading, section.level)
            heading.paragraph_format.page_break_before = section.level == 1 and booklet.words == "easy"
            for block in section.blocks:
                self._block(block)
        for line in (*booklet.colophon, where(booklet.address, self._site), dated(booklet.words_of, booklet.version), booklet.credit):
            self._paragraph((), line)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    def _png(self, picture: Picture) -> bytes:
        return png(picture.svg, self._fonts)

    def _paragraph(self, text: Text, words: str = "", *, bold: bool = False, into=None) -> None:
        paragraph = (into or self._document).add_paragraph()
        if words:
            paragraph.add_run(words).bold = bold
        for run in text:
            paragraph.add_run(run.text).bold = run.bold

    def _block(self, block: Block) -> None:
        {"easy": self._easy, "paragraph": self._plain, "points": self._points, "named": self._named, "say": self._say,
         "contact": self._contact, "meaning": self._meaning}[block.type](block)

    def _easy(self, block) -> None:
        self._beside(block.picture, (block.text, *block.meanings))

    def _points(self, block) -> None:
        add_points(self._document, block.items, ordered=block.ordered)

    def _named(self, block) -> None:
        self._paragraph((), block.name, bold=True)
        self._paragraph(block.text)
        if block.quiet:
            self._paragraph((), block.quiet)

    def _say(self, block) -> None:
        self._paragraph((), "You can say:")
        self._document.add_paragraph(f"“{block.text}”", style="Quote")

    def _contact(self, block) -> None:
        cell = self._beside(block.picture, ())
        cell.paragraphs[0].add_run(block.name).bold = True
        self._paragraph(block.text, into=cell)
        for words in filter(None, (block.phone, block.hours, block.web, block.note)):
            self._paragraph((), words, bold=words == block.phone, into=cell)

    def _meaning(self, block) -> None:
        self._paragraph((), block.term, bold=True)
        self._paragraph(block.text)

    def _beside(self, picture: Picture, texts: tuple[Text, ...]):
        """A table of one row: the picture, and the words right of it. Returns the cell of the words."""
        left, right = add_row(self._document, self._width)
        self._pictures.add(left.paragraphs[0], self._png(picture), picture.alt, self._width)
        for index, text in enumerate(texts):
            paragraph = right.paragraphs[0] if index == 0 else right.add_paragraph()
            for run in text:
                paragraph.add_run(run.text).bold = run.bold
        return right

    def _plain(self, block) -> None:
        self._paragraph(block.text)
