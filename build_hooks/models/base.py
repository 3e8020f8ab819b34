"""The pieces every model is made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MAX_ID = 60


class Record(BaseModel):
    """A group of named values. Unknown names are refused; nothing can be changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


@dataclass(frozen=True)
class Reads:
    """Marks a text that reaches a reader, and the reading level it must keep to."""

    level: Literal["plain", "easy-read"]
    title: bool = False


def _one_space(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _whole_number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"\d{1,9}", value.strip()):
        raise PydanticCustomError("whole_number", "not a whole number")
    return value


def _yes_no(value: object) -> object:
    words = {"yes": True, "true": True, "no": False, "false": False}
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value.strip().lower() not in words:
        raise PydanticCustomError("yes_no", "not yes or no")
    return words[value.strip().lower()]


def _iso_day(value: object) -> object:
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value.strip()):
        raise PydanticCustomError("iso_day", "not a date")
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise PydanticCustomError("iso_day", "not a date") from error


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https?://[a-z0-9.-]+\.[a-z]{2,}(/[^\s<>\"]*)?", value):
        raise PydanticCustomError("web_address", "not a web address")
    return value


_SPACED = AfterValidator(_one_space)
_FILLED = StringConstraints(min_length=1, max_length=2_000)

Text = Annotated[str, _FILLED, _SPACED, Reads("plain")]
"""Words that a reader meets, in plain English. May hold [words](/address/) and **bold**."""

Title = Annotated[str, StringConstraints(min_length=1, max_length=120), _SPACED, Reads("plain", title=True)]
"""A short name or heading that a reader meets."""

EasyText = Annotated[str, _FILLED, _SPACED, Reads("easy-read")]
"""One Easy Read sentence."""

EasyTitle = Annotated[str, StringConstraints(min_length=1, max_length=120), _SPACED, Reads("easy-read", title=True)]
"""An Easy Read heading."""

Label = Annotated[str, StringConstraints(min_length=1, max_length=300), _SPACED]
"""Words kept as a source prints them, or that no reader meets."""

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=MAX_ID)]
"""The name of a thing in addresses and links: lower-case words joined by hyphens."""

Number = Annotated[int, BeforeValidator(_whole_number), Field(ge=1)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
Day = Annotated[date, BeforeValidator(_iso_day)]
WebAddress = Annotated[str, AfterValidator(_web_address)]


class Sourced(Record):
    """Something that a source document says: which document, and where in it."""

    source: Id
    section: Label


class Fact(Sourced):
    """One statement and where it comes from."""

    text: Text


class RestsOn(Sourced):
    """A part of a source that something rests on, and what it takes from there."""

    what: Text


class Update(Record):
    """One line of a worded history. Where words were changed, it may keep them as they were and as they are now."""

    date: Day
    what: Text
    before: Text | None = None
    after: Text | None = None


class EasyBlock(Record):
    """One Easy Read sentence and the one picture beside it."""

    text: EasyText
    picture: Id


class EasySection(Record):
    """A few Easy Read sentences about one thing."""

    heading: EasyTitle
    blocks: Annotated[tuple[EasyBlock, ...], Field(min_length=1)]


class Checked(Record):
    """When a person last checked this, and by when it must be checked again."""

    checked_on: Day
    check_again_on: Day


class ReadBy(Record):
    """People who read the words of a page and agreed with them: how many, on which day, and who, by role and never by name."""

    level: Literal["plain", "easy-read"]
    count: Number
    on: Day
    who: Text


class ForReaders(Checked):
    """Words that people outside the team can read through before others rely on them."""

    read_by: tuple[ReadBy, ...] = ()


class FormatSlot(Record):
    """A place for a format: there, or not yet there."""

    state: Literal["coming-soon"] = "coming-soon"


class Formats(Record):
    """The other ways in which a page can be read, heard or seen."""

    audio: FormatSlot = FormatSlot()
    infographic: FormatSlot = FormatSlot()
    bsl_video: FormatSlot = FormatSlot()
    languages: tuple[Label, ...] = ()


def walk(value: object, path: tuple = (), reads: Reads | None = None) -> Iterator[tuple[tuple, object, Reads | None]]:
    """Every single value inside a record: its path, itself and how it reaches a reader."""
    found: list[tuple[tuple, object, Reads | None]] = []
    _collect(value, path, reads, found)
    return iter(found)


def _collect(value: object, path: tuple, reads: Reads | None, found: list) -> None:
    """A list and no nested generators: every value of every record passes here several times in a build."""
    if isinstance(value, BaseModel):
        for name, written, how in _fields(type(value)):
            _collect(value.__dict__[name], (*path, written), how, found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _collect(item, (*path, index), reads, found)
    elif value is not None:
        found.append((path, value, reads))


def records(value: object, path: tuple = ()) -> Iterator[tuple[tuple, BaseModel]]:
    """Every record inside a value, itself first: its path and itself."""
    found: list[tuple[tuple, BaseModel]] = []
    _collect_records(value, path, found)
    return iter(found)


def _collect_records(value: object, path: tuple, found: list[tuple[tuple, BaseModel]]) -> None:
    if isinstance(value, BaseModel):
        found.append((path, value))
        for name, written, _ in _fields(type(value)):
            inner = value.__dict__[name]
            if isinstance(inner, tuple | BaseModel):
                _collect_records(inner, (*path, written), found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, tuple | BaseModel):
                _collect_records(item, (*path, index), found)


@cache
def _fields(kind: type[BaseModel]) -> tuple[tuple[str, str, Reads | None], ...]:
    """Each field of a kind of record: its name, how it is written in YAML and how it reaches a reader."""
    return tuple((name, field.alias or name, _reads_of(field)) for name, field in kind.model_fields.items())


def _reads_of(field) -> Reads | None:
    found = next((m for m in field.metadata if isinstance(m, Reads)), None)
    return found or _reads_inside(field.annotation)


def _reads_inside(annotation) -> Reads | None:
    for part in getattr(annotation, "__metadata__", ()):
        if isinstance(part, Reads):
            return part
    for inner in getattr(annotation, "__args__", ()):
        if found := _reads_inside(inner):
            return found
    return None
