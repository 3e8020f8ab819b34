"""new: a commented file for a new right, service and so on, from charter/_templates/."""

import re
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from build_hooks.models.base import ID_PATTERN, MAX_ID

name = "new"
help = "Make a commented file for a new right, plan, service, situation or story."

KINDS = {"plan": "plans", "right": "rights", "service": "services", "situation": "situations", "story": "stories"}


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("id", help="its name in addresses, like no-wrong-door")
    parser.add_argument("--charter", type=Path, default=Path("charter"), metavar="DIR")


def run(options: Namespace) -> int:
    """Writes the file and says what to do next. Never writes over one."""
    if not re.fullmatch(ID_PATTERN, options.id) or len(options.id) > MAX_ID:
        print(f"“{options.id}” can't be an id. Use lower-case letters, digits and hyphens, like no-wrong-door.",
              file=sys.stderr)
        return 2
    template = options.charter / "_templates" / f"{options.kind}.yml"
    target = options.charter / KINDS[options.kind] / f"{options.id}.yml"
    if not template.is_file():
        print(f"There is no {template}. Run this in the project's folder, or name the data's folder with --charter.",
              file=sys.stderr)
        return 2
    if target.exists():
        print(f"{target} is there already. Open it, or choose another id.", file=sys.stderr)
        return 1
    text = re.sub(r"^id: .*$", f"id: {options.id}", template.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(f"{target} is made. Fill it in line by line, then run: make check")
    return 0
