"""A written form of a word must belong to one explained word only.

Wrong: “MAT” both under MAT standards and under another word.
Write instead: the form under the one word it means.
"""

from collections.abc import Iterator

from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Rule

RULE = Rule("R211", "word-clash", __doc__)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Yields a fault for a form that two terms share, or that one term has twice."""
    for entry in content.of("glossary"):
        owner: dict[str, str] = {}
        for index, term in enumerate(entry.record.terms):
            forms = [(("term",), term.term), *((("also", i), form) for i, form in enumerate(term.also))]
            for path, form in forms:
                if form.lower() in owner:
                    yield Diagnostic(entry.at("terms", index, *path), RULE,
                                     f"“{form}” is already explained under “{owner[form.lower()]}”.",
                                     "Keep it in one place.")
                owner.setdefault(form.lower(), term.term)
