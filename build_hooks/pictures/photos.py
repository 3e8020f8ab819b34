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
FORMS = {"avif": {"quality": 60, "speed": 6, "max_threads": 1}, "webp": {"quality": 78, "method": 6}}
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


def make_photos(folder: Path, cache: Path, cluster: str = "") -> dict[str, Photo]:
    """File name => the picture, for all in a folder of docs/. A file that is no picture is left out: a check tells of it."""
    photos = {path: path.read_bytes() for path in sorted(folder.glob("*")) if path.suffix.lower() in FORMATS and path.is_file()}
    sizes = {path: size for path, content in photos.items() if (size := _size(path, content))}
    wanted = {_place(cache, photos[path], form): (photos[path], path.suffix, form) for path in sizes for form in FORMS}
    made = kept.get_all(wanted, _encode, "Making photographs smaller", cluster)
    small = {path: {form: made[_place(cache, photos[path], form)] for form in FORMS} for path in sizes}
    return {path.name: Photo(*size, tuple(_worth_it(path, photos[path], small[path]))) for path, size in sizes.items()}


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


def _size(path: Path, content: bytes) -> tuple[int, int] | None:
    try:
        return check_photo(content, path.suffix)
    except BadPhoto:
        return None


def _worth_it(path: Path, content: bytes, forms: dict[str, bytes]) -> Iterator[Small]:
    name = f"{path.parent.name}/{path.stem}-{hashlib.sha256(content).hexdigest()[:8]}"
    for form, made in forms.items():
        if len(made) < min(0.9 * len(content), len(content) - SAVED):
            yield Small(f"{name}.{form}", f"image/{form}", made)


def _place(cache: Path, content: bytes, form: str) -> Path:
    return cache / f"{hashlib.sha256(content).hexdigest()[:32]}-{WIDTH}.{form}"


def _encode(job: tuple[bytes, str, str]) -> bytes:
    """One form of a picture."""
    content, ending, form = job
    with _opened(content, ending) as image:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
        image.thumbnail((WIDTH, WIDTH * 4), Image.Resampling.LANCZOS)
        stream = BytesIO()
        image.save(stream, form, **FORMS[form])
        return stream.getvalue()
