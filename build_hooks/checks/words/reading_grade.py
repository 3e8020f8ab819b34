"""A page, or a section of it, is hard to read as a whole.

What it checks: the Flesch-Kincaid grade of a text of 60 words or more, with the
words of the glossary and approved words set aside. Easy Read: above 6 is a fault
(reading age 11), above 5 is told. Plain: above 8 is a fault (reading age 13), above 6
is told. Both scores, with and without those words, are printed.

Why: each sentence can pass and the whole still tire people out. GOV.UK aims at
age 9, and the NHS at 9 to 11. The Web Content Accessibility Guidelines (3.1.5) aim at the
first years of high school. 3 in 4 Easy Read texts by specialists pass at 6, and 1 in
100 policy texts.

Wrong: Utilisation of aforementioned provisions necessitates documentation.

Write this instead: To use this, you need a letter.
"""

from collections.abc import Iterator, Sequence

from build_hooks.checks.reading import BOTH, Context, found
from build_hooks.diagnostics import Rule, Severity
from build_hooks.text.blocks import Block
from build_hooks.text.measures import Measure, measure_blocks
from build_hooks.text.text_file import TextFile

RULE = Rule("W410", "words-reading-grade")
LEVELS = BOTH
LIMITS = {"easy-read": (5.0, 6.0), "plain": (6.0, 8.0)}
"""Flesch-Kincaid grades: told above the first number, a fault above the second (WORDS.md, section 4)."""
FEWEST = 60
"""Words a text must have before its grade means anything."""


def check(file, context: Context):
    for level, blocks in _by_level(file.blocks, context).items():
        whole = list(_judge(file, blocks, level, measure_levels(file, context)[level], "This text"))
        yield from whole
        if not any(fault.is_error for fault in whole):
            for section in _sections(blocks):
                if len(section) < len(blocks):
                    measure = measure_blocks(section, context.known, context.counted)
                    yield from (fault for fault in _judge(file, section, level, measure, "This section") if fault.is_error)


def measure_levels(file: TextFile, context: Context) -> dict[str, Measure]:
    """The measures of the blocks of each reading level in a file. They are taken once for each file."""
    return file.once(RULE.name, lambda: {
        level: measure_blocks(blocks, context.known, context.counted) for level, blocks in _by_level(file.blocks, context).items()})


def _judge(file, blocks: Sequence[Block], level: str, measure: Measure, what: str):
    told, most = LIMITS[level]
    prose = next((block for block in blocks if block.is_prose), None)
    if prose is None or measure.words < FEWEST or measure.grade <= told:
        return
    severity = Severity.ERROR if measure.grade > most else Severity.WARNING
    yield found(file, prose, 0, 0, RULE, f"{what} is hard to read as a whole: {_scores(measure)}.",
                f"Aim for grade {told:g}; {most:g} is the most. Cut the longest sentences, and change the longest words.", severity)


def _scores(measure: Measure) -> str:
    return (f"grade {measure.grade} (reading age about {measure.reading_age}), "
            f"or {measure.grade_all_words} with the explained words counted")


def passes(measure: Measure, level: str) -> bool:
    """Whether the grade is within the level's limit. It never means that people find the text easy."""
    return measure.grade <= LIMITS[level][1]


def _by_level(blocks: Sequence[Block], context: Context) -> dict[str, list[Block]]:
    levels: dict[str, list[Block]] = {}
    for block in blocks:
        levels.setdefault(context.level_of(block), []).append(block)
    return levels


def _sections(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    section: list[Block] = []
    for block in blocks:
        if block.kind == "heading" and block.rank <= 3 and section:
            yield section
            section = []
        section.append(block)
    yield section
