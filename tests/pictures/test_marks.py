"""The shapes of status words and of a plan's letters."""

import re

import pytest

from build_hooks.pictures.marks import RING, mark, parts
from tests.project import REPOSITORY


@pytest.mark.parametrize(("cell", "shapes"), [
    ("G A", ("G", "A")), ("G G", ("G", "G")), ("G", ("G",)), ("B G", ("B", "G")), ("Underway", ("Underway",)),
    ("In early development", ("In early development",)), ("On track", ("On track",)), (None, (None,))])
def test_each_letter_of_a_cell_has_a_shape_and_words_have_one(cell: str | None, shapes: tuple) -> None:
    """A word of several words is never cut."""
    assert parts(cell) == shapes


def test_no_two_letters_share_a_shape() -> None:
    """They are told apart without any colour."""
    assert len({mark("R"), mark("A"), mark("G"), RING}) == 4


def test_drawings_keep_their_colours_where_colours_are_forced() -> None:
    """Forced colours fill every shape of a drawing with one colour: it would be a black blob. It stays on a white plate."""
    css = "".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "build_hooks/theme/styles").rglob("*.css"))
    forced = " ".join(re.findall(r"@media \(forced-colors: active\) \{(.*?)\n\}", css, re.DOTALL))
    rule = re.search(r"\.pic \{([^}]*)\}", forced)[1]
    assert "forced-color-adjust: none" in rule and "background: #fff" in rule
