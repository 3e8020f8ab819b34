"""The raw lines of a file: privacy is checked in comments, addresses and front matter too."""

from collections.abc import Iterator

from build_hooks.checks.reading import ANY_DIGIT, Found
from build_hooks.diagnostics import Location, Rule, Severity
from build_hooks.text.text_file import TextFile

_LONG = 4_000


def lines_of(file: TextFile) -> list[tuple[int, int, str]]:
    """Line number, column before the text, text. Very long lines come in parts that overlap a little."""
    return file.once("lines", lambda: [line for line in _lines(file) if line[2] not in file.passed])


def lines_with_digits(file: TextFile) -> list[tuple[int, int, str]]:
    """Those of them that hold a digit."""
    return file.once("lines with digits", lambda: [line for line in lines_of(file) if ANY_DIGIT.search(line[2])])


def lines_with_words(file: TextFile, *words: str) -> Iterator[tuple[int, int, str]]:
    """Those of them that hold one of these, given in small letters."""
    small = file.once("lines in small letters", lambda: [line.lower() for _, _, line in lines_of(file)])
    return (line for line, letters in zip(lines_of(file), small, strict=True) if any(word in letters for word in words))


def _lines(file: TextFile) -> Iterator[tuple[int, int, str]]:
    for number, line in enumerate(file.lines, 1):
        if len(line) <= _LONG:
            if line:
                yield number, 0, line
            continue
        for start in range(0, len(line), _LONG - 100):
            yield number, start, line[start : start + _LONG]


def found_in_line(file: TextFile, line: int, column: int, words: str, rule: Rule, message: str, fix: str,
                  severity: Severity = Severity.ERROR) -> Found:
    """A fault at a place of the source. The message shows only a part: it must not spread the detail."""
    return Found(Location(file.name, line, column + 1), rule, message, fix, severity, words)


def hidden(words: str) -> str:
    """The words with most of their letters and digits covered."""
    keep = 3 if len(words) > 6 else 1
    return words[:keep] + "".join("•" if letter.isalnum() else letter for letter in words[keep:40])


def digits_of(words: str) -> str:
    """The digits alone, with +44 or 0044 as 0."""
    digits = "".join(letter for letter in words if letter.isdigit())
    for code in ("440", "44", "00440", "0044"):
        if digits.startswith(code) and len(digits) - len(code) in (9, 10):
            return "0" + digits[len(code) :]
    return digits
