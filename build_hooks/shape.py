"""Plain values to a record, or to faults of shape: missing, unknown, wrong type, bad date."""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.source import Document
from build_hooks.source.yaml_document import nearest

UNKNOWN_KEY = Rule("S101", "unknown-key", """Only names that are used may stand in a file.

A name with a typing mistake would be ignored, and its words lost.

Wrong: `sumary: …`.
Write instead: `summary: …`.""")
MISSING_KEY = Rule("S102", "missing-key", """What every page needs must be there.

Do: add the line. charter/_templates/ shows each with an example.""")
WRONG_TYPE = Rule("S103", "wrong-type", """A value must be what its place asks for: a text, a list or a group of names.

Wrong: `values: rights-based`.
Write instead: `values: [rights-based]`.""")
BAD_DATE = Rule("S104", "bad-date", """A date is written year, month, day.

Wrong: `21/11/2026`.
Write instead: `2026-11-21`.""")
NOT_A_CHOICE = Rule("S105", "not-a-choice", """Some values are one of a few words.

Do: use one of the words in the message.""")
BAD_ID = Rule("S106", "bad-id", """A name for addresses is lower-case words joined by hyphens; a phone number is digits and spaces.

Wrong: `No_Wrong Door`.
Write instead: `no-wrong-door`.""")
EMPTY_VALUE = Rule("S107", "empty-value", """A value that is needed must not be empty, and a list must be as long as it is needed.

Do: fill it in.""")
TOO_LONG = Rule("S108", "too-long", """A text may be only so long in its place.

Long texts are hard to read. Do: shorten or split it.""")
BAD_NUMBER = Rule("S109", "bad-number", """A number is written in digits, from 1 up.

Wrong: `number: twelve`.
Write instead: `number: 12`.""")
BAD_ADDRESS = Rule("S110", "bad-web-address", """A web address starts with https:// or http://.

Wrong: `url: www.example.org`.
Write instead: `url: https://www.example.org/`.""")
BAD_SITE_ADDRESS = Rule("S113", "bad-site-address", """An address of this site starts with a slash, and that of a page ends with one.

Wrong: `from: rights/health`.
Write instead: `from: /rights/health/`. A part of a page goes in quotes: `"/help/#now"`.""")

_TEMPLATES = "Look at charter/_templates/ for how it is written."
MAX_FAULTS = 100
"""So many faults in one file come from one cause."""

Model = TypeVar("Model", bound=BaseModel)


def validate(model: type[Model], document: Document) -> tuple[Model | None, list[Diagnostic]]:
    """The document's values as a record of `model`, or None and every fault of shape in it."""
    if not isinstance(document.value, dict):
        return None, [Diagnostic(
            document.location(), WRONG_TYPE, f"{document.name} should hold names with values, like “title: words”.",
            _TEMPLATES)]
    try:
        return model.model_validate(document.value), []
    except ValidationError as error:
        faults = [found for found in error.errors(include_url=False) if not _is_echo(found)]
        return None, [_explain(found, model, document) for found in faults[:MAX_FAULTS]]


