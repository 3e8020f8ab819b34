"""The cache: found again by everything that changes a sound, and never half-written."""

import errno
import json
import os
from pathlib import Path

import pytest

np = pytest.importorskip("numpy", reason="not installed: numpy (the extra “audio”)")
pytest.importorskip("soundfile", reason="not installed: soundfile (the extra “audio”)")

from build_hooks.audio.cache import PhonemeCache, SentenceCache, prune, sentence_key  # noqa: E402
from build_hooks.audio.faults import AudioFault  # noqa: E402

KEY = sentence_key("tone-1", 1.0, "hello")
PCM = (np.sin(np.arange(4_800)) * 9_000).astype(np.int16)


@pytest.mark.parametrize("other", [("tone-2", 1.0, "hello"), ("tone-1", 0.9, "hello"), ("tone-1", 1.0, "hallo")])
def test_everything_that_changes_the_sound_changes_the_key(other: tuple) -> None:
    """Voice, speed and phonemes are in the key."""
    assert sentence_key(*other) != KEY


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    """The very same samples, also for the next build."""
    SentenceCache(tmp_path).put(KEY, PCM)
    cache = SentenceCache(tmp_path)
    assert KEY in cache
    assert np.array_equal(cache.get(KEY), PCM)


@pytest.mark.parametrize("damage", [
    lambda data: data[:-1], lambda data: data[:10], lambda data: b"", lambda data: data[:50] + b"?" + data[51:],
    lambda data: b"\0" * len(data)])
def test_a_damaged_entry_counts_as_missing(tmp_path: Path, damage) -> None:
    """And is written anew by the next sentence of that key."""
    SentenceCache(tmp_path).put(KEY, PCM)
    file = next(tmp_path.rglob("*.flac"))
    file.write_bytes(damage(file.read_bytes()))
    cache = SentenceCache(tmp_path)
    assert KEY not in cache and cache.get(KEY) is None
    cache.put(KEY, PCM)
    assert np.array_equal(SentenceCache(tmp_path).get(KEY), PCM)


def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault says what to do; the folder is as it was."""
    def fills_up(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:100])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fills_up)
    with pytest.raises(AudioFault) as caught:
        SentenceCache(tmp_path).put(KEY, PCM)
    assert "No space left on device" in caught.value.diagnostic.message
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_what_a_killed_build_left_is_swept(tmp_path: Path) -> None:
    """Half-written files go when the next build starts."""
    part = tmp_path / "sentences" / "ab" / ".part-x"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"half")
    SentenceCache(tmp_path)
    assert not part.exists()


def test_old_sounds_are_pruned(tmp_path: Path) -> None:
    """Only what no release has used for 90 days; what is used stays fresh."""
    cache, other = SentenceCache(tmp_path), sentence_key("tone-1", 1.0, "old")
    for key in (KEY, other):
        cache.put(key, PCM)
    for path in tmp_path.rglob("*.flac"):
        os.utime(path, (0, 0))
    assert prune(tmp_path, {KEY}) == 1 and prune(tmp_path, set()) == 0
    assert KEY in SentenceCache(tmp_path) and other not in SentenceCache(tmp_path)


def test_phonemes_are_remembered(tmp_path: Path) -> None:
    """For the next build, and for each reader apart."""
    cache = PhonemeCache(tmp_path, "reader-1")
    cache.put("Hello.", "həlˈQ.")
    cache.save()
    assert PhonemeCache(tmp_path, "reader-1").get("Hello.") == "həlˈQ."
    assert PhonemeCache(tmp_path, "reader-2").get("Hello.") is None


@pytest.mark.parametrize("content", ["", "[1]", '{"a": 1}', "{", "null"])
def test_a_damaged_memory_of_phonemes_is_forgotten(tmp_path: Path, content: str) -> None:
    """It is only a memory: the words are read again."""
    (tmp_path / "phonemes-reader-1.json").write_text(content)
    cache = PhonemeCache(tmp_path, "reader-1")
    assert cache.get("a") is None
    cache.put("a", "b")
    cache.save()
    assert json.loads((tmp_path / "phonemes-reader-1.json").read_text()) == {"a": "b"}
