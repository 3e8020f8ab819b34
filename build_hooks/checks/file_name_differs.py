"""A file must be called after the id inside it.

People look for a right by its file, and addresses come from the id. When the two differ,
the next person changes the wrong one.

Wrong: `id: health` in charter/rights/wellbeing.yml.
Write instead: the file charter/rights/health.yml, or `id: wellbeing`.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R204", "file-name-differs", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each file of a folder of things not named after its id."""
    for entry in (entry for kind in ("rights", "services", "plans", "situations", "stories") for entry in content.of(kind)):
        name = PurePosixPath(entry.document.name).stem
        if name != entry.record.id:
            yield Diagnostic(
                entry.at("id"), RULE, f"The file is called “{name}” and the id in it is “{entry.record.id}”.",
                f"Rename the file to {entry.record.id}.yml. If people already know the address, change the id instead.")
