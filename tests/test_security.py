"""What somebody with bad intent could save or send: it is refused with a place, or comes out harmless."""

import io
import struct
import time
import zlib
from html.parser import HTMLParser
from pathlib import Path

import pytest

from build_hooks.__main__ import main
from build_hooks.checks import html_in_text, unsafe_link
from build_hooks.models.base import walk
from build_hooks.open_data.files import FORMULA_STARTS
from build_hooks.pictures.author_svg import find_refused
from build_hooks.pictures.photos import make_photos
from build_hooks.pictures.safe_svg import BadDrawing, parse_svg
from build_hooks.site import Site
from build_hooks.source import parse_page, parse_yaml
from build_hooks.text.clean import clean_html
from build_hooks.text.to_html import to_html
from build_hooks.settings import MARKDOWN
from tests.project import Project

OUTSIDE = ("../secret", "../../etc/passwd", "/etc/passwd", "a/../../b", "..", ".", "a/b", "a\\b", "%2e%2e/a", "a%00b", "~root", "C:a", "//a.example", "a\\u0000b")


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize(("file", "find", "replace"), [
    ("charter/rights/health.yml", "id: health", 'id: "{}"'),
    ("charter/services/line.yml", "id: line", 'id: "{}"'),
    ("charter/plans/area-2020.yml", "id: area-2020", 'id: "{}"'),
    ("charter/situations/turned-away.yml", "id: turned-away", 'id: "{}"'),
    ("charter/pictures.yml", "file: openmoji/", 'file: "{}" #'),
    ("charter/rights/health.yml", "history:", 'infographics: [{{file: "{}", alt: A., long_description: [A.], licence: A, credit: A, as_at: 2022-09-29}}]\nhistory:'),
])
def test_no_name_leads_outside(project: Project, name: str, file: str, find: str, replace: str) -> None:
    """An id becomes a folder of the site, and a file's name is opened: neither can leave its place."""
    if not (project.root / file).exists():
        file = next(path.relative_to(project.root).as_posix() for path in sorted((project.root / file).parent.glob("*.yml")))
        find = f"id: {Path(file).stem}"
    project.change(file, find, replace.format(name))
    content, faults = project.load()
    assert any(fault.location.path == file and fault.is_error for fault in faults)
    assert not Site(project.settings).is_sound


@pytest.mark.parametrize("address", ["/../x/", "/a/../../x/", "//evil.example/", "/\\\\evil.example/", "https://evil.example/", "/a b/", "/x/\\n/y/ 301",
                                     "/%2e%2e/", "javascript:alert(1)", "/a?b=c", "/.git/", "/a/.htaccess"])
@pytest.mark.parametrize("field", ["from", "to"])
def test_no_redirect_leads_outside(project: Project, field: str, address: str) -> None:
    """A redirect becomes a file, a line for hosts and a line for nginx."""
    places = {"from": "/old/", "to": "/help/"} | {field: address}
    project.write("charter/permalinks.yml", "redirects:\n  - {from: \"%s\", to: \"%s\", since: 2026-11-20, why: x}\n" % (places["from"], places["to"]))
    assert any(fault.location.path == "charter/permalinks.yml" for fault in project.load()[1])


@pytest.mark.parametrize("name", ["../x", "a/b", "/tmp/x", "..", "a\nb", "A", "-x", "x" * 61])
@pytest.mark.parametrize("kind", ["right", "service", "story"])
def test_new_makes_no_file_elsewhere(project: Project, monkeypatch, kind: str, name: str, capsys) -> None:
    """`new` takes an id, and writes one file in its folder."""
    monkeypatch.chdir(project.root)
    before = sorted(project.root.rglob("*"))
    try:
        assert main(["new", kind, "--", name]) != 0
    except SystemExit as stop:
        assert stop.code
    assert sorted(project.root.rglob("*")) == before


