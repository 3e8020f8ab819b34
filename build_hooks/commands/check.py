"""check: every check, no site."""

from argparse import ArgumentParser, Namespace

from build_hooks.commands.options import add_folders, settings_of
from build_hooks.reporters import REPORTERS
from build_hooks.site import Site

name = "check"
help = "Check all content and say what is wrong, where, and how to put it right."


def add_arguments(parser: ArgumentParser) -> None:
    add_folders(parser)
    parser.add_argument("--format", choices=sorted(REPORTERS), default="text", help="how to print it (text)")


def run(options: Namespace) -> int:
    """Prints all diagnostics, then what falls due soon. Returns 1 when one of them is an error."""
    site = Site(settings_of(options))
    text = REPORTERS[options.format]([*site.diagnostics, *site.due_soon()], site.settings.root)
    if text:
        print(text)
    return 0 if site.is_sound else 1
