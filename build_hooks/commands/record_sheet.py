"""record-sheet: what a person needs who records a page: its words, the name of the file, the consent to fill in."""

import sys
from argparse import ArgumentParser, Namespace

from build_hooks.commands.options import add_folders, settings_of
from build_hooks.reporters import report_text
from build_hooks.site import Site

name = "record-sheet"
help = "Print the words of a page for a person to record."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="a right (health), an address (/help/) or a name (rights-health-easy-read)")
    add_folders(parser)


def run(options: Namespace) -> int:
    """Prints the sheet. Returns 1 when the content has errors, 2 for a page that isn't there."""
    from build_hooks.audio.record_sheet import find_page, make_record_sheet

    site = Site(settings_of(options))
    if not site.is_sound:
        print(report_text(site.diagnostics, site.settings.root), file=sys.stderr)
        return 1
    page, close = find_page(site.to_speak, options.id)
    if page is None:
        print(f"There is no page “{options.id}”." + (f" Did you mean “{close}”?" if close else ""), file=sys.stderr)
        return 2
    print(make_record_sheet(page, site.settings.today))
    return 0
