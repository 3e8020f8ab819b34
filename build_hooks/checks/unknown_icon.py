"""An icon must be one that the icon set has.

Wrong: `icon: material/hart`.
Write instead: `icon: material/heart-outline`. All names: Material Design Icons.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R207", "unknown-icon", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for each icon that isn't in the package."""
    for entry in content.of("pictures"):
        for index, picture in enumerate(entry.record.pictures):
            if not context.icons.has(picture.icon):
                yield Diagnostic(entry.at("pictures", index, "icon"), RULE,
                                 f"The icon set has no “{picture.icon}”.",
                                 "Choose another from Material Design Icons, written like material/heart-outline.")
