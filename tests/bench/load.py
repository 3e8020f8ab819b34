"""What one small machine holds: wrk asks nginx, with the configuration we emit, for a page, a stylesheet and a sound.

    python -m tests.bench.load [--seconds 10]

Both run on this machine and share its cores, so a server of its own holds more. Nothing is judged.
"""

import argparse
import os
import platform
import random
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from build_hooks.release import compress
from tests.site.building import copy_project, run_mkdocs
from tests.site.nginx import missing, nginx

PAGE = "/rights/life/"
SOUND = "/audio/bench-01234567.mp3"
SOUND_BYTES = 600_000
"""About what a page takes that is read aloud in two and a half minutes."""
THREADS, CONNECTIONS = 2, 50
_UNITS = {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}


@dataclass(frozen=True)
class Load:
    """What wrk saw: latencies in milliseconds, faults as it tells them."""

    per_second: float
    median: float
    slowest: float
    megabytes: float
    faults: str


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.bench.load")
    options.add_argument("--seconds", type=int, default=10, help="for each of the 3 files (10)")
    seconds = max(1, min(options.parse_args().seconds, 60))
    if why := missing():
        raise SystemExit(f"The load test {why}.")
    if not shutil.which("wrk"):
        raise SystemExit("The load test needs wrk. Install it: apt-get install wrk (Debian), or brew install wrk (macOS).")
    with tempfile.TemporaryDirectory(prefix="charter-load-") as name:
        site = released(Path(name))
        style = f"/assets/{next((site / 'assets').glob('portal-*.css')).name}"
        load = os.getloadavg()[0]
        with nginx(site, Path(name), workers="auto") as (port, _):
            found = {label: ask(f"http://127.0.0.1:{port}{path}", seconds)
                     for label, path in (("a page", PAGE), ("a stylesheet", style), ("a sound of 600 KB", SOUND))}
    print(f"{os.cpu_count()} cores, {platform.machine()}, load {load:.1f} before. "
          f"{THREADS} threads, {CONNECTIONS} connections, {seconds} seconds each.\n")
    print(f"{'':20}{'requests/s':>12}{'MB/s':>8}{'median, ms':>12}{'99 in 100, ms':>15}")
    for label, each in found.items():
        print(f"{label:20}{each.per_second:>12.0f}{each.megabytes:>8.1f}{each.median:>12.1f}{each.slowest:>15.1f}  {each.faults}")


def released(folder: Path) -> Path:
    """The real site as make release leaves it, without booklets, and with a file as large as a sound."""
    built = run_mkdocs(copy_project(folder / "project"))
    if built.code:
        raise SystemExit(built.printed)
    compress(built.folder)
    sound = built.folder / SOUND.lstrip("/")
    sound.parent.mkdir(exist_ok=True)
    sound.write_bytes(random.Random(0).randbytes(SOUND_BYTES))
    return built.folder


def ask(address: str, seconds: int) -> Load:
    """One run of wrk, as a browser asks: with compression."""
    done = subprocess.run(
        ["wrk", f"-t{THREADS}", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: br, gzip", address],
        capture_output=True, text=True, timeout=seconds + 30, check=True)
    return read(done.stdout)


def read(printed: str) -> Load:
    """What wrk printed, as numbers."""
    faults = [line.strip() for line in printed.splitlines() if "Non-2xx" in line or "Socket errors" in line]
    return Load(float(re.search(r"Requests/sec:\s*([\d.]+)", printed)[1]), _latency(printed, 50), _latency(printed, 99),
                _megabytes(printed), " ".join(faults))


def _latency(printed: str, share: int) -> float:
    number, unit = re.search(rf"^\s*{share}%\s+([\d.]+)(us|ms|s|m)\b", printed, re.MULTILINE).groups()
    return float(number) * _UNITS[unit]


def _megabytes(printed: str) -> float:
    number, unit = re.search(r"Transfer/sec:\s*([\d.]+)([KMG]?)B", printed).groups()
    return float(number) * {"": 1e-6, "K": 1e-3, "M": 1, "G": 1e3}[unit]


if __name__ == "__main__":
    main()
