"""Pictures and other files that editors put into docs/ beside the pages."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from build_hooks.audio.page import RECORDINGS
from build_hooks.models.story import Story
from build_hooks.output import Output
from build_hooks.views.story import story_files

STORIES = "stories"
"""The folder in docs/ with the sounds and pictures of stories. Only those that a story names, and may show, are published."""


def own_files(docs: Path, stories: Iterable[Story]) -> Iterator[Output]:
    """Each of them that is published. What stands in a private folder is published only through the page that has leave to show it."""
    for path in sorted(docs.rglob("*")):
        inside = path.relative_to(docs)
        if path.is_file() and path.suffix != ".md" and not path.name.startswith(".") and inside.parts[0] not in (STORIES, RECORDINGS):
            yield Output(inside.as_posix(), path=path)
    for name in story_files(stories):
        yield Output(f"{STORIES}/{name}", path=docs / STORIES / name)
