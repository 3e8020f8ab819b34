"""From records to booklets: runs, hard words, parts."""

import pytest

from build_hooks.booklets.booklet import Easy, Paragraph, Picture, Run, Section, plain
from build_hooks.booklets.parts import chapters, split
from build_hooks.booklets.runs import runs

PICTURE = Picture("x", "<svg/>", "X")


@pytest.mark.parametrize(("text", "expected"), [
    ("Ask us.", (Run("Ask us."),)),
    ("Ask **now**.", (Run("Ask "), Run("now", bold=True), Run("."))),
    ("See [help](/help/).", (Run("See "), Run("help", href="/help/"), Run("."))),
    ("A\n  b", (Run("A b"),)),
    ("", ()),
])
def test_markup_becomes_runs(text: str, expected: tuple) -> None:
    """No format has to read it again."""
    assert runs(text) == expected


def test_a_hard_word_is_bold_once_and_in_the_list(booklet_of) -> None:
    """At its first use; the list says what it means."""
    booklet = booklet_of["health-easy"]
    bold = [run.text for section in booklet.sections for block in section.blocks if isinstance(block, Easy)
            for run in block.text if run.bold]
    assert bold.count("advocate") == 1
    words = next(section for section in booklet.sections if section.heading == "Word list")
    assert "advocate" in [block.term for block in words.blocks]


def test_a_meaning_follows_unless_the_next_sentence_gives_it(booklet_of) -> None:
    """Nobody reads the same sentence twice."""
    blocks = [block for section in booklet_of["health-easy"].sections for block in section.blocks if isinstance(block, Easy)]
    index = next(i for i, block in enumerate(blocks) if any(run.bold and run.text == "advocate" for run in block.text))
    assert plain(blocks[index + 1].text).startswith("An advocate")
    assert blocks[index].meanings == ()


def test_every_easy_sentence_has_one_picture(booklet_of) -> None:
    """With words for it."""
    for name, booklet in booklet_of.items():
        for section in booklet.sections:
            assert all(block.picture.alt for block in section.blocks if isinstance(block, Easy)), name


def _long(booklet, count: int):
    from dataclasses import replace

    tail = Section("Tail", (), is_tail=True)
    return replace(booklet, sections=(*(Section(f"S{n}", (Paragraph(runs("A.")),)) for n in range(count)), tail))


@pytest.mark.parametrize(("count", "parts"), [(5, 1), (24, 2), (60, 3), (100, 5)])
def test_a_long_booklet_comes_in_parts(booklet_of, count: int, parts: int) -> None:
    """Nothing is lost, nothing is twice but the tail, and each part says which it is."""
    booklet = _long(booklet_of["health-easy"], count)
    found = split(booklet, lambda one: len(one.sections) + 1)
    assert len(found) >= parts
    assert all(len(part.sections) + 1 <= 24 for part in found)
    headings = [section.heading for part in found for section in part.sections if not section.is_tail]
    assert headings == [f"S{n}" for n in range(count)]
    assert all(part.sections[-1].heading == "Tail" for part in found)
    if len(found) > 1:
        assert [part.part for part in found] == [f"part {n} of {len(found)}" for n in range(1, len(found) + 1)]


def test_a_chapter_keeps_its_sections(booklet_of) -> None:
    """A right is never torn into two parts."""
    groups = chapters(booklet_of["charter-easy"])
    assert len(groups) >= 14
    assert all(group[0].level == 1 and all(section.level > 1 for section in group[1:]) for group in groups)
