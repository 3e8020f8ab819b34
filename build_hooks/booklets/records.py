"""What booklets ask of the charter: pictures, contacts, sources and dates, finished."""

from collections.abc import Iterable
from datetime import date

from build_hooks.booklets.booklet import Contact, Picture
from build_hooks.booklets.gallery import Gallery
from build_hooks.booklets.runs import runs
from build_hooks.models.agreement import Agreement
from build_hooks.models.base import Sourced
from build_hooks.models.charter import Charter
from build_hooks.models.right import Right
from build_hooks.models.service import Service
from build_hooks.models.source import Source
from build_hooks.text.dates import long_date


class Records:
    """The charter and its pictures, for booklets to ask."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self._gallery = Gallery(charter)

    def picture(self, concept: str) -> Picture:
        return self._gallery.picture(concept)

    def contacts(self, names: tuple[str, ...], *, easy: bool = True) -> tuple[Contact, ...]:
        """Those to ring when a life is in danger, then those that were named."""
        return tuple(self._contact(service, easy) for service in self.services(names))

    def services(self, names: tuple[str, ...]) -> tuple[Service, ...]:
        """As `contacts`, as records."""
        urgent = tuple(service.id for service in self.charter.services if service.urgent)
        return tuple(self.charter.service_of[name] for name in dict.fromkeys((*urgent, *names)))

    def sources(self, sourced: Iterable[Sourced]) -> tuple[Source, ...]:
        """The documents that something rests on, each once, in the order of the list of sources."""
        named = {each.source for each in sourced}
        return tuple(source for source in self.charter.sources.sources if source.id in named)

    def words_of(self, record: Right | Agreement) -> date:
        """The day of a record's newest words, as its editors wrote it down."""
        return max(record.checked_on, *(update.date for update in record.history))

    def colophon(self, contacts: tuple[Contact, ...]) -> tuple[str, ...]:
        """What stands at the end of a booklet about its age."""
        names = {contact.name for contact in contacts}
        services = [service for service in self.charter.services if service.name in names]
        if not services:
            return ()
        seen = max(service.checked_on for service in services)
        unsure = any(not service.confirmed_with_owner for service in services)
        return (*((f"We found these contacts on {long_date(seen)}. Not all services have confirmed them yet.",) if unsure else ()),
                f"Phone numbers can change. Ask for a newer copy after {long_date(min(s.check_again_on for s in services))}.")

    def _contact(self, service: Service, easy: bool) -> Contact:
        return Contact(
            service.name, runs(service.easy if easy else service.what), service.phone or "", service.hours or "", service.url or "",
            self.picture(service.picture), "" if service.phone or service.url else (service.note or ""))
