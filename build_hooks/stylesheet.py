"""The site's stylesheet, from the parts in theme/styles/. What only a few pages need stands in styles/apart/."""

from pathlib import Path

from rcssmin import cssmin

STYLES = Path(__file__).parent / "theme" / "styles"


def make_stylesheet(folder: Path = STYLES, without: str = "") -> str:
    """All parts in the order of their names, but one."""
    return small_css("\n".join(
        path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.css")) if path.name != without))


def small_css(css: str) -> str:
    """The same rules without comments and needless space."""
    return cssmin(css) + "\n"
