"""Easy Read booklets: one sentence a block, a picture beside each. Their hard words are marked later, part by part."""

from build_hooks.booklets.booklet import Booklet, Contact, Easy, Paragraph, Section
from build_hooks.booklets.gallery import credit
from build_hooks.booklets.records import Records
from build_hooks.booklets.runs import runs
from build_hooks.models.agreement import Agreement
from build_hooks.models.base import EasySection
from build_hooks.models.right import Right
from build_hooks.text.dates import long_date

SOURCES = "Where this comes from"
CALL = "Who you can call"
DRAFT = "This is a draft. This means it is not finished."
ASK = "You can ask someone to help you read this."


def right_booklet(records: Records, right: Right) -> Booklet:
    """One right."""
    contacts = records.contacts(right.who_can_help)
    return Booklet(
        id=right.id, words="easy", title=right.short_name, subtitle="Easy Read", summary=right.summary,
        lead=runs(right.easy_read[0].blocks[0].text), cover=records.picture(right.picture),
        notes=(runs(DRAFT), runs(ASK)),
        sections=(*_sections(records, right.easy_read), _call(records, contacts), _sources(records, right.rests_on)),
        address=f"/r/{right.id}/", words_of=records.words_of(right), credit=credit(records.charter),
        colophon=records.colophon(contacts))


def agreement_booklet(records: Records, agreement: Agreement) -> Booklet:
    """The Working Together Agreement."""
    contacts = records.contacts(())
    return Booklet(
        id="agreement", words="easy", title=agreement.title, subtitle="Easy Read", summary=agreement.summary,
        lead=runs(agreement.easy_read[0].blocks[0].text), cover=records.picture(agreement.picture),
        notes=(runs(f"This is {agreement.version}. It is from {long_date(agreement.date)}."),
               runs("A draft is not finished."), runs(ASK)),
        sections=(*_sections(records, agreement.easy_read), _call(records, contacts), _sources(records, agreement.purpose)),
        address="/agreement/easy-read/", words_of=records.words_of(agreement), credit=credit(records.charter),
        colophon=records.colophon(contacts))


def charter_booklet(records: Records, rights: tuple[Right, ...]) -> Booklet:
    """All rights in one booklet."""
    contacts = records.contacts(tuple(dict.fromkeys(name for right in rights for name in right.who_can_help)))
    chapters = (section for right in rights for section in _chapter(records, right))
    return Booklet(
        id="charter", words="easy", title="Your rights", subtitle="Easy Read",
        summary="Draft rights for people affected by drugs or alcohol, in Easy Read.",
        lead=runs("This booklet is about your rights."), cover=records.picture("right"), notes=(runs(DRAFT), runs(ASK)),
        sections=(*chapters, _call(records, contacts), _sources(records, tuple(r for right in rights for r in right.rests_on))),
        address="/easy-read/", words_of=max(map(records.words_of, rights)), credit=credit(records.charter),
        colophon=records.colophon(contacts))


def _sections(records: Records, sections: tuple[EasySection, ...], level: int = 1) -> tuple[Section, ...]:
    return tuple(
        Section(section.heading, tuple(Easy(runs(b.text), records.picture(b.picture)) for b in section.blocks), level,
                records.picture(section.blocks[0].picture), in_contents=level == 1)
        for section in sections)


def _chapter(records: Records, right: Right) -> tuple[Section, ...]:
    start = Section(f"{right.order}. {right.short_name}", (), 1, records.picture(right.picture))
    return (start, *_sections(records, right.easy_read, level=2))


def _call(records: Records, contacts: tuple[Contact, ...]) -> Section:
    return Section(CALL, contacts, picture=records.picture("phone"), is_tail=True)


def _sources(records: Records, sourced) -> Section:
    lines = (Paragraph(runs("We wrote this from papers that everyone can read. These are their names.")),
             *(Paragraph(runs(f"**{source.title}**. {source.publisher}{_dated(source)}.")) for source in records.sources(sourced)))
    return Section(SOURCES, lines, picture=records.picture("document"), is_tail=True)


def _dated(source) -> str:
    return f", {long_date(source.date)}" if source.date else ""
