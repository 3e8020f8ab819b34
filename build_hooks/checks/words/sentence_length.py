"""A sentence has too many words.

What it checks: the number of words in each sentence. Easy Read: more than 12 is
told, more than 15 is a fault. Plain: more than 20 is told, more than 25 is a fault.

Why: people lose the start of a long sentence before they reach its end. GOV.UK
and the Department of Health ask for 10 to 15 words in Easy Read, the NHS for up to 20.

Wrong: You can ask for a copy of your care plan and take it with you when you go to another
service because the plan belongs to you and not to the service.

Write this instead: You can ask for a copy of your care plan. Take it with you when you go
to another service. The plan is yours.
"""

import re

from build_hooks.checks.reading import BOTH, Context, excerpt, found, sentences_at
from build_hooks.diagnostics import Rule, Severity

RULE = Rule("W401", "words-sentence-length")
LEVELS = BOTH
LIMITS = {"easy-read": (12, 15), "plain": (20, 25)}
"""Words in a sentence: told above the first number, a fault above the second."""

_JOINT = re.compile(r"[,;:]\s|\s(?=(?:and|but|or|so|because|if|when|which|who|where|while|although|unless)\s)", re.IGNORECASE)


def check(file, context: Context):
    for block, span, _ in sentences_at(file, context, LEVELS):
        told, most = LIMITS[context.level_of(block)]
        count = len(block.words_of(span))
        if count > told:
            sentence = block.text[span.start : span.end]
            severity = Severity.ERROR if count > most else Severity.WARNING
            yield found(file, block, span.start, span.end, RULE,
                        f"This sentence has {count} words: “{excerpt(sentence)}”", _cut(sentence, most), severity)


def _cut(sentence: str, most: int) -> str:
    """Where the sentence could be cut: at the joint nearest its middle."""
    joints = [match.start() for match in _JOINT.finditer(sentence[:2_000])]
    start = f"Use {most} words or fewer."
    if not joints:
        return f"{start} Cut it into two sentences, with one idea in each."
    middle = min(joints, key=lambda place: abs(place - len(sentence) / 2))
    before = " ".join(sentence[:middle].split()[-3:])
    return f"{start} You could end it after “{before}” and start a new sentence."
