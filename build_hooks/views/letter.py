"""Letters to fill in on one's own device, a card to show, and words to say aloud."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.letter import PLACE, Letter, LetterField, Level, Script
from build_hooks.views.lookup import Lookup, formats, neutral
from build_hooks.views.parts import Card, EasySection, Link, PageView, Picture

START = "/use-your-rights/letters/"
PLAIN_CRUMBS = (Link("Use your rights", "/use-your-rights/"),)
EASY_CRUMBS = (Link("Easy Read", "/easy-read/"), Link("Something happened", "/use-your-rights/easy-read/"))
ONLY_SHEET = {"body": "only-sheet"}
"""On paper, such a page is its sheet and nothing else."""


class Part(NamedTuple):
    """A piece of a line: words, or a place to fill in."""

    text: str = ""
    place: str = ""
    tall: bool = False


class Line(NamedTuple):
    """One line of a letter. A choice is printed with a box, and left out of a filled letter when it isn't ticked."""

    parts: tuple[Part, ...]
    choice: str = ""
    optional: bool = False


class FieldView(NamedTuple):
    id: str
    kind: str
    label: str
    hint: str
    picture: Picture


class LetterView(NamedTuple):
    kind: str
    easy: bool
    picture: Picture
    when: str
    keeps_nothing: tuple[str, ...]
    by_hand: tuple[str, ...]
    fields: tuple[FieldView, ...]
    choices: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    rights: tuple[tuple[str, str], ...]
    before_you_send: tuple[str, ...]
    easy_sections: tuple[EasySection, ...]
    all_letters: str


class LettersView(NamedTuple):
    easy: bool
    keeps_nothing: tuple[str, ...]
    by_hand: tuple[str, ...]
    letters: tuple[Card, ...]
    scripts: tuple[Script, ...]
    easy_sections: tuple[EasySection, ...]
    gaps: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/use-your-rights/letters/”, “/use-your-rights/letters/<id>/”, and the Easy Read page of each."""
    if not look.charter.letters:
        return
    yield _list_page(look, easy=False)
    yield _list_page(look, easy=True)
    for letter in look.charter.letters.letters:
        yield _page(look, letter, "plain")
        yield _page(look, letter, "easy-read")


def letter_card(look: Lookup, letter: Letter, *, easy: bool = False) -> Card:
    """A link to one letter."""
    if easy:
        return Card(letter.easy_title, letter.easy_when, f"{START}{letter.id}/easy-read/", look.picture(letter.picture))
    return Card(letter.title, letter.when, f"{START}{letter.id}/", look.picture(letter.picture))


def letter_cards(look: Lookup, *, easy: bool = False) -> tuple[Card, ...]:
    """Links to all letters in their order."""
    letters = sorted(look.charter.letters.letters, key=lambda letter: letter.order)
    return tuple(letter_card(look, letter, easy=easy) for letter in letters)


def _list_page(look: Lookup, *, easy: bool) -> PageView:
    letters = look.charter.letters
    scripts = tuple(sorted(letters.scripts, key=lambda script: script.order))
    sections = (*letters.easy_read, *(script.easy_read for script in scripts)) if easy else ()
    return PageView(
        f"{START}easy-read/" if easy else START, "letters",
        "Letters and words to say (Easy Read)" if easy else "Letters, a card to show, and words to say",
        letters.easy_read[0].blocks[0].text if easy else letters.summary,
        LettersView(easy, letters.keeps_nothing, letters.by_hand, letter_cards(look, easy=easy), scripts,
                    _own_ids(look.easy(sections)), letters.gaps),
        level="easy-read" if easy else "plain", crumbs=EASY_CRUMBS if easy else PLAIN_CRUMBS,
        formats=formats(plain=START, easy=f"{START}easy-read/", current="easy-read" if easy else "plain"),
        dates=look.dates(letters))


def _own_ids(sections: tuple[EasySection, ...]) -> tuple[EasySection, ...]:
    """Sections may share a heading here, such as “What you can say”: each still gets an anchor of its own."""
    return tuple(EasySection(f"part-{number}", section.heading, section.blocks) for number, section in enumerate(sections, 1))


def _page(look: Lookup, letter: Letter, level: Level) -> PageView:
    easy = level == "easy-read"
    plain_address = f"{START}{letter.id}/"
    return PageView(
        f"{plain_address}easy-read/" if easy else plain_address, "letter",
        f"{letter.easy_title} (Easy Read)" if easy else letter.title, letter.easy_when if easy else letter.when,
        _view(look, letter, level), level=level,
        crumbs=(*(EASY_CRUMBS if easy else PLAIN_CRUMBS), Link("Letters", f"{START}easy-read/" if easy else START)),
        formats=formats(plain=plain_address, easy=f"{plain_address}easy-read/", current=level),
        dates=look.dates(look.charter.letters), sensitive=True,
        neutral_title=neutral(letter.neutral_title, easy=easy), scripts=("letter",), meta=ONLY_SHEET)


def _view(look: Lookup, letter: Letter, level: Level) -> LetterView:
    letters, easy = look.charter.letters, level == "easy-read"
    fields = {field.id: field for field in letters.fields}
    first, choices, last = letter.lines(level)
    return LetterView(
        kind=letter.kind, easy=easy, picture=look.picture(letter.picture), when=letter.easy_when if easy else letter.when,
        keeps_nothing=() if easy else letters.keeps_nothing, by_hand=() if easy else letters.by_hand,
        fields=tuple(_field(look, fields[name], easy) for name in letter.fields), choices=choices,
        lines=(*(_line(text, fields) for text in first), *(_line(text, fields, choice) for choice, text in choices),
               *(_line(text, fields) for text in last)),
        rights=tuple((right.short_name, "" if easy else right.right) for right in look.charter.rights),
        before_you_send=() if easy else letter.before_you_send,
        easy_sections=_own_ids(look.easy(letters.easy_read[1:])) if easy else (),
        all_letters=f"{START}easy-read/" if easy else START)


def _field(look: Lookup, field: LetterField, easy: bool) -> FieldView:
    return FieldView(field.id, field.kind, field.easy_label if easy else field.label,
                     field.easy_hint if easy else field.hint, look.picture(field.picture))


def _line(text: str, fields: dict[str, LetterField], choice: str = "") -> Line:
    parts, position = [], 0
    for match in PLACE.finditer(text):
        field = fields[match[1]]
        parts += [Part(text[position : match.start()]), Part(place=field.id, tall=field.kind == "lines")]
        position = match.end()
    parts.append(Part(text[position:]))
    places = [part.place for part in parts if part.place]
    return Line(tuple(part for part in parts if part != Part()), choice,
                bool(places) and all(fields[place].optional for place in places))
