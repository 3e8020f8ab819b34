"""build: the pages and assets as a plain folder, with no MkDocs at all."""

import shutil
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

from build_hooks import swap
from build_hooks.commands.options import add_folders, settings_of
from build_hooks.reporters import report_text
from build_hooks.output import write
from build_hooks.site import Site

name = "build"
help = "Write the pages and assets to a plain folder, for any renderer to read."
MARK = ".written-by-build-hooks"


def add_arguments(parser: ArgumentParser) -> None:
    add_folders(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to write (made anew)")


def run(options: Namespace) -> int:
    """Writes the folder whole or not at all. Returns 1 when the content has errors."""
    target = options.out.absolute()
    if target.exists() and not (target.is_dir() and _is_ours(target)):
        print(f"{options.out} holds other things. Name an empty folder, or one that doesn't exist yet.", file=sys.stderr)
        return 2
    site = Site(settings_of(options))
    if site.diagnostics:
        print(report_text(site.diagnostics, site.settings.root), file=sys.stderr)
    if not site.is_sound:
        print("Nothing was written.", file=sys.stderr)
        return 1
    count = _write_whole(site, target)
    print(f"{count} files written to {options.out}.")
    return 0


def _is_ours(folder: Path) -> bool:
    return (folder / MARK).exists() or not any(folder.iterdir())


def _write_whole(site: Site, target: Path) -> int:
    target.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=".build-", dir=target.parent))
    try:
        count = write(site.outputs(), made)
        (made / MARK).write_text("python -m build_hooks build\n", encoding="utf-8")
        made.chmod(0o755)
        swap.publish(made, target)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return count
