"""The {places} of a letter and its fields must be the same, in plain words and in Easy Read.

A place without a field stays empty for ever. A field without a place asks a person to
write something that nobody will read.

Wrong: `fields: [date]` with the line “To: {service}”.
Write instead: `fields: [date, service]`, or a line without the place.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.diagnostics import Diagnostic, Rule
from build_hooks.models.letter import Letter

RULE = Rule("R251", "letter-places", __doc__)

_LEVELS = (("plain", "plain", "The plain words"), ("easy-read", "easy", "The Easy Read words"))
"""Level, the name of its lines in the file, and its name for editors."""


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each place without a field, and for each field without a place."""
    for entry in content.of("letters"):
        for i, letter in enumerate(entry.record.letters):
            yield from _check_letter(entry, ("letters", i), letter)


def _check_letter(entry: Entry, path: tuple, letter: Letter) -> Iterator[Diagnostic]:
    for level, name, words in _LEVELS:
        places = letter.places(level)
        for place in sorted(places - set(letter.fields)):
            yield Diagnostic(entry.at(*path, name), RULE, f"{words} of “{letter.id}” have the place {{{place}}}, and there is no such field.",
                             f"Add “{place}” under “fields:”, or take the place out.")
        for j, field in enumerate(letter.fields):
            if field not in places:
                yield Diagnostic(entry.at(*path, "fields", j), RULE, f"{words} of “{letter.id}” have no place for “{field}”.",
                                 f"Write {{{field}}} in a line of “{name}:”, or take the field out.")
