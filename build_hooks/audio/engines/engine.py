"""What every voice can do, whatever it is made of."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    import numpy as np


@runtime_checkable
class Engine(Protocol):
    """A voice. Small and cheap to make: models are loaded at the first word, once in each process."""

    name: str
    is_draft: bool
    """A draft voice may be heard in previews, never in a release."""

    def id(self) -> str:
        """Everything that changes its sound: engine, model, voice. Part of every cache key."""

    def reader_id(self) -> str:
        """Everything that changes its phonemes."""

    def missing(self) -> tuple[str, ...]:
        """Packages it needs that aren't installed."""

    def phonemes(self, said: str) -> str:
        """Spoken words (with set-in phonemes, see say/normalise) as the sounds this voice knows."""

    def speak(self, phonemes: str, speed: float) -> "np.ndarray":
        """The sound: mono, 24,000 a second, float32. `speed` 1 is the voice's own pace, less is slower."""
