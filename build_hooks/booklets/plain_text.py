"""A booklet as plain text: for a message, an old phone or a program that reads aloud."""

from collections.abc import Iterator

from build_hooks.booklets.booklet import Block, Booklet, Text, plain
from build_hooks.booklets.layout import dated, where

_BOM = b"\xef\xbb\xbf"
"""Tells browsers that the text is UTF-8, whatever the server says."""


def make_text(booklet: Booklet, site_address: str) -> bytes:
    """One line a sentence or paragraph; headings are underlined."""
    lines = [booklet.title, "=" * len(booklet.title), booklet.subtitle, "", plain(booklet.lead), *map(plain, booklet.notes)]
    for section in booklet.sections:
        lines += ["", "", section.heading, ("=" if section.level == 1 else "-") * len(section.heading)]
        for block in section.blocks:
            lines += ["", *_block(block)]
    lines += ["", "", *booklet.colophon, where(booklet.address, site_address), dated(booklet.words_of, booklet.version)]
    return _BOM + ("\r\n".join(lines) + "\r\n").encode()


def _block(block: Block) -> Iterator[str]:
    match block.type:
        case "easy":
            yield from map(plain, (block.text, *block.meanings))
        case "paragraph":
            yield plain(block.text)
        case "points":
            yield from (_point(item, number if block.ordered else 0) for number, item in enumerate(block.items, 1))
        case "named":
            yield from filter(None, (block.name, plain(block.text), block.quiet))
        case "say":
            yield f"You can say: “{block.text}”"
        case "contact":
            yield from filter(None, (block.name, plain(block.text), block.phone and f"Phone: {block.phone}", block.hours,
                                     block.web, block.note))
        case "meaning":
            yield f"{block.term}: {plain(block.text)}"


def _point(item: Text, number: int) -> str:
    return f"{number}. {plain(item)}" if number else f"- {plain(item)}"
