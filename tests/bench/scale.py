"""A larger charter made from the real one: N sets of rights, A areas with two plans each, L languages.

The words are those of the real charter, so that sentences, links, checks and pages are as heavy as real ones. A set is
all rights and all that can happen to people, once more. A language is one more set and one more copy of each
hand-written page, as a translation would be.
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.project import EXAMPLES, REPOSITORY


@dataclass(frozen=True)
class Scale:
    """How large a charter is."""

    pages: int
    """About how many pages it gives."""
    sets: int = 1
    areas: int = 0
    """Areas beside those of the real charter."""
    languages: int = 0
    """Languages beside English."""
    small: bool = False
    """Made from the example charter of the tests, which is smaller than the real one."""


SCALES = (Scale(60, small=True), Scale(500, sets=2), Scale(2000, areas=31, languages=4))
"""A charter that has just begun, one of twice the rights, and one for 32 areas in 5 languages."""


def write_scaled(folder: Path, scale: Scale) -> Path:
    """Writes a whole project of this size into `folder` and returns it."""
    source = EXAMPLES if scale.small else REPOSITORY
    for part in (REPOSITORY / "build_hooks", REPOSITORY / "mkdocs.yml", source / "charter", source / "docs"):
        _copy(part, folder / part.name)
    charter, docs = folder / "charter", sorted((folder / "docs").rglob("*.md"))
    suffixes = [f"-{number}" for number in range(2, scale.sets + 1)] + [f"-l{number}" for number in range(1, scale.languages + 1)]
    for kind in ("rights", "situations"):
        originals = sorted((charter / kind).glob("*.yml"))
        for number, suffix in enumerate(suffixes, 1):
            for original in originals:
                _copy_entry(original, suffix, 1000 * number)
    for number in range(1, scale.areas + 1):
        _area(charter / "plans", number)
    for number in range(1, scale.languages + 1):
        _pages(folder / "docs", docs, f"l{number}")
    return folder


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", ".cache", "_templates"))
    else:
        shutil.copy(source, target)


def _copy_entry(original: Path, suffix: str, above: int) -> None:
    """One more right or situation. What happened in a copy leads to the rights of the same set."""
    text = original.read_text(encoding="utf-8")
    order = int(re.search(r"^order: (\d+)", text, re.MULTILINE)[1])
    text = _set(_set(text, "id", f"{original.stem}{suffix}"), "order", str(above + order))
    if original.parent.name == "situations":
        text = re.sub(r"^rights: \[(.*)\]", lambda m: f"rights: [{', '.join(f'{r.strip()}{suffix}' for r in m[1].split(','))}]",
                      text, flags=re.MULTILINE)
    original.with_stem(f"{original.stem}{suffix}").write_text(text, encoding="utf-8")


def _area(folder: Path, number: int) -> None:
    """Both plans of Inverclyde, for another area."""
    name = f"Area {number}"
    for original in ("inverclyde-2019", "inverclyde-2020"):
        text = (folder / f"{original}.yml").read_text(encoding="utf-8")
        text = _set(_set(text, "area", name), "order", str(2 * number + 10 + (original == "inverclyde-2020")))
        text = re.sub(r"^((?:id|plan_before): )inverclyde", rf"\1area-{number}", text, flags=re.MULTILINE)
        (folder / f"area-{number}{original.removeprefix('inverclyde')}.yml").write_text(text, encoding="utf-8")


def _pages(docs: Path, pages: list[Path], code: str) -> None:
    """One more copy of each hand-written page: the first page of a language is docs/l1.md."""
    for page in pages:
        inside = page.relative_to(docs)
        target = docs / f"{code}.md" if inside.name == "index.md" else docs / code / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(page, target)


def _set(text: str, key: str, value: str) -> str:
    """The text with another value for a key that stands at its left edge."""
    return re.sub(rf"^{key}: .*$", f"{key}: {value}", text, count=1, flags=re.MULTILINE)
