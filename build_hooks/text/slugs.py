"""Names for addresses and anchors."""

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def slug(text: str) -> str:
    """Lower-case letters and digits joined by hyphens: "What’s in Annex A, 4" => "whats-in-annex-a-4"."""
    plain = unicodedata.normalize("NFKD", text.replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
