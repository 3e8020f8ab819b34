"""A sentence hides who does what.

What it checks: forms such as "was refused" or "is being sent". Easy Read: a fault.
Plain: told. It is a fault there when more than 1 sentence in 10 is like this, in a
text of 10 sentences or more.

Why: a reader must know who has to act. GOV.UK and the NHS ask for sentences that say
who acts. So does the group for people with learning needs at the World Wide Web Consortium.

Wrong: Your treatment was stopped.

Write this instead: Your doctor stopped your treatment.
"""

import re
from functools import lru_cache

from build_hooks.checks.reading import WARN_PLAIN, Context, blocks_at, found
from build_hooks.diagnostics import Rule, Severity
from build_hooks.text.sentences import Span

RULE = Rule("W403", "words-passive")
LEVELS = WARN_PLAIN
MOST = 0.10
"""The share of passive sentences that a plain text may have (WORDS.md, section 1)."""
FEWEST = 10
"""Sentences a text must have before its share is judged."""

_IRREGULAR = (
    "beaten become begun bent bitten bled blown born borne bought bound bred broken brought built burnt burst caught "
    "chosen cut dealt done drawn driven drunk dug eaten fed felt forbidden forgiven forgotten fought found frozen "
    "given gone ground grown heard held hidden hit hung hurt kept known laid led left lent let lit lost made meant "
    "met mistaken overdrawn overtaken paid proven put read rung run said seen sent set sewn shaken shared shot shown "
    "shut sold sought spent spoken spread stolen stood struck stuck sung sworn swept taken taught thought thrown "
    "told torn understood undone upheld upset withdrawn withheld won worn wound written overseen rewritten"
).split()
_NOT_PASSIVE = (
    "allowed able needed agreed aged ashamed bored born concerned confused drunk done entitled excited finished gone "
    "hurt interested involved left lost married naked pleased prepared related retired scared shared stressed stuck "
    "supposed surprised tired unemployed unrelated upset used wicked worried frightened satisfied disappointed "
    "embarrassed exhausted depressed red bed hundred sacred indeed need speed feed seed blessed addicted disabled "
    "experienced qualified detailed limited advanced complicated mixed dead"
).split()
_SMALL = r"(?:not|never|always|often|also|still|being|been|now|just|only|already|sometimes|usually|fully|\w+ly)"
_PASSIVE = re.compile(
    rf"\b(?P<be>am|is|are|was|were|be|been|being|get|gets|got|getting|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|"
    rf"(?<=\w)['’](?:re|m))\s+(?:{_SMALL}\s+){{0,2}}(?P<did>\w+ed|{'|'.join(_IRREGULAR)})\b(?!-)", re.IGNORECASE)
_BY = re.compile(r"\s+by\b")
_QUIET = frozenset(_NOT_PASSIVE) - {"allowed", "needed", "shared", "used", "left", "hurt", "done", "lost"}
_ONLY_WITH_BY = frozenset({"done", "lost", "hurt", "left", "used"})


def check(file, context: Context):
    sentences = passives = 0
    first = None
    for block, severity in blocks_at(file, context, LEVELS):
        sentences += len(block.sentences)
        for start, end in _passives(block.prose, block.sentences):
            passives += 1
            first = first or (block, start, end)
            names_it = _BY.match(block.prose, end)
            yield found(file, block, start, end, RULE,
                        f"“{' '.join(block.prose[start:end].split())}” {'puts the doer last' if names_it else 'leaves out who does it'}.",
                        "Start with the person or service that acts: “We sent”, not “It was sent”.", severity)
    if context.level == "plain" and first and sentences >= FEWEST and passives > MOST * sentences:
        yield found(file, *first, RULE, f"{passives} of {sentences} sentences don't say who acts. One in 10 is the most.",
                    "Start more sentences with the person or service that acts.", Severity.ERROR)


@lru_cache(maxsize=20_000)
def _passives(text: str, sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    """Where the first passive verb of each sentence stands."""
    matches = ((span, find_passive(text[span.start : span.end])) for span in sentences)
    return tuple(Span(span.start + match.start(), span.start + match.end()) for span, match in matches if match)


def find_passive(sentence: str) -> re.Match | None:
    """The first passive verb of a sentence."""
    for match in _PASSIVE.finditer(sentence):
        did = match["did"].lower()
        if did in _QUIET or did in _ONLY_WITH_BY and not _BY.match(sentence, match.end()):
            continue
        return match
    return None
