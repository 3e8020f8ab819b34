"""A word is hard, and nobody explains it.

What it checks: 2 things together. The word is not on a list of 2,941 words that most
children of 10 know (Dale-Chall). And people seldom use it: its Zipf score is below 4.75
in Easy Read, or below 4.25 in plain text. Names, explained words and approved words
are left alone. So are quoted words that a sentence speaks about. Each word is told
once in a file.

Why: one unknown word can close a whole sentence. Every guide asks for everyday words.

Wrong: You are entitled to reimbursement.

Write this instead: You can get your money back.
"""

import re
from collections.abc import Iterator

from build_hooks.checks.reading import BOTH, Context, blocks_at, found
from build_hooks.diagnostics import Rule
from build_hooks.text.blocks import Block
from build_hooks.text.hard_words import is_hard
from build_hooks.text.known_words import small
from build_hooks.text.sentences import Span
from build_hooks.text.word_lists import lemma

RULE = Rule("W404", "words-hard-word")
LEVELS = BOTH

_QUOTED = re.compile(r"“[^“”.!?]{1,80}”|‘(?:[^‘’.!?]|’(?=\w)){1,80}’(?!\w)|\"[^\"\n.!?]{1,80}\"")
_ABOUT_WORDS = re.compile(r"\b(?:says?|said|saying|calls?|called|prints?|printed|wrote|marked|words?|terms?)\b", re.IGNORECASE)
_MOST_SPOKEN_ABOUT = 3
"""Quoted words that can be spoken about, as a word is. More of them are somebody's speech."""


def check(file, context: Context):
    for block, severity in blocks_at(file, context, LEVELS, prose=False):
        for word, span in hard_words(block, context):
            written = block.text[span.start : span.end]
            yield found(file, block, span.start, span.end, RULE, f"“{written}” is a hard word.",
                        _fix(written.lower(), context), severity, told_once=lemma(word))


def hard_words(block: Block, context: Context) -> Iterator[tuple[str, Span]]:
    """The hard words of a block, in small letters."""
    level, text = context.level_of(block), block.prose
    written = [text[span.start : span.end] for span in block.words]
    words = [small(word) for word in written]
    rare = [index for index, word in enumerate(words) if is_hard(word, level)]
    known = context.known.places(words) if rare else ()
    spoken_about = _spoken_about(block) if rare else ()
    starts = {sentence.start for sentence in block.sentences} if rare else ()
    for index in rare:
        word, span = words[index], block.words[index]
        if index in known or any(start < span.start < end for start, end in spoken_about):
            continue
        is_name = written[index][0].isupper() and span.start not in starts or any(map(str.isupper, written[index][1:]))
        if not is_name and not _parts_are_known(word, level, context):
            yield word, span


def _spoken_about(block: Block) -> list[tuple[int, int]]:
    """Where words stand in quotation marks because their sentence is about them."""
    if not any(mark in block.prose for mark in "“‘\""):
        return []
    return [quoted.span() for sentence in block.sentences
            if _ABOUT_WORDS.search(_QUOTED.sub(" ", block.prose[sentence.start : sentence.end]))
            for quoted in _QUOTED.finditer(block.prose, sentence.start, sentence.end)
            if len(quoted[0].split()) <= _MOST_SPOKEN_ABOUT]


def _parts_are_known(word: str, level: str, context: Context) -> bool:
    return "-" in word and all(part in context.known or not is_hard(part, level) for part in word.split("-") if part)


def _fix(word: str, context: Context) -> str:
    easier = context.language.easier.get(word) or context.language.easier.get(lemma(word))
    if easier:
        return f"Write “{easier}”."
    return "Use a word that people say every day, or explain it in the word list (charter/glossary.yml)."
