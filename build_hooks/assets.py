"""The site's own stylesheet, scripts and fonts, each under a name that changes when it does."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from rjsmin import jsmin

from build_hooks.stylesheet import make_stylesheet, small_css

THEME = Path(__file__).parent / "theme"

SCRIPTS = {
    "leave": ("leave.js",),
    "reading": ("reading.js",),
    "letter": ("leave.js", "letter.js"),
    "search": ("rank.js", "search.js"),
    "saved": ("saved.js",),
    "listen": ("leave.js", "listen.js"),
}
"""The scripts that pages load once they are there, and the parts of each. A page asks for one at most, to stay within
6 requests: so those that can stand on a sensitive page hold “leave” too."""

FIRST_SCRIPT = "settings.js"
"""Stands in each page and runs before the first paint: so small that asking for it would cost more."""

STYLES = {
    "choices": ("choices.css",),
    "figures": ("figures.css",),
    "forms": ("forms.css",),
    "home": ("home.css",),
    "ladder": ("ladder.css",),
    "letter": ("forms.css", "letter.css"),
    "listen": ("listen.css",),
    "sheet": ("sheet.css",),
    "steps": ("steps.css",),
}
"""The stylesheets that only some pages load (PageView.styles), and the parts of each in theme/styles/apart/.
“choices” is asked for by the first script, when a reader has chosen something."""
STYLES_BY_MARK = {
    "figures": ("<table", "<figure", "<img", "<ins", "<hr", "<code", 'class="three"', 'class="bar"', 'class="hidden'),
    "home": ('class="cards doors"', 'class="cards ways"'),
    "ladder": ('class="ladder', 'class="signs', "first-thing urgent"),
    "sheet": ('class="sheet', 'class="lines"', 'class="marks"', 'class="question-sheet', 'class="qr"'),
    "letter": ('class="field"',),
    "steps": ('class="first-thing', 'class="do"'),
}
"""A stylesheet => what a page that needs it holds. An editor may write a table or show a picture on any page.
“letter” stands after “sheet”: a card to show is a sheet of its own kind."""

_FONT = re.compile(r"url\((?:\"|')?fonts/([^)\"']+)(?:\"|')?\)")


@dataclass(frozen=True)
class Asset:
    """A finished file: its address from the site's folder, and its bytes."""

    uri: str
    content: bytes


@dataclass(frozen=True)
class Assets:
    """All of them. `scripts` holds each script by its name in SCRIPTS."""

    stylesheets: dict[str, Asset]
    """The one that every page of a level loads, by level. Easy Read's has the rules for its blocks too."""
    apart: dict[str, Asset]
    """Stylesheets for a few pages, by name."""
    first_script: str
    """Its text: it stands in each page."""
    scripts: dict[str, Asset]
    fonts: tuple[Asset, ...]
    worker: bytes

    @property
    def files(self) -> tuple[Asset, ...]:
        return (*self.stylesheets.values(), *self.apart.values(), *self.scripts.values(), *self.fonts, Asset("sw.js", self.worker))


def make_assets(theme: Path = THEME) -> Assets:
    """Reads the theme's folder. The worker is told which files belong to the shell."""
    licence = Asset("assets/atkinson-hyperlegible-next-OFL.txt", (theme / "fonts" / "OFL.txt").read_bytes())
    fonts = {path.name: hashed(path.name, path.read_bytes()) for path in sorted((theme / "fonts").glob("*.woff2"))}
    stylesheets = {level: hashed(name, make_stylesheet(theme / "styles", without).encode())
                   for level, name, without in (("plain", "portal.css", "40-easy.css"), ("easy-read", "easy.css", ""))}
    apart = {name: hashed(f"{name}.css", _with_fonts(_read(theme / "styles" / "apart", parts), fonts).encode())
             for name, parts in STYLES.items()}
    first = make_script([theme / "scripts" / FIRST_SCRIPT], wrapped=False).strip()
    first = first.replace("CHOICES", apart["choices"].uri.removeprefix("assets/"))
    scripts = {name: hashed(f"{name}.js", make_script([theme / "scripts" / part for part in parts]).encode())
               for name, parts in SCRIPTS.items()}
    shell = [*(sheet.uri for sheet in stylesheets.values()), apart["choices"].uri, apart["forms"].uri, "assets/icon.svg", scripts["saved"].uri]
    worker = make_script([theme / "scripts" / "sw.js"], wrapped=False)
    worker = worker.replace('["SHELL"]', _list(["offline/", "saved-pages/", *shell])).replace("VERSION", _hash("".join(shell).encode()))
    return Assets(stylesheets, apart, first, scripts, (*fonts.values(), licence), worker.encode())


def _read(folder: Path, parts: tuple[str, ...]) -> str:
    return small_css("\n".join((folder / part).read_text(encoding="utf-8") for part in parts))


def _with_fonts(css: str, fonts: dict[str, Asset]) -> str:
    """Each font by the name that it has in the site."""
    return _FONT.sub(lambda found: f"url({fonts[found[1]].uri.removeprefix('assets/')})", css)


def make_script(parts: list[Path], *, wrapped: bool = True) -> str:
    """Parts joined into one script that shares no name with any other, without comments and needless space."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in parts)
    return jsmin(f'(()=>{{"use strict";\n{text}\n}})();' if wrapped else text) + "\n"


def hashed(name: str, content: bytes) -> Asset:
    """A file under assets/, with the first signs of its hash in its name."""
    stem, _, ending = name.rpartition(".")
    return Asset(f"assets/{stem}-{_hash(content)}.{ending}", content)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:8]


def _list(texts: list[str]) -> str:
    return "[" + ",".join(f'"{text}"' for text in texts) + "]"
