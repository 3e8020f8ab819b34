"""One build: load, check, make the pages and every other file. Knows no MkDocs.

The stages run in this order, each once: load (charter/, docs/) → check → views →
bodies → links checked against them → audio of the bodies → outputs.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from build_hooks import headers, language_gate, paper
from build_hooks.assets import Assets, make_assets
from build_hooks.audio.lexicon_check import check_lexicon
from build_hooks.booklets.files import Booklets
from build_hooks.booklets.making import make_booklets
from build_hooks.checks import address_clash, check, check_pages, due_soon, security_contact
from build_hooks.checks.context import Context
from build_hooks.diagnostics import Diagnostic, Severity
from build_hooks.infographics import files as infographics
from build_hooks.loading import load
from build_hooks.models.charter import Charter
from build_hooks.open_data import files as open_data
from build_hooks.open_data.json_ld import make_json_ld
from build_hooks.output import Output
from build_hooks.own_files import own_files
from build_hooks.permalinks import stubs
from build_hooks.permalinks.parts import keep_parts
from build_hooks.permalinks.redirects import Lead, all_leads, moved_parts, short_addresses
from build_hooks.pictures.drawings import Drawings
from build_hooks.pictures.photos import Photo, make_photos
from build_hooks.pictures.shared import share_drawings
from build_hooks.remembered import Memory
from build_hooks.rendering import Renderer, changed_templates, make_renderer
from build_hooks.search.entries import make_entries
from build_hooks.search.index import Index, make_index
from build_hooks.security import URI as SECURITY_TXT, make_security_txt
from build_hooks.settings import Settings
from build_hooks.shell import Shell, make_shell
from build_hooks.text.addresses import relative_links
from build_hooks.text.clean import clean_html
from build_hooks.text.marks import without_marks
from build_hooks.text.to_html import to_html
from build_hooks.views.charts import charts_of
from build_hooks.views.embed import make_embeds
from build_hooks.views.figures import make_figures
from build_hooks.views.lookup import Lookup
from build_hooks.views.pages import make_pages
from build_hooks.views.parts import PageView, Reading
from build_hooks.views.readings import make_readings
from build_hooks.views.written import WRITTEN, with_body

if TYPE_CHECKING:
    from build_hooks.audio.page import SpeakablePage
    from build_hooks.listening import Listening

_ANCHOR = re.compile(r'id="(?<=\sid=")([^"]+)"')


class Site:
    """Everything one build makes. With errors in `diagnostics` there are no pages."""

    def __init__(self, settings: Settings, before: "Site | None" = None) -> None:
        """`before` is the last sound site of a live preview: what is still the same is not made again."""
        self._memory = before._memory if before else Memory()
        self.settings = self._memory.same("settings", settings)
        self._drawings = Drawings()
        self.content, faults = load(settings)
        faults += check(self.content, Context(settings.today, self._drawings, settings.docs_path))
        faults += security_contact.check(settings)
        faults += check_lexicon(self.content)
        self._words = language_gate.check(self.content, settings)
        faults += self._words.faults
        if not any(fault.is_error for fault in faults):
            faults += self._booklets[1]
            faults += self._clashes()
            faults += check_pages(self.content, self.addresses)
        self.diagnostics: list[Diagnostic] = sorted(set(faults))
        if self.is_sound and self.listening:
            self.diagnostics = sorted({*faults, *self.listening.audio.diagnostics})

    @property
    def is_sound(self) -> bool:
        """Whether there are pages. A release lets no warning through; a notice (recorded leave) stops nothing."""
        holds_up = (Severity.ERROR, Severity.WARNING) if self.settings.release else (Severity.ERROR,)
        return self.content.charter is not None and not any(d.severity in holds_up for d in self.diagnostics)

    def due_soon(self) -> list[Diagnostic]:
        """What must be checked again in the next days: told only to those who ask."""
        return list(due_soon.check(self.content, Context(self.settings.today, self._drawings)))

    @property
    def charter(self) -> Charter:
        if self.content.charter is None:
            raise ValueError("the charter has faults: see diagnostics")
        return self.content.charter

    @cached_property
    def _booklets(self) -> tuple[Booklets, list[Diagnostic]]:
        """What there is to download, made before the pages that tell its size."""
        wanted = self.settings.booklets != "off" and self.content.charter is not None
        return make_booklets(self.content, self.settings, make_figures(self._look()) if wanted else ())

    def _look(self, booklets: Booklets = Booklets()) -> Lookup:
        """What views ask. Its downloads are those of the booklets."""
        return Lookup(self.charter, self._drawings, self.settings.today, self.settings.site_address, booklets.downloads,
                      language_gate.waivers(self.content), self._photos, self._memory)

    @cached_property
    def pages(self) -> dict[str, PageView]:
        """Markdown file => the page it holds, in the order readers meet them."""
        return self.listening.pages if self.listening else self._silent_pages

    @cached_property
    def _made_pages(self) -> tuple[PageView, ...]:
        readings = make_readings(self.content, self._words.measures)
        return tuple(self._with_reading(page, readings.get(page.address)) for page in make_pages(self._look(self._booklets[0])))

    def _with_reading(self, page: PageView, reading: Reading | None) -> PageView:
        return self._memory.get(("reading", page.address), lambda: replace(page, reading=reading), page, reading) if reading else page

    @cached_property
    def _photos(self) -> dict[str, Photo]:
        return make_photos(self.settings.docs_path / "infographics", self.settings.cache_path / "photos", self.settings.cluster)

    def _clashes(self) -> Iterator[Diagnostic]:
        """Whatever wants an address that is taken. Only the files that people link to by hand can clash with assets."""
        pages = (page.address for page in self._made_pages if page.template != WRITTEN)
        made = (*pages, *self._other_addresses, *(f"/{uri}" for uri in self._made_files), *headers.SERVED)
        return address_clash.check(self.content, made, (file.uri for file in own_files(self.settings.docs_path, self.charter.stories)),
                                    self.settings.name_of(self.settings.docs_path))

    @cached_property
    def _silent_pages(self) -> dict[str, PageView]:
        """The pages before anybody has read them aloud."""
        return {page.uri: page for page in self._made_pages}

    @cached_property
    def bodies(self) -> dict[str, str]:
        """Markdown file => the HTML inside <main>."""
        moved = moved_parts(self.charter)
        return {uri: self._finished(uri, page, moved.get(page.address, ())) for uri, page in self.pages.items()}

    def _finished(self, uri: str, page: PageView, moved: tuple[Lead, ...]) -> str:
        html = self._body(uri, page)
        if moved:
            html = keep_parts(html, page.address, moved, {page.address: page.title for page in self.pages.values()})
        return self._memory.get(("body", uri), lambda: without_marks(share_drawings(html)), html)

    @cached_property
    def _silent_bodies(self) -> dict[str, str]:
        """What there is to read aloud, and the parts of pages that people can link to."""
        return {uri: self._render(uri, page) for uri, page in self._silent_pages.items()}

    def _body(self, uri: str, page: PageView) -> str:
        if page is self._silent_pages[uri]:
            return self._silent_bodies[uri]
        from build_hooks.listening import with_marks

        return with_marks(self._render(uri, page), page)

    def _render(self, uri: str, page: PageView) -> str:
        words = self.charter.pages[uri].body if page.template == WRITTEN else ""
        return self._memory.get(("silent body", uri, bool(page.player)), lambda: self._print(page, words),
                                page, words, self._renderer, self.settings)

    def _print(self, page: PageView, words: str) -> str:
        if page.template == WRITTEN:
            html = to_html(words, self.settings.markdown)
            page = with_body(page, relative_links(clean_html(html), page.address))
        return self._renderer.render(page)

    @cached_property
    def listening(self) -> "Listening | None":
        """What can be heard, made after the bodies it reads. None with audio off: then nothing of it is imported."""
        return None if self.settings.audio == "off" else self._listening()

    def _listening(self) -> "Listening":
        from build_hooks.listening import Listening

        return Listening(self.settings, self.charter, self._silent_pages, self._silent_bodies)

    @property
    def to_speak(self) -> "tuple[SpeakablePage, ...]":
        """Every page as audio knows it, whether it is read aloud or not."""
        return self._listening().to_speak

    @property
    def notes(self) -> tuple[str, ...]:
        """Lines to print once, when all went well."""
        return self.listening.audio.lines if self.listening and self.is_sound else ()

    @cached_property
    def _renderer(self) -> Renderer:
        terms, compiled = self.charter.glossary.terms, self.settings.cache_path / "templates"
        return self._memory.get("renderer", lambda: make_renderer(terms, compiled), terms, compiled, changed_templates())

    @cached_property
    def assets(self) -> Assets:
        """The stylesheet, scripts and fonts, under names that change when they do."""
        return self._memory.same("assets", make_assets())

    @cached_property
    def search_index(self) -> Index:
        """What search downloads, made from all pages."""
        return make_index(make_entries(self.pages, self.bodies, self.charter), self.charter.search)

    def shell(self, uri: str | None) -> Shell:
        """What stands around a page: menu, dates, help. None is the page for wrong addresses."""
        page = self.pages.get(uri) if uri else None
        index = self.search_index.uri if page and "search" in page.scripts else ""
        body = self.bodies[uri] if page else ""

        def make(charter: Charter) -> Shell:
            shell = make_shell(page, self.settings, self.assets, index, charter.emergency, body)
            return replace(shell, json_ld=make_json_ld(page.address, charter, self.settings)) if page else shell

        return self._memory.read(("shell", uri), self.charter, make, page, self.settings, self.assets, index, body)

    def outputs(self) -> Iterator[Output]:
        """Every file of the site: pages as Markdown, then all others."""
        for uri, page in self.pages.items():
            yield self._page_output(uri, page)
        yield from self.files()

    def files(self) -> Iterator[Output]:
        """Every file that is no page: assets, the search index, short addresses, open data and what stands in docs/."""
        for asset in self.assets.files:
            yield Output(asset.uri, asset.content)
        for name, content in self.search_index.files.items():
            yield Output(f"{self.search_index.folder}{name}", content)
        yield Output("assets/icon.svg", path=Path(__file__).parent / "theme" / "icon.svg")
        yield from self._files.values()
        yield from self._sounds()
        for address, html in make_embeds(self.charter, self.assets.stylesheets["plain"].uri, self.settings.site_name):
            yield Output(f"{address.strip('/')}/index.html", html)
        yield from paper.make_codes(self.pages.values(), self.settings.site_address, self.settings.cache_path / "qr")
        yield from self._leads()
        yield from self._for_the_server()

    @cached_property
    def _files(self) -> dict[str, Output]:
        """Address => each file that people can link to and that isn't a page: open data, and what stands in docs/."""
        return {f"/{output.uri}": output for output in (*self._made_files.values(), *own_files(self.settings.docs_path, self.charter.stories))}

    @cached_property
    def _made_files(self) -> dict[str, Output]:
        data = (Output(uri, content) for uri, content in open_data.make_files(self.charter, self.settings, self._memory))
        booklets = (Output(uri, content) for uri, content in self._booklets[0].files.items())
        drawn = (Output(uri, content) for uri, content in infographics.make_files(
            charts_of(self._made_pages), self.settings.site_name, self.settings.cache_path / "infographics", self.settings.cluster,
            self._memory))
        photos = (Output(small.uri, small.content) for photo in self._photos.values() for small in photo.small)
        return {output.uri: output for output in (*data, *booklets, *drawn, *photos)}

    def _sounds(self) -> Iterator[Output]:
        for file in self.listening.files() if self.listening else ():
            yield Output(file.uri, file.content, file.path)

    def _for_the_server(self) -> Iterator[Output]:
        """What hosts read: the headers in two forms, and where to report a hole."""
        yield Output("_headers", headers.make_headers(self.addresses, self.assets.first_script))
        yield Output("nginx.conf", headers.make_nginx(self.assets.first_script))
        if text := make_security_txt(self.settings):
            yield Output(SECURITY_TXT, text)

    def _leads(self) -> Iterator[Output]:
        """Old and short addresses. A file that moved is there twice, as no page can stand in for it."""
        leads = all_leads(self.charter)
        for uri, content in stubs.make_files(leads, self.settings.site_address):
            yield Output(uri, content)
        for start, target in leads:
            if not stubs.is_page(start):
                yield replace(self._files[target], uri=start.lstrip("/"))

    def _page_output(self, uri: str, page: PageView) -> Output:
        if page.template == WRITTEN:
            return Output(uri, path=self.settings.docs_path / uri)
        facts = {"title": page.title, "description": page.summary, "level": page.level}
        front = "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items())
        return Output(uri, f"---\n{front}\n---\n{self.bodies[uri]}\n")

    @cached_property
    def addresses(self) -> dict[str, frozenset[str]]:
        """Every address of the site that people can link to, and the anchors at each."""
        found = {}
        for uri, page in self._silent_pages.items():
            html = self._silent_bodies[uri]
            found[page.address] = self._memory.get(("anchors", uri), lambda html=html: frozenset(_ANCHOR.findall(html)), html)
        return found | {address: frozenset() for address in (*self._other_addresses, *self._files)}

    @property
    def _other_addresses(self) -> tuple[str, ...]:
        """Short addresses, and the cards that other sites embed."""
        short = (lead.start for lead in short_addresses(self.charter))
        return (*short, *(f"/embed/{right.id}/" for right in self.charter.rights))
