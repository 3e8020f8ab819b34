"""Runs a command as a whole process and tells what it cost."""

import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Cost:
    """CPU seconds (user and system, with those of children), wall seconds and the largest memory in MB."""

    cpu: float
    wall: float
    memory: float


def run(command: list[str], folder: Path, **environment: str) -> Cost:
    """One run. A command that fails ends the bench: its figures would mean nothing."""
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=os.environ | environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    printed = process.stdout.read().decode()
    _, code, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{printed}")
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - started, used.ru_maxrss / 1024)


def paired(one: Callable[[], Cost], other: Callable[[], Cost], times: int) -> tuple[Cost, Cost, float]:
    """Runs both in turn. Gives the median cost of each, and the median of the ratios of CPU, pair by pair."""
    pairs = [(one(), other()) for _ in range(times)]
    return (typical([a for a, _ in pairs]), typical([b for _, b in pairs]), median(a.cpu / b.cpu for a, b in pairs))


def typical(costs: list[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(*(median(getattr(cost, name) for cost in costs) for name in ("cpu", "wall", "memory")))
