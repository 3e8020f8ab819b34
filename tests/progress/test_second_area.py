"""A second area: one file made from the template, and no code."""

import shutil

import pytest

from build_hooks.__main__ import main
from build_hooks.settings import Settings
from build_hooks.site import Site
from tests.project import REPOSITORY, PORTAL_DAY


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site with a plan of another area."""
    root = tmp_path_factory.mktemp("area")
    shutil.copytree(REPOSITORY / "charter", root / "charter")
    shutil.copytree(REPOSITORY / "docs", root / "docs")
    assert main(["new", "plan", "fife-2026", "--charter", str(root / "charter")]) == 0
    path = root / "charter" / "plans" / "fife-2026.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("area: Name of the area ", "area: Fife "), encoding="utf-8")
    return Site(Settings(root, today=PORTAL_DAY, booklets="off", audio="off"))


def test_the_template_is_without_a_fault(site: Site) -> None:
    """As it comes, in shape, references, dates and words: only what it says must still be filled in."""
    assert [d for d in site.diagnostics if d.location.path.endswith("fife-2026.yml") and d.is_error] == []


def test_the_plan_is_everywhere_that_plans_are(site: Site) -> None:
    """Its pages, its picture, its letters as a list, the right that it serves and the open data."""
    assert {"/progress/plans/fife-2026/", "/progress/plans/fife-2026/1-1/", "/progress/status/fife-2026-a/",
            "/infographics/plan-fife-2026.svg"} <= site.addresses.keys()
    assert "Fife 2026, 1.1" in site.bodies["rights/no-wrong-door/progress.md"]
    tables = {uri: output.read().decode() for uri, output in site._files.items() if uri.endswith(".csv")}
    assert "fife-2026,1.1," in tables["/data/plan_actions.csv"] and "fife-2026," in tables["/data/plans.csv"]


def test_the_plan_says_what_it_does_not_tell(site: Site) -> None:
    """Its gaps stand beside those of all others."""
    assert "came of this action after that day" in site.bodies["progress/gaps/not-known.md"]
