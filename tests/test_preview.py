"""A live preview makes again only what changed, and shows just what a fresh build would."""

import os
import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from build_hooks import rendering
from build_hooks.preview import Shown
from build_hooks.site import Site
from tests.project import Project

RIGHT = "charter/rights/health.yml"


def outputs(site: Site) -> dict[str, bytes]:
    """Every file of the site."""
    assert site.is_sound, [str(fault) for fault in site.diagnostics]
    return {output.uri: output.read() for output in site.outputs()}


@pytest.mark.parametrize(("path", "find", "replace"), [
    (RIGHT, "summary: ", "summary: Now "), ("docs/about.md", "Ask for", "Please ask for"),
    ("charter/glossary.yml", "meaning: ", "meaning: Now "), ("charter/pictures.yml", "own/health", "own/body"),
    ("charter/recommendations.yml", "title: Listen", "title: Hear")])
def test_a_change_shows_as_in_a_fresh_build(project: Project, path: str, find: str, replace: str) -> None:
    """In words, in a meaning that stands on many pages, in a picture, in a title that others link by."""
    first = Site(project.settings)
    before = outputs(first)
    project.change(path, find, replace)
    after = outputs(Site(project.settings, first))
    assert after == outputs(Site(project.settings))
    assert after != before


def test_what_did_not_change_is_not_printed_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all pages, only those that show the changed words are."""
    first = Site(project.settings)
    pages = len(first.pages)
    outputs(first)
    project.change("docs/about.md", "Ask for", "Please ask for")
    printed = []
    real = rendering.Renderer.render
    monkeypatch.setattr(rendering.Renderer, "render", lambda self, page: printed.append(page.address) or real(self, page))
    outputs(Site(project.settings, first))
    assert "/about/" in printed and len(printed) < pages / 10


def test_a_changed_template_prints_every_page_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who works on the templates sees what they did."""
    templates = shutil.copytree(rendering.TEMPLATES, project.root / "templates")
    monkeypatch.setattr(rendering, "TEMPLATES", templates)
    monkeypatch.setattr(rendering, "make_environment", rendering.make_environment.__wrapped__)  # the tests keep one for all
    first = Site(project.settings)
    outputs(first)
    page = templates / "pages" / "home.md.j2"
    page.write_text(f"{page.read_text(encoding='utf-8')}<p>New</p>", encoding="utf-8")
    os.utime(page, ns=(0, page.stat().st_mtime_ns + 1_000_000))
    assert "<p>New</p>" in Site(project.settings, first).bodies["index.md"]


def test_after_faults_the_preview_goes_on_from_the_last_good_site(project: Project) -> None:
    """Nothing of the broken one is kept."""
    good = Site(project.settings)
    fresh = outputs(good)
    project.change(RIGHT, "summary:", "sumary:")
    assert not Site(project.settings, good).is_sound
    project.change(RIGHT, "sumary:", "summary:")
    assert outputs(Site(project.settings, good)) == fresh


def texts(project: Project) -> list[tuple[Path, str]]:
    """Every value of more than a few words in the content that stands in its file in just one place."""
    found = []
    for entry in project.load()[0].entries:
        path = project.root / entry.document.name
        text = path.read_text(encoding="utf-8")
        words = {value for _, value, reads in entry.values if isinstance(value, str) and reads and value.count(" ") > 1}
        found += [(path, value) for value in sorted(words) if text.count(value) == 1]
    return found


@pytest.mark.parametrize("seed", range(12))
def test_whatever_words_change_the_preview_is_as_a_fresh_build(project: Project, seed: int) -> None:
    """Any three values of the content, four times one after the other."""
    chance = random.Random(seed)
    shown = Site(project.settings)
    outputs(shown)
    for turn in range(4):
        for path, value in chance.sample(texts(project), 3):
            changed = f"{value[:-1]} {turn}{value[-1]}"
            path.write_text(path.read_text(encoding="utf-8").replace(value, changed), encoding="utf-8")
        fresh, shown = Site(project.settings), Site(project.settings, shown)
        assert shown.diagnostics == fresh.diagnostics
        assert (made := outputs(shown)) == outputs(fresh), [name for name in made if made[name] != outputs(fresh).get(name)]


def test_a_page_may_take_the_place_of_a_file_and_a_file_that_of_a_page(tmp_path: Path) -> None:
    """What is gone goes first, with the folders that it leaves empty."""
    made, folder = tmp_path / "made", tmp_path / "served"
    shown = Shown()
    for files in (("a", "b/c/index.html"), ("a/index.html", "b/c")):
        shown._wanted = {}
        for name in files:
            assert shown._is_new(name, name)
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            (made / name).write_text(name)
        shown.take(made, folder)
        shutil.rmtree(made)
        assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()) == sorted(files)


def swap_rights(project: Project) -> None:
    """The first right becomes the last."""
    project.change(RIGHT, "order: 1", "order: 99")


def remove_situation(project: Project) -> None:
    """One thing less that can happen."""
    min((project.root / "charter" / "situations").glob("*.yml")).unlink()


def add_situation(project: Project) -> None:
    """One more thing that can happen, like another one."""
    first = min((project.root / "charter" / "situations").glob("*.yml"))
    text = first.read_text(encoding="utf-8").replace(f"id: {first.stem}", "id: one-more")
    first.with_stem("one-more").write_text(text, encoding="utf-8")


def rename_right(project: Project) -> None:
    """A name that many pages show."""
    project.change(RIGHT, "short_name: ", "short_name: New ")


def add_page(project: Project) -> None:
    """One more page written by hand."""
    text = (project.root / "docs" / "about.md").read_text(encoding="utf-8")
    project.write("docs/more.md", text)


def end_a_plan_action_for_a_right(project: Project) -> None:
    """No action of a plan is for a right any more."""
    for path in (project.root / "charter" / "plans").glob("*.yml"):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.strip().startswith("rights: [")), encoding="utf-8")


@pytest.mark.parametrize("change", [
    swap_rights, remove_situation, add_situation, rename_right, add_page, end_a_plan_action_for_a_right], ids=lambda change: change.__name__)
def test_whatever_comes_and_goes_the_preview_is_as_a_fresh_build(project: Project, change: Callable[[Project], None]) -> None:
    """Things that come, go, change places or are called something else."""
    first = Site(project.settings)
    before = outputs(first)
    change(project)
    fresh, shown = Site(project.settings), Site(project.settings, first)
    assert shown.diagnostics == fresh.diagnostics
    assert outputs(shown) == outputs(fresh) != before


def test_the_next_day_the_preview_is_as_a_fresh_build(project: Project) -> None:
    """A preview that runs over midnight says what is old or overdue then."""
    first = Site(project.settings)
    before = outputs(first)
    project.today += timedelta(days=1)
    fresh, later = Site(project.settings), Site(project.settings, first)
    assert later.diagnostics == fresh.diagnostics
    assert outputs(later) == outputs(fresh) != before


def test_a_change_in_one_right_makes_few_views_again(project: Project) -> None:
    """The pages of other things stay what they are: they are the same objects, not only equal ones."""
    first = Site(project.settings)
    outputs(first)
    project.change(RIGHT, "summary: ", "summary: Now ")
    later = Site(project.settings, first)
    kept = [page.address for uri, page in later.pages.items() if first.pages.get(uri) is page]
    assert any(address.startswith("/progress/plans/") for address in kept)
    assert any(address.startswith("/use-your-rights/") for address in kept)
    assert len(kept) > len(later.pages) / 2
