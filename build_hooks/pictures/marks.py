"""One shape for each status word or letter that a body prints: the same on pages and in pictures."""

_DISC = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20"
RING = f"{_DISC}m0 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15"

SHAPES = {
    "completed": f"{_DISC}m-2 14.5-4.5-4.5 1.5-1.5 3 3 7-7 1.5 1.5z",
    "underway": f"{_DISC}m0 2.5v15a7.5 7.5 0 0 1 0-15",
    "in early development": f"{_DISC}m0 2.5V12h7.5A7.5 7.5 0 1 1 12 4.5",
    "for consideration": f"{RING}m-4 6h2v3H8zm3 0h2v3h-2zm3 0h2v3h-2z",
    "r": "M3 3h18v18H3z",
    "a": "M12 2 23 21H1z",
    "g": _DISC,
    "happened": _DISC,
    "expected": RING,
}
"""Word in small letters => path on a grid of 24 by 24. Letters of a plan have a shape, and no colour of ours."""


def mark(word: str | None) -> str:
    """The shape of a word. One that we do not know, or none, is an empty ring."""
    return SHAPES.get((word or "").lower(), RING)


def parts(text: str | None) -> tuple[str | None, ...]:
    """What has a shape of its own in a cell: the words as a whole, or each letter of "G A"."""
    single = (text or "").split()
    return tuple(single) if len(single) > 1 and all(len(part) == 1 for part in single) else (text,)
