"""A home address is printed.

What it checks: a house number and street with a postcode close by, or after words such
as "lives at". Also a flat number with a street, and a postcode after "my address" or
"lives". A postcode or a street alone is left alone.

Why: an address leads strangers to a door.

Wrong: She lives at 14 Braid Road, Edinburgh EH10 6AA.

Write this instead: She lives in Edinburgh.
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_digits
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P603", "private-address")
LEVELS = BOTH

POSTCODE = (r"(?:GIR\s?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]|[A-HK-Y]\d[ABEHMNPRV-Y])\s{0,2}\d[ABD-HJLNP-UW-Z]{2})")
_KINDS = (r"Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Terrace|Ter|Place|Pl|Crescent|Cres|Close|Court|Ct|Gardens|Gdns|Square|Sq|Way|Wynd|"
          r"Grove|Row|Walk|Loan|Brae|View|Park|Hill|Quay|Mews|Vennel|Path|Quadrant|Parade|Gate|Green|Circus|Rise|Gait|Bank|Drove")
_STREET = (rf"(?:(?:Flat|Apartment|Apt|Unit|House)\s?\w{{1,4}},?\s{{1,2}}(?:\d{{1,4}}[a-zA-Z]?,?\s)?|\d{{1,4}}[a-zA-Z]?(?:/\d{{1,3}})?,?\s|\d/\d,?\s\d{{1,4}}\s)"
           rf"(?:[A-Z][\w'’.-]{{1,24}}\s){{1,4}}(?:{_KINDS})\b\.?")
_WITH_CODE = re.compile(rf"{_STREET}[^\n.!?]{{0,80}}?\b{POSTCODE}\b")
_FLAT = re.compile(rf"\b(?:Flat|Apartment|Apt)\s?\w{{1,4}},?\s{{1,2}}(?:\d{{1,4}}[a-zA-Z]?,?\s)?(?:[A-Z][\w'’.-]{{1,24}}\s){{1,4}}(?:{_KINDS})\b")
_HOME_WORDS = (r"(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|resid(?:es?|ed|ing)|moved|mov(?:es|ing)|hous(?:es?|ed|ing)|based|born|found|visit(?:ed)?|home|house|flat|address|addresses|dwelling)")
_LIVES = re.compile(rf"\b(?i:{_HOME_WORDS})\b[^\n.!?]{{0,40}}?(?P<street>(?<![\w.]){_STREET})")
_CODE_AT_HOME = re.compile(rf"\b(?i:(?:my|her|his|their|home|your)\s+(?:home\s+)?(?:address|postcode|post\s+code|house|flat)|liv(?:es?|ed|ing)|stay(?:s|ed|ing)?)\b[^\n.!?]{{0,60}}?(?P<street>\b{POSTCODE}\b)")


def check(file, context: Context):
    for number, column, line in lines_with_digits(file):
        place = _find(line)
        if place and not _is_allowed(line, place, context):
            start, words = place
            yield found_in_line(file, number, column + start, words, RULE, f"This looks like somebody's address: “{hidden(words)}”.",
                                "Write only the town or the area.")


def _find(line: str) -> tuple[int, str] | None:
    for pattern in (_WITH_CODE, _FLAT):
        if match := pattern.search(line):
            return match.start(), match[0]
    for pattern in (_LIVES, _CODE_AT_HOME):
        if match := pattern.search(line):
            return match.start("street"), match["street"]
    return None


def _is_allowed(line: str, place: tuple[int, str], context: Context) -> bool:
    found = " ".join(place[1].lower().split())
    return any(found in contact or contact in found for contact in context.contacts if len(contact) > 12 and " " in contact)
