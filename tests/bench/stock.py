"""A stock Material for MkDocs site with the same pages and the same words as ours."""

import posixpath
from pathlib import Path

from lxml import html

CONFIG = """\
site_name: Stock
theme:
  name: material
plugins:
  - search
"""
"""What `mkdocs new` with Material gives: its search, its fonts from Google, its navigation of all pages."""

_HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### "}
_SKIPPED = {"svg", "script", "audio", "button", "form"}


def write_stock(site: Path, folder: Path) -> int:
    """Writes mkdocs.yml and docs/ from the pages of our built site, as Markdown. Returns the number of pages."""
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    count = 0
    for path in sorted(site.rglob("index.html")):
        page = html.fromstring(path.read_bytes())
        main = page.find(".//main")
        if main is None or page.xpath("//meta[@http-equiv]"):
            continue
        target = folder / "docs" / path.relative_to(site).with_suffix(".md")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n\n".join(_blocks(main, site, path.parent)) + "\n", encoding="utf-8")
        count += 1
    return count


def _blocks(element: html.HtmlElement, site: Path, here: Path):
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _SKIPPED:
            continue
        if child.tag in _HEADINGS:
            yield _HEADINGS[child.tag] + _words(child, site, here)
        elif child.tag in ("ul", "ol"):
            mark = "- " if child.tag == "ul" else "1. "
            yield "\n".join(mark + _words(item, site, here) for item in child)
        elif child.tag == "table":
            yield _table(child, site, here)
        elif child.tag in ("p", "dt", "dd", "summary", "blockquote", "address", "label"):
            yield _words(child, site, here)
        else:
            yield from _blocks(child, site, here)


def _table(table: html.HtmlElement, site: Path, here: Path) -> str:
    rows = ["| " + " | ".join(_words(cell, site, here) for cell in row) + " |" for row in table.iter("tr")]
    columns = max((len(row) for row in table.iter("tr")), default=1)
    return "\n".join([*rows[:1], "|" + " --- |" * columns, *rows[1:]])


def _words(element: html.HtmlElement, site: Path, here: Path) -> str:
    """The text of a block on one line, with its links to other pages as Markdown."""
    text = element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _SKIPPED:
            words = _words(child, site, here)
            text += _link(words, child.get("href"), site, here) if child.tag == "a" else f" {words} "
        text += child.tail or ""
    return " ".join(text.split())


def _link(words: str, href: str | None, site: Path, here: Path) -> str:
    path = (href or "").partition("#")[0]
    if not path.endswith("/") or ":" in path or not (here / path / "index.html").resolve().is_relative_to(site.resolve()):
        return words
    if not (here / path / "index.html").is_file():
        return words
    return f"[{words}]({posixpath.join(path, 'index.md')})"
