"""What stands on a leaflet, a poster and a share picture of one right."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from build_hooks.booklets.booklet import Contact, Easy, Picture, words_hash
from build_hooks.booklets.gallery import credit
from build_hooks.booklets.records import Records
from build_hooks.booklets.runs import runs
from build_hooks.models.right import Right

_LOOKS = "What it can look like"


@dataclass(frozen=True)
class Paper:
    """A right on one sheet, for a leaflet (both sides) and a poster (one side)."""

    id: str
    title: str
    right: str
    summary: str
    picture: Picture
    looks_heading: str
    looks: tuple[Easy, ...]
    say: tuple[str, ...]
    contacts: tuple[Contact, ...]
    address: str
    words_of: date
    draft: str
    colophon: tuple[str, ...]
    credit: str

    @cached_property
    def version(self) -> str:
        return words_hash(self)


def right_paper(records: Records, right: Right) -> Paper:
    """One right's paper: what it can look like in Easy Read, and the words to say from its four steps."""
    contacts = records.contacts(right.who_can_help)
    looks = next((s for s in right.easy_read if s.heading.startswith(_LOOKS)), right.easy_read[min(1, len(right.easy_read) - 1)])
    steps = right.steps
    return Paper(
        id=right.id, title=right.short_name, right=right.right, summary=right.summary, picture=records.picture(right.picture),
        looks_heading=looks.heading, looks=tuple(Easy(runs(b.text), records.picture(b.picture)) for b in looks.blocks),
        say=tuple(step.say for step in (steps.facts, steps.analyse, steps.identify, steps.review)),
        contacts=contacts, address=f"/r/{right.id}/", words_of=records.words_of(right),
        draft="This right is a draft. No lawyer has checked it yet." if not right.standing.checked_by_lawyer
        else "This right is a draft.",
        colophon=records.colophon(contacts), credit=credit(records.charter))
