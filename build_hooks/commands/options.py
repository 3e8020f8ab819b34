"""Options that several commands share."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from build_hooks.settings import Settings


def add_folders(parser: ArgumentParser) -> None:
    """--charter and --docs: where the content stands."""
    parser.add_argument("--charter", type=Path, default=Path("charter"), metavar="DIR",
                        help="folder of the data (charter)")
    parser.add_argument("--docs", type=Path, default=Path("docs"), metavar="DIR",
                        help="folder of the hand-written pages (docs)")


def settings_of(options: Namespace) -> Settings:
    """Settings for the folders a person named. The root is the folder that holds them both."""
    charter, docs = Path(os.path.abspath(options.charter)), Path(os.path.abspath(options.docs))
    root = Path.cwd()
    if not (charter.is_relative_to(root) and docs.is_relative_to(root)):
        root = _common(charter, docs)
    return Settings(root=root, charter_dir=charter.relative_to(root), docs_dir=docs.relative_to(root),
                    cache_dir=Path(os.environ.get("CHARTER_CACHE") or ".cache"))


def _common(one: Path, other: Path) -> Path:
    return next(folder for folder in one.parents if other.is_relative_to(folder))
