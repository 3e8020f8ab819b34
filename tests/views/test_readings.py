"""What a page says of its own words: the machine's measure, and who has read them."""

import json

import pytest

from build_hooks import language_gate
from build_hooks.language_gate import Measured
from build_hooks.views.parts import Reading
from build_hooks.views.readings import make_readings
from tests.project import Project

RIGHT = "charter/rights/health.yml"
LONG = {RIGHT: {"plain": Measured(300, 9), "easy-read": Measured(80, 7)}}


def readings(project: Project, measures: dict = LONG) -> dict[str, Reading]:
    """Address => what its page says."""
    content, faults = project.load()
    assert not faults
    return make_readings(content, measures)


def test_each_level_has_its_own_page(project: Project) -> None:
    """With its own reading age, and with nobody who has read it yet."""
    assert readings(project) == {"/rights/health/": Reading(9), "/rights/health/easy-read/": Reading(7)}


def test_short_texts_say_nothing(project: Project) -> None:
    """Under 60 words a grade means nothing."""
    assert readings(project, {RIGHT: {"plain": Measured(59, 9)}, "docs/about.md": {"plain": Measured(60, 8)}}) == {"/about/": Reading(8)}


def test_people_are_told_for_the_words_that_they_read(project: Project) -> None:
    """The last ones first. Those who read the Easy Read are not named beside the plain words."""
    project.change(RIGHT, "summary:", """read_by:
  - {level: easy-read, count: 6, on: 2026-10-02, who: people who use services in Fife}
  - {level: easy-read, count: 1, on: 2026-11-03, who: a peer worker.}
summary:""")
    found = readings(project)
    assert found["/rights/health/"].people == ()
    assert found["/rights/health/easy-read/"].people == (
        "1 person on 3 November 2026 (a peer worker)", "6 people on 2 October 2026 (people who use services in Fife)")


def test_a_page_of_docs_can_be_read_too(project: Project) -> None:
    """Its front matter says so."""
    project.change("docs/about.md", "checked_on:", "read_by: [{level: plain, count: 4, on: 2026-10-02, who: families}]\nchecked_on:")
    assert readings(project, {"docs/about.md": {"plain": Measured(90, 8)}})["/about/"].people == ("4 people on 2 October 2026 (families)",)


def test_nobody_can_have_read_it_tomorrow(project: Project) -> None:
    """The day is checked like every other."""
    project.change(RIGHT, "summary:", "read_by: [{level: plain, count: 4, on: 2027-10-02, who: families}]\nsummary:")
    assert "date-in-future" in " ".join(project.told())


def test_the_gate_measures_each_level_and_keeps_it(project: Project) -> None:
    """A second look reads what the first one kept, and says the same."""
    project.write("charter/language.yml", "known_short_forms: [NHS]\n")
    content, _ = project.load()
    first = language_gate.check(content, project.settings)
    assert set(first.measures[RIGHT]) == {"plain", "easy-read"}
    assert all(figures.words > 0 and figures.reading_age >= 5 for figures in first.measures[RIGHT].values())
    assert language_gate.check(content, project.settings) == first


@pytest.mark.parametrize("broken", ["", "{", "[]", "\ufffd", "[row, row]", '{"faults": [], "measures": 3}', '{"faults": 3, "measures": {}}'])
def test_a_cache_of_another_form_is_made_again(broken: str, project: Project) -> None:
    """A file that an older version kept, or that broke in whole or in part, is no reason to stop."""
    project.write("charter/language.yml", "known_short_forms: [NHS]\n")
    content, _ = project.load()
    first = language_gate.check(content, project.settings)
    kept = project.settings.cache_path / "words" / "found.json"
    whole = kept.read_text(encoding="utf-8")
    rows = {key: json.loads(broken) for key in json.loads(whole)} if broken.startswith('{"') else None
    kept.write_text(json.dumps(rows) if rows else broken, encoding="utf-8")
    assert language_gate.check(content, project.settings) == first
    assert kept.read_text(encoding="utf-8") == whole


def test_with_no_language_file_nothing_is_said(project: Project) -> None:
    """The gate is off, so nothing was measured."""
    content, _ = project.load()
    assert language_gate.check(content, project.settings).measures == {}
