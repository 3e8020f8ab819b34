"""One file of the finished site, and how files reach a folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Output:
    """One file of the site: its address from the site's folder, and what is in it (or where it stands)."""

    uri: str
    content: bytes | str | None = None
    path: Path | None = None

    def read(self) -> bytes:
        if self.path:
            return self.path.read_bytes()
        return self.content.encode() if isinstance(self.content, str) else self.content or b""


def write(outputs: Iterator[Output], folder: Path) -> int:
    """Writes outputs into a folder and returns how many there were."""
    count = 0
    for count, output in enumerate(outputs, 1):
        target = folder / output.uri
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(output.read())
    return count
