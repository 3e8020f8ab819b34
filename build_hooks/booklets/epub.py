"""A booklet as an e-book (EPUB 3): text that grows and wraps, with everything a reading program asks about access."""

import uuid
from dataclasses import dataclass
from html import escape

from build_hooks.booklets.booklet import Block, Booklet, Picture, Section, Text
from build_hooks.booklets.layout import dated, where, whole
from build_hooks.booklets.zip_file import make_zip

_PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head><title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>{body}</body>
</html>
"""
_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_STYLE = """body{line-height:1.5;text-align:left;hyphens:none}
h1,h2,h3{line-height:1.25;hyphens:none}
.row{clear:both;margin:1.2em 0;min-height:5em;page-break-inside:avoid;break-inside:avoid}
.row img{float:left;width:4.5em;margin:0 1em .5em 0}
.cover{width:60%;margin:1em auto;display:block}
blockquote{margin:.5em 0 1em 1em;border-left:.2em solid;padding-left:.8em}
.phone{font-size:1.3em;font-weight:bold}
"""
_PACKAGE = """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{uuid}</dc:identifier>
<dc:title>{title}</dc:title>
<dc:language>en-GB</dc:language>
<dc:publisher>{site_name}</dc:publisher>
<dc:description>{summary}</dc:description>
<dc:date>{day}</dc:date>
<meta property="dcterms:modified">{day}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Every picture has a description. Headings are in order. It has been checked by machine, not yet by readers.</meta>
</metadata>
<manifest>
{items}
</manifest>
<spine>
{spine}
</spine>
</package>
"""


@dataclass(frozen=True)
class _Page:
    """One file of the book. `heading` is its line in the contents."""

    name: str
    heading: str
    body: str


def make_epub(booklet: Booklet, site_name: str, site_address: str) -> bytes:
    """The whole booklet. The same bytes for the same words."""
    writer = _Writer(site_address)
    pages = (_Page("cover", booklet.title, writer.cover(booklet)), *writer.pages(booklet),
             _Page("about", "About this e-book", writer.last(booklet)))
    full_title = f"{booklet.title} ({booklet.subtitle})"
    files = [("mimetype", b"application/epub+zip"), ("META-INF/container.xml", _CONTAINER.encode()),
             ("EPUB/package.opf", _package(booklet, full_title, site_name, pages, writer).encode()),
             ("EPUB/nav.xhtml", _contents(pages).encode()), ("EPUB/style.css", _STYLE.encode())]
    files += [(f"EPUB/{page.name}.xhtml", _PAGE.format(title=escape(page.heading), body=page.body).encode()) for page in pages]
    files += [(f"EPUB/pictures/{concept}.svg", svg.encode()) for concept, svg in sorted(writer.pictures.items())]
    return make_zip(files, stored=frozenset({"mimetype"}))


def _contents(pages: tuple[_Page, ...]) -> str:
    items = "".join(f'<li><a href="{page.name}.xhtml">{escape(page.heading)}</a></li>' for page in pages)
    body = f'<nav epub:type="toc" role="doc-toc" aria-labelledby="toc"><h1 id="toc">What is in this e-book</h1><ol>{items}</ol></nav>'
    return _PAGE.format(title="What is in this e-book", body=body)


def _package(booklet: Booklet, title: str, site_name: str, pages, writer: "_Writer") -> str:
    kind = "application/xhtml+xml"
    items = [f'<item id="nav" href="nav.xhtml" media-type="{kind}" properties="nav"/>',
             '<item id="style" href="style.css" media-type="text/css"/>',
             *(f'<item id="p-{page.name}" href="{page.name}.xhtml" media-type="{kind}"/>' for page in pages),
             *(f'<item id="i-{concept}" href="pictures/{concept}.svg" media-type="image/svg+xml"/>' for concept in sorted(writer.pictures))]
    order = ["nav" if page.name == "nav" else f"p-{page.name}" for page in pages]
    order.insert(1, "nav")
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{booklet.id}/{booklet.words}/{booklet.version}")
    return _PACKAGE.format(
        uuid=name, title=escape(title), site_name=escape(site_name), summary=escape(booklet.summary),
        day=booklet.words_of.isoformat(), items="\n".join(items), spine="\n".join(f'<itemref idref="{each}"/>' for each in order))


class _Writer:
    """Turns blocks into XHTML and remembers the pictures it used."""

    def __init__(self, site_address: str) -> None:
        self._site = site_address
        self.pictures: dict[str, str] = {}

    def cover(self, booklet: Booklet) -> str:
        notes = "".join(f"<p>{self._text(text)}</p>" for text in (booklet.lead, *booklet.notes))
        return f"<h1>{escape(booklet.title)}</h1><p><b>{escape(booklet.subtitle)}</b></p>{self._image(booklet.cover, 'cover')}{notes}"

    def pages(self, booklet: Booklet) -> tuple[_Page, ...]:
        found: list[list[Section]] = []
        for section in booklet.sections:
            if section.level == 1 or not found:
                found.append([])
            found[-1].append(section)
        return tuple(_Page(f"part-{number}", group[0].heading, "".join(map(self._section, group)))
                     for number, group in enumerate(found, 1))

    def last(self, booklet: Booklet) -> str:
        lines = (*booklet.colophon, where(booklet.address, self._site), dated(booklet.words_of, booklet.version), booklet.credit)
        return "<h1>About this e-book</h1>" + "".join(f"<p>{escape(line)}</p>" for line in lines)

    def _section(self, section: Section) -> str:
        body = "".join(map(self._block, section.blocks))
        return f"<h{section.level}>{escape(section.heading)}</h{section.level}>{body}"

    def _image(self, picture: Picture, name: str = "") -> str:
        self.pictures[picture.concept] = picture.svg
        look = f' class="{name}"' if name else ""
        return f'<img{look} src="pictures/{picture.concept}.svg" alt="{escape(picture.alt)}"/>'

    def _text(self, text: Text) -> str:
        return "".join(map(self._run, text))

    def _run(self, run) -> str:
        words = f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text)
        href = whole(run.href, self._site)
        return f'<a href="{escape(href)}">{words}</a>' if href else words

    def _block(self, block: Block) -> str:
        match block.type:
            case "easy":
                words = "".join(f"<p>{self._text(text)}</p>" for text in (block.text, *block.meanings))
                return f'<div class="row">{self._image(block.picture)}{words}</div>'
            case "paragraph":
                return f"<p>{self._text(block.text)}</p>"
            case "points":
                name = "ol" if block.ordered else "ul"
                return f"<{name}>{''.join(f'<li>{self._text(item)}</li>' for item in block.items)}</{name}>"
            case "named":
                quiet = f"<p>{escape(block.quiet)}</p>" if block.quiet else ""
                return f"<p><b>{escape(block.name)}</b></p><p>{self._text(block.text)}</p>{quiet}"
            case "say":
                return f"<p>You can say:</p><blockquote><p>“{escape(block.text)}”</p></blockquote>"
            case "contact":
                return self._contact(block)
            case _:
                return f"<p><b>{escape(block.term)}</b>: {self._text(block.text)}</p>"

    def _contact(self, block) -> str:
        lines = [f"<p><b>{escape(block.name)}</b></p><p>{self._text(block.text)}</p>"]
        if block.phone:
            lines.append(f'<p class="phone"><a href="tel:{block.phone.replace(" ", "")}">{escape(block.phone)}</a></p>')
        if block.web:
            lines.append(f'<p><a href="{escape(block.web)}">Website of {escape(block.name)}</a></p>')
        lines += [f"<p>{escape(line)}</p>" for line in (block.hours, block.note) if line]
        return f'<div class="row">{self._image(block.picture)}{"".join(lines)}</div>'
