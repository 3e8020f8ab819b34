"""YAML text to plain values, with the line and column of each.

Every scalar stays text, so `no`, `0800`, `12:30` and `1.10` are never guessed at.
The parser's events are read one by one without recursion: nesting, size and
aliases are limited before anything is built from them.
"""

import difflib
from dataclasses import dataclass, field
from typing import NoReturn

import yaml

from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.source.document import Document, Path, Place
from build_hooks.source.files import BINARY, NOT_TEXT
from build_hooks.source.yaml_faults import explain_yaml_error, find_tabs

DUPLICATE_KEY = Rule("Y012", "duplicate-key", """A name may stand only once in its group.

With two, one of the two texts would be lost without a word.

Do: keep one.""")
ALIAS = Rule("Y013", "yaml-alias", """The marks & and * aren't used.

They make one text stand for another, and can make a small file enormous.

Do: write the words again, or put a text that starts with & or * in quotes.""")
TAG = Rule("Y014", "yaml-tag", """Words that start with ! aren't used outside quotes.

They tell programs to build things, which content never needs.

Do: put the text in quotes.""")
TOO_DEEP = Rule("Y015", "nested-too-deep", """Lists may stand inside lists up to 12 deep.

Deeper nesting is always a slip with spaces or brackets.""")
TOO_MANY = Rule("Y016", "too-many-values", """A file may hold up to 50,000 values.

Do: split it.""")
SEVERAL = Rule("Y017", "several-documents", """A file holds one set of values.

A line of --- in the middle starts a second one.

Do: delete the line.""")
KEY = Rule("Y018", "key-not-text", """What stands before a colon must be a plain word.

Wrong: `[a, b]: words`.
Write instead: `name: words`.""")

MAX_DEPTH = 12
MAX_VALUES = 50_000
MAX_FAULTS = 100
"""So many faults in one file come from one cause."""

_LONG_TAG = "tag:yaml.org,2002:"
_WRITTEN_STYLES = ("'", '"', "|", ">")
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Stop(Exception):
    """Reading can't go on: the faults found so far say why."""


@dataclass
class _Open:
    """A mapping or list that is still being read."""

    value: dict | list
    path: Path
    key: str | None = None
    key_place: tuple[int, int] = (1, 1)
    skip: bool = False


