"""Who to talk to."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Contact, PageView


@dataclass(frozen=True)
class HelpView:
    urgent: tuple[Contact, ...]
    others: tuple[Contact, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/help/”: urgent help first, each contact with when it was checked."""
    services = look.charter.services
    yield PageView(
        "/help/", "help", "Get help", "What to do in an emergency, and who you can talk to.",
        HelpView(tuple(look.contact(s) for s in services if s.urgent),
                 tuple(look.contact(s) for s in services if not s.urgent)),
        formats=formats(plain="/help/", easy=None, current="plain"),
        dates=look.dates(min(services, key=lambda s: s.check_again_on)), sensitive=True)
