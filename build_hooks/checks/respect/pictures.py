"""A picture shows drugs, needles or a hooded figure.

What it checks: alternative texts, and the names of picture files: syringes, powder,
hoods, people who inject. The list is in charter/language.yml.

Why: such pictures frighten, can bring back a craving, and show a person as a danger.
The media guidance asks for others.

Wrong: ![A hooded figure with a syringe](syringe.jpg)

Write this instead: ![A woman talks with her nurse](talking.jpg)
"""

import re

from build_hooks.checks.reading import BOTH, Context, found
from build_hooks.checks.respect.terms import check_terms
from build_hooks.diagnostics import Rule

RULE = Rule("W459", "respect-pictures")
LEVELS = BOTH


def check(file, context: Context):
    yield from check_terms(file, context, RULE, LEVELS, kinds=frozenset({"alt"}))
    for block in file.blocks:
        for mark in block.marks if block.kind == "alt" else ():
            words = _file_words(mark.target)
            for term in context.language.terms:
                if term.rule != "pictures":
                    continue
                match = context.phrases.finder(term.words).search(words)
                if match and not context.phrases.finder(term.fine).search(words):
                    yield found(file, block, 0, 0, RULE, f"The picture file “{mark.target[:80]}” is called “{match[0]}”.",
                                f"Show {term.say}.", LEVELS[context.level_of(block)])


def _file_words(target: str) -> str:
    """"img/dirty_needle-2.png" => "dirty needle 2"."""
    name = target.rsplit("/", 1)[-1].split("?", 1)[0].rsplit(".", 1)[0][:200]
    return re.sub(r"[_\-+%\d]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).strip()
