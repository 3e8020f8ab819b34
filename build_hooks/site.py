"""One build: load, check, make the pages and every other file. Knows no MkDocs.

The stages run in this order, each once: load (charter/, docs/) → check → views →
bodies → links checked against them → outputs.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from build_hooks.checks import broken_link, check
from build_hooks.checks.context import Context
from build_hooks.diagnostics import Diagnostic
from build_hooks.loading import load
from build_hooks.models.charter import Charter
from build_hooks.open_data import files as open_data
from build_hooks.pictures.icons import Icons
from build_hooks.rendering import Renderer
from build_hooks.settings import Settings
from build_hooks.shell import Shell, make_shell
from build_hooks.stylesheet import make_stylesheet
from build_hooks.text.explain import Explainer, Meaning
from build_hooks.text.slugs import slug
from build_hooks.views.lookup import Lookup
from build_hooks.views.pages import make_pages
from build_hooks.views.parts import PageView
from build_hooks.views.short import make_short_addresses

_ANCHOR = re.compile(r'\sid="([^"]+)"')
_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)
WRITTEN = "written"


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


class Site:
    """Everything one build makes. With errors in `diagnostics` there are no pages."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._icons = Icons()
        self.content, faults = load(settings)
        faults += check(self.content, Context(settings.today, self._icons))
        if not any(fault.is_error for fault in faults):
            faults += broken_link.check(self.content, self._addresses())
        self.diagnostics: list[Diagnostic] = sorted(set(faults))

    @property
    def is_sound(self) -> bool:
        return self.content.charter is not None and not any(d.is_error for d in self.diagnostics)

    @property
    def charter(self) -> Charter:
        if self.content.charter is None:
            raise ValueError("the charter has faults: see diagnostics")
        return self.content.charter

    @cached_property
    def pages(self) -> dict[str, PageView]:
        """Markdown file => the page it holds, in the order readers meet them."""
        look = Lookup(self.charter, self._icons, self.settings.today)
        return {page.uri: page for page in make_pages(look)}

    @cached_property
    def bodies(self) -> dict[str, str]:
        """Markdown file => the HTML inside <main>, for each page that is made from data."""
        return {uri: self._renderer.render(page) for uri, page in self.pages.items() if page.template != WRITTEN}

    @cached_property
    def _renderer(self) -> Renderer:
        terms = self.charter.glossary.terms
        forms = {term.id: (term.term, *term.also) for term in terms}
        return Renderer({
            "plain": Explainer(Meaning(t.id, t.term, forms[t.id], t.meaning) for t in terms),
            "easy-read": Explainer((Meaning(t.id, t.term, forms[t.id], t.easy_meaning) for t in terms), mark="b"),
        })

    @cached_property
    def stylesheet(self) -> Output:
        """The one stylesheet, under a name that changes when it does."""
        content = make_stylesheet()
        return Output(f"assets/portal-{hashlib.sha256(content.encode()).hexdigest()[:8]}.css", content)

    def explain(self, html: str, uri: str) -> str:
        """The HTML of a hand-written page with its hard words explained."""
        return self._renderer.explain(html, self.pages[uri])

    def shell(self, uri: str | None) -> Shell:
        """What stands around a page: menu, dates, help. None is the page for wrong addresses."""
        return make_shell(self.pages.get(uri) if uri else None, self.charter, self.settings, self.stylesheet.uri)

    def outputs(self) -> Iterator[Output]:
        """Every file of the site: pages as Markdown, then assets, short addresses and open data."""
        for uri, page in self.pages.items():
            yield self._page_output(uri, page)
        yield self.stylesheet
        yield Output("assets/icon.svg", path=Path(__file__).parent / "theme" / "icon.svg")
        for address, html in make_short_addresses(self.charter):
            yield Output(f"{address.strip('/')}/index.html", html)
        for uri, content in open_data.make_files(self.charter, self.settings):
            yield Output(uri, content)
        yield from self._own_files()

    def _page_output(self, uri: str, page: PageView) -> Output:
        if page.template == WRITTEN:
            return Output(uri, path=self.settings.docs_path / uri)
        facts = {"title": page.title, "description": page.summary, "level": page.level}
        front = "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items())
        return Output(uri, f"---\n{front}\n---\n{self.bodies[uri]}\n")

    def _own_files(self) -> Iterator[Output]:
        """Pictures and other files that stand in docs/ beside the pages."""
        for path in sorted(self.settings.docs_path.rglob("*")):
            if path.is_file() and path.suffix != ".md" and not path.name.startswith("."):
                yield Output(path.relative_to(self.settings.docs_path).as_posix(), path=path)

    def _addresses(self) -> dict[str, frozenset[str]]:
        found = {}
        for uri, page in self.pages.items():
            if page.template == WRITTEN:
                anchors = {slug(heading) for heading in _HEADING.findall(page.view.body)}
            else:
                anchors = set(_ANCHOR.findall(self.bodies[uri]))
            found[page.address] = frozenset(anchors)
        return found | {address: frozenset() for address, _ in make_short_addresses(self.charter)}


def write(outputs: Iterator[Output], folder: Path) -> int:
    """Writes outputs into a folder and returns how many there were."""
    count = 0
    for count, output in enumerate(outputs, 1):
        target = folder / output.uri
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(output.read())
    return count
