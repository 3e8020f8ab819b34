"""A story or a quote that a person lets us show, and their consent: one file each in charter/stories/.

The section ships empty. Nobody's story is here without a consent that is whole, in date
and as wide as its use: checks/ compare the two, with today's date from Settings.
"""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, Day, EasySection, Id, Label, Record, Text, Title, YesNo

Form = Literal["text", "audio", "picture", "quote"]
Channel = Literal["page", "easy-read", "listen", "print", "search", "feed", "open-data", "share-picture"]
"""Where words can end up. “page” alone does not cover the others."""

Code = Annotated[str, Field(pattern=r"^[A-Z]{2}-[0-9]{4}$")]
"""Stands for the person. Who it is stands in a list that is kept somewhere else, never here."""


class Consent(Record):
    """What one person agreed to. Kept by code, never by name."""

    code: Code
    scope: Annotated[tuple[Form, ...], Field(min_length=1)]
    channels: Annotated[tuple[Channel, ...], Field(min_length=1)]
    given_on: Day
    review_on: Day
    expires_on: Day
    is_adult: YesNo
    knows_that_copies_may_stay: YesNo
    """The person knows that what others have printed or copied cannot be called back."""
    saw_these_words: YesNo
    """The person has seen or heard the words as they stand here."""
    others_agreed: YesNo
    """Everyone else who could be known from the story agreed too, or nobody could be."""
    how_to_withdraw: Text


class Changed(Record):
    """What is different from what happened, so that nobody can be known."""

    kind: Literal["name", "place", "time", "age", "family", "work", "voice", "other"]
    what: Text


class OwnWord(Record):
    """A word that the person uses of themselves, which we would not use, and why it stands."""

    word: Label
    reason: Text


class Recording(Record):
    """A sound or picture file of the story."""

    form: Literal["audio", "picture"]
    file: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.(mp3|wav|png|webp|svg)$")]
    text: Text
    """The words spoken, or what the picture shows."""


class Story(Checked):
    """One story. Its page and its title say nothing that points to the person."""

    id: Id
    title: Title
    form: Literal["text", "quote"]
    channels: Annotated[tuple[Channel, ...], Field(min_length=1)]
    rights: Annotated[tuple[Id, ...], Field(min_length=1)]
    picture: Id
    words: Annotated[tuple[Text, ...], Field(min_length=1)]
    recordings: tuple[Recording, ...] = ()
    what_was_changed: tuple[Changed, ...]
    own_words: tuple[OwnWord, ...] = ()
    consent: Consent
    easy_read: tuple[EasySection, ...] = ()

    @property
    def forms(self) -> frozenset[Form]:
        """Every form in which the story is shown: the consent must cover each."""
        return frozenset((self.form, *(recording.form for recording in self.recordings)))


class Withdrawal(Record):
    """What stays after a story went: the day, and that something went. No code, no title, no reason."""

    date: Day
    what: Literal["a story", "a quote", "a recording", "a picture"]


class Withdrawals(Record):
    """Every withdrawal so far: charter/withdrawals.yml."""

    withdrawals: tuple[Withdrawal, ...] = ()
