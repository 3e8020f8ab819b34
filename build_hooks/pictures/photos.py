"""Authors' pictures made of dots (PNG, WebP), in smaller forms: AVIF and WebP, no wider than a page shows them.

The author's own file stays the one that people download.
"""

import hashlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from build_hooks import kept

WIDTH = 1408
"""Twice the widest column (44 rem at 16 px): sharp on a phone with fine dots."""
FORMS = (("avif", {"quality": 60, "speed": 6, "max_threads": 1}), ("webp", {"quality": 78, "method": 6}))
"""Best first, as browsers choose the first that they know. One thread, so that the same picture gives the same bytes."""
DOTS = (".png", ".webp")
SAVED = 1_000
"""Bytes below which another form is not worth its file."""


@dataclass(frozen=True)
class Small:
    """One smaller form: its address from the site's folder, its kind for browsers, and its bytes."""

    uri: str
    kind: str
    content: bytes


@dataclass(frozen=True)
class Photo:
    """A picture's size in dots, and its smaller forms: only those that save at least a tenth, and SAVED bytes."""

    width: int
    height: int
    small: tuple[Small, ...]


def make_photos(folder: Path, cache: Path) -> dict[str, Photo]:
    """File name => the picture, for all in a folder of docs/. A file that is no picture is left out: a check tells of it."""
    found = {}
    for path in sorted(folder.glob("*")):
        if path.suffix.lower() in DOTS:
            try:
                found[path.name] = _photo(path, cache)
            except (OSError, ValueError, Image.DecompressionBombError):
                continue
    return found


def _photo(path: Path, cache: Path) -> Photo:
    content = path.read_bytes()
    with Image.open(BytesIO(content)) as image:
        width, height = image.size
    name = hashlib.sha256(content).hexdigest()
    small = []
    for form, options in FORMS:
        made = kept.get(cache / f"{name[:32]}-{WIDTH}.{form}", lambda form=form, options=options: _encode(content, form, options))
        if len(made) < min(0.9 * len(content), len(content) - SAVED):
            small.append(Small(f"{path.parent.name}/{path.stem}-{name[:8]}.{form}", f"image/{form}", made))
    return Photo(width, height, tuple(small))


def _encode(content: bytes, form: str, options: dict) -> bytes:
    with Image.open(BytesIO(content)) as image:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
        image.thumbnail((WIDTH, WIDTH * 4), Image.Resampling.LANCZOS)
        stream = BytesIO()
        image.save(stream, form, **options)
        return stream.getvalue()
