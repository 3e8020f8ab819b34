"""security.txt has a contact and a day on which it stops being valid.

A file past its day is ignored, and a day too far off is not believed. Without a contact no file is made.

Wrong: `security_contact: "help@example.org"` without `security_expires`.
Write instead, in mkdocs.yml under extra → charter: `security_contact: "mailto:help@example.org"` and
`security_expires: "2027-05-01"`.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.settings import Settings
from build_hooks.text.dates import long_date

RULE = Rule("D320", "security-contact", __doc__)
FILE = "mkdocs.yml"
LONGEST = timedelta(days=366)
_CONTACT = re.compile(r"(mailto:[^\s@]+@[^\s@]+|https://\S+|tel:\+[\d-]+)$")


def check(settings: Settings) -> Iterator[Diagnostic]:
    """Yields what is wrong with the contact and its last day."""
    contact, expires = settings.security_contact, settings.security_expires
    if not contact:
        return
    if not _CONTACT.match(contact):
        yield _fault(f"“{contact}” can't be used as security_contact.",
                     "Write mailto: and an e-mail address, or a web address that starts with https://.")
    if expires is None:
        yield _fault("security_contact has no security_expires.",
                     "Add the day on which somebody must check it again, like 2027-05-01.")
    elif expires <= settings.today:
        yield _fault(f"The security contact was valid until {long_date(expires)}.",
                     "Check that somebody still reads it, then set security_expires to a new day.")
    elif expires - settings.today > LONGEST:
        yield _fault(f"{long_date(expires)} is more than a year away.", "Set security_expires to a day within a year.")


def _fault(message: str, fix: str) -> Diagnostic:
    return Diagnostic(Location(FILE), RULE, message, fix)
