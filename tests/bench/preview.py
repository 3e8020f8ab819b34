"""What a changed word costs in the live preview: `python tests/bench/preview.py FILE OLD NEW…`, in a project's folder.

Does what `mkdocs serve` does when a file was saved, in one process and without waiting for the watcher. Prints JSON: the CPU
seconds of the first build and, as their median, of the builds after a word was changed where it stands last: to each NEW in turn,
as words that were there before would not be checked again.
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


def main(name: str, old: str, *new: str) -> None:
    """Leaves the file as it was."""
    logging.disable(logging.WARNING)
    file = Path(name)
    before = file.read_text(encoding="utf-8")
    start, found, end = before.rpartition(old)
    assert found, f"“{old}” is not in {file}"
    page = (file.parent if file.stem == "index" else file.with_suffix("")).relative_to("docs") / "index.html"
    with tempfile.TemporaryDirectory() as folder:
        first, costs = _build(folder), []
        try:
            for words in new:
                costs.append(_changed(file, f"{start}{words}{end}", folder))
                assert words in (Path(folder) / page).read_text(encoding="utf-8")
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
