"""A voice of tones for tests: every letter has its own pitch. Needs no model, and sounds the same each time."""

from dataclasses import dataclass

import numpy as np

from build_hooks.audio import sound, tools

LETTER_SECONDS = 0.02


@dataclass(frozen=True)
class Tone:
    """Letters are heard, everything else is silent."""

    name: str = "tone"
    is_draft: bool = False

    def id(self) -> str:
        return f"{self.name}-1"

    def reader_id(self) -> str:
        return "letters-1"

    def missing(self) -> tuple[str, ...]:
        return tools.missing(("numpy",))

    def phonemes(self, said: str) -> str:
        return said

    def speak(self, phonemes: str, speed: float) -> np.ndarray:
        quiet = np.zeros(sound.seconds(0.1), np.float32)
        return np.concatenate([quiet, *(_letter(sign, speed) for sign in phonemes), quiet])


def _letter(sign: str, speed: float) -> np.ndarray:
    time = np.arange(sound.seconds(LETTER_SECONDS / speed)) / sound.RATE
    pitch = 200 + 20 * (ord(sign) % 97) if sign.isalnum() else 0
    return (0.3 * np.sin(2 * np.pi * pitch * time)).astype(np.float32)
