"""Hard words in a booklet: bold at first use, and explained in a word list."""

import re
from dataclasses import replace

from build_hooks.booklets.booklet import (
    Booklet, Easy, Meaning, Named, Paragraph, Picture, Points, Run, Section, Text, Words, plain)
from build_hooks.booklets.runs import runs
from build_hooks.models.term import Term

_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)


def with_word_list(booklet: Booklet, terms: tuple[Term, ...], picture: Picture) -> Booklet:
    """The booklet with its hard words in bold, and a word list before its last section, which says where it comes from."""
    *rest, sources = booklet.sections
    marker = _Marker(terms, booklet.words)
    sections = tuple(marker.mark_section(section) for section in rest)
    meanings = tuple(Meaning(term.term, runs(_meaning(term, booklet.words))) for term in marker.found)
    words = (Section("Word list", meanings, picture=picture, is_tail=True),) if meanings else ()
    return replace(booklet, sections=(*sections, *words, sources))


def _meaning(term: Term, words: Words) -> str:
    return term.easy_meaning if words == "easy" else term.meaning


class _Marker:
    """Goes through a booklet in order and remembers which words it has met."""

    def __init__(self, terms: tuple[Term, ...], words: Words) -> None:
        self._words = words
        self._of = {" ".join(form.lower().split()): term for term in terms for form in (term.term, *term.also)}
        forms = sorted(self._of or {"\0"}, key=lambda form: (-len(form), form))
        self._find = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, forms)) + r")(?![\w-])", re.IGNORECASE)
        self._seen: dict[str, Term] = {}

    @property
    def found(self) -> list[Term]:
        """The words met, from A to Z."""
        return sorted(self._seen.values(), key=lambda term: term.term.lower())

    def mark_section(self, section: Section) -> Section:
        """Section by section, so that a meaning never leaves its heading."""
        blocks = []
        for index, block in enumerate(section.blocks):
            after = section.blocks[index + 1] if index + 1 < len(section.blocks) else None
            blocks.append(self._block(block, after))
        return replace(section, blocks=tuple(blocks))

    def _block(self, block, after):
        if isinstance(block, Easy):
            text, new = self._mark(block.text)
            told = [term for term in new if not _explains(after, term)]
            return replace(block, text=text, meanings=tuple(runs(term.easy_meaning) for term in told))
        if isinstance(block, Paragraph | Named):
            return replace(block, text=self._mark(block.text)[0])
        if isinstance(block, Points):
            return replace(block, items=tuple(self._mark(item)[0] for item in block.items))
        return block

    def _mark(self, text: Text) -> tuple[Text, list[Term]]:
        new: list[Term] = []
        marked = [part for run in text for part in ([run] if run.bold or run.href else self._split(run.text, new))]
        return tuple(marked), new

    def _split(self, text: str, new: list[Term]) -> list[Run]:
        parts, position = [], 0
        for match in self._find.finditer(text):
            term = self._of[" ".join(match[0].lower().split())]
            if term.id in self._seen:
                continue
            self._seen[term.id] = term
            new.append(term)
            parts += [Run(text[position : match.start()]), Run(match[0], bold=True)]
            position = match.end()
        return [part for part in (*parts, Run(text[position:])) if part.text]


def _explains(block, term: Term) -> bool:
    """Whether the next sentence already says what the word means: it is then about that word."""
    if not isinstance(block, Easy):
        return False
    start = _ARTICLE.sub("", plain(block.text)).lower()
    return any(start.startswith(form.lower()) for form in (term.term, *term.also)) or start == term.easy_meaning.lower()
