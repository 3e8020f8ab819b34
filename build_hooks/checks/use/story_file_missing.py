"""The sound or picture of a story must be there, under the name that the story gives.

The files stand in docs/stories/. Only those that a story names are published.

Wrong: `file: voice.mp3` while docs/stories/ has no such file.
Write instead: the name of a file that is there.
"""

from collections.abc import Iterator
from pathlib import Path

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R252", "story-file-missing", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each file that isn't there, where the check knows the folder."""
    folder: Path | None = context.docs and context.docs / "stories"
    for entry in content.of("stories"):
        for i, recording in enumerate(entry.record.recordings):
            if folder and not (folder / recording.file).is_file():
                yield Diagnostic(entry.at("recordings", i, "file"), RULE, f"There is no file docs/stories/{recording.file}.",
                                 "Put it there, or take this recording out.")
