"""2 words are pulled together with an apostrophe.

What it checks: "you'll", "it's", "can't". Easy Read: all are a fault. Plain: only
the ones with "not" are told, because the small "n't" is easily missed.

Why: people who read slowly, or in a second language, read "can't" as "can".

Wrong: You can't be refused.

Write this instead: They cannot refuse you.
"""

import re

from build_hooks.checks.reading import WARN_PLAIN, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W407", "words-contraction")
LEVELS = WARN_PLAIN

_WHOLE = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us", "i'm": "I am", "ain't": "is not"}
_ENDINGS = {"n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'d": " would", "'m": " am"}
_SHORT = re.compile(r"\b(?:\w{2,6}n['’]t|(?:I|you|we|they|he|she|it|that|there|what|who)['’](?:re|ve|ll|d|m)|let['’]s|"
                    r"(?:it|he|she|that|there|what|who|where|here|how)['’]s)\b", re.IGNORECASE)


def check(file, context: Context):
    for block, severity in blocks_at(file, context, LEVELS):
        if "'" not in block.text and "’" not in block.text:
            continue
        for match in _SHORT.finditer(block.prose):
            if context.level_of(block) == "plain" and not match[0].lower().endswith("t"):
                continue
            yield found(file, block, match.start(), match.end(), RULE, f"“{match[0]}” pulls two words together.",
                        f"Write “{_whole(match[0])}”.", severity)


def _whole(short: str) -> str:
    plain = short.lower().replace("’", "'")
    if plain in _WHOLE:
        return _WHOLE[plain]
    if plain.endswith("'s"):
        return f"{plain[:-2]} is"
    return next((plain.removesuffix(end) + words for end, words in _ENDINGS.items() if plain.endswith(end)), plain)
