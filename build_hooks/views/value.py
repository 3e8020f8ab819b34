"""The principles and core values, and the questions of the first workshop."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.views.agreement import PROGRESS
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView


class ValueView(NamedTuple):
    anchor: str
    number: int
    name: str
    gist: str
    source: Link
    rights: tuple[Link, ...]


class ValuesView(NamedTuple):
    summary: str
    principles: tuple[ValueView, ...]
    values: tuple[ValueView, ...]


class QuestionView(NamedTuple):
    anchor: str
    number: int
    title: str
    question: str
    answer: tuple[str, ...]
    comments: tuple[str, ...]
    note: str | None
    source: Link
    rights: tuple[Link, ...]


class QuestionsView(NamedTuple):
    summary: str
    questions: tuple[QuestionView, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/values/” and “/questions/”."""
    values, questions = look.charter.values, look.charter.questions
    yield PageView(
        "/values/", "values", "Principles and core values", values.summary, _values(look), crumbs=(PROGRESS,),
        formats=formats(plain="/values/", easy=None, current="plain"), dates=look.dates(values))
    yield PageView(
        "/questions/", "questions", f"{len(questions.questions)} questions and answers", questions.summary,
        _questions(look), crumbs=(PROGRESS,),
        formats=formats(plain="/questions/", easy=None, current="plain"), dates=look.dates(questions))


def _values(look: Lookup) -> ValuesView:
    record = look.charter.values
    return ValuesView(
        record.summary,
        tuple(ValueView(f"principle-{p.number}", p.number, p.name, p.gist, look.source(p),
                        look.right_links("principles", p.number)) for p in record.principles),
        tuple(ValueView(v.id, v.number, v.name, v.gist, look.source(v), look.right_links("values", v.id))
              for v in record.values))


def _questions(look: Lookup) -> QuestionsView:
    record = look.charter.questions
    return QuestionsView(record.summary, tuple(
        QuestionView(
            f"question-{q.number}", q.number, q.title, q.question, q.answer, q.comments, q.note, look.source(q),
            tuple(map(look.right_link, q.rights)))
        for q in record.questions))
