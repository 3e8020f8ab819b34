"""All booklets, leaflets, posters and pictures to share: made or found again, and described for pages."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date

from build_hooks.booklets import easy, plain
from build_hooks.booklets.cache import Made
from build_hooks.booklets.download import Download, Group
from build_hooks.booklets.figures import Figure
from build_hooks.booklets.gallery import short_credit
from build_hooks.booklets.jobs import Bound, Job
from build_hooks.booklets.papers import right_paper
from build_hooks.booklets.records import Records
from build_hooks.booklets.zip_file import make_zip
from build_hooks.models.charter import Charter
from build_hooks.settings import Settings

FOLDER = "downloads"
CHARTER, AGREEMENT, FIGURES = "charter", "agreement", "figures"
SHARED = (("share", "Picture to share, wide"), ("share-square", "Picture to share, square"))
_PACK_NOTE = """Leaflets and posters to print and hand over.

Each leaflet is 2 sides of A4. Print it on both sides of one sheet.
They are drafts. {dated}
Phone numbers can change. Look for a newer pack before you print more.
"""


@dataclass(frozen=True)
class Planned:
    """A job, and what its files are to be called on pages."""

    job: Job
    about: str
    title: str
    kind: str
    group: Group
    form: str
    words_of: date


@dataclass(frozen=True)
class Booklets:
    """All files by their address below the site, and what pages say of them."""

    files: dict[str, bytes] = field(default_factory=dict)
    downloads: tuple[Download, ...] = ()

    def about(self, name: str) -> tuple[Download, ...]:
        """What there is about a right, “agreement”, “charter” or “figures”."""
        return tuple(download for download in self.downloads if download.about == name)


def plan(charter: Charter, settings: Settings, figures: tuple[Figure, ...] = ()) -> tuple[Planned, ...]:
    """Everything that is to be made."""
    records = Records(charter)
    planned = tuple(planned for planner in (_charter, _agreement, _rights) for planned in planner(records, settings))
    return (*planned, *(each for figure in figures for each in _figure(settings, figure)))


def finish(planned: tuple[Planned, ...], done: dict[str, tuple[Made, ...]]) -> Booklets:
    """The files with their descriptions, the pack and the list of all that was made."""
    files: dict[str, bytes] = {}
    downloads: list[Download] = []
    for each in planned:
        for made in done.get(each.job.name, ()):
            files[f"{FOLDER}/{made.name}"] = made.content
            downloads.append(_download(each, made))
    packed = [d for d in downloads if d.group == "sheet"]
    if packed:
        name, content = f"{FOLDER}/leaflets-and-posters.zip", _pack(packed, files)
        files[name] = content
        downloads.append(_describe(
            name, content, about=CHARTER, title="All leaflets and posters", kind="Pack of all leaflets and posters",
            group="pack", form="ZIP", words_of=max(d.words_of for d in packed), version=_version(packed)))
    files[f"{FOLDER}/manifest.json"] = _manifest(downloads)
    return Booklets(files, tuple(downloads))


def _rights(records: Records, settings: Settings) -> Iterator[Planned]:
    for right in records.charter.rights:
        source = f"charter/rights/{right.id}.yml"
        day = records.words_of(right)
        yield from _editions(records, settings, easy.right_booklet(records, right), source)
        yield from _editions(records, settings, plain.right_booklet(records, right), source)
        paper = right_paper(records, right)
        for name, kind, form, given in (
                ("leaflet", "Leaflet, 2 sides of A4", "leaflet", (paper,)), ("poster-a4", "Poster, A4", "poster", (paper, "a4")),
                ("poster-a3", "Poster, A3", "poster", (paper, "a3"))):
            job = _job(settings, f"{right.id}-{name}", form, source, given)
            yield Planned(job, right.id, right.short_name, kind, "sheet", "PDF", day)
        yield from _shares(records, settings, right.id, source, "Know your rights", right.short_name, right.right, right.picture, day)


def _agreement(records: Records, settings: Settings) -> Iterator[Planned]:
    agreement = records.charter.agreement
    source, day = "charter/agreement.yml", records.words_of(agreement)
    yield from _editions(records, settings, easy.agreement_booklet(records, agreement), source)
    yield from _editions(records, settings, plain.agreement_booklet(records, agreement), source)
    line = f"{len(agreement.values)} values for working well together."
    yield from _shares(records, settings, AGREEMENT, source, "How we work together", agreement.title, line, agreement.picture, day)


def _charter(records: Records, settings: Settings) -> Iterator[Planned]:
    rights = records.charter.rights
    yield from _editions(records, settings, easy.charter_booklet(records, rights), "charter/rights/")
    yield from _editions(records, settings, plain.charter_booklet(records, rights), "charter/rights/")


def _editions(records: Records, settings: Settings, booklet, source: str) -> Iterator[Planned]:
    is_easy = booklet.words == "easy"
    stem = f"{booklet.id}-{'easy-read' if is_easy else 'plain-english'}"
    large = f"{stem}-large-print" if is_easy else f"{booklet.id}-large-print"
    words = "Easy Read" if is_easy else "plain English"
    group: Group = "easy" if is_easy else "plain"
    bound = Bound(booklet, records.charter.glossary.terms, records.picture("books"))
    for name, kind, maker, given, form in (
            (stem, f"Booklet in {words}", "pdf", (bound, "normal"), "PDF"),
            (large, f"Booklet in {words} and large print", "pdf", (bound, "large"), "PDF"),
            (f"{stem}-word", f"Word file in {words}", "docx", (bound,), "Word"),
            (f"{stem}-e-book", f"E-book in {words}", "epub", (bound,), "EPUB"),
            (f"{stem}-text", f"Plain text in {words}", "txt", (bound,), "text")):
        job = _job(settings, name, maker, source, given)
        yield Planned(job, booklet.id, booklet.title, kind, group, form, booklet.words_of)


def _shares(records: Records, settings: Settings, name: str, source: str, label: str, title: str, line: str, picture: str,
            day: date) -> Iterator[Planned]:
    site = settings.site_address.rstrip("/").partition("//")[2]
    foot = " · ".join(filter(None, ("A draft", site, short_credit(records.charter))))
    for shape, kind in SHARED:
        given = (shape, label, title, line, foot, records.picture(picture))
        yield Planned(_job(settings, f"{name}-{shape}", "share", source, given), name, title, kind, "share", "PNG", day)


def _figure(settings: Settings, figure: Figure) -> Iterator[Planned]:
    foot = " · ".join(filter(None, (settings.site_name, settings.site_address.rstrip("/").partition("//")[2])))
    for shape, kind in SHARED:
        yield Planned(_job(settings, f"{figure.id}-{shape}", "figure", figure.file, (shape, figure, foot)), FIGURES, figure.title, kind,
                      "share", "PNG", figure.words_of)


def _job(settings: Settings, name: str, form: str, source: str, given: tuple) -> Job:
    return Job(name, form, source, given, settings.site_name, settings.site_address)


def _download(planned: Planned, made: Made) -> Download:
    part = f", {made.note}" if planned.group in ("easy", "plain") and made.note else ""
    return _describe(
        f"{FOLDER}/{made.name}", made.content, about=planned.about, title=planned.title, kind=f"{planned.kind}{part}",
        group=planned.group, form=planned.form, pages=made.pages, words_of=planned.words_of, version=made.version,
        alt=made.note if planned.group == "share" else "")


def _describe(uri: str, content: bytes, *, pages: int = 0, alt: str = "", **facts) -> Download:
    return Download(uri=uri, size=len(content), pages=pages, sha256=hashlib.sha256(content).hexdigest(), alt=alt, **facts)


def _pack(sheets: list[Download], files: dict[str, bytes]) -> bytes:
    newest = max(sheet.words_of for sheet in sheets)
    note = _PACK_NOTE.format(dated=f"Words of {newest.isoformat()}. Version {_version(sheets)}.")
    entries = [(sheet.uri.removeprefix(f"{FOLDER}/"), files[sheet.uri]) for sheet in sheets]
    return make_zip([("READ-ME.txt", note.replace("\n", "\r\n").encode()), *entries])


def _version(downloads: list[Download]) -> str:
    return hashlib.sha256("".join(d.version for d in downloads).encode()).hexdigest()[:8]


def _manifest(downloads: list[Download]) -> bytes:
    """Which file was made from which words, for anyone who wants to check."""
    rows = [asdict(download) | {"words_of": download.words_of.isoformat()} for download in downloads]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()
