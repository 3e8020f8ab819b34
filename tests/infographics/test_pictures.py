"""Pictures drawn from the data."""

from dataclasses import replace
from io import BytesIO

import pytest
from defusedxml.ElementTree import fromstring
from PIL import Image

from build_hooks.infographics.files import make_files
from build_hooks.infographics.layout import WIDTH, Words, lay_out, wrap
from build_hooks.infographics.png import draw_png
from build_hooks.infographics.svg import draw_svg
from build_hooks.pictures.author_svg import find_refused
from build_hooks.pictures.marks import RING, SHAPES, mark
from build_hooks.views.charts import charts_of
from build_hooks.views.pages import make_pages
from build_hooks.views.parts import Chart, ChartRow

CHART = Chart(
    "recommendations", "Where 2 <things> stand", ("Their words", "How many"),
    (ChartRow("Underway", "1 of 2", "Underway", 50), ChartRow("Two letters", "G A", "G A", group="A theme"),
     ChartRow("A new word", "Café, £5", "Delayed")),
    "29 September 2022", "Letter", "/progress/", "These are their words.")


@pytest.fixture(scope="module")
def svg() -> str:
    return draw_svg(lay_out(CHART, "Your rights"))


def test_date_and_source_are_on_it(svg: str) -> None:
    """So that it can stand alone on a slide."""
    words = "".join(fromstring(svg).itertext())
    assert "As at 29 September 2022." in words and "Source: Letter." in words and "“Your rights”" in words


def test_it_has_a_name_and_all_its_words(svg: str) -> None:
    """For people who cannot see it."""
    root = fromstring(svg)
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img" and root.get("aria-labelledby") == "title description"
    assert root.findtext(f"{space}title") == "Where 2 <things> stand"
    assert "Underway: 1 of 2; Two letters: G A" in root.findtext(f"{space}desc")


def test_a_picture_of_many_rows_says_how_many_it_leaves_out() -> None:
    """With 32 areas a right has hundreds of promises. The table on the page has all; the picture can still be shared."""
    many = replace(CHART, rows=tuple(ChartRow(f"Promise {number}", "No word", None) for number in range(1, 1_101)))
    drawing = lay_out(many, "Your rights")
    words = [item.text for item in drawing.items if isinstance(item, Words)]
    assert "Promise 40" in words and "Promise 41" not in words
    assert "And 1,060 more, in the table on the page." in words
    assert drawing.description.endswith("Promise 40: No word. And 1,060 more, in the table on the page.")
    assert drawing.height < 5_000
    assert "more" not in lay_out(replace(many, rows=many.rows[:40]), "Your rights").description


def test_ours_would_pass_the_list_for_authors(svg: str) -> None:
    """No script, no style, no link."""
    assert not list(find_refused(svg.encode()))


def test_the_png_is_the_same_each_time() -> None:
    """Byte for byte, and as wide as a slide."""
    drawing = lay_out(CHART, "Your rights")
    first = draw_png(drawing)
    draw_png.cache_clear()
    assert first == draw_png(drawing)
    image = Image.open(BytesIO(first))
    assert image.size == (WIDTH, drawing.height) and not image.info.get("Software")


def test_nothing_runs_out_of_the_picture() -> None:
    """Each line of words ends inside its edge."""
    from build_hooks.infographics.layout import font

    items = lay_out(CHART, "Your rights").items
    assert all(i.x + font(i.size, i.bold).getlength(i.text) <= WIDTH for i in items if isinstance(i, Words))


@pytest.mark.parametrize(("text", "lines"), [("", 0), ("one", 1), ("one " * 40, 3), ("x" * 200, 1)])
def test_words_are_wrapped(text: str, lines: int) -> None:
    """A word that is too long stands alone."""
    assert len(wrap(text, 30, 1000)) == lines


@pytest.mark.parametrize("word", sorted(SHAPES))
def test_each_shape_is_drawn_alike_in_both(word: str) -> None:
    """Every word with a shape has it in the PNG too."""
    from build_hooks.infographics.png import _SHAPES

    assert word in _SHAPES


def test_an_unknown_word_is_an_empty_ring() -> None:
    """And so is none. Only “completed” has a tick."""
    assert mark("Delayed") == mark(None) == RING
    assert len({path for word, path in SHAPES.items() if word not in ("g", "happened", "expected")}) == 6


def test_each_page_with_a_picture_has_its_files(look, tmp_path) -> None:
    """An SVG and a PNG under one name, once each."""
    charts = list(charts_of(make_pages(look)))
    assert {chart.id for chart in charts} == {
        "recommendations", "plan-area-2020", "plan-area-2019", "chain", "timeline", "right-health", "right-voice"}
    names = [name for name, _ in make_files(charts, "Your rights", tmp_path)]
    assert len(names) == len(set(names)) == 2 * len(charts)
    assert "infographics/recommendations.svg" in names and "infographics/recommendations.png" in names
