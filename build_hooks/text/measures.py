"""What is measured in a text: counts and scores, with known words set aside and without."""

from collections.abc import Iterable
from dataclasses import dataclass

from build_hooks.text.blocks import Block, Mark
from build_hooks.text.known_words import KnownWords, small
from build_hooks.text.readability import STAND_IN, Counts, add_up, count_words, dale_chall, flesch_kincaid_grade, lix, reading_ease


@dataclass(frozen=True)
class Measure:
    """The figures of one text. Grades are US school years; ages are years."""

    words: int
    sentences: int
    grade: float
    """Flesch-Kincaid, with explained and approved words set aside."""
    grade_all_words: float
    """Flesch-Kincaid, with every word counted."""
    dale_chall: float
    dale_chall_all_words: float
    reading_ease: float
    lix: float

    @property
    def reading_age(self) -> int:
        """The grade and five years more: pupils of the first US school year, grade 1, are 6 when it begins.

        Kincaid's formula gives school years (see `flesch_kincaid_grade`). The survey of measures behind our rules
        reads them as ages in the same way: grade 6 is age 11. From 18 on, ages say nothing.
        """
        return _age(self.grade)

    @property
    def reading_age_all_words(self) -> int:
        """The same with every word counted, as somebody meets them who knows none of those that are set aside."""
        return _age(self.grade_all_words)


def _age(grade: float) -> int:
    return min(18, max(5, round(grade + 5)))


Counted = dict[tuple[str, tuple[Mark, ...]], tuple[Counts, Counts]]
"""The text of a block and its marks => what is counted in it: every word, and with known ones set aside."""


def measure_blocks(blocks: Iterable[Block], known: KnownWords, counted: Counted | None = None) -> Measure:
    """Measures the sentences of blocks. Headings, alt texts and quotations are not counted.

    `counted` holds what was counted before with the same known words, and takes up the rest.
    """
    counted = {} if counted is None else counted
    parts = []
    for block in blocks:
        if block.is_prose:
            same = block.text, block.marks
            found = counted.get(same)
            if found is None:
                found = counted[same] = _count(block, known)
            parts.append(found)
    every, without = add_up([part[0] for part in parts]), add_up([part[1] for part in parts])
    return Measure(every.words, every.sentences, round(flesch_kincaid_grade(without), 1),
                   round(flesch_kincaid_grade(every), 1), round(dale_chall(without), 1), round(dale_chall(every), 1),
                   round(reading_ease(without), 1), round(lix(without), 1))


def _count(block: Block, known: KnownWords) -> tuple[Counts, Counts]:
    text, every, without, sentences = block.prose, [], [], 0
    for span in block.sentences:
        words = [text[word.start : word.end] for word in block.words_of(span)]
        aside = known.places(list(map(small, words)))
        sentences += bool(words)
        every += words
        without += [STAND_IN if index in aside else word for index, word in enumerate(words)] if aside else words
    return count_words(every, sentences), count_words(without, sentences)
