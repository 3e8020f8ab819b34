"""The path language of SVG: reads a path's commands and writes them again as short as they go."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_A_NUMBER, _A_FLAG = r"[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)", r"[\s,]*([01])"
_NUMBER, _FLAG = re.compile(_A_NUMBER), re.compile(_A_FLAG)
_COMMAND = re.compile(r"[\s,]*([MmLlHhVvCcSsQqTtAaZz])")
_END = re.compile(r"[\s,]*$")
_COUNTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
_FLAGS = (3, 4)
_ALL = {command: re.compile("".join(f"(?>{_A_FLAG if command == 'a' and index in _FLAGS else _A_NUMBER})" for index in range(count)))
        for command, count in _COUNTS.items()}
"""Everything that a command is given, read at once: “12” is never taken for 1 and 2."""
_GOES_ON_AS = {"M": "L", "m": "l"}
_LARGEST = 10_000


class Step(NamedTuple):
    """One command of a path and its numbers."""

    command: str
    numbers: tuple[float, ...] = ()


def parse_path(text: str) -> tuple[Step, ...]:
    """A path's commands, each on its own. Raises ValueError when it is not a path."""
    steps = tuple(_steps(text))
    if not steps or steps[0].command not in "Mm":
        raise ValueError("a path starts with a move")
    return (Step("M", steps[0].numbers), *steps[1:])


def render_path(steps: tuple[Step, ...]) -> str:
    """The commands as text, with 2 decimals and nothing that a browser doesn't need."""
    written, last = "", ""
    for step in steps:
        numbers = " ".join(map(short, step.numbers)).replace(" -", "-")
        goes_on = step.command == _GOES_ON_AS.get(last, last) and step.numbers
        gap = " " if goes_on and not numbers.startswith("-") else ""
        written += gap + numbers if goes_on else step.command + numbers
        last = step.command
    return written


def short(number: float) -> str:
    """A number with at most 2 decimals and no needless zeros: 0.500 => ".5"."""
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    if text.startswith(("0.", "-0.")):
        return text.replace("0.", ".", 1)
    return "0" if text in ("-0", "") else text


def parse_numbers(text: str) -> tuple[float, ...]:
    """Numbers parted by spaces or commas. Raises ValueError when there is anything else."""
    numbers, place = [], 0
    while not _END.match(text, place):
        number, place = _read(_NUMBER, text, place)
        numbers.append(_sized(number))
    return tuple(numbers)


def _steps(text: str) -> Iterator[Step]:
    place = 0
    while not _END.match(text, place):
        command, place = _read(_COMMAND, text, place)
        numbers, place = _arguments(command, text, place)
        yield Step(command, numbers)
        while _COUNTS[command.lower()] and _NUMBER.match(text, place):
            command = _GOES_ON_AS.get(command, command)
            numbers, place = _arguments(command, text, place)
            yield Step(command, numbers)


def _arguments(command: str, text: str, place: int) -> tuple[tuple[float, ...], int]:
    if found := _ALL[command.lower()].match(text, place):
        return tuple(map(_sized, found.groups())), found.end()
    numbers = []  # Something is missing: read one by one, to tell what.
    for index in range(_COUNTS[command.lower()]):
        is_flag = command in "Aa" and index in _FLAGS
        number, place = _read(_FLAG if is_flag else _NUMBER, text, place)
        numbers.append(_sized(number))
    return tuple(numbers), place


def _sized(text: str) -> float:
    number = float(text)
    if abs(number) > _LARGEST:
        raise ValueError(f"{text[:20]} is too large a number")
    return number


def _read(pattern: re.Pattern[str], text: str, place: int) -> tuple[str, int]:
    if found := pattern.match(text, place):
        return found[1], found.end()
    raise ValueError(f"“{text[place:place + 20]}” is not part of a path")
