"""Builds our site and a stock Material site with the same words, in turn, and prints what each costs.

    python -m tests.bench [--times 5] [--sizes 60 500 2000 [--size-times 3]] [--save FOLDER]

With --sizes it also builds charters made larger from the real one (scale.py), once each or more often; once with 2,000 pages takes a
quarter of an hour, nearly all of it for stock Material. With --save the figures are written to FOLDER as one JSON file with the day in its name.
"""

import argparse
import json
import os
import platform
import shutil
import tempfile
from dataclasses import asdict
from datetime import date
from pathlib import Path

from build_hooks.settings import Settings
from tests.bench import growth
from tests.bench.growth import BARE, STOCK_WORD, STRICT, UNCHANGED, WORD, keep_words, measure_size, preview_seconds, size
from tests.bench.runs import paired, run
from tests.bench.scale import SCALES
from tests.bench.stock import write_stock
from tests.bench.weight import own_search_bytes, search_bytes, weigh
from tests.project import PORTAL_DAY
from tests.site.building import copy_project

PAGES = ("/", "/rights/life/", "/rights/health/easy-read/", "/help/", "/use-your-rights/turned-away/",
         "/progress/recommendations/1/")


def main() -> None:
    options = argparse.ArgumentParser(prog="make bench")
    options.add_argument("--times", type=int, default=5, help="pairs of runs (5)")
    options.add_argument("--sizes", type=int, nargs="*", default=[], choices=[scale.pages for scale in SCALES],
                         help="sizes of larger charters, in pages")
    options.add_argument("--size-times", type=int, default=1, help="pairs of runs of each larger charter (1)")
    options.add_argument("--save", type=Path, help="a folder for the figures")
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="charter-bench-") as name:
        found = measure(Path(name), given.times)
        print(report(found))
        rows = [measure_size(scale, Path(name) / "scale", given.size_times) for scale in SCALES if scale.pages in given.sizes]
    if rows:
        print(f"\n{growth.report(rows)}")
        found["sizes"] = growth.as_rows(rows)
    if given.save:
        given.save.mkdir(parents=True, exist_ok=True)
        (given.save / f"{found['day']}.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def measure(folder: Path, times: int) -> dict:
    """All figures, in one run on one machine."""
    ours, stock, cache = copy_project(folder / "ours"), folder / "stock", folder / "cache"
    run(STRICT, ours, CHARTER_CACHE=str(cache), **BARE)
    pages = write_stock(ours / "site", stock)

    def build_stock():
        return run(growth.BUILD, stock, NO_MKDOCS_2_WARNING="1")

    def build_warm():
        return run(STRICT, ours, CHARTER_CACHE=str(cache), **BARE)

    def build_cold():
        shutil.rmtree(folder / "cold", ignore_errors=True)
        return run(STRICT, ours, CHARTER_CACHE=str(folder / "cold"), **BARE)

    def build_html():
        keep_words(cache, folder / "cold")
        return run(STRICT, ours, CHARTER_CACHE=str(folder / "cold"), **BARE)

    def look():
        return run(UNCHANGED, ours, CHARTER_CACHE=str(cache), **BARE)

    build_stock()
    builds = {}
    for label, build in (("from cold", build_cold), ("from cold, words checked before", build_html), ("with warm caches", build_warm),
                         ("nothing changed", look)):
        mine, theirs, ratio = paired(build, build_stock, times)
        builds[label] = {"ours": asdict(mine), "stock": asdict(theirs), "ratio": ratio}
    kept = {"CHARTER_CACHE": str(cache), **BARE}
    preview = {"ours": preview_seconds(ours, WORD, kept, times), "stock": preview_seconds(stock, STOCK_WORD, {}, times)}
    median_search, most_search = own_search_bytes(Settings(ours, today=PORTAL_DAY, cache_dir=cache))
    return {
        "day": date.today().isoformat(), "times": times, "pages": pages,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "load": os.getloadavg()[0], "builds": builds, "preview": preview,
        "weight": {address: {"ours": asdict(weigh(ours / "site", address)), "stock": asdict(weigh(stock / "site", address))}
                   for address in PAGES},
        "search": {"ours": median_search, "ours_most": most_search, "stock": search_bytes(stock / "site")},
        "output": {"ours": size(ours / "site"), "stock": size(stock / "site")}}


def report(found: dict) -> str:
    """The figures as a person reads them."""
    lines = [f"{found['pages']} pages, {found['times']} pairs of runs. {found['machine']}, load {found['load']:.1f}.", "",
             f"{'Build':34}{'ours, CPU s':>14}{'stock, CPU s':>14}{'ratio':>8}{'ours, MB':>10}"]
    lines += [f"{label:34}{of['ours']['cpu']:>14.2f}{of['stock']['cpu']:>14.2f}{of['ratio']:>8.2f}{of['ours']['memory']:>10.0f}"
              for label, of in found["builds"].items()]
    mine, theirs = found["preview"]["ours"], found["preview"]["stock"]
    lines.append(f"{'one word changed, in the preview':34}{mine:>14.2f}{theirs:>14.2f}{mine / theirs:>8.2f}")
    lines += ["", f"{'First view':40}{'ours, KB':>10}{'stock, KB':>10}{'requests':>10}{'stock':>8}{'other hosts':>13}"]
    lines += [f"{address:40}{of['ours']['bytes'] / 1024:>10.1f}{of['stock']['bytes'] / 1024:>10.1f}"
              f"{of['ours']['requests']:>10}{of['stock']['requests']:>8}{of['stock']['other_hosts']:>13}"
              for address, of in found["weight"].items()]
    search, output = found["search"], found["output"]
    lines += ["", f"First search: ours {search['ours'] / 1024:.1f} KB (at most {search['ours_most'] / 1024:.1f}), "
                  f"stock {search['stock'] / 1024:.1f} KB.",
              f"All files: ours {output['ours'] / 1e6:.1f} MB, stock {output['stock'] / 1e6:.1f} MB."]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
