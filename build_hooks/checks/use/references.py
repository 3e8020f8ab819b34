"""What situations, the ladder, letters, contacts, staff sheets and stories name."""

from collections.abc import Iterator

from build_hooks.content import Content, Entry

Reference = tuple[Entry, tuple, str, str | int]
"""Entry, path, kind of thing, and the name that is given."""


def references(content: Content) -> Iterator[Reference]:
    """Each place where a thing is named."""
    for kind, find in _OF:
        for entry in content.of(kind):
            yield from find(entry)


def _of_situation(entry: Entry) -> Iterator[Reference]:
    situation = entry.record
    yield from _many(entry, ("rights",), "right", situation.rights)
    yield from _many(entry, ("who_can_help",), "service", situation.who_can_help)
    yield from _one(entry, ("letter",), "letter", situation.letter)
    yield entry, ("group",), "group of situations", situation.group


def _of_ladder(entry: Entry) -> Iterator[Reference]:
    for i, rung in enumerate(entry.record.rungs):
        yield from _many(entry, ("rungs", i, "services"), "service", rung.services)
        yield from _one(entry, ("rungs", i, "letter"), "letter", rung.letter)
        yield from _one(entry, ("rungs", i, "how_long", "service"), "service", rung.how_long.service)


def _of_letters(entry: Entry) -> Iterator[Reference]:
    for i, letter in enumerate(entry.record.letters):
        yield from _many(entry, ("letters", i, "fields"), "field of a letter", letter.fields)


def _of_service(entry: Entry) -> Iterator[Reference]:
    yield from _many(entry, ("needs",), "need", entry.record.needs)
    yield from _one(entry, ("area",), "area", entry.record.area)


def _of_staff(entry: Entry) -> Iterator[Reference]:
    for i, item in enumerate(entry.record.rights):
        yield entry, ("rights", i, "right"), "right", item.right


def _of_story(entry: Entry) -> Iterator[Reference]:
    yield from _many(entry, ("rights",), "right", entry.record.rights)


def _of_easy_pages(entry: Entry) -> Iterator[Reference]:
    for i, page in enumerate(entry.record.pages):
        yield from _many(entry, ("pages", i, "services"), "service", page.services)


_OF = (("situations", _of_situation), ("ladder", _of_ladder), ("letters", _of_letters), ("services", _of_service),
       ("staff", _of_staff), ("stories", _of_story),
       ("easy-pages", _of_easy_pages))


def _one(entry: Entry, path: tuple, kind: str, name: str | None) -> Iterator[Reference]:
    if name is not None:
        yield entry, path, kind, name


def _many(entry: Entry, path: tuple, kind: str, names: tuple) -> Iterator[Reference]:
    return ((entry, (*path, index), kind, name) for index, name in enumerate(names))
