"""The emergency card: signs of an overdose, and what to do while waiting."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.emergency import Action, Emergency
from build_hooks.text.dates import long_date
from build_hooks.views.easy import easy_page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import EasyBlock, Link, PageView

HELP = Link("Get help", "/help/")
ADDRESS = "/help/emergency/"


class EmergencyView(NamedTuple):
    call: str
    checked: str
    draft_note: str
    basis: str
    signs: tuple[EasyBlock, ...]
    while_you_wait: tuple[tuple[EasyBlock, tuple[str, ...]], ...]
    do_not: tuple[str, ...]
    after: tuple[str, ...]
    gaps: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/help/emergency/” and its Easy Read page."""
    card = look.charter.emergency
    if not card:
        return
    yield PageView(
        ADDRESS, "emergency", card.title, card.call, _view(look, card), crumbs=(HELP,),
        formats=formats(plain=ADDRESS, easy=f"{ADDRESS}easy-read/", current="plain"), dates=look.dates(card),
        sensitive=True, neutral_title="In an emergency")
    yield easy_page(look, ADDRESS, card.title, card.easy_read, card, crumbs=(HELP,), sensitive=True,
                    neutral_title="In an emergency")


def clinician_note(card: Emergency) -> str:
    """Who checked the words, and when; nothing while nobody has."""
    if not (card.checked_by_clinician and card.clinician_role and card.clinician_checked_on):
        return ""
    return f"Checked by: {card.clinician_role}, {long_date(card.clinician_checked_on)}."


def _view(look: Lookup, card: Emergency) -> EmergencyView:
    return EmergencyView(
        card.call, clinician_note(card), card.draft_note, card.basis,
        tuple(EasyBlock(sign.text, look.picture(sign.picture)) for sign in card.signs),
        tuple((_step(look, action), action.more) for action in card.while_you_wait), card.do_not, card.after, card.gaps)


def _step(look: Lookup, action: Action) -> EasyBlock:
    return EasyBlock(action.do, look.picture(action.picture))
