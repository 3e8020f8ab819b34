"""The real content to break, read once; and small sounds and photos made for it."""

import io
import random
import re
import wave
from functools import cache
from pathlib import Path

from PIL import Image

from build_hooks.loading import KINDS, Kind
from build_hooks.pictures.drawings import OWN_FOLDER, default_openmoji
from tests.project import EXAMPLES, REPOSITORY

Files = tuple[tuple[str, bytes], ...]
LONG = 12_000
"""A longer file is broken in its example form, or in its first part: most of its lines are alike, and reading them all takes long."""

PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" role="img" aria-labelledby="t d">
<title id="t">People who were heard</title><desc id="d">Five of six.</desc>
<g fill="none" stroke="#1a2b3c" stroke-width="2" transform="translate(4 4)"><path d="M0 40h192M8 8l20 20"/><circle cx="30" cy="30" r="8"/>
<text x="8" y="60" font-family="sans-serif" font-size="12" fill="#000" stroke="none">Five <tspan font-weight="bold">of six</tspan></text></g>
</svg>
"""
CONSENT = b"""text_hash: 0123456789abcdef
speaker: a member of the Change Team
date: 2026-03-03
consent: "yes"
consent_kept_by: the office in Greenock
note: Read twice.
"""


def _shortened(data: bytes) -> bytes:
    """The first part of a long file, up to where one thing of a list ends."""
    if len(data) <= LONG:
        return data
    ends = [match.start() + 1 for match in re.finditer(rb"\n(?=  ?-? ?\S)", data) if match.start() < LONG]
    return data[: ends[-1]] if ends else data[: data.rindex(b"\n", 0, LONG) + 1]


def _files(root: Path, pattern: str) -> Files:
    return tuple((path.relative_to(root).as_posix(), _shortened(path.read_bytes())) for path in sorted(root.glob(pattern)))


@cache
def charter_files() -> Files:
    """Every file of the real charter and of the example one."""
    return tuple(file for root in (REPOSITORY, EXAMPLES) for pattern in ("charter/*.yml", "charter/*/*.yml")
                 for file in _files(root, pattern) if "/_" not in file[0])


@cache
def pages() -> Files:
    """Every hand-written page."""
    return _files(REPOSITORY, "docs/**/*.md") + _files(EXAMPLES, "docs/**/*.md")


def kind_of(name: str) -> Kind:
    """What kind of thing a file of the charter holds."""
    inside = name.removeprefix("charter/")
    return next(kind for kind in KINDS if inside == kind.place or kind.folder and inside.startswith(kind.place))


@cache
def drawings() -> Files:
    """Drawings of ours, and some of OpenMoji."""
    ours = [(f"own/{path.name}", path.read_bytes()) for path in sorted(OWN_FOLDER.glob("*.svg"))]
    theirs = [(f"openmoji/{name}.svg", (default_openmoji() / f"{name}.svg").read_bytes()) for name in ("1F3E0", "2764", "1F4DE")]
    return tuple(ours[::4] + theirs)


@cache
def photos() -> Files:
    """A soft picture in the forms that authors may use, and in others under the same names."""
    small = Image.frombytes("RGB", (12, 8), random.Random(3).randbytes(12 * 8 * 3)).resize((60, 40), Image.Resampling.BICUBIC)
    made = []
    for form, name, options in (("PNG", "a.png", {}), ("PNG", "b.png", {"interlace": 1}), ("WEBP", "a.webp", {}), ("WEBP", "b.webp", {"lossless": True}),
                                ("JPEG", "c.png", {}), ("GIF", "d.png", {}), ("BMP", "e.png", {}), ("TIFF", "f.png", {}), ("EPS", "g.png", {})):
        stream = io.BytesIO()
        small.save(stream, form, **options)
        made.append((name, stream.getvalue()))
    grey = io.BytesIO()
    small.convert("P").save(grey, "PNG", transparency=0)
    return (*made, ("h.png", grey.getvalue()))


@cache
def sounds() -> Files:
    """A second of tone as WAV, and as MP3, FLAC and Ogg under the names of WAV and MP3."""
    import numpy
    import soundfile

    rate = 8_000
    tone = (0.2 * numpy.sin(numpy.arange(rate) / 9)).astype(numpy.float32)
    plain = io.BytesIO()
    with wave.open(plain, "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes((tone * 32_767).astype("<i2").tobytes())
    made = [("a.wav", plain.getvalue())]
    for form, kind, name in (("MP3", None, "b.mp3"), ("WAV", "PCM_24", "c.wav"), ("WAV", "IMA_ADPCM", "d.wav"), ("FLAC", None, "e.wav"), ("OGG", None, "f.mp3"), ("AIFF", None, "g.wav")):
        stream = io.BytesIO()
        soundfile.write(stream, tone, rate, format=form, subtype=kind)
        made.append((name, stream.getvalue()))
    return tuple(made)
