"""The words inside picture files: text of an SVG, and metadata of PNG, JPEG and WebP.

A camera writes names, places and comments into a picture; they are published with it.
"""

import html
import re
import struct
import zlib

from build_hooks.text.blocks import Block, Piece
from build_hooks.text.text_file import TextFile, tidy

_NODE = re.compile(r"<(!--|/?[\w:-]+)([^<>]*)>([^<>]*)")
_ATTRIBUTE = re.compile(r"\b(?:alt|title|aria-label)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_RUN = re.compile(rb"[\x20-\x7e\t\n\r\xc2-\xf4\x80-\xbf]{5,}")
_MOST = 1_000_000
"""Bytes of metadata that are read."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"


def read_svg(text: str, name: str) -> TextFile:
    """The titles, descriptions and texts of an SVG as blocks."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    blocks: list[Block] = []
    line = 0
    for match in _NODE.finditer(text):
        tag = match[1].rsplit(":", 1)[-1].lower()
        if tag in ("style", "script", "!--"):
            continue
        nodes = [(match.start(3), match[3], "alt" if tag in ("title", "desc") else "value")]
        nodes += [(match.start(2) + found.start(1), found[1], "alt")
                  for found in _ATTRIBUTE.finditer(match[2]) if found[1]]
        for offset, words, kind in nodes:
            if not words.strip():
                continue
            while line + 1 < len(starts) and starts[line + 1] <= offset:
                line += 1
            blocks.append(Block(html.unescape(words), kind, (Piece(0, line + 1, max(1, offset - starts[line] + 1)),)))
    return TextFile(name, text, "svg", tuple(blocks))


def is_picture(data: bytes) -> bool:
    """Whether these bytes begin like a PNG, a JPEG or a WebP."""
    return data.startswith((_PNG, _JPEG)) or _is_webp(data)


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def read_picture(data: bytes, name: str) -> TextFile:
    """The metadata of a picture, a line for each piece. It has no blocks: only privacy is checked."""
    read = _png_pieces if data.startswith(_PNG) else _webp_pieces if _is_webp(data) else _jpeg_pieces
    pieces = read(data)
    runs = [run for piece in pieces for run in _RUN.findall(piece[:_MOST])]
    return TextFile(name, "\n".join(tidy(run) for run in runs), "picture", ())


def _png_pieces(data: bytes):
    at = len(_PNG)
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        chunk = data[at + 8 : at + 8 + size]
        if kind in (b"tEXt", b"eXIf"):
            yield chunk
        elif kind in (b"zTXt", b"iTXt"):
            yield chunk
            yield _inflated(chunk)
        at += 12 + size


def _inflated(chunk: bytes) -> bytes:
    """The unpacked text of a chunk, wherever its packed part begins."""
    start = chunk.find(b"\x78")
    if start < 0:
        return b""
    try:
        return zlib.decompressobj().decompress(chunk[start:], _MOST)
    except zlib.error:
        return b""


def _jpeg_pieces(data: bytes):
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        kind, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == 0xDA or size < 2:
            return
        if kind in (0xE1, 0xED, 0xFE):
            yield data[at + 4 : at + 2 + size]
        at += 2 + size


def _webp_pieces(data: bytes):
    at = 12
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind in (b"EXIF", b"XMP "):
            yield data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
