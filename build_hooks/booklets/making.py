"""One call for the site: all booklets, or what stood in the way."""

from importlib.util import find_spec

from build_hooks.booklets import faults as told
from build_hooks.booklets.cache import Cache
from build_hooks.booklets.figures import Figure
from build_hooks.booklets.files import Booklets, finish, plan
from build_hooks.booklets.fonts import signs_of, unpacked
from build_hooks.booklets.glyphs import missing_signs
from build_hooks.booklets.work import do_all, find_kept
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Severity
from build_hooks.pictures.safe_svg import BadDrawing
from build_hooks.settings import Settings

TOOLS = ("typst", "docx", "segno", "PIL", "fontTools", "brotli", "joblib", "tqdm")
"""Packages, by the names that Python imports."""


def make_booklets(content: Content, settings: Settings, figures: tuple[Figure, ...] = ()) -> tuple[Booklets, list[Diagnostic]]:
    """All files to download. With `booklets: off`, or without the tools, there are none and pages say so."""
    if settings.booklets == "off" or content.charter is None:
        return Booklets(), []
    missing = [name for name in TOOLS if find_spec(name) is None]
    if missing:
        return Booklets(), _no_tools(missing, settings)
    try:
        return _make(content, settings, figures)
    except told.BookletFault as fault:
        return Booklets(), [fault.diagnostic]


def _make(content: Content, settings: Settings, figures: tuple[Figure, ...]) -> tuple[Booklets, list[Diagnostic]]:
    folder = settings.cache_path / "booklets"
    fonts = unpacked(folder)
    try:
        planned = plan(content.charter, settings, figures)
    except (BadDrawing, ValueError, KeyError) as error:
        return Booklets(), [told.fault("charter/pictures.yml", told.BAD_PICTURE, f"A picture can't be used: {error}",
                                       "Choose another picture, or draw this one again.")]
    cache = Cache(folder)
    kept, missing = find_kept(tuple(each.job for each in planned), cache)
    faults = missing_signs(content, planned, signs_of(fonts)) if missing else []
    if faults:
        return Booklets(), faults
    done, faults = do_all(missing, cache, fonts, settings.cluster)
    if faults:
        return Booklets(), faults
    return finish(planned, kept | done), _no_address(settings)


def _no_tools(missing: list[str], settings: Settings) -> list[Diagnostic]:
    if settings.booklets != "require":
        return []
    return [told.fault("mkdocs.yml", told.NO_TOOL, f"Booklets can't be made: {', '.join(missing)} missing.",
                       "Install them with: make site. Or set “booklets: auto” in mkdocs.yml.")]


def _no_address(settings: Settings) -> list[Diagnostic]:
    """A release without codes stops: its leaflets are printed. Elsewhere the leaflets do without, and nobody is warned."""
    if settings.site_address:
        return []
    severity = (Severity.ERROR if settings.booklets == "require" else Severity.WARNING if settings.release
                else Severity.NOTICE)
    return [told.fault("mkdocs.yml", told.NO_ADDRESS, "Leaflets and posters have no QR code: the site has no address.",
                       "Set site_url in mkdocs.yml, or SITE_URL when you build.", severity)]
