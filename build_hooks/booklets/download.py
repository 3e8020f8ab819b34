"""What pages say about a file to download."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Group = Literal["easy", "plain", "sheet", "share", "pack"]


@dataclass(frozen=True)
class Download:
    """A file: where it is, what it is, and the words it was made from."""

    uri: str
    about: str
    """The id of a right, “agreement”, “charter” or “figures”."""
    title: str
    kind: str
    """As a reader would ask for it: “Easy Read booklet”."""
    group: Group
    form: str
    """The kind of file: “PDF”."""
    size: int
    pages: int
    """0 where there are no pages to count."""
    words_of: date
    version: str
    sha256: str
    alt: str = ""
    """For a picture to share: the words to put beside it, for people who can't see it."""
