"""What every rule about words, respect and privacy is given, and what it yields."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from build_hooks.text.known_words import KnownWords
from build_hooks.text.phrases import Phrases
from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity
from build_hooks.models.language import Language
from build_hooks.text.blocks import Block
from build_hooks.text.measures import Counted
from build_hooks.text.once import Once
from build_hooks.text.sentences import Span
from build_hooks.text.text_file import TextFile

Levels = Mapping[str, Severity]
"""The reading levels at which a rule speaks, and how loudly."""

ANY_DIGIT = re.compile(r"\d")
BOTH: Levels = {"easy-read": Severity.ERROR, "plain": Severity.ERROR}
WARN_BOTH: Levels = {"easy-read": Severity.WARNING, "plain": Severity.WARNING}
EASY_READ: Levels = {"easy-read": Severity.ERROR}
WARN_EASY_READ: Levels = {"easy-read": Severity.WARNING}
WARN_PLAIN: Levels = {"easy-read": Severity.ERROR, "plain": Severity.WARNING}


@dataclass(frozen=True)
class Found(Diagnostic):
    """A Diagnostic, and the words it is about: what a waiver names."""

    term: str = ""
    about: Block | None = field(default=None, compare=False)
    """The block that it stands in; none for a fault in a line of the source."""
    told_once: str = field(default="", compare=False)
    """Where a file has more faults of this rule with the same words here, only the first is told."""


class Sound:
    """Words in which no rule for single blocks and lines found anything. The same words need not be looked at again."""

    def __init__(self) -> None:
        self._blocks: set[tuple] = set()
        self._lines: set[str] = set()

    def add(self, blocks: Iterable[Block], lines: Iterable[str]) -> None:
        self._blocks.update(map(_same, blocks))
        self._lines.update(lines)

    def without(self, file: TextFile) -> TextFile:
        """The file with the blocks and lines that are not known to be sound."""
        blocks = tuple(block for block in file.blocks if _same(block) not in self._blocks)
        return replace(file, blocks=blocks, passed=self._lines)


def _same(block: Block) -> tuple:
    """All that a rule for single blocks may look at."""
    return block.text, block.kind, block.level, block.marks


@dataclass(frozen=True)
class Context(Once):
    """The level to check at, and what the charter says about words."""

    level: str
    language: Language
    glossary: frozenset[str] = frozenset()
    """Words that the site explains, in small letters, in all their forms."""
    contacts: frozenset[str] = frozenset()
    """Phone numbers (digits alone), e-mail addresses and handles that may be printed."""

    def level_of(self, block: Block) -> str:
        return block.level or self.level

    @cached_property
    def phrases(self) -> Phrases:
        """Finders for the phrases of the language file."""
        return Phrases(self.language.lists)

    @cached_property
    def sound(self) -> Sound:
        """What was found sound at this level."""
        return Sound()

    @cached_property
    def counted(self) -> Counted:
        """What was counted in blocks."""
        return {}

    @cached_property
    def known(self) -> KnownWords:
        """Words and phrases that count as known: the glossary's and the approved ones."""
        return KnownWords((*self.glossary, *self.language.approved_words))


def blocks_at(file: TextFile, context: Context, levels: Levels, *, prose: bool = True) -> Iterator[tuple[Block, Severity]]:
    """The blocks whose level the rule speaks at. With `prose`, only those that hold sentences."""
    level = context.level
    for block in file.prose if prose else file.blocks:
        severity = levels.get(block.level or level)
        if severity is not None and block.kind != "quote":
            yield block, severity


def sentences_at(file: TextFile, context: Context, levels: Levels) -> Iterator[tuple[Block, Span, Severity]]:
    """Each sentence that the rule speaks about."""
    for block, severity in blocks_at(file, context, levels):
        for span in block.sentences:
            yield block, span, severity


def found(file: TextFile, block: Block, start: int, end: int, rule: Rule, message: str, fix: str,
          severity: Severity = Severity.ERROR, told_once: str = "") -> Found:
    """A fault in a stretch of a block."""
    return Found(Location(file.name, *block.place(start)), rule, message, fix, severity,
                 " ".join(block.text[start:end].split()), block, told_once)


def excerpt(text: str, most: int = 8) -> str:
    """The first few words of a sentence, for a message."""
    words = text.split(None, most)
    short = " ".join(words[:most])
    return f"{short[:120]} …" if len(words) > most or len(short) > 120 else short
