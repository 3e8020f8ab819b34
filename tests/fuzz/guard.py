"""The promises that hold for each case: in time, nothing written elsewhere, and faults that help."""

import os
import re
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from build_hooks.diagnostics import Diagnostic
from build_hooks.reporters import REPORTERS

SECONDS = 10
"""Of work. A machine that does other things too may take six times as long, and no longer: that would be waiting for something."""
_OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
"""Signs that a terminal obeys in the place of printing them."""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.chown", "os.truncate",
            "os.utime", "shutil.rmtree", "shutil.move", "shutil.copyfile", "shutil.copymode", "shutil.copystat", "shutil.copytree"}
_NEVER = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty", "socket.connect", "socket.bind",
          "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "webbrowser.open", "os.kill"}


class Watch:
    """What happens while a case runs. There is one, as Python never takes an audit hook away."""

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] | None = None
        self.broken: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple) -> None:
        if self.allowed is None:
            return
        if event in _NEVER:
            self.broken.append(f"{event} {arguments!r:.200}")
        elif event == "open":
            path, mode, flags = arguments
            if isinstance(path, (str, bytes, os.PathLike)) and (flags or 0) & _WRITES:
                self._look(event, path)
        elif event in _CHANGES:
            for path in arguments[: 2 if event.startswith(("os.rename", "os.link", "shutil.")) else 1]:
                if isinstance(path, (str, bytes, os.PathLike)):
                    self._look(event, path)

    def _look(self, event: str, path: str | bytes | os.PathLike) -> None:
        name = os.path.abspath(os.fsdecode(path))
        if not name.startswith(self.allowed or ()) and name != os.devnull and "/__pycache__" not in name:
            self.broken.append(f"{event} {name}")


WATCH = Watch()


class TooSlow(BaseException):
    """A case took ten seconds. No `except Exception` stops it."""


@contextmanager
def guarded(*folders: Path) -> Iterator[None]:
    """Holds what runs inside to the promises; it may write below `folders` only."""
    WATCH.broken.clear()
    WATCH.allowed = tuple(f"{os.path.abspath(folder)}/" for folder in folders) + tuple(os.path.abspath(f) for f in folders)
    before = {number: signal.signal(number, _stop) for number in (signal.SIGPROF, signal.SIGALRM)}
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    signal.setitimer(signal.ITIMER_REAL, 6 * SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, old in before.items():
            signal.signal(number, old)
        WATCH.allowed = None
    assert not WATCH.broken, list(WATCH.broken)


def _stop(number: int, frame: object) -> None:
    raise TooSlow(f"this took {SECONDS} seconds of work, or waited for {6 * SECONDS}")


def is_helpful(faults: Iterable[Diagnostic], lines: Callable[[str], int | None] = lambda name: None) -> None:
    """Each fault names a place that is there, and a way out, in signs that a terminal prints and does not obey.

    `lines` gives the number of lines of a file, where it is known.
    """
    faults = list(faults)
    for fault in faults:
        place = fault.location
        assert place.path and place.line >= 1 and place.column >= 1, fault
        assert (most := lines(place.path)) is None or place.line <= max(most, 1), (fault, most)
        assert 5 < len(fault.message) < 900 and 5 < len(fault.fix) < 900, fault
    for name, report in REPORTERS.items():
        told = report(faults, Path("/nowhere"))
        told.encode()
        bad = None if name == "json" else _OBEYED.search(told)
        assert bad is None, (name, told[max(0, bad.start() - 200) : bad.end() + 20])
