"""What templates may do to a value: one filter a file, listed here."""

from build_hooks.filters.prose import prose
from build_hooks.filters.to import to
from build_hooks.pictures.marks import mark, parts
from build_hooks.text.slugs import slug

FILTERS = {"prose": prose, "to": to, "slug": slug, "mark": mark, "parts": parts}
