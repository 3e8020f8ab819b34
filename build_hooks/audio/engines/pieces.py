"""A row of phonemes that is too long for the model, split where a speaker would breathe."""

import re

LONGEST = 480
"""The model takes 510; the rest is room for the sentence that carries short pieces."""
_BREATH = re.compile(r"(?<=[,;:—)]) |(?<=[.!?…]) ")


def split_long(phonemes: str, longest: int = LONGEST) -> list[str]:
    """Pieces of at most `longest` signs: at stops and commas, else between words, else anywhere."""
    pieces: list[str] = []
    for part in _BREATH.split(phonemes.strip()):
        for bit in _words(part, longest):
            if pieces and len(pieces[-1]) + len(bit) < longest:
                pieces[-1] += f" {bit}"
            elif bit:
                pieces.append(bit)
    return pieces


def _words(part: str, longest: int) -> list[str]:
    while_left, found = part, []
    while len(while_left) > longest:
        place = while_left.rfind(" ", 1, longest)
        place = place if place > 0 else longest
        found.append(while_left[:place])
        while_left = while_left[place:].strip()
    return [*found, while_left]
