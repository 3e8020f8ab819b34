"""A sentence carries more than one idea.

What it checks: words that join ideas (and, but, because, when, who …), commas and
semicolons. Easy Read: 2 commas or a semicolon are a fault, 2 joining words are
told. Plain: 3 commas are told.

Why: a reader must hold each idea until the sentence ends. GOV.UK asks for one idea
and one verb in an Easy Read sentence.

Wrong: If you are ill, or if you are in pain, tell your worker.

Write this instead: Tell your worker if you are ill. Tell your worker if you are in pain.
"""

import re

from build_hooks.checks.reading import WARN_PLAIN, Context, excerpt, found, sentences_at
from build_hooks.diagnostics import Rule, Severity

RULE = Rule("W402", "words-one-idea")
LEVELS = WARN_PLAIN

_JOINERS = re.compile(r"\b(?:and|but|or|so|because|if|when|which|who|that|while|although|unless|whether|until)\b", re.IGNORECASE)
_COMMA = re.compile(r",(?=\s)")


def check(file, context: Context):
    for block, span, _ in sentences_at(file, context, LEVELS):
        sentence = block.prose[span.start : span.end]
        verdict = _judge(sentence, context.level_of(block))
        if verdict:
            what, severity = verdict
            yield found(file, block, span.start, span.end, RULE,
                        f"This sentence has {what}: “{excerpt(block.text[span.start : span.end])}”",
                        "Keep one idea. Put each other idea in a sentence of its own, or make a list.", severity)


def _judge(sentence: str, level: str) -> tuple[str, Severity] | None:
    commas = len(_COMMA.findall(sentence))
    if level == "plain":
        return (f"{commas} commas", Severity.WARNING) if commas >= 3 else None
    if ";" in sentence:
        return "a semicolon", Severity.ERROR
    if commas >= 2:
        return f"{commas} commas", Severity.ERROR
    joiners = _JOINERS.findall(sentence)
    if len(joiners) >= 2:
        listed = " and ".join(f"“{word.lower()}”" for word in joiners[:2])
        return f"{len(joiners)} joining words ({listed})", Severity.WARNING
    return None
