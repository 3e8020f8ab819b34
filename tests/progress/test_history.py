"""What changed, in words."""

import pytest

from build_hooks.models.base import Update
from build_hooks.text.difference import difference
from build_hooks.views.history import changes, make_changes_page
from build_hooks.views.parts import Link

OLD = Update(date="2026-01-01", what="First draft.")
NEW = Update(date="2026-02-01", what="We chose a plainer word.", before="You can perhaps ask.", after="You can always ask.")


def test_the_newest_change_stands_first() -> None:
    """And leads to the words, where the data keeps them."""
    assert [(c.date, c.href) for c in changes((OLD, NEW), "/rights/health/")] == [
        ("1 February 2026", "/rights/health/changes/#2026-02-01-2"), ("1 January 2026", None)]


def test_without_kept_words_there_is_no_page(look) -> None:
    """Nothing to compare."""
    assert not list(make_changes_page(look, look.charter.agreement, (OLD,), Link("It", "/it/")))


def test_the_page_shows_what_went_and_what_came(look) -> None:
    """Word by word."""
    page, = make_changes_page(look, look.charter.agreement, (OLD, NEW), Link("It", "/it/"))
    assert page.address == "/it/changes/"
    version, = page.view.versions
    assert version.anchor == "2026-02-01-2"
    assert [(p.kind, p.text) for p in version.parts] == [
        ("same", "You can"), ("out", "perhaps"), ("in", "always"), ("same", "ask.")]


def test_a_right_with_kept_words_has_its_page(project) -> None:
    """It is made from the data, and its link leads to it."""
    from build_hooks.site import Site

    project.change("charter/rights/health.yml", "    what: First draft.", "    what: First draft.\n  - {date: 2026-11-21,"
                   " what: We made it shorter., before: You really have this right., after: You have this right.}")
    site = Site(project.settings)
    assert "<del>" in site.bodies["rights/health/changes.md"]
    assert 'href="../changes/#2026-11-21-2"' in site.bodies["rights/health/progress.md"]
    assert 'href="progress/#history"' in site.bodies["rights/health.md"]
    assert site.is_sound, site.diagnostics


@pytest.mark.parametrize(("before", "after", "kinds"), [
    ("", "New words.", ["in"]), ("Old words.", "", ["out"]), ("Same.", "Same.", ["same"]), ("", "", [])])
def test_what_is_only_new_or_only_gone(before: str, after: str, kinds: list[str]) -> None:
    """The edges."""
    assert [part.kind for part in difference(before, after)] == kinds
