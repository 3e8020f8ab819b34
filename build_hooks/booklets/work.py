"""Does the jobs whose files aren't kept yet, two at a time, and keeps each as soon as it is done."""

from functools import partial
from pathlib import Path

from build_hooks.booklets.cache import Cache, Made
from build_hooks.booklets.faults import BookletFault
from build_hooks.booklets.jobs import Job, run
from build_hooks.diagnostics import Diagnostic
from build_hooks.slow_work import Crew, do_all as do_together

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


def do_all(jobs: list[Job], cache: Cache, fonts: Path, cluster: str = "") -> tuple[dict[str, tuple[Made, ...]], list[Diagnostic]]:
    """Job's name → its files, and what went wrong with the others."""
    done: dict[str, tuple[Made, ...]] = {}
    faults: list[Diagnostic] = []
    for job, files, fault in do_together(partial(_try, fonts), jobs, _crew(cluster), "Making booklets"):
        if fault:
            faults.append(fault)
        else:
            cache.put(job.key, files)
            done[job.name] = files
    return done, faults


def _crew(cluster: str) -> Crew:
    """Threads and not processes: Typst and Pillow let go of the lock while they work, and all share what was made once
    (pictures, word lists, what Typst remembers). Two processes would do a third of the work twice."""
    return Crew("threads", THREADS, _FEW, cluster)


def _try(fonts: Path, job: Job) -> tuple[Job, tuple[Made, ...], Diagnostic | None]:
    try:
        return job, run(job, fonts), None
    except BookletFault as error:
        return job, (), error.diagnostic
