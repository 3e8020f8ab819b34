"""The one queue for slow work."""

import warnings

import pytest

from build_hooks import kept
from build_hooks.slow_work import Crew, do_all

CREWS = [Crew("threads"), Crew("processes"), Crew(few=100), Crew("threads", count=1)]


def double(number: int) -> int:
    return 2 * number


def as_bytes(number: int) -> bytes:
    return str(number).encode()


def refuse(number: int) -> int:
    raise ValueError(f"not {number}")


@pytest.mark.parametrize("crew", CREWS)
def test_every_job_is_done_once(crew: Crew, capsys: pytest.CaptureFixture) -> None:
    """Whoever does it, and in whatever order."""
    assert sorted(do_all(double, range(20), crew, "Doubling")) == [2 * number for number in range(20)]
    assert ("Doubling" in capsys.readouterr().err) == (crew.few < 20)


@pytest.mark.parametrize("crew", CREWS)
def test_what_goes_wrong_is_told(crew: Crew) -> None:
    """And not lost in a thread or a process."""
    with pytest.raises(ValueError, match="not "):
        list(do_all(refuse, range(20), crew, "Doubling"))


def test_nothing_to_do_is_done(capsys: pytest.CaptureFixture) -> None:
    """With no bar."""
    assert list(do_all(double, [], Crew(), "Doubling")) == [] and capsys.readouterr().err == ""


def test_a_cluster_does_the_same() -> None:
    """By its address alone: that is what the setting `cluster` holds."""
    distributed = pytest.importorskip("distributed", reason="distributed is not installed: make voices")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
            done = list(do_all(double, range(9), Crew(cluster=cluster.scheduler_address), "Doubling"))
    assert sorted(done) == [2 * number for number in range(9)]


@pytest.mark.parametrize("few", [0, 100])
def test_files_are_kept_and_only_the_missing_are_made(tmp_path, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    """One that is empty counts as missing, and nothing empty is kept."""
    monkeypatch.setattr(kept, "FEW", few)
    wanted = {tmp_path / "made" / f"{number}": number for number in range(5)}
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "3").write_bytes(b"kept")
    (tmp_path / "made" / "4").write_bytes(b"")
    found = kept.get_all(wanted, as_bytes, "Writing")
    assert list(found.values()) == [b"0", b"1", b"2", b"kept", b"4"]
    assert {path.name: path.read_bytes() for path in (tmp_path / "made").iterdir()} == {p.name: c for p, c in found.items()}
    kept.get_all({tmp_path / "made" / "5": 5}, lambda number: b"", "Writing")
    assert not (tmp_path / "made" / "5").exists()
