"""The larger charters that `make bench` builds: made from the real one, they must be as sound as it is."""

import re
from pathlib import Path

import pytest

from tests.bench.scale import SCALES, Scale, write_scaled
from tests.project import PORTAL_DAY, Project


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twice the rights, one more area, one more language."""
    return write_scaled(tmp_path_factory.mktemp("larger"), Scale(0, sets=2, areas=1, languages=1))


def test_a_larger_charter_has_no_faults(larger: Path) -> None:
    """A faulty one would not be built, and its figures would be those of nothing."""
    assert [str(fault.location) for fault in Project(larger, PORTAL_DAY).faults() if fault.is_error] == []


def test_everything_is_there_in_each_set(larger: Path) -> None:
    """The set before, one more, and one for the language; each situation leads to the rights of its own set."""
    charter = Project(larger, PORTAL_DAY).charter()
    suffixes = [re.search(r"(-2|-l1)?$", right.id)[0] for right in charter.rights]
    assert {suffix: suffixes.count(suffix) for suffix in set(suffixes)} == dict.fromkeys(("", "-2", "-l1"), len(suffixes) // 3)
    for situation in charter.situations:
        suffix = re.search(r"(-2|-l1)?$", situation.id)[0]
        assert all(right.endswith(suffix) for right in situation.rights), situation.id


def test_an_area_has_its_plans_and_a_language_its_pages(larger: Path) -> None:
    """Both plans under the name of the area, and every hand-written page once more."""
    charter = Project(larger, PORTAL_DAY).charter()
    assert {plan.id for plan in charter.plans} >= {"area-1-2019", "area-1-2020"}
    own = {uri for uri in charter.pages if not uri.startswith("l1")}
    assert len(charter.pages) == 2 * len(own) and "l1.md" in charter.pages


def test_the_sizes_that_are_measured() -> None:
    """60, 500 and 2,000 pages; the largest for all 32 areas of Scotland and 5 languages."""
    assert [scale.pages for scale in SCALES] == [60, 500, 2000]
    assert (SCALES[-1].areas + 1, SCALES[-1].languages + 1) == (32, 5)