@dataclass
class _Reader:
    name: str
    line_offset: int
    places: dict[Path, Place] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    root: object = None
    documents: int = 0
    cut: bool = False
    """Whether reading ended in the middle: what was read so far would look as if things were missing."""

    def read(self, text: str) -> None:
        for event in yaml.parse(text, Loader=_Loader):
            if isinstance(event, yaml.ScalarEvent):
                if event.tag is not None or event.anchor is not None:
                    self._refuse_marks(event)
                if event.style == '"':
                    self._refuse_strange(event)
                self._add_scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._refuse_marks(event)
                self._start_collection(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.stack.pop()
            elif isinstance(event, yaml.AliasEvent):
                self._refuse_alias(event, f"*{event.anchor}")
                self._add_value(f"*{event.anchor}", event)
            elif isinstance(event, yaml.DocumentStartEvent):
                self._start_document(event)

    def _start_document(self, event) -> None:
        self.documents += 1
        if self.documents > 1:
            self._fault(event, SEVERAL, "A second set of values starts here, after a line of ---.",
                        "Delete the line ---, or put the second set in a file of its own.")
            raise _Stop

    def _cut(self) -> NoReturn:
        self.cut = True
        raise _Stop

    def _add_scalar(self, event) -> None:
        top = self.stack[-1] if self.stack else None
        if top and isinstance(top.value, dict) and top.key is None:
            self._add_key(top, event)
            return
        empty = event.value == "" and event.style not in _WRITTEN_STYLES
        self._add_value(None if empty else event.value, event)

    def _add_key(self, top: _Open, event) -> None:
        key, place = event.value, self._at(event)
        top.skip = key in top.value
        if top.skip:
            first = self.places[(*top.path, key)]
            self._fault(event, DUPLICATE_KEY, f"“{key}” is here twice. It is also on line {first.key_line}.",
                        "Keep one of the two and delete the other.")
        top.key, top.key_place = key, place

    def _add_value(self, value: object, event) -> Path:
        if len(self.places) >= MAX_VALUES:
            self._fault(event, TOO_MANY, f"There are more than {MAX_VALUES:,} values in this file.",
                        "Split it into several files.")
            self._cut()
        line, column = self._at(event)
        if not self.stack:
            self.root = value
            self.places[()] = Place(line, column, line, column)
            return ()
        top = self.stack[-1]
        if isinstance(top.value, list):
            path = (*top.path, len(top.value))
            top.value.append(value)
            self.places[path] = Place(line, column, line, column)
            return path
        if top.key is None:
            self._fault(event, KEY, "A list or a group of values can't be a name.",
                        "Write a plain word before the colon.")
            self._cut()
        path = (*top.path, f"{top.key} (again)" if top.skip else top.key)
        if not top.skip:
            top.value[top.key] = value
            self.places[path] = Place(line, column, *top.key_place)
        top.key = None
        return path

    def _start_collection(self, event) -> None:
        if len(self.stack) >= MAX_DEPTH:
            self._fault(event, TOO_DEEP, f"Lists stand inside lists here, more than {MAX_DEPTH} deep.",
                        "Check the spaces at the start of the lines, and the brackets.")
            self._cut()
        value: dict | list = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._add_value(value, event)
        self.stack.append(_Open(value, path))

    def _refuse_marks(self, event) -> None:
        if event.tag is not None and event.tag != "!":
            self._fault(event, TAG, f"“{event.tag.replace(_LONG_TAG, '!!')}” is a YAML tag. Tags aren't used here.",
                        "Delete the word that starts with “!”, or put the whole text in quotes.")
        if event.anchor is not None:
            self._refuse_alias(event, f"&{event.anchor}")

    def _refuse_strange(self, event) -> None:
        """What a file can't hold as it is can still be written with a backslash."""
        if NOT_TEXT.search(event.value):
            self._fault(event, BINARY, "This text holds something that isn't text, written with a backslash (\\).",
                        "Delete the backslash and the signs that belong to it.")

    def _refuse_alias(self, event, mark: str) -> None:
        self._fault(event, ALIAS, f"“{mark}” stands for words in another place. That isn't used here.",
                    "Write the words again, or put the whole text in quotes.")

    def _at(self, event) -> tuple[int, int]:
        mark = event.start_mark
        return mark.line + 1 + self.line_offset, mark.column + 1

    def _fault(self, event, rule: Rule, message: str, fix: str) -> None:
        self.faults.append(Diagnostic(Location(self.name, *self._at(event)), rule, message, fix))
        if len(self.faults) >= MAX_FAULTS:
            self._cut()


def parse_yaml(text: str, name: str, *, line_offset: int = 0) -> tuple[Document, list[Diagnostic]]:
    """YAML text to a Document and the faults in its form.

    With faults the document still holds what could be read, so that later stages
    can tell their own faults too; its value is None when nothing could be.
    `line_offset` is added to every line (for front matter inside a page).
    """
    reader = _Reader(name, line_offset)
    tabs = find_tabs(text, name, line_offset)
    try:
        reader.read(text)
    except _Stop:
        pass
    except yaml.YAMLError as error:
        reader.faults.extend(tabs or [explain_yaml_error(error, text, name, line_offset)])
        return Document(name, None, {}, text), reader.faults
    return Document(name, None if reader.cut else reader.root, reader.places, text), reader.faults


def nearest(word: str, known) -> str | None:
    """The known name most like `word`, if any is close enough to be meant."""
    matches = difflib.get_close_matches(str(word), [str(k) for k in known], n=1, cutoff=0.6)
    return matches[0] if matches else None
