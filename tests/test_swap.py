"""The new site in the place of the old one, whole or not at all."""

import os
from pathlib import Path

import pytest

from build_hooks import swap


def make(folder: Path, words: str) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text(words)
    return folder


def found(folder: Path) -> dict[str, list[str]]:
    return {path.name: [f.read_text() for f in sorted(path.iterdir())] for path in folder.iterdir()}


@pytest.fixture(params=["in one step", "in two steps"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to swap: what Linux can do, and what every system can."""
    if request.param == "in two steps":
        monkeypatch.setattr(swap, "_exchange", lambda one, other: False)
    return request.param


def test_the_first_site_is_put_in_place(root: Path, way: str) -> None:
    """With no old site there is nothing to swap."""
    swap.publish(make(root / "new", "new"), root / "site")
    assert found(root) == {"site": ["new"]}


def test_the_old_site_is_replaced_whole(root: Path, way: str) -> None:
    """Nothing of the old site stays, beside it or in it."""
    old = make(root / "site", "old")
    (old / "gone.html").write_text("old")
    swap.publish(make(root / "new", "new"), old)
    assert found(root) == {"site": ["new"]}


def test_the_old_site_stays_when_the_new_one_is_not_there(root: Path, way: str) -> None:
    """A build that made nothing takes nothing away."""
    make(root / "site", "old")
    with pytest.raises(OSError):
        swap.publish(root / "new", root / "site")
    assert found(root) == {"site": ["old"]}


def test_what_a_broken_build_left_is_in_nobodys_way(root: Path, way: str) -> None:
    """A folder left from an earlier crash is cleared."""
    make(root / "site", "old")
    make(root / f"{swap.STAGING}-old", "older")
    swap.publish(make(root / "new", "new"), root / "site")
    assert found(root)["site"] == ["new"]


def test_the_next_site_is_built_beside_the_old_one(root: Path) -> None:
    """Only folders on one disk can be swapped."""
    assert swap.staging_folder(root / "site").parent == root


def test_a_system_without_the_one_step_is_known(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the call isn't there, the other way is taken."""
    monkeypatch.setattr(swap.ctypes, "CDLL", lambda *_, **__: object())
    make(root / "site", "old")
    swap.publish(make(root / "new", "new"), root / "site")
    assert found(root) == {"site": ["new"]}


def test_one_build_at_a_time_in_one_folder(root: Path) -> None:
    """The second is kept out until the first ends; another folder is free."""
    held = swap.hold(root / "site")
    assert held is not None and swap.hold(root / "site") is None
    (root / "other").mkdir()
    elsewhere = swap.hold(root / "other" / "site")
    assert elsewhere is not None
    os.close(held)
    again = swap.hold(root / "site")
    assert again is not None
    os.close(again)
    os.close(elsewhere)


def test_what_a_failed_build_left_is_taken_away(root: Path) -> None:
    """And the old site is not touched."""
    make(root / "site", "old")
    make(root / swap.STAGING, "half")
    swap.clear(root / "site")
    assert found(root) == {"site": ["old"]}