class Loaded(HTMLParser):
    """What a browser would run or load of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [tag] if tag in ("script", "iframe", "object", "embed", "base", "form") and ("src", None) not in attrs else []
        self.found += [f"{tag} {name}" for name, value in attrs if name.startswith("on") or (value or "").lower().lstrip().startswith("javascript:")]


def runs(html: str) -> list[str]:
    """The facts at the top of a page are data: the theme escapes them."""
    loaded = Loaded()
    loaded.feed(html.split("\n---\n", 1)[1] if html.startswith("---\n") else html)
    return loaded.found


EVIL = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>"


def test_texts_are_escaped_wherever_they_are_printed(project: Project, monkeypatch) -> None:
    """Even if the check for HTML failed: each text of the charter is broken in its turn, and no output runs anything."""
    monkeypatch.setattr(html_in_text, "check", lambda content, context: iter(()))
    content, _ = project.load()
    clean = {output.uri: runs(output.read().decode()) for output in Site(project.settings).outputs() if output.uri.endswith((".md", ".html"))}
    broken = 0
    for entry in content.entries:
        path = project.root / entry.document.name
        text = path.read_text(encoding="utf-8")
        lines = text.split("\n")
        for place, value, reads in walk(entry.record):
            where = entry.document.places.get(place)
            if not reads or not isinstance(value, str) or where is None or entry.kind == "pages":
                continue
            line = lines[where.line - 1]
            if line.rstrip().endswith(value) and len(value) + len(EVIL) < 110:
                lines[where.line - 1] = line[: line.rindex(value)] + "'" + (value + EVIL).replace("'", "''") + "'"
                broken += 1
        path.write_text("\n".join(lines), encoding="utf-8")
    site = Site(project.settings)
    assert broken > 100 and site.is_sound, site.diagnostics[:5]
    for output in site.outputs():
        if output.uri.endswith((".md", ".html")):
            assert runs(output.read().decode()) == clean.get(output.uri, []), output.uri
        elif output.uri.endswith((".svg", ".atom", ".xml")):
            assert b"<script" not in output.read() and b"<img" not in output.read()


@pytest.mark.parametrize("html", [
    "<script>alert(1)</script>", "<ScRiPt src=//a>", "<svg onload=alert(1)>", "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>", "<a href='java\nscript:alert(1)'>x</a>", "<iframe srcdoc=x>", "<form action=/x><input>", "<base href=//a>",
    "<meta http-equiv=refresh content='0;url=//a'>", "<link rel=stylesheet href=//a>", "<style>@import '//a'</style>", "<p style='background:url(//a)'>x</p>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "<object data=//a>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<a href='vbscript:x'>x</a>", "<details ontoggle=alert(1) open>", "<video><source onerror=alert(1)>",
    "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<script>]]>", "<p id=x onclick=alert(1)>x</p>", "<template><script>", "<xmp><script>alert(1)</script></xmp>"])
def test_html_in_a_page_is_told_and_would_be_harmless(project: Project, html: str) -> None:
    """It stops the build; and were it let through, cleaning takes out all that runs or loads."""
    project.write("docs/families.md", (project.root / "docs/families.md").read_text() + f"\n{html}\n\nwords {html}\n")
    assert any(fault.location.path == "docs/families.md" and fault.rule.name in ("html-in-text", "unsafe-link") for fault in project.faults())
    made = clean_html(to_html(f"{html}\n\nwords {html}\n", MARKDOWN))
    assert runs(made) == [] and "data:" not in made and "//a" not in made.replace("&gt;", "").replace("&lt;script src=//a", "")


LINKS = ("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "ftp://a.b/", "about:blank",
         "intent://x", "ws://a.b", "view-source:x", "//evil.example", "/\\evil.example", "\\\\evil.example", "http:evil.example", "https:/evil", "x.html", "../x/", "sms:1", " javascript:x")


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("form", ["[words]({})", "[words](<{}>)", "![words]({})", "[words][a]\n\n[a]: {}", "[words][a]\n\n[a]:\n  <{}>", "<{}>", "[words]({} 'title')"])
def test_links_lead_nowhere_odd(project: Project, link: str, form: str) -> None:
    """In all the ways that Markdown knows: what is not told makes no link that runs anything or leads out unseen."""
    words = f"Some words.\n\n{form.format(link)}\n"
    document, _ = parse_page(words, "x.md")
    project.write("docs/families.md", (project.root / "docs/families.md").read_text() + words)
    told = any(fault.location.path == "docs/families.md" and fault.rule.name in ("unsafe-link", "html-in-text") for fault in project.faults())
    made = clean_html(to_html(document.body, MARKDOWN))
    assert runs(made) == []
    assert told or ("href" not in made and "src" not in made), made


@pytest.mark.parametrize("link", LINKS)
def test_links_in_data_lead_nowhere_odd(project: Project, link: str) -> None:
    """The same in YAML, where a link is words or a field of its own."""
    project.change("charter/rights/health.yml", "summary: ", f"summary: '[x]({link})' # ")
    told = {fault.rule.name for fault in project.faults()}
    assert told or "<a" not in Site(project.settings).bodies["rights/health.md"].split("[x]")[0][-20:]
    assert "unsafe-link" in told or " " in link or "\t" in link


def test_no_new_field_of_links_is_forgotten() -> None:
    """Each field of a model that holds an address is one that the check of links looks at, or has a form of its own."""
    from build_hooks.checks.links import _FIELDS
    from build_hooks.loading import KINDS

    from pydantic import BaseModel

    def models(annotation: object):
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield annotation
            for field in annotation.model_fields.values():
                yield from models(field.annotation)
        for inner in getattr(annotation, "__args__", ()):
            yield from models(inner)

    loose = {(model.__name__, name) for kind in KINDS for model in models(kind.model) for name, field in model.model_fields.items()
             if name in ("href", "address", "page", "to", "where", "target") and field.annotation is str and not field.metadata}
    assert not loose and set(_FIELDS) == {"link", "url"}


@pytest.mark.parametrize("start", [*FORMULA_STARTS, " =", "\u00a0=", "\u200b="])
def test_no_cell_is_a_formula(project: Project, start: str) -> None:
    """In every table: no cell begins with a sign that a spreadsheet takes for the start of a formula."""
    project.change("charter/glossary.yml", "meaning: ", "meaning: %s # " % __import__("json").dumps(f"{start}1+1", ensure_ascii=False))
    if project.load()[1]:
        return
    import csv

    for output in Site(project.settings).outputs():
        if output.uri.endswith(".csv"):
            for row in csv.reader(io.StringIO(output.read().decode("utf-8-sig"))):
                assert not any(cell.startswith(FORMULA_STARTS) and not cell.lstrip("-").isdigit() for cell in row), row


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG that says it is so large, with little in it."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunk(*each) for each in chunks) + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b"")


BOMB = zlib.compress(bytes(200_000_000), 9)
BOMBS = {
    "enormous": png(60_000, 60_000), "beyond all numbers": png(2**31 - 1, 2**31 - 1), "wide": png(24_000_001, 1), "nothing": png(0, 0),
    "words that grow": png(8, 8, (b"zTXt", b"a\0\0" + BOMB)), "a profile that grows": png(8, 8, (b"iCCP", b"a\0\0" + BOMB)),
    "WebP that says it is large": b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + b"\xff\xff\xff" * 2,
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_pictures_that_grow_are_left_out(tmp_path: Path, bomb: str) -> None:
    """A small file that would fill the memory is told of in no time."""
    (tmp_path / f"a.{'webp' if 'WebP' in bomb else 'png'}").write_bytes(BOMBS[bomb])
    start = time.process_time()
    assert make_photos(tmp_path, tmp_path / "cache") == {}
    assert time.process_time() - start < 2


LAUGHS = "<!DOCTYPE svg [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)) + "]>"
DRAWINGS = {
    "a billion laughs": f'<?xml version="1.0"?>{LAUGHS}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>&a11;</title></svg>'.encode(),
    "an entity of elsewhere": b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><title>&a;</title></svg>',
    "a type of elsewhere": b'<!DOCTYPE svg PUBLIC "x" "http://127.0.0.1:9/x.dtd"><svg xmlns="http://www.w3.org/2000/svg"/>',
    "deep": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">' + b"<g>" * 8_000 + b"</g>" * 8_000 + b"</svg>",
    "many names": b'<svg xmlns="http://www.w3.org/2000/svg" ' + b" ".join(b'a%d="x"' % n for n in range(2_500)) + b"/>",
    "gzip": zlib.compress(bytes(30_000_000), wbits=31), "UTF-7": b'<?xml version="1.0" encoding="UTF-7"?>+ADw-script+AD4-',
    "UTF-16": '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.encode("utf-16"),
}


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_drawings_that_grow_are_refused(drawing: str) -> None:
    """Both readers of drawings: no entity is followed, no address is asked, nothing is unpacked."""
    data, start = DRAWINGS[drawing], time.process_time()
    with pytest.raises(BadDrawing):
        parse_svg(data)
    assert drawing == "deep" or list(find_refused(data))
    assert time.process_time() - start < 2


@pytest.mark.parametrize("place", ["charter/glossary.yml", "docs/families.md", "docs/infographics/line.svg", "docs/line.svg"])
def test_a_line_of_a_hundred_megabytes_is_not_read(project: Project, place: str) -> None:
    """The file is told to be too large by its size alone."""
    path = project.write(place, "summary: a")
    with path.open("r+b") as file:
        file.truncate(100_000_000)
    start = time.process_time()
    faults = [fault for fault in project.faults() if fault.location.path == place]
    assert [fault.rule.name for fault in faults] in (["file-too-large"], ["infographic-unsafe"])
    assert time.process_time() - start < 3


@pytest.mark.parametrize("name", ["long.md", "/dev/zero"])
def test_words_reads_no_more_than_it_can(tmp_path: Path, name: str, capfdbinary) -> None:
    """`words` says that a file is too large, whatever its size."""
    with (tmp_path / "long.md").open("wb") as file:
        file.truncate(100_000_000)
    start = time.process_time()
    assert main(["words", str(tmp_path / name)]) == 1
    assert b"larger than 10 MB" in capfdbinary.readouterr().out
    assert time.process_time() - start < 5


@pytest.mark.parametrize("piece", ["[", "![", "<!--", "`a", "# a\n", "<a:", "- a\n", "> ", "*", "a\n\n", "[\n\n", "<!--\n\n", "[a](b) \n\n"])
def test_a_page_of_one_sign_takes_no_time(piece: str) -> None:
    """Markdown takes time with the square of some pieces: a page that would take long is told to be too long."""
    for size in (5_900, 39_000):
        start = time.process_time()
        document, faults = parse_page(piece * (size // len(piece)), "x.md")
        if not faults:
            list(html_in_text._in_body(_entry(document)))
            list(unsafe_link.links_in_words(_entry(document)))
            clean_html(to_html(document.body, MARKDOWN))
        assert all(fault.rule.name == "file-too-large" and fault.fix for fault in faults)
        assert time.process_time() - start < 8


def _entry(document):
    from build_hooks.content import Entry

    return Entry("pages", None, document, "x.md")


def test_aliases_are_never_followed() -> None:
    """A bomb of aliases is told of at each of its marks, and nothing grows."""
    text = "a: &a [x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefghijklmnopqrstuvwxy", "bcdefghijklmnopqrstuvwxyz"))
    document, faults = parse_yaml(text, "x.yml")
    assert {fault.rule.name for fault in faults} == {"yaml-alias"} and len(str(document.value)) < 1_000
