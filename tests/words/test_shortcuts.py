"""Rules look only where they can find something. That must never hide a fault."""

import re
from collections.abc import Iterator

import pytest
import yaml

from build_hooks.checks import privacy
from build_hooks.checks.privacy import source_lines
from build_hooks.checks.words import number, shorthand
from build_hooks.text.blocks import Block
from build_hooks.text.phrases import Finder, Part
from build_hooks.words_check import check_text
from tests.words import golden

EVERYWHERE = re.compile("")


class Everything(frozenset):
    """The words of a text that holds all words."""

    def isdisjoint(self, other) -> bool:
        return False


def texts() -> Iterator[str]:
    """Those of all golden and labelled cases, and what people might make of them."""
    cases = [golden.load(path)["text"] for path in golden.cases()]
    labelled = [str(value) for path in sorted((golden.GOLDEN.parent / "labelled").glob("*.yml"))
                for value in _values(yaml.safe_load(path.read_text(encoding="utf-8")))]
    for text in (*cases, *labelled):
        yield text
        yield text.upper()
        yield text.replace(" ", "\u00a0")
        yield text.replace("-", " ").replace("'", "’")


def _values(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _values(inner)
    else:
        yield value


@pytest.fixture
def long_text() -> str:
    """All of them as paragraphs of one page."""
    return "\n\n".join(text for text in texts() if "---" not in text and "```" not in text and "words-ok" not in text)


def test_no_shortcut_hides_a_fault(long_text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same is told when every rule looks at every line and for every phrase. At the strictest level, which has all rules."""
    level = "easy-read"
    told = {text: check_text(text, "text.md", level)[0] for text in long_text.split("\n\n")}
    for module in privacy.RULES:
        for name in ("lines_with_words", "lines_with_digits"):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, lambda file, *words: source_lines.lines_of(file))
    monkeypatch.setattr(Part, "can_be_in", lambda self, stems: True)
    monkeypatch.setattr(Finder, "can_be_in", lambda self, stems: True)
    monkeypatch.setattr(Block, "stems", Everything())
    monkeypatch.setattr(shorthand, "_SIGN", EVERYWHERE)
    monkeypatch.setattr(number, "ANY_DIGIT", EVERYWHERE)
    assert sum(map(len, told.values())) > 500
    for text, faults in told.items():
        assert check_text(text, "text.md", level)[0] == faults, text
