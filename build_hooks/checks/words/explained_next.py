"""A hard word is used, and the next sentence doesn't say what it means.

What it checks: in Easy Read, the first use of each glossary word. Its meaning should
stand in the next sentence ("This means …"), not in the same one, and not be missing.

Why: a meaning in brackets makes the sentence longer just where it is hardest.
GOV.UK and the Australian Style Manual ask for the next sentence.

Wrong: Your advocate (a person on your side) can come.

Write this instead: Your **advocate** can come. An advocate is a person on your side.
"""

import re

from build_hooks.checks.reading import WARN_EASY_READ, Context, blocks_at, found
from build_hooks.diagnostics import Rule

RULE = Rule("W418", "words-explained-next")
LEVELS = WARN_EASY_READ

_MEANS = re.compile(r"\b(?:means?|mean that|is|are|is when|is called|this|these|it|they)\b", re.IGNORECASE)
_VERB = re.compile(r"\s+(?:is|are|means?|helps?|says?|shows?|checks?|looks?|gives?)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:an?|the)\s+", re.IGNORECASE)
_POINTS_BACK = re.compile(r"(?:this|these|it|they)\b", re.IGNORECASE)
_SAME = re.compile(r"\s*(?:\(|[-–—,]\s*(?:which|that|meaning|or)\b)")


def check(file, context: Context):
    seen: set[str] = set()
    blocks = list(blocks_at(file, context, LEVELS))
    for index, (block, severity) in enumerate(blocks):
        for span in block.words:
            word = block.prose[span.start : span.end].lower()
            if word in seen or word not in context.glossary:
                continue
            seen.add(word)
            after = _next_sentence(blocks, index, span.end)
            if _SAME.match(block.text, span.end):
                yield found(file, block, span.start, span.end, RULE, f"“{word}” is explained in the same sentence.",
                            "End the sentence. Say what the word means in the next one.", severity)
            elif not _explains(word, block.text[: span.start], block.text[span.end :], after):
                yield found(file, block, span.start, span.end, RULE, f"“{word}” is not explained in the next sentence.",
                            f"Add a sentence: “{word.capitalize()} means …”", severity)


def _next_sentence(blocks, index: int, offset: int) -> str:
    block = blocks[index][0]
    number = block.sentence_at(offset - 1) + 1
    if number < len(block.sentences):
        span = block.sentences[number]
        return block.text[span.start : span.end]
    return blocks[index + 1][0].text[:300] if index + 1 < len(blocks) else ""


def _explains(word: str, before: str, rest: str, after: str) -> bool:
    """Whether the word begins its own explanation, or the next sentence gives it."""
    if before.strip().lower() in ("", "a", "an", "the") and _VERB.match(rest):
        return True
    tells = _ARTICLE.sub("", after, count=1).lower()
    if tells.startswith(word[:5]) and _VERB.match(tells, len(re.match(r"[\w-]+", tells)[0])):
        return True
    return bool(_MEANS.search(after)) and (word[:5] in after.lower() or bool(_POINTS_BACK.match(after)))
