"""A story or a quote has no record that its person agreed.

What it checks: files in a folder of stories or quotes, YAML files of that name, files with
`story:` or `quote:`, and pages of `kind: story`. They need `consent:` in their front
matter or beside the words. A page about stories, docs/stories.md, is no story.

Why: people can agree, and can change their mind. Without a record nobody can tell.

Wrong: a page in docs/stories/ without `consent:`

Write this instead: consent: "recorded 2026-11-21, name changed"
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P610", "private-consent")
LEVELS = BOTH

_FOLDER = re.compile(r"(?:^|[/\\])(?:stories|story|quotes|testimonies)(?:[/\\]|\.ya?ml$)", re.IGNORECASE)
_KEYS = frozenset({"story", "quote", "quotation", "testimony", "said"})
_KIND = re.compile(r"^kind:\s*[\"']?(?:story|quote|testimony)\b", re.MULTILINE)
_INDEX = re.compile(r"(?:^|[/\\])(?:index|README|stories)\.md$")


def check(file, context: Context):
    is_story = _FOLDER.search(file.name) and not _INDEX.search(file.name) or file.facts & _KEYS or _KIND.search(file.source[:4_000])
    has_quotes = file.form == "yaml" and any(block.path and block.path[-1] in _KEYS for block in file.blocks)
    if (is_story or has_quotes) and not re.search(r"(?:^|[\s{,-])consent:\s*\S", file.source):
        yield found_in_line(file, 1, 0, "consent", RULE, "This story or quotation has no consent record.",
                            "Add “consent:” with how and when the person agreed.")
