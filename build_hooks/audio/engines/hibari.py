"""The draft voice: hibari's own, fifty times faster, American. For previews only."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from build_hooks.audio import tools
from build_hooks.audio.engines import reader
from build_hooks.audio.engines.pieces import split_long

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Hibari:
    """The voice "heart", which is inside the package."""

    name: str = "hibari"
    is_draft: bool = True

    def id(self) -> str:
        return f"{self.reader_id()}-heart"

    def reader_id(self) -> str:
        return reader.reader_id(british=False)

    def missing(self) -> tuple[str, ...]:
        return tools.missing(reader.NEEDS)

    def phonemes(self, said: str) -> str:
        return reader.read(said, british=False)

    def speak(self, phonemes: str, speed: float) -> "np.ndarray":
        import numpy as np

        model = _load()
        sounds = [model.from_phonemes(piece, speed=speed, seed=0) for piece in split_long(phonemes, 400)]
        return np.concatenate(sounds) if sounds else np.zeros(0, np.float32)


@cache
def _load():
    from hibari import Hibari as Model

    return Model(threads=1)
