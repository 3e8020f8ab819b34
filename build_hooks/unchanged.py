"""Whether the site that stands in site/ is still what a build would make: `python -m build_hooks.unchanged`.

Nothing of ours and nothing big is imported here, because all that this saves is the time that a build needs to begin.
Sizes and times of files are compared, not their contents: a file that was only touched gives a build too many, never one too few.
"""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

READ = ("charter", "docs", "build_hooks", "mkdocs.yml")
"""What a build reads, from the project's folder."""
ASKED = ("SITE_URL", "SOURCE_DATE_EPOCH")
ASKED_FOR = "CHARTER_"
"""The settings that a build takes from the environment."""
SITE = "site"
KEPT = "last-build.json"
JUST_NOW = 100_000_000
"""Nanoseconds. A file that was written so shortly before it was looked at can be written again with the same time."""

Stamp = list[int]
Stamps = dict[str, Stamp]


def look(root: Path, now: int) -> Stamps:
    """Size and time of every file that a build reads, as they are now. `now` is in nanoseconds since 1970."""
    found = _stamps(root, READ)
    return {name: stamp if stamp[1] < now - JUST_NOW else [-1, -1] for name, stamp in found.items()}


def remember(root: Path, read: Stamps, told: str) -> None:
    """Writes down what a good build read, what it left in site/ and what it told. Without room for that, it doesn't."""
    kept = _kept(root)
    made = kept.with_name(f"{KEPT}.{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(json.dumps({"about": _about(root), "read": read, "site": _stamps(root, (SITE,)), "told": told}),
                        encoding="utf-8")
        made.replace(kept)
    except OSError:
        with suppress(OSError):
            made.unlink()


def forget(root: Path) -> None:
    """Whatever comes next is built."""
    with suppress(OSError):
        _kept(root).unlink()


def told_last_time(root: Path) -> str | None:
    """What the last build told, if another one would read and leave just the same. None if it would not."""
    try:
        kept = json.loads(_kept(root).read_bytes())
        same = (kept["about"] == _about(root) and kept["read"] == _stamps(root, READ) and kept["site"] == _stamps(root, (SITE,))
                and kept["site"])
        return str(kept["told"]) if same else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _kept(root: Path) -> Path:
    return root / (os.environ.get("CHARTER_CACHE") or ".cache") / KEPT


def _about(root: Path, environment: Mapping[str, str] = os.environ) -> dict[str, object]:
    """What decides about a build beside the files that it reads: the day, the settings, Python and its packages."""
    packages = [path for path in sys.path if path.endswith("site-packages")]
    return {
        "root": str(root), "day": environment.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).date().isoformat(),
        "asked": {name: value for name, value in sorted(environment.items()) if name in ASKED or name.startswith(ASKED_FOR)},
        "python": sys.version, "packages": [[path, os.stat(path).st_mtime_ns] for path in packages if os.path.isdir(path)]}


def _stamps(root: Path, names: Iterable[str]) -> Stamps:
    found: Stamps = {}
    for name in names:
        path = os.path.join(root, name)
        if os.path.isdir(path):
            _below(path, name, found)
        elif os.path.exists(path):
            state = os.stat(path)
            found[name] = [state.st_size, state.st_mtime_ns]
    return found


def _below(folder: str, name: str, found: Stamps) -> None:
    """`os.scandir` and no pathlib: at 2,000 pages this is what takes the time."""
    with os.scandir(folder) as entries:
        for entry in entries:
            inside = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    _below(entry.path, inside, found)
            else:
                found[inside] = _stamp(entry)


def _stamp(entry: os.DirEntry) -> Stamp:
    """That of the file a link leads to; of a link that leads nowhere, nothing."""
    try:
        state = entry.stat()
    except OSError:
        return [0, 0]
    return [state.st_size, state.st_mtime_ns]


def main() -> int:
    """0 and a line when there is nothing to build. 1 and silence when there is."""
    told = told_last_time(Path.cwd())
    if told is None:
        return 1
    if told:
        print(told, file=sys.stderr)
    print("Nothing has changed since the last build.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
