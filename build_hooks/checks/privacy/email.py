"""An email address is printed that is not on the list of services.

What it checks: email addresses, also those written with "at" and "dot". Addresses of
charter/services are allowed.

Why: an address names a person, and draws unwanted mail.

Wrong: Write to sam.brown@nhs.example.

Write this instead: Write to the service. (Its address comes from charter/services.)
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_of
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P602", "private-email")
LEVELS = BOTH

_ADDRESS = re.compile(r"(?<![\w.+%-])[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-zA-Z]{2,24}(?![\w-])")
_SPELT = re.compile(r"(?<![\w.])([\w.+-]{2,64})\s?(?:\[at\]|\(at\)|\{at\}|\sat\s)\s?([\w-]{2,63})\s?(?:\[dot\]|\(dot\)|\{dot\}|\sdot\s)\s?"
                    r"(\w{2,24}(?:\s?(?:\[dot\]|\(dot\)|\sdot\s)\s?\w{2,10})?)", re.IGNORECASE)


def check(file, context: Context):
    for number, column, line in lines_of(file):
        places = list(_ADDRESS.finditer(line)) if "@" in line else []
        if " dot " in line.lower() or "dot]" in line.lower() or "dot)" in line.lower():
            places += _SPELT.finditer(line)
        for match in places:
            if match[0].lower().strip("'") not in context.contacts:
                yield found_in_line(file, number, column + match.start(), match[0], RULE,
                                    f"This e-mail address is not on the list of services: “{hidden(match[0])}”.",
                                    "Take it out, or add the service to charter/services.")
