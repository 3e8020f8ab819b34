"""What a changed word costs in the live preview: `python tests/bench/preview.py FILE OLD NEW TIMES`, in a project's folder.

Does what `mkdocs serve` does when a file was saved, in one process and without waiting for the watcher. Prints JSON: the CPU
seconds of the first build and, as the median of some, of a build after a word was changed where it stands last.
"""

import json
import logging
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from mkdocs.commands.build import build
from mkdocs.config import load_config


def main(name: str, old: str, new: str, times: str) -> None:
    """Leaves the file as it was."""
    logging.disable(logging.WARNING)
    file = Path(name)
    before = file.read_text(encoding="utf-8")
    start, found, end = before.rpartition(old)
    assert found, f"“{old}” is not in {file}"
    after = f"{start}{new}{end}"
    page = (file.parent if file.stem == "index" else file.with_suffix("")).relative_to("docs")
    with tempfile.TemporaryDirectory() as folder:
        first = _build(folder)
        try:
            costs = [_changed(file, after, folder)]
            assert new in (Path(folder) / page / "index.html").read_text(encoding="utf-8")
            costs += [_changed(file, after if turn % 2 else before, folder) for turn in range(int(times) - 1)]
        finally:
            file.write_text(before, encoding="utf-8")
    print(json.dumps({"first": first, "changed": median(costs), "changes": costs}))


def _changed(file: Path, words: str, folder: str) -> float:
    """What it costs to see these words."""
    file.write_text(words, encoding="utf-8")
    return _build(folder)


def _build(folder: str) -> float:
    started = time.process_time()
    config = load_config(config_file="mkdocs.yml", site_dir=folder)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1:8000/")
    config.plugins.on_shutdown()
    return time.process_time() - started


if __name__ == "__main__":
    main(*sys.argv[1:])
