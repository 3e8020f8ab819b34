"""Short headings, spoken well by saying a sentence before them and cutting it off.

Alone, 4 to 5 of 15 headings of 1 to 4 words were heard wrongly; after a carrier sentence 2,
both of them words that sound the same (measured with an offline recogniser).
"""

from collections.abc import Callable

import numpy as np

from build_hooks.audio import sound

SHORT = 25
"""Pieces of fewer signs than this are carried."""
SENTENCE = "ðɪs ɪz ðə nˈɛkst pˈɑːt əv ðə pˈAʤ."
"""This is the next part of the page."""
SHORTEST_GAP = 0.06
"""Seconds of silence between the sentence and the heading (measured: 0.11 to 0.27)."""
ROOM = 0.25
"""The gap is looked for this far around the sentence's end, as a part of its length."""

Speak = Callable[[str, float], np.ndarray]


class Carrier:
    """Speaks short pieces with one voice."""

    def __init__(self, voice: Speak) -> None:
        self._voice = voice
        self._ends: dict[float, int] = {}

    def speak(self, phonemes: str, speed: float) -> np.ndarray:
        """The sound of the phonemes; those of a short piece cut out of a longer sound."""
        if len(phonemes) >= SHORT:
            return self._voice(phonemes, speed)
        whole = sound.trim(self._voice(f"{SENTENCE} {phonemes}", speed), 0, 0.1)
        gap = find_gap(whole, self._end(speed))
        return whole[(gap.start + gap.end) // 2 :] if gap else self._voice(phonemes, speed)

    def _end(self, speed: float) -> int:
        """How long the sentence is by itself, in samples."""
        if speed not in self._ends:
            self._ends[speed] = len(sound.trim(self._voice(SENTENCE, speed), 0, 0))
        return self._ends[speed]


def find_gap(whole: np.ndarray, end: int) -> sound.Gap | None:
    """The longest silence near the place where the sentence should end."""
    near = [gap for gap in sound.gaps(whole, SHORTEST_GAP) if abs(gap.start - end) < ROOM * end]
    return max(near, key=lambda gap: gap.length, default=None)
