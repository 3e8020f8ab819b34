"""Authors' pictures made of dots (PNG, WebP), in smaller forms: AVIF and WebP, no wider than a page shows them.

The author's own file stays the one that people download.
"""

import hashlib
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from build_hooks import kept

WIDTH = 1408
"""Twice the widest column (44 rem at 16 px): sharp on a phone with fine dots."""
FORMS = (("avif", {"quality": 60, "speed": 6, "max_threads": 1}), ("webp", {"quality": 78, "method": 6}))
"""Best first, as browsers choose the first that they know. One thread, so that the same picture gives the same bytes."""
FORMATS = {".png": "PNG", ".webp": "WEBP"}
"""What a file of each name may hold: Pillow knows many more forms, and nobody needs their faults."""
MAX_DOTS = 24_000_000
"""A small file can hold a picture of any size, which would fill the memory."""
SAVED = 1_000
"""Bytes below which another form is not worth its file."""


class BadPhoto(ValueError):
    """A file that is no picture, or too large a one: what is wrong with it and what to do."""

    def __init__(self, problem: str, fix: str) -> None:
        super().__init__(f"{problem} {fix}")
        self.problem = problem
        self.fix = fix


_TOO_MANY = BadPhoto(f"has more than {MAX_DOTS // 1_000_000} million dots. That fills the memory of a phone.",
                     f"Save it no wider than {WIDTH} dots.")


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
        if path.suffix.lower() in FORMATS and path.is_file():
            try:
                found[path.name] = _photo(path, cache)
            except BadPhoto:
                continue
    return found


def check_photo(content: bytes, ending: str) -> tuple[int, int]:
    """How many dots a picture is wide and high. Every dot of it is read: raises BadPhoto when that can't be done."""
    with _opened(content, ending) as image:
        image.load()
        return image.size


@contextmanager
def _opened(content: bytes, ending: str) -> Iterator[Image.Image]:
    """The picture. Whatever Pillow raises for its bytes, and its readers raise much, becomes BadPhoto."""
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(content), formats=[FORMATS[ending.lower()]]) as image:
            if image.width * image.height > MAX_DOTS:
                raise _TOO_MANY
            yield image
    except Image.DecompressionBombError as error:
        raise _TOO_MANY from error
    except BadPhoto:
        raise
    except Exception as error:
        raise BadPhoto("can't be opened as a picture.", "Save the picture again, or choose another one.") from error


def _photo(path: Path, cache: Path) -> Photo:
    content = path.read_bytes()
    width, height = check_photo(content, path.suffix)
    name = hashlib.sha256(content).hexdigest()
    small = []
    for form, options in FORMS:
        made = kept.get(cache / f"{name[:32]}-{WIDTH}.{form}", lambda form=form, options=options: _encode(content, path.suffix, form, options))
        if len(made) < min(0.9 * len(content), len(content) - SAVED):
            small.append(Small(f"{path.parent.name}/{path.stem}-{name[:8]}.{form}", f"image/{form}", made))
    return Photo(width, height, tuple(small))


def _encode(content: bytes, ending: str, form: str, options: dict) -> bytes:
    with _opened(content, ending) as image:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
        image.thumbnail((WIDTH, WIDTH * 4), Image.Resampling.LANCZOS)
        stream = BytesIO()
        image.save(stream, form, **options)
        return stream.getvalue()
