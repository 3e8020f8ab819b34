"""The theme's typeface as Typst and Pillow need it: unpacked from WOFF2, once."""

import hashlib
import io
import json
from pathlib import Path

from build_hooks.booklets.cache import write_whole
from build_hooks.booklets.faults import NO_FONT, BookletFault, fault

WEIGHTS = (400, 700)
_SOURCE = Path(__file__).parent.parent / "theme" / "fonts"
_SPACES = frozenset("\n\t\u00a0")


def unpacked(cache: Path, source: Path = _SOURCE) -> Path:
    """A folder with the typeface as TTF, and signs.json: what it can print."""
    packed = [_read(source / f"atkinson-hyperlegible-next-{weight}.woff2") for weight in WEIGHTS]
    folder = cache / f"fonts-{hashlib.sha256(b''.join(packed)).hexdigest()[:16]}"
    if not (folder / "signs.json").is_file():
        signs = None
        for weight, data in zip(WEIGHTS, packed, strict=True):
            found = _unpack(data, folder / f"{weight}.ttf")
            signs = found if signs is None else signs & found
        write_whole(folder / "signs.json", json.dumps(sorted(signs or ())).encode())
    return folder


def signs_of(folder: Path) -> frozenset[str]:
    """All signs that both weights have."""
    return frozenset(map(chr, json.loads((folder / "signs.json").read_bytes()))) | _SPACES


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _no_font(path, "is not there") from error
    if data[:4] != b"wOF2":
        raise _no_font(path, "is not a WOFF2 file")
    return data


def _unpack(data: bytes, target: Path) -> set[int]:
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    font.flavor = None
    out = io.BytesIO()
    font.save(out, reorderTables=False)
    write_whole(target, out.getvalue())
    return set(font.getBestCmap())


def _no_font(path: Path, problem: str) -> BookletFault:
    name = f"build_hooks/theme/fonts/{path.name}"
    return BookletFault(fault(name, NO_FONT, f"{name} {problem}.", "Put the file from the package @fontsource/atkinson-hyperlegible-next there."))
