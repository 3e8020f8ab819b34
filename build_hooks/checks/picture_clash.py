"""One idea has one picture, and one picture stands for one idea.

People who read with pictures learn what each picture means. A picture with two meanings
misleads them; an idea with two pictures makes them start again.

Wrong: the same drawing for `wait` and for `long-time`.
Write instead: another drawing for one of them.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("A501", "picture-clash", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for an idea that is there twice and for a drawing that is used twice."""
    for entry in content.of("pictures"):
        ideas: dict[str, int] = {}
        files: dict[str, str] = {}
        for index, picture in enumerate(entry.record.pictures):
            if picture.concept in ideas:
                first = entry.at("pictures", ideas[picture.concept], "concept").line
                yield Diagnostic(entry.at("pictures", index, "concept"), RULE,
                                 f"“{picture.concept}” has two pictures. The other is on line {first}.",
                                 "Keep one of the two.")
            elif picture.file in files:
                yield Diagnostic(entry.at("pictures", index, "file"), RULE,
                                 f"This picture already stands for “{files[picture.file]}”.",
                                 "Choose another picture for one of the two ideas.")
            ideas.setdefault(picture.concept, index)
            files.setdefault(picture.file, picture.concept)
