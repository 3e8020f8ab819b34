"""The language checks on one text: words, respect and privacy, with waivers and measures.

This is the whole engine. It knows no pages and no rights, so that any charity can
use it on any text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from build_hooks.checks import privacy, respect, words
from build_hooks.checks.privacy.source_lines import lines_of
from build_hooks.checks.reading import Context, Found
from build_hooks.checks.waivers import apply_waivers
from build_hooks.checks.words.reading_grade import FEWEST, measure_levels, passes
from build_hooks.diagnostics import Diagnostic
from build_hooks.text.blocks import Block
from build_hooks.text.measures import Measure, measure_blocks
from build_hooks.text.readers import read_bytes
from build_hooks.text.text_file import TextFile
from build_hooks.words_settings import LanguageSettings, default_settings

MOST = 500
"""Faults of one rule that are told for one file: nobody reads more, and broken files have millions."""

RULES = words.RULES + respect.RULES + privacy.RULES
"""Every rule about language, in the order in which they are explained."""

_OF_PARTS = frozenset((*words.OF_BLOCKS, *respect.RULES, *privacy.OF_LINES))
"""Rules that look at single blocks, or at single lines, and at nothing around them. Each of the others is given the whole file."""


@dataclass(frozen=True)
class FileMeasure:
    """What was measured in one file, and whether its reading grade is within the level's limit."""

    path: str
    level: str
    measure: Measure
    levels: Mapping[str, Measure] = field(default_factory=dict)
    """The same for the blocks of each reading level: a file can hold words of both."""

    @property
    def passes(self) -> bool:
        return passes(self.measure, self.level)

    def as_dict(self) -> dict[str, object]:
        """For JSON. `grade` and `dale_chall` set explained words aside; `…_all_words` count them."""
        found = self.measure
        return {"path": self.path, "level": self.level, "words": found.words, "sentences": found.sentences,
                "grade": found.grade, "grade_all_words": found.grade_all_words, "reading_age": found.reading_age,
                "dale_chall": found.dale_chall, "dale_chall_all_words": found.dale_chall_all_words,
                "reading_ease": found.reading_ease, "lix": found.lix,
                "enough_words": found.words >= FEWEST, "passes": self.passes}


def check_text(text: str | bytes, name: str, level: str = "plain", *,
               settings: LanguageSettings | None = None) -> tuple[list[Diagnostic], FileMeasure]:
    """The faults of a text, in the order of their places, and its measures.

    `name` is the path that people are told; its ending says how to read the text.
    """
    return check_file(read_bytes(text, name), level, settings=settings)


def check_blocks(blocks: Iterable[Block], name: str, level: str = "plain", *, source: str = "",
                 settings: LanguageSettings | None = None) -> tuple[list[Diagnostic], FileMeasure]:
    """The same for blocks that were read elsewhere, such as values of the charter's records.

    Privacy and waivers look at `source`, the raw text of the file.
    """
    from build_hooks.text.yaml_text import read_yaml

    comments = read_yaml(source)[1] if source else []
    return check_file(TextFile(name, source, "yaml", tuple(blocks), tuple(comments)), level, settings=settings)


def check_file(file: TextFile, level: str = "plain", *,
               settings: LanguageSettings | None = None) -> tuple[list[Diagnostic], FileMeasure]:
    """The faults and the measures of a file that has been read."""
    settings = settings or default_settings()
    context = settings.context(level)
    faults = [_plain(fault) for fault in apply_waivers(file, _faults(file, context))]
    levels = measure_levels(file, context)
    measure = next(iter(levels.values())) if len(levels) == 1 else measure_blocks(file.blocks, context.known, context.counted)
    return sorted(set(faults), key=_place), FileMeasure(file.name, level, measure, levels)


def _faults(file: TextFile, context: Context) -> Iterator[Found]:
    """What each rule finds. Blocks and lines that were found sound before, in this file or another, aren't looked at again."""
    others = context.sound.without(file)
    told, was_cut = _Told(), False
    for rule in RULES:
        found = told.each(rule.check(others, context)) if rule in _OF_PARTS else rule.check(file, context)
        for count, fault in enumerate(_once(found)):
            if count == MOST:
                was_cut = True
                break
            yield fault
    if not was_cut:
        context.sound.add((block for block in others.blocks if id(block) not in told.blocks),
                          (line for number, _, line in lines_of(others) if number not in told.lines))


class _Told:
    """The blocks and lines in which something was found: ids and numbers."""

    def __init__(self) -> None:
        self.blocks: set[int] = set()
        self.lines: set[int] = set()

    def each(self, faults: Iterable[Found]) -> Iterator[Found]:
        """The faults, with a note of each."""
        for fault in faults:
            if fault.about is None:
                self.lines.add(fault.location.line)
            else:
                self.blocks.add(id(fault.about))
            yield fault


def _once(faults: Iterable[Found]) -> Iterator[Found]:
    """Each fault, but only the first of those that are told once."""
    seen: set[str] = set()
    for fault in faults:
        if not fault.told_once:
            yield fault
        elif fault.told_once not in seen:
            seen.add(fault.told_once)
            yield fault


def _plain(fault: Diagnostic) -> Diagnostic:
    return Diagnostic(fault.location, fault.rule, fault.message, fault.fix, fault.severity)


def _place(fault: Diagnostic):
    return fault.location, fault.rule, fault.message
