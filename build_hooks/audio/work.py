"""Speaks the sentences that are missing: one single-thread process a core, or a Dask cluster.

Sounds come back to this process, and only it writes them, one whole file at a time. So a
cluster needs no shared disk, and a killed build leaves a sound cache that the next one goes on from.
"""

from concurrent.futures import BrokenExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from build_hooks.audio.cache import SentenceCache
from build_hooks.audio.engines.engine import Engine
from build_hooks.audio.faults import CANNOT_SPEAK, AudioFault, fault
from build_hooks.audio.settings import AudioSettings
from build_hooks.slow_work import Crew, do_all

if TYPE_CHECKING:
    import numpy as np

MEMORY = 700_000_000
"""Bytes one process needs with the release voice loaded (measured: 490 MB) and some room."""


class Job(NamedTuple):
    """A sentence to speak, and the key to keep it under."""

    key: str
    phonemes: str
    speed: float


def speak_all(jobs: list[Job], engine: Engine, settings: AudioSettings, cache: SentenceCache) -> None:
    """Speaks every job and keeps each as soon as it is done. Raises AudioFault."""
    jobs = sorted({job.key: job for job in jobs}.values(), key=lambda job: (-len(job.phonemes), job.key))
    voice = "draft voice" if engine.is_draft else "voice"
    try:
        for key, pcm in do_all(partial(speak_one, engine), jobs, _crew(settings), f"Speaking ({voice})", "sentences"):
            cache.put(key, pcm)
    except BrokenExecutor as error:
        raise AudioFault(fault(
            str(settings.cache), CANNOT_SPEAK, "A process that was speaking was stopped from outside.",
            "Often the memory was full. Build again: finished sentences are kept. "
            "With little memory, set the number of processes to 1.")) from error


def speak_one(engine: Engine, job: Job) -> "tuple[str, np.ndarray]":
    """One sentence, trimmed and evened out, as 16-bit samples. Runs in any process."""
    from build_hooks.audio import sound

    pcm = sound.trim(engine.speak(job.phonemes, job.speed))
    if not len(pcm):
        raise AudioFault(fault("charter/lexicon.yml", CANNOT_SPEAK, f"The voice made no sound of “{job.phonemes}”.",
                               "Look at the words of this sentence, and at its terms in the lexicon."))
    return job.key, sound.to_whole(sound.even(pcm))


def _crew(settings: AudioSettings) -> Crew:
    return Crew("processes", processes(settings), cluster=settings.cluster, bar=settings.progress)


def processes(settings: AudioSettings) -> int:
    """One for each core, as far as the memory goes."""
    if settings.processes:
        return settings.processes
    import joblib

    return max(1, min(joblib.cpu_count(), _free_memory() // MEMORY))


def _free_memory() -> int:
    try:
        with Path("/proc/meminfo").open(encoding="ascii") as file:
            found = next(line for line in file if line.startswith("MemAvailable:"))
        return int(found.split()[1]) * 1024
    except (OSError, StopIteration, ValueError):
        return 4 * MEMORY
