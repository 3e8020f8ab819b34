"""python -m build_hooks: the commands for people who write, check and publish."""

import argparse
import sys
from pathlib import Path

from build_hooks.commands import COMMANDS


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns 0 when all is well, 1 on faults, 2 when the call can't be understood."""
    parser = argparse.ArgumentParser(prog="python -m build_hooks", description=__doc__)
    parser.set_defaults(root=Path.cwd())
    parts = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        part = parts.add_parser(command.name, help=command.help, description=command.help)
        command.add_arguments(part)
        part.set_defaults(run=command.run)
    options = parser.parse_args(arguments)
    return options.run(options)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a terminal may not know every letter of a message
    sys.exit(main())
