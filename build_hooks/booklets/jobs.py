"""Each file to make as one job: a name, what goes in, and the function that makes it. Jobs run in any process."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.metadata import version
from pathlib import Path

from build_hooks.booklets.booklet import Booklet, Picture
from build_hooks.booklets.cache import Made
from build_hooks.booklets.engine import TypstFault, make_pdf
from build_hooks.booklets.faults import DOES_NOT_FIT, NOT_SET, BookletFault, fault
from build_hooks.booklets.layout import layout
from build_hooks.booklets.meanings import with_word_list
from build_hooks.booklets.papers import Paper
from build_hooks.booklets.parts import split
from build_hooks.booklets.share import FigureTooLong, alt_text, make_figure, make_share
from build_hooks.booklets.sheets import DoesNotFit, make_leaflet, make_poster
from build_hooks.models.term import Term

PACKAGES = ("typst", "python-docx", "segno", "pillow", "fonttools")


@dataclass(frozen=True)
class Job:
    """One thing to make. `form` chooses the maker in MAKERS; `source` is the file to name when it can't be made."""

    name: str
    form: str
    source: str
    given: tuple
    site_name: str
    site_address: str

    @property
    def key(self) -> str:
        """Changes when anything does that could change the file."""
        given = (each.digest if isinstance(each, Bound) else repr(each) for each in self.given)
        parts = (_code(), self.name, self.form, self.site_name, self.site_address, *given)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


@dataclass(frozen=True)
class Bound:
    """A booklet before its hard words are marked, and what marking needs."""

    booklet: Booklet
    terms: tuple[Term, ...]
    word_list: Picture

    @cached_property
    def digest(self) -> str:
        """Changes with anything in it. Worked out once for all the formats of a booklet."""
        return hashlib.sha256(repr((self.booklet, self.terms, self.word_list)).encode()).hexdigest()

    def finished(self, booklet: Booklet | None = None) -> Booklet:
        """The booklet, or a part of it, with its word list."""
        return _finished(booklet or self.booklet, self.terms, self.word_list)


_finished = lru_cache(maxsize=24)(with_word_list)
"""All formats of a booklet need it, and a booklet in parts asks for each part several times."""


def run(job: Job, fonts: Path) -> tuple[Made, ...]:
    """Makes the files of a job. Raises BookletFault."""
    try:
        return MAKERS[job.form](job, fonts)
    except TypstFault as error:
        raise BookletFault(fault(job.source, NOT_SET, f"{job.name} could not be made: {error}.",
                                 "Look at the words and pictures it is made from.")) from error
    except FigureTooLong as error:
        raise BookletFault(fault(
            job.source, DOES_NOT_FIT, f"The rows of {job.name} are too long for a picture to share.",
            "Shorten the name of the record, or its words that stand in this chart.")) from error
    except DoesNotFit as error:
        raise BookletFault(fault(
            job.source, DOES_NOT_FIT, f"The text of {job.name} is too long for its paper, even in small type.",
            "Shorten the words to say in “steps”, or name fewer in “who_can_help”.")) from error


def _pdf(job: Job, fonts: Path) -> tuple[Made, ...]:
    bound, size = job.given

    def pages_of(booklet: Booklet) -> int:
        return make(booklet).pages

    @cache
    def make(booklet: Booklet):
        data = layout(bound.finished(booklet), size, job.site_name, job.site_address)
        return make_pdf("booklet", data, booklet.words_of, fonts)

    parts = split(bound.booklet, pages_of) if bound.booklet.words == "easy" else (bound.booklet,)
    return tuple(_made_pdf(job, bound.finished(part), make(part), number, len(parts))
                 for number, part in enumerate(parts, 1))


def _made_pdf(job: Job, booklet: Booklet, pdf, number: int, count: int) -> Made:
    ending = f"-part-{number}" if count > 1 else ""
    return Made(f"{job.name}{ending}.pdf", pdf.content, pdf.pages, booklet.version, booklet.part)


def _docx(job: Job, fonts: Path) -> tuple[Made, ...]:
    from build_hooks.booklets.docx import make_docx

    booklet = job.given[0].finished()
    return (Made(f"{job.name}.docx", make_docx(booklet, job.site_name, job.site_address, fonts), 0, booklet.version),)


def _epub(job: Job, fonts: Path) -> tuple[Made, ...]:
    from build_hooks.booklets.epub import make_epub

    booklet = job.given[0].finished()
    return (Made(f"{job.name}.epub", make_epub(booklet, job.site_name, job.site_address), 0, booklet.version),)


def _txt(job: Job, fonts: Path) -> tuple[Made, ...]:
    from build_hooks.booklets.plain_text import make_text

    booklet = job.given[0].finished()
    return (Made(f"{job.name}.txt", make_text(booklet, job.site_address), 0, booklet.version),)


def _leaflet(job: Job, fonts: Path) -> tuple[Made, ...]:
    paper: Paper = job.given[0]
    pdf = make_leaflet(paper, job.site_name, job.site_address, fonts)
    return (Made(f"{job.name}.pdf", pdf.content, pdf.pages, paper.version),)


def _poster(job: Job, fonts: Path) -> tuple[Made, ...]:
    paper, size = job.given
    pdf = make_poster(paper, size, job.site_name, job.site_address, fonts)
    return (Made(f"{job.name}.pdf", pdf.content, pdf.pages, paper.version),)


def _share(job: Job, fonts: Path) -> tuple[Made, ...]:
    shape, label, title, line, foot, picture = job.given
    content = make_share(shape, label, title, line, foot, picture, fonts)
    alt = alt_text(label, title, line, picture)
    return (Made(f"{job.name}.png", content, 0, hashlib.sha256(alt.encode()).hexdigest()[:8], alt),)


def _figure(job: Job, fonts: Path) -> tuple[Made, ...]:
    shape, figure, foot = job.given
    content = make_figure(shape, figure, foot, fonts)
    return (Made(f"{job.name}.png", content, 0, hashlib.sha256(figure.alt.encode()).hexdigest()[:8], figure.alt),)


MAKERS: dict[str, Callable[[Job, Path], tuple[Made, ...]]] = {
    "pdf": _pdf, "docx": _docx, "epub": _epub, "txt": _txt, "leaflet": _leaflet, "poster": _poster, "share": _share,
    "figure": _figure}


@cache
def _code() -> str:
    """The makers themselves: their code, their templates, their tools."""
    folder = Path(__file__).parent
    parts = [f"{name} {version(name)}" for name in PACKAGES]
    for path in sorted((*folder.glob("*.py"), *folder.glob("typst/*.typ"), *folder.parent.glob("theme/fonts/*.woff2"))):
        parts.append(hashlib.sha256(path.read_bytes()).hexdigest())
    return "\n".join(parts)
