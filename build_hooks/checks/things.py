"""Every thing of the charter that can be named, with the place where it is defined."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.content import Content, Entry

NAMED = {
    "right": ("rights", None, "id"), "service": ("services", None, "id"), "group": ("groups", "groups", "id"),
    "source": ("sources", "sources", "id"), "action": ("actions", "actions", "number"),
    "recommendation": ("recommendations", "recommendations", "number"), "core value": ("values", "values", "id"),
    "principle": ("values", "principles", "number"), "question": ("questions", "questions", "number"),
    "agreed value": ("agreement", "values", "id"), "word": ("glossary", "terms", "id"), "picture": ("pictures", "pictures", "concept"),
    "letter": ("letters", "letters", "id"), "field of a letter": ("letters", "fields", "id"),
    "situation": ("situations", None, "id"), "group of situations": ("situation-groups", "groups", "id"),
    "need": ("help", "needs", "id"), "area": ("help", "areas", "id"), "story": ("stories", None, "id"),
    "sheet": ("sheets", "sheets", "id"), "Easy Read page": ("easy-pages", "pages", "id"),
    "plan": ("plans", None, "id"), "action of the Change Team": ("agreement", "actions", "number"),
}
"""Thing => kind of file, list in it (None: the file is the thing), and the field that names it."""


class Thing(NamedTuple):
    """One thing that can be named, and where."""

    kind: str
    name: str | int
    entry: Entry
    path: tuple


def things(content: Content, kind: str) -> Iterator[Thing]:
    """All things of one kind, in file order."""
    file_kind, list_name, field = NAMED[kind]
    for entry in content.of(file_kind):
        if list_name is None:
            yield Thing(kind, getattr(entry.record, field), entry, (field,))
            continue
        for index, item in enumerate(getattr(entry.record, list_name)):
            yield Thing(kind, getattr(item, field), entry, (list_name, index, field))


def place_of(kind: str) -> str:
    """Where a new thing of a kind is added, as editors know it."""
    file_kind, list_name, _ = NAMED[kind]
    return f"charter/{file_kind}.yml" if list_name else f"charter/{file_kind}/"
