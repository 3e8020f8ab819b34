"""Does the jobs whose files aren't kept yet, two at a time, and keeps each as soon as it is done."""

import sys
from collections.abc import Iterator
from pathlib import Path

from build_hooks.booklets.cache import Cache, Made
from build_hooks.booklets.faults import BookletFault
from build_hooks.booklets.jobs import Job, run
from build_hooks.diagnostics import Diagnostic

THREADS = 2
_FEW = 6
"""So few jobs need no second thread, and no bar."""


def find_kept(jobs: tuple[Job, ...], cache: Cache) -> tuple[dict[str, tuple[Made, ...]], list[Job]]:
    """Job's name → its files, for those that are kept, and the jobs to do."""
    done: dict[str, tuple[Made, ...]] = {}
    missing = []
    for job in jobs:
        kept = cache.get(job.key)
        if kept is None:
            missing.append(job)
        else:
            done[job.name] = kept
    return done, missing


def do_all(jobs: list[Job], cache: Cache, fonts: Path) -> tuple[dict[str, tuple[Made, ...]], list[Diagnostic]]:
    """Job's name → its files, and what went wrong with the others."""
    done: dict[str, tuple[Made, ...]] = {}
    faults: list[Diagnostic] = []
    for job, files, fault in _progress(_results(jobs, fonts), len(jobs)):
        if fault:
            faults.append(fault)
        else:
            cache.put(job.key, files)
            done[job.name] = files
    return done, faults


def _results(jobs: list[Job], fonts: Path) -> Iterator[tuple[Job, tuple[Made, ...], Diagnostic | None]]:
    if len(jobs) <= _FEW:
        yield from (_try(job, fonts) for job in jobs)
        return
    import joblib

    # Threads and not processes: Typst and Pillow let go of the lock while they work, and all share what was made once
    # (pictures, word lists, what Typst remembers). Two processes would do a third of the work twice.
    parallel = joblib.Parallel(n_jobs=THREADS, return_as="generator_unordered", backend="threading")
    yield from parallel(joblib.delayed(_try)(job, fonts) for job in jobs)


def _try(job: Job, fonts: Path) -> tuple[Job, tuple[Made, ...], Diagnostic | None]:
    try:
        return job, run(job, fonts), None
    except BookletFault as error:
        return job, (), error.diagnostic


def _progress(results, count: int):
    from tqdm import tqdm

    often = 0.5 if sys.stderr.isatty() else 15
    return tqdm(results, total=count, mininterval=often, maxinterval=often, desc="Making booklets", unit="file", disable=count <= _FEW,
                bar_format="{desc}: {n_fmt} of {total_fmt}, {remaining} left |{bar:20}|")
