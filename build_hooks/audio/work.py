"""Speaks the sentences that are missing: one single-thread process a core, or a Dask cluster.

Sounds come back to this process, and only it writes them, one whole file at a time. So a
cluster needs no shared disk, and a killed build leaves a sound cache that the next one goes on from.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from build_hooks.audio.cache import SentenceCache
from build_hooks.audio.engines.engine import Engine
from build_hooks.audio.faults import CANNOT_SPEAK, AudioFault, fault
from build_hooks.audio.settings import AudioSettings

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
    try:
        for key, pcm in _progress(_spoken(jobs, engine, settings), len(jobs), engine, settings):
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


def _spoken(jobs: list[Job], engine: Engine, settings: AudioSettings) -> "Iterator[tuple[str, np.ndarray]]":
    import joblib

    count = min(processes(settings), len(jobs))
    with _backend(settings):
        options = {} if settings.backend == "dask" else {"n_jobs": count}
        parallel = joblib.Parallel(return_as="generator_unordered", pre_dispatch="2*n_jobs", **options)
        yield from parallel(joblib.delayed(speak_one)(engine, job) for job in jobs)


@contextmanager
def _backend(settings: AudioSettings):
    import joblib

    if settings.backend == "dask" and settings.scheduler:
        from distributed import Client

        with Client(settings.scheduler), joblib.parallel_config(backend="dask", n_jobs=-1):
            yield
        return
    with joblib.parallel_config(backend=settings.backend, n_jobs=-1):
        yield


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


def _progress(items, count: int, engine: Engine, settings: AudioSettings):
    from tqdm import tqdm

    voice = "draft voice" if engine.is_draft else "voice"
    often = 0.5 if sys.stderr.isatty() else 15
    return tqdm(items, total=count, desc=f"Speaking ({voice})", disable=not settings.progress,
                mininterval=often, maxinterval=often,
                bar_format="{desc}: {n_fmt} of {total_fmt} sentences, {remaining} left |{bar:20}|")
