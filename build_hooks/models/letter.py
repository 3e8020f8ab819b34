"""Letters to fill in, a card to show and words to say aloud: charter/letters.yml."""

import re
from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, EasySection, EasyText, EasyTitle, Id, Number, Record, Text, Title, YesNo

Texts = Annotated[tuple[Text, ...], Field(min_length=1)]
EasyTexts = Annotated[tuple[EasyText, ...], Field(min_length=1)]

Level = Literal["plain", "easy-read"]
PLACE = re.compile(r"\{([a-z-]+)\}")


class LetterField(Record):
    """One thing a person fills in, on their own device or by hand."""

    id: Id
    kind: Literal["line", "lines", "date", "right"]
    """A line of text, several lines, a day, or one of the rights."""
    label: Title
    hint: Text
    easy_label: EasyTitle
    easy_hint: EasyText
    picture: Id
    optional: YesNo = False


class Choice(Record):
    """A line of a letter that a person can tick or leave out."""

    id: Id
    text: Text
    easy: EasyText


class Letter(Record):
    """A letter or a card: its parts in order, with {places} for the fields."""

    id: Id
    order: Number
    kind: Literal["letter", "card"]
    title: Title
    easy_title: EasyTitle
    neutral_title: Title | None = None
    """What a browser's history shows in place of its name."""
    when: Text
    easy_when: EasyText
    picture: Id
    fields: Annotated[tuple[Id, ...], Field(min_length=1)]
    """The fields in the order in which a person meets them."""
    plain: Texts
    choices: tuple[Choice, ...] = ()
    """Printed after the parts, each with a box."""
    plain_end: tuple[Text, ...] = ()
    easy: EasyTexts
    easy_end: tuple[EasyText, ...] = ()
    before_you_send: Texts

    def lines(self, level: Level) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...], tuple[str, ...]]:
        """The words of one level: the first lines, (id, words) of each choice, and the last lines."""
        if level == "easy-read":
            return self.easy, tuple((choice.id, choice.easy) for choice in self.choices), self.easy_end
        return self.plain, tuple((choice.id, choice.text) for choice in self.choices), self.plain_end

    def places(self, level: Level) -> frozenset[str]:
        """The fields that the words of a level name, whether or not they are listed."""
        first, choices, last = self.lines(level)
        words = (*first, *(text for _, text in choices), *last)
        return frozenset(found for text in words for found in PLACE.findall(text))


class Reply(Record):
    """What the other person may say, and what to say then."""

    if_they_say: Text
    you_can_say: Text


class Script(Record):
    """Words to say aloud, on the phone or face to face."""

    id: Id
    order: Number
    title: Title
    when: Text
    picture: Id
    say: Texts
    replies: tuple[Reply, ...] = ()
    easy_read: EasySection


class Letters(Checked):
    """Everything a person can write or say."""

    summary: Text
    keeps_nothing: Texts
    """What happens to the words a person types: nothing."""
    by_hand: Texts
    fields: Annotated[tuple[LetterField, ...], Field(min_length=1)]
    letters: Annotated[tuple[Letter, ...], Field(min_length=1)]
    scripts: Annotated[tuple[Script, ...], Field(min_length=1)]
    gaps: tuple[Text, ...] = ()
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
