"""Sounds as arrays of numbers: silence cut off, loudness evened out, pieces put together.

A sound is mono, 24,000 samples a second, float32 from -1 to 1 while it is worked on, and
16-bit whole numbers when it is kept. Loudness is in dBFS: 0 is the loudest that fits.
"""

from typing import NamedTuple

import numpy as np

RATE = 24_000
TARGET_RMS = 10 ** (-20 / 20)
TOP_PEAK = 10 ** (-1 / 20)
QUIET = 10 ** (-40 / 20)
"""Below this part of its loudest 10 milliseconds a sound counts as silent."""
_WINDOW = RATE // 100


class Gap(NamedTuple):
    """A silent stretch, in samples."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


def loudness(pcm: np.ndarray) -> np.ndarray:
    """The root mean square of each 10 milliseconds."""
    count = len(pcm) // _WINDOW
    windows = pcm[: count * _WINDOW].reshape(count, _WINDOW).astype(np.float64)
    return np.sqrt(np.mean(windows**2, axis=1)) if count else np.zeros(0)


def is_heard(pcm: np.ndarray) -> np.ndarray:
    """For each 10 milliseconds, whether there is a sound."""
    levels = loudness(pcm)
    return levels > max(levels.max(initial=0) * QUIET, 1e-5)


def trim(pcm: np.ndarray, before: float = 0.05, after: float = 0.10) -> np.ndarray:
    """The sound with so many seconds of silence around it, no more. Nothing heard gives an empty array."""
    heard = np.flatnonzero(is_heard(pcm))
    if not len(heard):
        return pcm[:0]
    first, last = heard[0] * _WINDOW - seconds(before), (heard[-1] + 1) * _WINDOW + seconds(after)
    padded = np.pad(pcm, (max(0, -first), max(0, last - len(pcm))))
    shift = max(0, -first)
    return padded[first + shift : last + shift]


def even(pcm: np.ndarray) -> np.ndarray:
    """The sound at the common loudness: -20 dBFS where it is heard, no peak above -1 dBFS."""
    levels = loudness(pcm)[is_heard(pcm)]
    if not len(levels):
        return pcm
    gain = TARGET_RMS / np.sqrt(np.mean(levels**2))
    peak = float(np.abs(pcm).max())
    return (pcm * min(gain, TOP_PEAK / peak)).astype(np.float32)


def gaps(pcm: np.ndarray, shortest: float) -> list[Gap]:
    """Silences of at least so many seconds between sounds, in order."""
    heard = np.flatnonzero(is_heard(pcm))
    pairs = zip(heard[:-1], heard[1:], strict=True)
    found = [Gap(int(one + 1) * _WINDOW, int(other) * _WINDOW) for one, other in pairs if other > one + 1]
    return [gap for gap in found if gap.length >= seconds(shortest)]


def silence(length: float) -> np.ndarray:
    """So many seconds of nothing."""
    return np.zeros(seconds(length), np.int16)


def seconds(length: float) -> int:
    """Seconds as a number of samples."""
    return round(length * RATE)


def to_whole(pcm: np.ndarray) -> np.ndarray:
    """Float samples as 16-bit whole numbers."""
    return (np.clip(pcm, -1, 1) * 32_767).round().astype(np.int16)


def to_float(pcm: np.ndarray) -> np.ndarray:
    """16-bit whole numbers as float samples."""
    return pcm.astype(np.float32) / 32_767
