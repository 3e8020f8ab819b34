"""The site's stylesheet, from the parts in theme/styles/. What only a few pages need stands in styles/apart/."""

import re
from pathlib import Path

STYLES = Path(__file__).parent / "theme" / "styles"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def make_stylesheet(folder: Path = STYLES) -> str:
    """All parts in the order of their names."""
    return small_css("\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.css"))))


def small_css(css: str) -> str:
    """The same rules without comments and needless space."""
    css = re.sub(r"\s+", " ", _COMMENT.sub("", css))
    return re.sub(r"\s*([{};,])\s*", r"\1", css).replace(";}", "}").strip() + "\n"
