"""The one queue for slow work: speaking, booklets, pictures. With a bar that tells what is left.

The work is done on this machine, or by a Dask cluster where the settings name its scheduler. Results come back to this
process in the order in which they are done, and only this process keeps them: a build that is killed goes on from there.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeVar

Job = TypeVar("Job")
Done = TypeVar("Done")

TERMINAL, LOG = 0.5, 15
"""Seconds between two looks of the bar, where somebody watches it and where it is only kept."""


@dataclass(frozen=True)
class Crew:
    """Who does the work. Threads are for tools that let go of Python's lock while they work, processes for the others."""

    kind: Literal["threads", "processes"] = "threads"
    count: int = 2
    few: int = 0
    """So few jobs are done here, one after the other, with no bar."""
    cluster: str = ""
    """The address of a Dask scheduler, “tcp://…”. The cluster needs this project and its packages; for booklets and
    pictures also its folder, at the same place."""
    bar: bool = True


def do_all(work: Callable[[Job], Done], jobs: Sequence[Job], crew: Crew, label: str, unit: str = "files") -> Iterator[Done]:
    """What `work` makes of each job. Whatever `work` raises ends it."""
    if len(jobs) <= crew.few:
        yield from map(work, jobs)
        return
    yield from _with_bar(partial(_hand_out, work, jobs, crew), len(jobs), crew, label, unit)


def _hand_out(work: Callable[[Job], Done], jobs: Sequence[Job], crew: Crew) -> Iterator[Done]:
    import joblib

    with _backend(crew):
        options = {} if crew.cluster else {"n_jobs": min(crew.count, len(jobs))}
        parallel = joblib.Parallel(return_as="generator_unordered", pre_dispatch="2*n_jobs", **options)
        yield from parallel(joblib.delayed(work)(job) for job in jobs)


@contextmanager
def _backend(crew: Crew):
    import joblib

    if crew.cluster:
        from distributed import Client

        with Client(crew.cluster), joblib.parallel_config(backend="dask", n_jobs=-1):
            yield
        return
    with joblib.parallel_config(backend="threading" if crew.kind == "threads" else "loky", n_jobs=-1):
        yield


def _with_bar(results: Callable[[], Iterator[Done]], count: int, crew: Crew, label: str, unit: str) -> Iterator[Done]:
    from tqdm import tqdm

    often = TERMINAL if sys.stderr.isatty() else LOG
    return tqdm(results(), total=count, desc=label, disable=not crew.bar, mininterval=often, maxinterval=often,
                bar_format=f"{{desc}}: {{n_fmt}} of {{total_fmt}} {unit}, {{remaining}} left |{{bar:20}}|")
