"""Disk to data: reads files a person wrote and keeps the place of every word in them."""

from build_hooks.source.document import Document, Path, Place
from build_hooks.source.files import find_misplaced, read_text
from build_hooks.source.front_matter import parse_page
from build_hooks.source.yaml_document import parse_yaml

__all__ = ["Document", "Path", "Place", "find_misplaced", "parse_page", "parse_yaml", "read_text"]
