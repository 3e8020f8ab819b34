"""What larger charters cost: 60, 500 and 2,000 pages, beside stock Material with the same pages and words."""

import json
import math
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from os import environ
from pathlib import Path

from tests.bench.runs import Cost, paired, run, typical
from tests.bench.scale import Scale, write_scaled
from tests.bench.stock import write_stock

BUILD = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
STRICT = [*BUILD, "--strict"]
BARE = {"CHARTER_BOOKLETS": "off", "CHARTER_AUDIO": "off", "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": ""}
"""Python keeps what it compiled, as it does for everybody: both sites are measured with it there."""
UNCHANGED = [sys.executable, "-m", "build_hooks.unchanged"]
"""What `make site` asks first."""
PREVIEW = Path(__file__).with_name("preview.py")
WORD = ("docs/about.md", "another", ("any other", "one more", "a different", "a further", "one other"))
"""The word that is changed in the preview, and what it is changed to: on a page written by hand, as editors change most."""
STOCK_WORD = ("docs/about/index.md", *WORD[1:])


MANY = 1000
"""Pages from which stock Material takes minutes: there one changed word is measured once."""


@dataclass(frozen=True)
class Row:
    """What one size costs. CPU seconds, MB of memory, bytes of output."""

    pages: int
    cold: Cost
    stock: Cost
    cold_ratio: float
    html: Cost
    """From cold, when the words were checked before: a build that makes pages, and no more than stock does."""
    warm: Cost
    nothing: Cost
    changed: float
    """CPU seconds after one changed word, in a preview that runs."""
    stock_changed: float
    output: int
    stock_output: int


def measure_size(scale: Scale, folder: Path, times: int) -> Row:
    """One size, in folders below `folder` that are gone afterwards."""
    ours, stock = write_scaled(folder / "ours", scale), folder / "stock"
    cache = folder / "cache"
    kept = {"CHARTER_CACHE": str(cache), **BARE}
    run(STRICT, ours, **kept)
    pages = write_stock(ours / "site", stock)

    def cold() -> Cost:
        shutil.rmtree(folder / "cold", ignore_errors=True)
        return run(STRICT, ours, **BARE, CHARTER_CACHE=str(folder / "cold"))

    mine, theirs, ratio = paired(cold, lambda: run(BUILD, stock, NO_MKDOCS_2_WARNING="1"), times)
    warm = run(STRICT, ours, **kept)
    nothing = typical([run(UNCHANGED, ours, **kept) for _ in range(5)])  # The first has to find the files again, after stock's.
    keep_words(cache, folder / "cold")
    html = run(STRICT, ours, **BARE, CHARTER_CACHE=str(folder / "cold"))
    row = Row(pages, mine, theirs, ratio, html, warm, nothing, preview_seconds(ours, WORD, kept),
              preview_seconds(stock, STOCK_WORD, {}, 3 if pages < MANY else 1), size(ours / "site"), size(stock / "site"))
    shutil.rmtree(folder)
    return row


def keep_words(cache: Path, cold: Path) -> None:
    """Makes `cold` a cache in which only what was found about words stands. A charter without a list of words has none."""
    shutil.rmtree(cold, ignore_errors=True)
    if (cache / "words").is_dir():
        shutil.copytree(cache / "words", cold / "words")


def exponents(rows: list[Row]) -> list[tuple[int, int, float, float]]:
    """(from pages, to pages, ours, stock): 1 is in step with the pages, 2 is with their square. Builds from cold."""
    return [(a.pages, b.pages, _slope(a, b, "cold"), _slope(a, b, "stock")) for a, b in zip(rows, rows[1:], strict=False)]


def as_rows(rows: Iterable[Row]) -> list[dict]:
    return [asdict(row) for row in rows]


def size(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def report(rows: list[Row]) -> str:
    """The figures as a person reads them."""
    lines = [f"{'Pages':>6}{'cold':>9}{'stock':>9}{'ratio':>8}{'html':>8}{'warm':>8}{'no change':>11}{'one word':>10}{'stock':>9}{'MB':>7}"
             f"{'out MB':>9}{'stock':>9}   (CPU seconds)"]
    lines += [f"{row.pages:>6}{row.cold.cpu:>9.2f}{row.stock.cpu:>9.2f}{row.cold_ratio:>8.3f}{row.html.cpu:>8.2f}{row.warm.cpu:>8.2f}"
              f"{row.nothing.cpu:>11.3f}{row.changed:>10.2f}{row.stock_changed:>9.2f}{row.cold.memory:>7.0f}{row.output / 1e6:>9.1f}"
              f"{row.stock_output / 1e6:>9.1f}"
              for row in rows]
    lines += [f"From {a} to {b} pages, time grows with the power {ours:.2f} (stock {stock:.2f})." for a, b, ours, stock in exponents(rows)]
    return "\n".join(lines)


def _slope(a: Row, b: Row, name: str) -> float:
    return math.log(getattr(b, name).cpu / getattr(a, name).cpu) / math.log(b.pages / a.pages)


def preview_seconds(folder: Path, word: tuple[str, str, tuple[str, ...]], settings: dict[str, str], times: int = 3) -> float:
    """CPU seconds of a running preview after one changed word (path, what stands there, what to put in turn): a median."""
    path, old, new = word
    done = subprocess.run([sys.executable, str(PREVIEW), path, old, *new[:times]], cwd=folder, env=environ | settings, capture_output=True,
                          text=True, check=False)
    if done.returncode:
        raise SystemExit(f"The preview of {folder} failed:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])["changed"]
