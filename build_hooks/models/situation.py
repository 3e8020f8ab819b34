"""Something that happened to a person, and what they can do: one file each in charter/situations/."""

from typing import Annotated, Literal

from pydantic import Field

from build_hooks.models.base import Checked, EasySection, Fact, ForReaders, Formats, Id, Label, Number, Record, Text, Title, YesNo

SituationGroup = Literal["getting-help", "respect", "choice", "family", "information", "justice", "home",
                         "money-and-work"]

Said = Annotated[Label, Field(max_length=120)]
"""What a person might say or type, in everyday words. Nobody corrects them, and no rule about words looks at them."""

Texts = Annotated[tuple[Text, ...], Field(min_length=1)]


class Situation(ForReaders):
    """One thing that happens to people: the rights it touches and what to do now, in plain words and in Easy Read."""

    id: Id
    order: Number
    group: SituationGroup
    title: Title
    neutral_title: Title | None = None
    sensitive: YesNo = False
    summary: Text
    picture: Id
    phrases: Annotated[tuple[Said, ...], Field(min_length=4, max_length=8)]
    rights: Annotated[tuple[Id, ...], Field(min_length=1)]
    """The main right first."""
    first_thing: Text
    steps: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)]
    words_to_say: Annotated[tuple[Text, ...], Field(min_length=2, max_length=4)]
    letter: Id | None = None
    """The letter in charter/letters.yml that fits best."""
    who_can_help: Annotated[tuple[Id, ...], Field(min_length=1)]
    sources_say: Annotated[tuple[Fact, ...], Field(min_length=1)]
    not_said: Texts
    what_may_happen: Texts
    formats: Formats = Formats()
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]


class GroupOfSituations(Record):
    """A heading under which situations stand together."""

    id: SituationGroup
    title: Title
    text: Text
    picture: Id


class SituationGroups(Checked):
    """The groups in the order readers meet them, and what stands on every situation's page."""

    summary: Text
    no_advice: Texts
    """That this is no legal or medical advice, and who gives it."""
    nothing_fits: Texts
    groups: Annotated[tuple[GroupOfSituations, ...], Field(min_length=1)]
    easy_read: Annotated[tuple[EasySection, ...], Field(min_length=1)]
