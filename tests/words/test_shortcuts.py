"""Rules look only where they can find something. That must never hide a fault."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
import yaml

from build_hooks.checks import privacy
from build_hooks.checks.privacy import source_lines
from build_hooks.checks.reading import Context, Sound
from build_hooks.checks.words import number, shorthand
from build_hooks.text.blocks import Block
from build_hooks.text.phrases import Finder, Group, Part
from build_hooks.words_check import check_text
from build_hooks.words_settings import LanguageSettings, default_settings
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
    monkeypatch.setattr(Group, "can_be_in", lambda self, stems: True)
    monkeypatch.setattr(Group, "possible", lambda self, stems: iter(self._parts))
    monkeypatch.setattr(Sound, "without", lambda self, file: file)
    monkeypatch.setattr(Block, "stems", Everything())
    monkeypatch.setattr(shorthand, "_SIGN", EVERYWHERE)
    monkeypatch.setattr(number, "ANY_DIGIT", EVERYWHERE)
    assert sum(map(len, told.values())) > 500
    for text, faults in told.items():
        assert check_text(text, "text.md", level)[0] == faults, text


@pytest.mark.parametrize("level", ["plain", "easy-read"])
def test_what_was_found_sound_before_hides_no_fault(level: str) -> None:
    """A text is told the same faults whatever was checked before it: every text alone, and all of them after each other."""
    every = list(dict.fromkeys(texts()))
    shared, alone = _settings(), _settings()
    for name in ("text.md", "values.yml"):
        for text in every + every[::-1]:
            written = text if name.endswith(".md") else yaml.safe_dump({"words": text, "title": text[:60]}, allow_unicode=True)
            _forget(alone.context(level))
            assert check_text(written, name, level, settings=shared) == check_text(written, name, level, settings=alone), text


def test_a_block_is_sound_only_at_its_level_and_in_its_form() -> None:
    """A sentence that is short enough for a plain text is still too long for an Easy Read one, and a title has rules of its own."""
    sentence = "You can ask for a copy of your care plan and they must then give it to you"
    settings = _settings()
    found = {form: {fault.rule.name for fault in check_text(text, "values.yml", settings=settings)[0]} for form, text in {
        "plain": f"words: {sentence}", "easy": f"easy_words: {sentence}", "title": f"title: {sentence}"}.items()}
    assert "words-sentence-length" not in found["plain"] and "words-sentence-length" in found["easy"]
    assert "words-heading-length" not in found["plain"] and "words-heading-length" in found["title"]


def test_a_name_is_told_where_no_note_says_that_it_was_changed() -> None:
    """A line that is fine beside “not her real name” is told in the next file, which has no such note."""
    name, note = "My name is Kirsty Campbell.", "Kirsty is not her real name."
    settings = _settings()
    beside, without = (check_text(text, "story.md", settings=settings)[0] for text in (f"{name}\n\n{note}", name))
    assert "private-name" not in {fault.rule.name for fault in beside}
    assert "private-name" in {fault.rule.name for fault in without}


def test_a_file_with_too_many_faults_says_nothing_about_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the rest of a file was not looked at, its words are not taken for sound."""
    from build_hooks import words_check

    monkeypatch.setattr(words_check, "MOST", 3)
    settings = _settings()
    last = "Addicts live here."
    many, one = (check_text(text, "a.md", settings=settings)[0] for text in ("Addicts came.\n\n" * 5 + last, last))
    assert [fault.rule.name for fault in many].count("respect-people-first") == 3
    assert "respect-people-first" in {fault.rule.name for fault in one}


def _settings() -> LanguageSettings:
    """Those of the charter, with which nothing was checked yet."""
    return replace(default_settings())


def _forget(context: Context) -> None:
    """As if nothing had been checked yet."""
    for name in ("sound", "counted"):
        vars(context).pop(name, None)
