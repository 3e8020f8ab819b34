"""Figures to share: few rows, counted as they are printed, and all of it in words."""

from build_hooks.booklets.figures import Figure
from tests.project import REPOSITORY


def figure_of(planned, name: str) -> Figure:
    return next(each.job.given[1] for each in planned if each.job.name == f"figure-{name}-share")


def test_a_figure_counts_each_word_as_it_is_printed(planned) -> None:
    """All promises are counted, the most frequent word first. A letter alone is named as one."""
    figure = figure_of(planned, "plan-inverclyde-2020")
    assert [(row.label, row.value) for row in figure.rows] == [
        ("Letter A", "8 of 16"), ("Letter G", "4 of 16"), ("Letters G and A", "2 of 16"), ("Letter R", "1 of 16"),
        ("Letters G and G", "1 of 16")]
    assert figure.note == "The plan does not say what its letters mean."


def test_each_figure_says_its_day_and_its_source_in_words(planned) -> None:
    """Everything that stands on the picture, for people who can't see it."""
    for each in planned:
        if each.job.form == "figure":
            figure = each.job.given[1]
            assert all(f"{row.label}: {row.value.rstrip('.')}" in figure.alt for row in figure.rows), figure.id
            assert figure.alt.startswith(figure.title)
            assert (REPOSITORY / figure.file).is_file(), figure.id
            assert f"As at {figure.as_at}. Source: {figure.source}." in figure.alt
            assert ".." not in figure.alt and ".;" not in figure.alt


def test_a_timeline_says_how_many_of_its_days_it_shows(planned) -> None:
    """The newest, in their order."""
    figure = figure_of(planned, "timeline")
    assert figure.title.endswith("the last 5 of 8") and len(figure.rows) == 5
