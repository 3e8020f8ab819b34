"""ZIP files that are the same for the same content: no clock, no machine in them."""

import io
import zipfile
from collections.abc import Iterable

_DAY = (1980, 1, 1, 0, 0, 0)


def make_zip(files: Iterable[tuple[str, bytes]], stored: frozenset[str] = frozenset()) -> bytes:
    """Files in the order given. Those in `stored` are not made smaller."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, content in files:
            info = zipfile.ZipInfo(name, _DAY)
            info.external_attr = 0o644 << 16
            info.create_system = 3
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            target.writestr(info, content, compresslevel=6)
    return out.getvalue()


def rezip(data: bytes) -> bytes:
    """A ZIP file made again without the time of its making. PNG files are small already."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        pictures = frozenset(name for name in source.namelist() if name.endswith(".png"))
        return make_zip(((info.filename, source.read(info)) for info in source.infolist()), stored=pictures)
