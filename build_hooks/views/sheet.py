"""Sheets of questions for groups: one page, which prints as one sheet of paper for each."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.sheet import Sheet
from build_hooks.views.feedback import TAKE_PART
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import EasyBlock, PageView, Picture

ADDRESS = "/take-part/question-sheets/"


class SheetView(NamedTuple):
    id: str
    title: str
    for_whom: str
    picture: Picture
    questions: tuple[tuple[EasyBlock, int], ...]


class SheetsView(NamedTuple):
    before: tuple[str, ...]
    after: tuple[str, ...]
    sheets: tuple[SheetView, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/take-part/question-sheets/”."""
    record = look.charter.sheets
    if not record:
        return
    yield PageView(
        ADDRESS, "question_sheets", record.title, record.summary,
        SheetsView(record.before, record.after, tuple(_sheet(look, sheet) for sheet in record.sheets)),
        crumbs=(TAKE_PART,), formats=formats(plain=ADDRESS, easy=None, current="plain"), dates=look.dates(record))


def _sheet(look: Lookup, sheet: Sheet) -> SheetView:
    return SheetView(
        sheet.id, sheet.title, sheet.for_whom, look.picture(sheet.picture),
        tuple((EasyBlock(q.question, look.picture(q.picture)), q.lines) for q in sheet.questions))
