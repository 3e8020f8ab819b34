"""A booklet as a Word file that people can change: real headings, pictures with alt text left of each sentence."""

import io
from pathlib import Path

from build_hooks.booklets.booklet import Block, Booklet, Picture, Text
from build_hooks.booklets.layout import dated, where
from build_hooks.booklets.pixels import png
from build_hooks.booklets.word_styles import Body, Pictures, add_words, new_document
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
        self._width = _PICTURE[booklet.words]
        title = f"{booklet.title} ({booklet.subtitle})"
        self._document = new_document(title, site_name, booklet.summary, booklet.words_of, _SIZES[booklet.words])
        self._pictures = Pictures(self._document)
        self._body = Body(self._document, self._width)

    def run(self) -> bytes:
        booklet = self._booklet
        self._words(booklet.title, style="Title")
        self._words(booklet.subtitle, bold=True)
        self._pictures.add(self._body.paragraph(), self._png(booklet.cover), booklet.cover.alt, 70)
        for text in (booklet.lead, *booklet.notes):
            self._text(text)
        for section in booklet.sections:
            heading = self._words(section.heading, style=f"Heading{section.level}")
            if section.level == 1 and booklet.words == "easy":
                heading.get_or_add_pPr().pageBreakBefore_val = True
            for block in section.blocks:
                self._block(block)
        for line in (*booklet.colophon, where(booklet.address, self._site), dated(booklet.words_of, booklet.version), booklet.credit):
            self._words(line)
        out = io.BytesIO()
        self._document.save(out)
        return out.getvalue()

    def _png(self, picture: Picture) -> bytes:
        return png(picture.svg, self._fonts)

    def _words(self, words: str, *, bold: bool = False, style: str = "", into=None):
        paragraph = self._body.paragraph(style, into)
        add_words(paragraph, words, bold=bold)
        return paragraph

    def _text(self, text: Text, into=None) -> None:
        paragraph = self._body.paragraph(into=into)
        for run in text:
            add_words(paragraph, run.text, bold=run.bold)

    def _block(self, block: Block) -> None:
        {"easy": self._easy, "paragraph": self._plain, "points": self._points, "named": self._named, "say": self._say,
         "contact": self._contact, "meaning": self._meaning}[block.type](block)

    def _easy(self, block) -> None:
        cell = self._beside(block.picture)
        for text in (block.text, *block.meanings):
            self._text(text, into=cell)

    def _points(self, block) -> None:
        self._body.points(block.items, ordered=block.ordered)

    def _named(self, block) -> None:
        self._words(block.name, bold=True)
        self._text(block.text)
        if block.quiet:
            self._words(block.quiet)

    def _say(self, block) -> None:
        self._words("You can say:")
        self._words(f"“{block.text}”", style="Quote")

    def _contact(self, block) -> None:
        cell = self._beside(block.picture)
        self._words(block.name, bold=True, into=cell)
        self._text(block.text, into=cell)
        for words in filter(None, (block.phone, block.hours, block.web, block.note)):
            self._words(words, bold=words == block.phone, into=cell)

    def _meaning(self, block) -> None:
        self._words(block.term, bold=True)
        self._text(block.text)

    def _plain(self, block) -> None:
        self._text(block.text)

    def _beside(self, picture: Picture):
        """A table of one row: the picture, and right of it an empty cell for the words."""
        left, right = self._body.row()
        self._pictures.add(left.p_lst[0], self._png(picture), picture.alt, self._width)
        right.remove(right.p_lst[0])
        return right
