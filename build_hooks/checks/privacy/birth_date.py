"""A date of birth is printed.

What it checks: a date on the same line as "born on", "date of birth", "DOB" or
"birthday". The words alone are left alone, and so is a service that "was born on" a day.

Why: with a name, it is enough to find a person's records.

Wrong: DOB: 01/02/1980

Write this instead: in her forties
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_words
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P607", "private-birth-date")
LEVELS = BOTH

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_DATE = (rf"(?:\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?[ -]{_MONTH}(?:,?[ -]\d{{2,4}})?"
         rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)")
_BORN = re.compile(rf"\b(?:d\.?o\.?b\b\.?|date\s+of\s+birth|birth\s?-?date|birthday|born)\b[^\n]{{0,40}}?(?P<date>(?<!\d){_DATE})(?!\d)"
                   rf"|(?P<before>(?<!\d){_DATE})[^\w\n]{{0,3}}\s*(?:is|was)?\s*(?:\((?:d\.?o\.?b\.?|date\s+of\s+birth)\)|(?:my|her|his|their)\s+(?:birthday|date\s+of\s+birth)|\bd\.?o\.?b\b)", re.IGNORECASE)
_THING = re.compile(r"\b(?:charity|service|project|group|idea|movement|campaign|charter|forum|network|programme|plan|team|company|scheme|club|law)\s+"
                    r"(?:was|is)\s+$", re.IGNORECASE)
_WORDS = ("born", "birth", "dob", "d.ob", "do.b", "d.o.b")
"""Without one of these, a line holds no date of birth."""


def check(file, context: Context):
    for number, column, line in lines_with_words(file, *_WORDS):
        for match in _BORN.finditer(line):
            if _THING.search(line[max(0, match.start() - 40) : match.start()]):
                continue
            name = "date" if match["date"] else "before"
            yield found_in_line(file, number, column + match.start(name), match[name], RULE,
                                f"This looks like a date of birth: “{hidden(match[name])}”.", "Take it out, or say “in her forties”.")
