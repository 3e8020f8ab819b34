"""What python-docx has no word for: language, alt text, rows that stay whole, lists that begin at 1."""

import copy
import io
from datetime import date, datetime, time

import docx
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.shared import Mm, Pt, RGBColor

_INK = RGBColor(0x1D, 0x2A, 0x33)
_ACCENT = RGBColor(0x0B, 0x4A, 0x6F)
_HEADINGS = {"Title": 2.0, "Heading 1": 1.5, "Heading 2": 1.2, "Heading 3": 1.05}


def new_document(title: str, author: str, summary: str, day: date, size: int):
    """An empty A4 document with its language, its name and type of a good size."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
    core = document.core_properties
    core.title, core.author, core.subject, core.language = title, author, summary[:250], "en-GB"
    core.last_modified_by, core.comments, core.revision = author, "", 1
    core.created = core.modified = datetime.combine(day, time())
    _set_style(document.styles["Normal"], size, _INK, bold=False)
    document.styles["Normal"].paragraph_format.space_after = Pt(size * 0.6)
    document.styles["Normal"].paragraph_format.line_spacing = 1.3
    for name, times in _HEADINGS.items():
        _set_style(document.styles[name], size * times, _ACCENT, bold=True)
    quote = document.styles["Quote"]
    quote.font.italic = False
    quote.font.color.rgb = _INK
    quote.paragraph_format.left_indent = Mm(8)
    return document


class Pictures:
    """Puts pictures into one document. One that was there before is copied."""

    def __init__(self, document) -> None:
        self._part = document.part
        self._known: dict[tuple[bytes, float], object] = {}
        self._count = 10_000

    def add(self, paragraph, png: bytes, alt: str, width: float) -> None:
        """A picture so many millimetres wide, with what it shows."""
        inline = copy.deepcopy(self._inline(png, width))
        self._count += 1
        inline.docPr.id = self._count
        inline.docPr.set("descr", alt)
        inline.docPr.set("name", alt[:40])
        run = OxmlElement("w:r")
        run.add_drawing(inline)
        paragraph.append(run)

    def _inline(self, png: bytes, width: float):
        if (png, width) not in self._known:
            relation, image = self._part.get_or_add_image(io.BytesIO(png))
            across, down = image.scaled_dimensions(Mm(width), None)
            self._known[png, width] = CT_Inline.new_pic_inline(0, relation, "picture.png", across, down)
        return self._known[png, width]


class Body:
    """The end of a document, where all is added. python-docx itself would search the whole document at each step."""

    def __init__(self, document, picture_width: float) -> None:
        self._document = document
        self._end = document.element.body.sectPr
        self._row = _new_row(document, picture_width)

    def paragraph(self, style: str = "", into=None):
        """An empty paragraph, at the end of the document or of a cell. `style` is an id: “Heading1”."""
        made = OxmlElement("w:p")
        if style:
            made.style = style
        if into is None:
            self._end.addprevious(made)
        else:
            into.append(made)
        return made

    def row(self):
        """A table of one row that is never torn apart: its left and right cells."""
        made = copy.deepcopy(self._row)
        self._end.addprevious(made)
        return made.tr_lst[0].tc_lst

    def points(self, items, *, ordered: bool) -> None:
        """A list. A numbered one begins at 1."""
        number = _new_numbering(self._document) if ordered else None
        for item in items:
            made = self.paragraph("ListNumber" if ordered else "ListBullet")
            if number is not None:
                properties = made.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_numId().val = number
                properties.get_or_add_ilvl().val = 0
            for run in item:
                add_words(made, run.text, bold=run.bold)


def add_words(paragraph, words: str, *, bold: bool = False) -> None:
    """Words at the end of a paragraph."""
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    if bold:
        run.get_or_add_rPr().append(OxmlElement("w:b"))
    text.text = words
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    paragraph.append(run)


def _new_row(document, width: float):
    """The table that each row is a copy of."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for cell, room in zip(table.rows[0].cells, (width + 6, 164 - width), strict=True):
        cell.width = Mm(room)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    document.element.body.remove(table._tbl)
    return table._tbl


def _new_numbering(document) -> int:
    numbering = document.part.numbering_part.numbering_definitions._numbering
    style = document.styles["List Number"].element.pPr.numPr.numId.val
    abstract = next(num.abstractNumId.val for num in numbering.num_lst if num.numId == style)
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return number.numId


def _set_style(style, size: float, colour: RGBColor, *, bold: bool) -> None:
    style.font.name, style.font.size, style.font.bold, style.font.color.rgb = "Arial", Pt(size), bold, colour
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), "Arial")
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    properties.append(language)
