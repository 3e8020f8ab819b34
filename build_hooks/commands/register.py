"""register: puts every address and part that the site has now into permalinks.yml."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from build_hooks.commands.options import add_folders, settings_of
from build_hooks.permalinks.register import add, find_new
from build_hooks.reporters import report_text
from build_hooks.site import Site

name = "register"
help = "Register every new address and part of a page, so that they stay for ever."
FILE = "permalinks.yml"


def add_arguments(parser: ArgumentParser) -> None:
    add_folders(parser)
    parser.add_argument("--check", action="store_true", help="only say what is new; exit 1 if anything is")


def run(options: Namespace) -> int:
    """Adds what is new; takes nothing away. Returns 1 when the content has errors."""
    site = Site(settings_of(options))
    if not site.is_sound:
        print(report_text(site.diagnostics, site.settings.root), file=sys.stderr)
        print("Nothing was registered.", file=sys.stderr)
        return 1
    new = find_new(site.charter.permalinks, site.addresses)
    if options.check:
        print("\n".join(f"{address}  {' '.join(f'#{anchor}' for anchor in new[address])}".rstrip() for address in new)
              or "Everything is registered.")
        return 1 if new else 0
    try:
        if new:
            _write(site.settings.charter_path / FILE, new)
    except ValueError:
        print(f"Nothing was registered. Write one address a line in {FILE}, with its parts below it.", file=sys.stderr)
        return 1
    known = site.charter.permalinks.addresses if site.charter.permalinks else {}
    print(f"{len(new.keys() - known.keys())} addresses and {sum(map(len, new.values()))} parts of pages are new in "
          f"{site.settings.name_of(site.settings.charter_path / FILE)}.")
    return 0


def _write(path: Path, new: dict[str, list[str]]) -> None:
    """Writes the file whole or not at all."""
    text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(add(text, new), encoding="utf-8")
    beside.replace(path)
