"""How fast each level is read, and how long the voice waits between its parts."""

import re
from dataclasses import dataclass

from build_hooks.audio.html_runs import Kind
from build_hooks.audio.page import Level

SLOW_NUMBERS = 0.85
_PHONE = re.compile(r"(?:\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b[, ]*){6,}")


@dataclass(frozen=True)
class Pace:
    """`speed` 1 is the voice's own pace. Pauses are in seconds."""

    speed: float
    sentence: float
    after: dict[Kind, float]

    def speed_of(self, said: str) -> float:
        """The speed of a sentence: slower where a phone number is in it, so that people can write it down."""
        return round(self.speed * SLOW_NUMBERS, 3) if _PHONE.search(said) else self.speed

    def pause(self, kind: Kind, ends_block: bool) -> float:
        """The silence after a sentence."""
        return self.after[kind] if ends_block else self.sentence


PACES: dict[Level, Pace] = {
    "plain": Pace(0.90, 0.45, {"heading": 1.0, "paragraph": 0.8, "list-item": 0.55, "cell": 0.55, "easy-row": 0.8}),
    "easy-read": Pace(0.85, 0.7, {"heading": 1.4, "paragraph": 1.2, "list-item": 0.9, "cell": 0.9, "easy-row": 1.2}),
}
"""About 150 words a minute for plain English, slower for Easy Read (AUDIO.md, 5.9)."""
