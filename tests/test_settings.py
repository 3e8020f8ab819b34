"""What can be set for one build."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from build_hooks.settings import Settings, today_for_build


@pytest.mark.parametrize(
    ("epoch", "day"),
    [("1795262400", date(2026, 11, 21)), ("0", date(1970, 1, 1)), (" 86400 ", date(1970, 1, 2)), ("-1", date(1969, 12, 31))],
)
def test_the_day_can_be_fixed(epoch: str, day: date) -> None:
    """SOURCE_DATE_EPOCH sets the day, so that two builds are alike."""
    assert today_for_build({"SOURCE_DATE_EPOCH": epoch}) == day


@pytest.mark.parametrize("epoch", ["", "soon", "²", "1e9", "9" * 30])
def test_a_day_that_can_not_be_read_is_today(epoch: str) -> None:
    """A wrong value never stops a build."""
    before = datetime.now(UTC).date()
    assert before <= today_for_build({"SOURCE_DATE_EPOCH": epoch}) <= datetime.now(UTC).date()


def test_the_environment_is_asked_when_nothing_is_given() -> None:
    """All tests run on the same day."""
    assert Settings(Path("/x")).today == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("path", "name"),
    [("/x/charter/a.yml", "charter/a.yml"), ("/y/a.yml", "/y/a.yml"), ("/x/a\nb", "a�b"), ("/x/é", "é")],
)
def test_files_are_named_from_the_projects_folder(path: str, name: str) -> None:
    """Names are those that editors show; signs that can't be printed are replaced."""
    assert Settings(Path("/x")).name_of(Path(path)) == name


def test_folders_stand_in_the_root() -> None:
    """charter/ and docs/ can be called something else."""
    settings = Settings(Path("/x"), charter_dir=Path("a/b"), docs_dir=Path("c"))
    assert (settings.charter_path, settings.docs_path) == (Path("/x/a/b"), Path("/x/c"))
