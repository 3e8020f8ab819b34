"""Finds the terms of charter/language.yml, and leaves alone what only looks like them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from build_hooks.checks.reading import Context, Found, Levels, found
from build_hooks.checks.respect.masks import is_name
from build_hooks.diagnostics import Rule
from build_hooks.models.language import LanguageTerm
from build_hooks.text.blocks import Block
from build_hooks.text.phrases import Group
from build_hooks.text.text_file import TextFile

_MOST = 1_000
"""Terms that are told for one block."""
_REACH = 300
"""Letters on each side in which the words around a term are looked at, when a sentence is longer."""


def check_terms(file: TextFile, context: Context, rule: Rule, levels: Levels, *, kinds: frozenset[str] = frozenset()) -> Iterator[Found]:
    """A fault for each term of this rule, in every text that reaches a reader.

    With `kinds`, only in blocks of these kinds.
    """
    name = rule.name.removeprefix("respect-")
    terms = context.once(rule.name, lambda: context.phrases.group(
        (term, term.words) for term in context.language.terms if term.rule == name))
    for block in file.blocks:
        if block.kind == "quote" or kinds and block.kind not in kinds or not terms.can_be_in(block.stems):
            continue
        end = -1
        for start, stop, term in sorted(islice(_matches(block, terms, context), _MOST), key=lambda item: (item[0], -item[1])):
            if start >= end:
                end = stop
                yield found(file, block, start, stop, rule, f"“{' '.join(block.text[start:stop].split())}”: {_sentence(term.reason)}",
                            f"Say: {term.say}.", levels[context.level_of(block)])


def _sentence(reason: str) -> str:
    return reason if reason.startswith("“") else reason[0].lower() + reason[1:]


def _matches(block: Block, terms: Group[LanguageTerm], context: Context) -> Iterator[tuple[int, int, LanguageTerm]]:
    text = block.unquoted
    for term, match in terms.find_in(text, block.windows):
        if _counts(_Place(text, block, match.start(), match.end()), term, context):
            yield match.start(), match.end(), term


@dataclass(frozen=True)
class _Place:
    """Words that were found, and the text around them."""

    text: str
    block: Block
    start: int
    end: int

    def has(self, phrases: tuple[str, ...], first: int, last: int, context: Context, *, beside: bool) -> bool:
        """Whether a phrase stands between two offsets: beside what was found, or else over a part of it."""
        first, last = max(0, first, self.start - _REACH), min(last, self.end + _REACH)
        start, end = self.start - first, self.end - first
        return any((match.end() <= start or match.start() >= end) == beside
                   for match in context.phrases.finder(phrases).finditer(self.text[first:last]))

    def sentences(self, around: int) -> tuple[int, int]:
        """From where to where the sentence reaches, with so many on each side."""
        number = self.block.sentence_at(self.start)
        spans = self.block.sentences[max(0, number - around) : number + around + 1]
        return spans[0].start, spans[-1].end


def _counts(place: _Place, term: LanguageTerm, context: Context) -> bool:
    """Whether the words mean what the term means, here."""
    if term.only_near and not context.phrases.finder(term.only_near).can_be_in(place.block.stems):
        return False
    if place.has(term.fine, place.start - 80, place.end + 80, context, beside=False):
        return False
    if term.never_near and place.has(term.never_near, *place.sentences(0), context, beside=True):
        return False
    if term.only_near and not place.has(term.only_near, *place.sentences(1), context, beside=True):
        return False
    return not is_name(place.text, place.start, place.end, context)
