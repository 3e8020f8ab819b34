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
FORMS = {"avif": {"quality": 60, "speed": 6, "max_threads": 1}, "webp": {"quality": 78, "method": 6}}
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


def make_photos(folder: Path, cache: Path, cluster: str = "") -> dict[str, Photo]:
    """File name => the picture, for all in a folder of docs/. A file that is no picture is left out: a check tells of it."""
    photos = {path: path.read_bytes() for path in sorted(folder.glob("*")) if path.suffix.lower() in DOTS and path.is_file()}
    wanted = {_place(cache, content, form): (content, form) for content in photos.values() for form in FORMS}
    made = kept.get_all(wanted, _encode, "Making photographs smaller", cluster)
    forms = {path: {form: made[_place(cache, content, form)] for form in FORMS} for path, content in photos.items()}
    return {path.name: _photo(path, photos[path], found) for path, found in forms.items() if all(found.values())}


def _photo(path: Path, content: bytes, forms: dict[str, bytes]) -> Photo:
    with Image.open(BytesIO(content)) as image:
        width, height = image.size
    name = f"{path.parent.name}/{path.stem}-{hashlib.sha256(content).hexdigest()[:8]}"
    return Photo(width, height, tuple(
        Small(f"{name}.{form}", f"image/{form}", made) for form, made in forms.items()
        if len(made) < min(0.9 * len(content), len(content) - SAVED)))


def _place(cache: Path, content: bytes, form: str) -> Path:
    return cache / f"{hashlib.sha256(content).hexdigest()[:32]}-{WIDTH}.{form}"


def _encode(job: tuple[bytes, str]) -> bytes:
    """One form of a picture; nothing of a file that is no picture."""
    content, form = job
    stream = BytesIO()
    try:
        with Image.open(BytesIO(content)) as image:
            image = image.convert("RGBA" if image.has_transparency_data else "RGB")
            image.thumbnail((WIDTH, WIDTH * 4), Image.Resampling.LANCZOS)
            image.save(stream, form, **FORMS[form])
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return b""
    return stream.getvalue()
