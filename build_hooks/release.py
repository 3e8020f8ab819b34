"""The last step before publishing: a smaller copy beside each file, for servers that send it as it is.

Beside the site, not in it, is a list of what it was built with: no reader needs it, and nobody else should have it for the asking.
"""

import gzip
import sys
from dataclasses import dataclass
from pathlib import Path

import brotli

from build_hooks.sbom import make_sbom
from build_hooks.settings import today_for_build

SBOM = "sbom.cdx.json"
PROJECT = Path(__file__).resolve().parent.parent
ENDINGS = frozenset((".css", ".csv", ".html", ".js", ".json", ".md", ".svg", ".txt", ".vtt", ".xml", ".webmanifest"))
LEAST = 200
"""Files under so many bytes don't get smaller in a way that matters."""


@dataclass(frozen=True)
class Compressed:
    """How many files were compressed, and their bytes before and after."""

    files: int
    plain: int
    gzip: int
    brotli: int


def compress(folder: Path) -> Compressed:
    """Writes <file>.gz and <file>.br beside each file of text. The same input gives the same bytes."""
    count = plain = small = smaller = 0
    for path in sorted(folder.rglob("*")):
        if path.suffix not in ENDINGS or not path.is_file() or path.stat().st_size < LEAST:
            continue
        content = path.read_bytes()
        zipped = gzip.compress(content, 9, mtime=0)
        packed = brotli.compress(content, mode=brotli.MODE_TEXT, quality=11)
        path.with_name(f"{path.name}.gz").write_bytes(zipped)
        path.with_name(f"{path.name}.br").write_bytes(packed)
        count, plain, small, smaller = count + 1, plain + len(content), small + len(zipped), smaller + len(packed)
    return Compressed(count, plain, small, smaller)


def main(arguments: list[str]) -> int:
    """python -m build_hooks.release [site]. Returns 2 where there is no site."""
    folder = Path(arguments[0] if arguments else "site")
    if not (folder / "index.html").is_file():
        print(f"There is no site in {folder}. Build it first: make site", file=sys.stderr)
        return 2
    done = compress(folder)
    print(f"{done.files} files have smaller copies: {done.plain / 1024:.0f} KB as they are, "
          f"{done.gzip / 1024:.0f} KB with gzip, {done.brotli / 1024:.0f} KB with brotli.")
    sbom = folder.resolve().parent / SBOM
    sbom.write_text(make_sbom(PROJECT, today_for_build()), encoding="utf-8")
    print(f"What it was built with, with licences, is in {sbom.name} beside it. Keep that for yourself.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
