"""The site's own stylesheet, scripts and fonts, each under a name that changes when it does."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from build_hooks.stylesheet import make_stylesheet, small_css

THEME = Path(__file__).parent / "theme"

SCRIPTS = {
    "settings": ("settings.js",),
    "page": ("leave.js", "keep.js"),
    "reading": ("reading.js",),
    "letter": ("letter.js",),
    "search": ("rank.js", "search.js"),
    "saved": ("saved.js",),
    "listen": ("listen.js",),
}
"""The scripts that pages load, and the parts of each. “settings” runs before the first paint; all others wait."""

_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
_INDENT = re.compile(r"\n\s+")
_FONT = re.compile(r"url\((?:\"|')?fonts/([^)\"']+)(?:\"|')?\)")


@dataclass(frozen=True)
class Asset:
    """A finished file: its address from the site's folder, and its bytes."""

    uri: str
    content: bytes


@dataclass(frozen=True)
class Assets:
    """All of them. `scripts` holds each script by its name in SCRIPTS."""

    stylesheet: Asset
    apart: dict[str, Asset]
    """Stylesheets for a few pages, by name."""
    scripts: dict[str, Asset]
    fonts: tuple[Asset, ...]
    worker: bytes

    @property
    def files(self) -> tuple[Asset, ...]:
        return (self.stylesheet, *self.apart.values(), *self.scripts.values(), *self.fonts, Asset("sw.js", self.worker))


def make_assets(theme: Path = THEME) -> Assets:
    """Reads the theme's folder. The worker is told which files belong to the shell."""
    fonts = {path.name: hashed(path.name, path.read_bytes()) for path in sorted((theme / "fonts").glob("*.woff2"))}
    css = _FONT.sub(lambda found: f"url({fonts[found[1]].uri.removeprefix('assets/')})", make_stylesheet(theme / "styles"))
    stylesheet = hashed("portal.css", css.encode())
    apart = {path.stem: hashed(path.name, small_css(path.read_text(encoding="utf-8")).encode())
             for path in sorted((theme / "styles" / "apart").glob("*.css"))}
    scripts = {name: hashed(f"{name}.js", make_script([theme / "scripts" / part for part in parts]).encode())
               for name, parts in SCRIPTS.items()}
    licence = Asset("assets/atkinson-hyperlegible-next-OFL.txt", (theme / "fonts" / "OFL.txt").read_bytes())
    shell = [stylesheet.uri, "assets/icon.svg", *(scripts[name].uri for name in ("settings", "page", "saved"))]
    worker = make_script([theme / "scripts" / "sw.js"], wrapped=False)
    worker = worker.replace('["SHELL"]', _list(["offline/", "saved-pages/", *shell])).replace("VERSION", _hash("".join(shell).encode()))
    return Assets(stylesheet, apart, scripts, (*fonts.values(), licence), worker.encode())


def make_script(parts: list[Path], *, wrapped: bool = True) -> str:
    """Parts joined into one script that shares no name with any other, without comment lines and indents."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in parts)
    small = _INDENT.sub("\n", _COMMENT.sub("", f"\n{text}")).strip()
    return f'(()=>{{"use strict";\n{small}\n}})();\n' if wrapped else f"{small}\n"


def hashed(name: str, content: bytes) -> Asset:
    """A file under assets/, with the first signs of its hash in its name."""
    stem, _, ending = name.rpartition(".")
    return Asset(f"assets/{stem}-{_hash(content)}.{ending}", content)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:8]


def _list(texts: list[str]) -> str:
    return "[" + ",".join(f'"{text}"' for text in texts) + "]"
