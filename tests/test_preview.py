"""A live preview makes again only what changed, and shows just what a fresh build would."""

import os
import shutil

import pytest

from build_hooks import rendering
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
    real = rendering.Renderer._render
    monkeypatch.setattr(rendering.Renderer, "_render", lambda self, page: printed.append(page.address) or real(self, page))
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