def _is_echo(error: dict) -> bool:
    """Whether a list is called too short only because what stands in it has faults of its own."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _explain(error: dict, model: type[BaseModel], document: Document) -> Diagnostic:
    path, kind = tuple(error["loc"]), error["type"]
    if kind not in _ABOUT_NAMES:
        if error["input"] is None:
            return _empty(error, path, model, document)
        if kind not in _WANTED and kind not in _ABOUT_LENGTH and not isinstance(error["input"], str):
            return _wrong(error, path, model, document)
    for kinds, explain in _EXPLANATIONS:
        if kind in kinds:
            return explain(error, path, model, document)
    return _wrong(error, path, model, document)


def _unknown(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    key = path[-1]
    known = list(_fields_at(model, path[:-1]))
    close = nearest(str(key), known)
    fix = f"Did you mean “{close}”?" if close else f"Delete it, or use one of these: {', '.join(known)}."
    return Diagnostic(document.location(path, key=True), UNKNOWN_KEY, f"“{_short(key)}” is not a name that is used here.",
                      fix)


def _missing(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    place = document.location(path[:-1])
    return Diagnostic(place, MISSING_KEY, f"“{path[-1]}” is missing.", f"Add a line “{path[-1]}: …” here. {_TEMPLATES}")


def _choice(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    choices = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
    close = nearest(str(error["input"]), choices.split(", "))
    fix = f"Did you mean “{close}”?" if close else f"Use one of these: {choices}."
    return Diagnostic(_at(path, document), NOT_A_CHOICE, f"“{_short(error['input'])}” is not one of the choices here.", fix)


def _date(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    return Diagnostic(_at(path, document), BAD_DATE, f"“{_short(error['input'])}” is not a real date.",
                      "Write year, month and day like this: 2026-11-30.")


def _number(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    return Diagnostic(_at(path, document), BAD_NUMBER, f"“{_short(error['input'])}” is not a number from 1 up.",
                      "Write it in digits, like 12.")


def _pattern(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    return Diagnostic(_at(path, document), BAD_ID, f"“{_short(error['input'])}” is not the way “{_name(path)}” is written.",
                      f"{_PATTERN_HELP.get(_name(path), 'Use lower-case letters, digits and single hyphens only, like “no-wrong-door”.')}")


def _empty(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    least = error.get("ctx", {}).get("min_length", 1)
    if error["input"] and least > 1:
        return Diagnostic(_at(path, document), EMPTY_VALUE, f"“{_name(path)}” has {len(error['input'])} where {least} are needed.",
                          f"Add {least - len(error['input'])} more.")
    return Diagnostic(_at(path, document), EMPTY_VALUE, f"“{_name(path)}” is empty.",
                      "Fill it in. " + _TEMPLATES)


def _long(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    limit = error["ctx"]["max_length"]
    if not isinstance(error["input"], str):
        return Diagnostic(_at(path, document), TOO_LONG, f"“{_name(path)}” has {len(error['input'])} where at most {limit} fit.",
                          f"Take {len(error['input']) - limit} out.")
    return Diagnostic(_at(path, document), TOO_LONG, f"“{_name(path)}” is longer than {limit:,} characters.",
                      "Make it shorter, or split it.")


def _web(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    return Diagnostic(_at(path, document), BAD_ADDRESS, f"“{_short(error['input'])}” is not a web address.",
                      "Write the whole address, starting with https://.")


def _site(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    return Diagnostic(_at(path, document), BAD_SITE_ADDRESS, f"“{_short(error['input'])}” is not an address of this site.",
                      "Write it like /help/ or /data/rights.csv.")


def _yes_no(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    return Diagnostic(_at(path, document), NOT_A_CHOICE, f"“{_short(error['input'])}” is neither yes nor no.",
                      "Write yes or no.")


def _wrong(error: dict, path: tuple, model: type[BaseModel], document: Document) -> Diagnostic:
    wanted = _WANTED.get(error["type"], "a text")
    return Diagnostic(_at(path, document), WRONG_TYPE, f"“{_name(path)}” should be {wanted}, and is {_kind(error['input'])}.",
                      _TEMPLATES)


_EXPLANATIONS = (
    (("extra_forbidden",), _unknown),
    (("missing",), _missing),
    (("literal_error", "enum"), _choice),
    (("iso_day",), _date),
    (("whole_number", "greater_than_equal", "int_parsing", "int_from_float"), _number),
    (("string_pattern_mismatch",), _pattern),
    (("string_too_short", "too_short"), _empty),
    (("string_too_long", "too_long"), _long),
    (("web_address",), _web),
    (("site_address",), _site),
    (("yes_no",), _yes_no),
)

_ABOUT_NAMES = ("extra_forbidden", "missing")
_ABOUT_LENGTH = ("too_short", "too_long")

_WANTED = {
    "string_type": "a text", "tuple_type": "a list", "list_type": "a list", "model_type": "names with values",
    "dict_type": "names with values", "int_type": "a number", "model_attributes_type": "names with values",
}

_PATTERN_HELP = {
    "phone": "Use digits and spaces only, like 0800 83 85 87.",
    "text_number": "Use digits and spaces only, like 60006.",
    "code": "Use 2 capital letters, a hyphen and 4 digits, like AB-1234.",
    "file": "Name a drawing like openmoji/1F3E0, or one of ours like own/naloxone.",
}


def _at(path: tuple, document: Document) -> Location:
    return document.location(path)


def _name(path: tuple) -> str:
    return next((str(part) for part in reversed(path) if isinstance(part, str)), "this")


def _kind(value: object) -> str:
    return "a list" if isinstance(value, list) else "a group of names" if isinstance(value, dict) else "a text"


def _short(value: object) -> str:
    text = value if isinstance(value, str) else "" if value is None else _kind(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _fields_at(model: type[BaseModel], path: tuple) -> Iterator[str]:
    """The names that may stand at a path inside a model."""
    here: object = model
    for part in path:
        here = _inside(here) if isinstance(part, int) else _inside(_field(here, part))
    fields = here.model_fields if isinstance(here, type) and issubclass(here, BaseModel) else {}
    return (field.alias or name for name, field in fields.items())


def _field(model: object, name: str) -> object:
    fields = getattr(model, "model_fields", {})
    return fields[name].annotation if name in fields else None


def _inside(annotation: object) -> object:
    """The model inside tuple[X, ...], Annotated[X, …] or X | None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        if (found := _inside(inner)) is not None:
            return found
    return None
