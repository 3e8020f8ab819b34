"""words: the language checks on any text, from any charity."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

name = "words"
help = "Check the words of any text, Markdown or YAML file, and measure how hard it is to read."


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="files or folders; - for standard input")
    parser.add_argument("--level", choices=("plain", "easy-read"), default="plain", help="reading level (plain)")
    parser.add_argument("--format", choices=("github", "json", "text"), default="text", help="how to print it (text)")
    parser.add_argument("--charter", type=Path, default=None, metavar="DIR", help="folder with language.yml and glossary.yml")


def run(options: Namespace) -> int:
    """Prints what was found. Returns 1 when one of the faults is an error."""
    from build_hooks.words_command import words_command  # Loads word lists that no other command needs.

    return words_command(options.files, options.level, options.format, charter=options.charter)
