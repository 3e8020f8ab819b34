"""Reads finished files back, as a person's program would."""

import io
import re
import zipfile
from collections.abc import Iterator

import pikepdf
import pypdfium2

from build_hooks.booklets.booklet import Booklet, plain


def squeezed(text: str) -> str:
    """Words with one space between, as they are read out."""
    return re.sub(r"\s+", " ", text.replace("\ufffe", "")).strip()


def pdf_text(content: bytes, footer: str = "") -> str:
    """All text of a PDF, in its order. `footer` stands at the foot of each page before the number, and is left out."""
    document = pypdfium2.PdfDocument(content)
    texts = []
    for number, page in enumerate(document, 1):
        textpage = page.get_textpage()
        text = squeezed(textpage.get_text_range())
        texts.append(text.removesuffix(f"{footer} {number}") if footer else text)
        textpage.close()
        page.close()
    document.close()
    return squeezed(" ".join(texts))


def pdf_image(content: bytes, page: int = 0, scale: float = 2):
    document = pypdfium2.PdfDocument(content)
    image = document[page].render(scale=scale).to_pil()
    document.close()
    return image


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """The tags of a PDF, in reading order."""
    todo = [pdf.Root.StructTreeRoot]
    while todo:
        node = todo.pop()
        if isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield node
            kids = node.get("/K", [])
            todo.extend(reversed(list(kids)) if isinstance(kids, pikepdf.Array) else [kids])


def tag(element: pikepdf.Dictionary) -> str:
    return str(element.S).lstrip("/")


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        return {info.filename: source.read(info) for info in source.infolist()}


def sentences(booklet: Booklet) -> Iterator[str]:
    """What a booklet says in its sections, in order."""
    for section in booklet.sections:
        yield section.heading
        for block in section.blocks:
            yield from block_sentences(block)


def block_sentences(block) -> list[str]:
    match block.type:
        case "easy":
            return [plain(block.text), *map(plain, block.meanings)]
        case "points":
            return list(map(plain, block.items))
        case "named":
            return [block.name, plain(block.text), *([block.quiet] if block.quiet else [])]
        case "say":
            return [block.text]
        case "contact":
            return [block.name, plain(block.text), *([block.phone] if block.phone else [])]
        case "meaning":
            return [block.term, plain(block.text)]
        case _:
            return [plain(block.text)]


def lost(wanted, text: str) -> list[str]:
    """Those sentences that a text doesn't hold whole, after the one before."""
    missing, position = [], 0
    for sentence in map(squeezed, wanted):
        found = text.find(sentence, position)
        if found < 0:
            missing.append(sentence)
        else:
            position = found + len(sentence)
    return missing
