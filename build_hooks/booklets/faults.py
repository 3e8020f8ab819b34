"""Everything that can be wrong with a booklet, and where it is told."""

from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity

NO_TOOL = Rule("B801", "no-booklet-tools", """A release needs the tools that make booklets.

Without the packages of the extra “booklets” there is nothing to print or hand over.

Do: install them, or set `booklets: auto` in mkdocs.yml.""")
MISSING_GLYPH = Rule("B802", "missing-glyph", """The typeface of booklets must have every sign of a text.

A sign it does not have would be printed as an empty box.

Wrong: `text: Ask → listen.`
Write instead: `text: Ask, then listen.`""")
DOES_NOT_FIT = Rule("B803", "leaflet-too-long", """A leaflet is one sheet of paper, and a poster is one side.

Type under 12 points is hard to read, so a longer text is not made smaller.

Do: shorten the words to say in `steps`, name fewer in `who_can_help`, or shorten the Easy Read section “What it can look like”.""")
BAD_PICTURE = Rule("B804", "booklet-picture", """A picture in a booklet must be a drawing of plain shapes.

A file that is missing, that is not what it claims or that holds a script is not put into anything that people open.

Do: choose another picture in charter/pictures.yml, or draw this one again.""")
NOT_SET = Rule("B805", "booklet-not-set", """A booklet must come out as a PDF that a screen reader can read.

Do: look at the words and pictures that the message names.""")
NO_ADDRESS = Rule("B806", "no-site-address", """A QR code needs the whole address of the site.

Without it leaflets and posters have no code, and print only the last part of the address.

Do: set `site_url` in mkdocs.yml, or SITE_URL when you build.""")
NO_FONT = Rule("B807", "no-booklet-font", """Booklets are set in the typeface that comes with the theme.

Do: put the files of Atkinson Hyperlegible Next back into build_hooks/theme/fonts/.""")
CANNOT_WRITE = Rule("B808", "booklet-not-written", """Booklets need room on the disk.

Nothing half-written is left behind, and what was finished is kept for the next build.

Do: make room, or check that the folder .cache may be written to.""")

RULES = (NO_TOOL, MISSING_GLYPH, DOES_NOT_FIT, BAD_PICTURE, NOT_SET, NO_ADDRESS, NO_FONT, CANNOT_WRITE)


class BookletFault(Exception):
    """Work can't go on. Caught where booklets are asked for, and handed on as a diagnostic."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic

    def __reduce__(self):
        return BookletFault, (self.diagnostic,)


def fault(path: str | Location, rule: Rule, message: str, fix: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    """A diagnostic about a place, or about a whole file."""
    return Diagnostic(path if isinstance(path, Location) else Location(path), rule, message, fix, severity)
