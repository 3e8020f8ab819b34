"""A picture that an author supplied, on each kind of page that can carry one."""

import pytest

from build_hooks.site import Site
from tests.project import Project

PICTURE = ("infographics:\n  - {file: line.svg, alt: A line that goes up., long_description: [It begins low.], licence: CC BY 4.0,"
           " credit: The team, as_at: 2022-09-29, rests_on: [{source: report, section: '2.1', what: The line.}]}\n")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'


@pytest.mark.parametrize(("file", "before", "page"), [
    ("charter/rights/health.yml", "history:", "rights/health.md"),
    ("charter/plans/area-2020.yml", "history:", "progress/plans/area-2020.md")])
def test_a_picture_stands_on_its_page_with_all_its_words(project: Project, file: str, before: str, page: str) -> None:
    """Its short words, its long ones, who made it and where it comes from."""
    project.write("docs/infographics/line.svg", SVG)
    project.change(file, before, PICTURE + before)
    site = Site(project.settings)
    assert site.is_sound, site.diagnostics
    body = site.bodies[page]
    for words in ('alt="A line that goes up."', "It begins low.", "CC BY 4.0", "The team", "infographics/line.svg"):
        assert words in body


def test_a_picture_stands_on_a_page_written_by_hand(project: Project) -> None:
    """Below its words."""
    project.write("docs/infographics/line.svg", SVG)
    project.change("docs/about.md", "summary:", PICTURE + "summary:")
    site = Site(project.settings)
    assert site.is_sound, site.diagnostics
    assert 'alt="A line that goes up."' in site.bodies["about.md"]
