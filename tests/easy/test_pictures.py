"""Pictures on Easy Read pages: each drawing once, on a grid of tenths, and its makers named."""

import re

import pytest
from hypothesis import given, strategies

from build_hooks.pictures.path_data import Step, parse_path, render_path
from build_hooks.pictures.rounding import to_tenths
from build_hooks.pictures.shared import share_drawings
from build_hooks.rendering import Renderer
from build_hooks.site import Site
from build_hooks.text.explain import Explainer
from build_hooks.views.credits import make_pages
from tests.project import REPOSITORY, Project

LONG = '<path d="' + "M1 1h1" * 20 + '"/>'
SHORT = '<path d="M1 1h1"/>'


def svg(drawing: str, alt: str = "A") -> str:
    return f'<svg class="pic" viewBox="0 0 72 72" role="img" aria-label="{alt}">{drawing}</svg>'


def test_a_drawing_that_comes_again_is_written_once() -> None:
    """Each place keeps its own words for screen readers."""
    html = share_drawings(svg(LONG, "A") + svg(LONG, "B"))
    assert html.count(LONG) == 1
    assert f'<g id="pic-1">{LONG}</g>' in html and 'aria-label="B"><use href="#pic-1"/></svg>' in html


@pytest.mark.parametrize("html", [svg(LONG), svg(SHORT) * 2, "<p>words</p>", ""])
def test_what_gains_nothing_stays(html: str) -> None:
    """One use, or a drawing as short as its name."""
    assert share_drawings(html) == html


@pytest.mark.parametrize(("path", "rounded"), [
    ("M1.26 1.24", "M1.3 1.2"),
    ("M0 0l.04 0 .04 0 .04 0", "M0 0l0 0 .1 0 0 0"),
    ("M0 0h.04h.04h.04", "M0 0h0 .1 0"),
    ("M1.04 1.04zl1 1", "M1 1zl1 1"),
    ("M0 0a1.23 1.27 0 0 1 5.55 .01", "M0 0a1.23 1.27 0 0 1 5.5 0"),
    ("M0 0C.11 .19 1 1 2 2S3 3.33 4 4", "M0 0C.1 .2 1 1 2 2S3 3.3 4 4"),
])
def test_points_go_to_the_nearest_tenth(path: str, rounded: str) -> None:
    """Relative steps start where the pen really is, so that errors don't add up."""
    assert render_path(to_tenths(parse_path(path))) == rounded


@given(strategies.lists(strategies.tuples(strategies.sampled_from("lhv"), strategies.floats(-9, 9), strategies.floats(-9, 9)), max_size=60))
def test_the_pen_is_never_far_from_where_it_should_be(moves: list) -> None:
    """However many steps a path has."""
    steps = [Step("M", (0.0, 0.0))]
    steps += [Step(c, (x, y) if c == "l" else (x,) if c == "h" else (y,)) for c, x, y in moves]
    exact, drawn = _end(tuple(steps)), _end(to_tenths(tuple(steps)))
    assert all(abs(a - b) <= 0.0501 for a, b in zip(exact, drawn, strict=True))


def _end(steps: tuple[Step, ...]) -> tuple[float, float]:
    x = y = 0.0
    for step in steps[1:]:
        x += step.numbers[0] if step.command in "lh" else 0
        y += step.numbers[-1] if step.command in "lv" else 0
    return x, y


@pytest.fixture(scope="module")
def site() -> Site:
    """The real site, made in memory."""
    return Site(Project(REPOSITORY).settings)


def test_credits_name_every_set_and_every_picture(site: Site) -> None:
    """With licence, link, credit and changes; and for each picture what it shows, its file and who looked at it."""
    html = site.bodies["credits.md"]
    for each in site.charter.pictures.sets:
        assert each.name in html and each.credit in html and f'href="{each.licence_url}"' in html
        assert (each.changes or "") in html and (each.url or "") in html
    for picture in site.charter.pictures.pictures:
        assert f"{picture.alt}. {picture.credit}: {picture.file}, {picture.licence}." in html, picture.concept
    assert html.count("Looked at by: nobody yet.") == sum(not p.reviewed_by for p in site.charter.pictures.pictures)
    assert "<svg" not in html


def test_credits_name_those_who_looked(project: Project) -> None:
    """Once someone has."""
    project.change("charter/pictures.yml", "file: own/health,", "file: own/health, reviewed_by: [A reading group],")
    page = next(make_pages(project.look()))
    html = Renderer({"plain": Explainer([]), "easy-read": Explainer([])}).render(page)
    assert "Looked at by: A reading group." in html and "People have looked at 1 of them" in html


def test_every_easy_read_page_uses_pictures_that_are_there(site: Site) -> None:
    """No <use> points at nothing, and ids are unique."""
    for uri, html in site.bodies.items():
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), uri
        assert set(re.findall(r'<use href="#([^"]+)"', html)) <= set(ids), uri


def test_pictures_are_no_part_of_a_page_to_link_to(site: Site) -> None:
    """An address is promised for ever; a picture's place on a page isn't."""
    assert not [a for anchors in site.addresses.values() for a in anchors if a.startswith("pic-")]


def test_every_easy_read_page_has_its_words_listed(site: Site) -> None:
    """Where a word is bold for its meaning, the list has it."""
    for uri, html in site.bodies.items():
        if uri.endswith("easy-read.md"):
            assert "data-word-list" not in html, uri
            for term in re.findall(r'class="meaning">(?:<b>([^<]+)</b>:)?', html):
                assert not term or f"<dt>{term}</dt>" in html, (uri, term)
            assert ('class="meaning"' not in html) or 'id="word-list"' in html, uri
