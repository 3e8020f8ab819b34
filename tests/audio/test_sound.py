"""Silence cut off, loudness evened out, gaps found."""

import pytest

np = pytest.importorskip("numpy", reason="not installed: numpy (the extra “audio”)")

from build_hooks.audio import sound  # noqa: E402
from build_hooks.audio.engines.carrier import SENTENCE, Carrier, find_gap  # noqa: E402


def tone(seconds: float, height: float = 0.3) -> "np.ndarray":
    time = np.arange(sound.seconds(seconds)) / sound.RATE
    return (height * np.sin(2 * np.pi * 440 * time)).astype(np.float32)


def quiet(seconds: float) -> "np.ndarray":
    return np.zeros(sound.seconds(seconds), np.float32)


def test_trim_leaves_a_little_silence() -> None:
    """0.29 s before and 0.72 s after become 0.05 and 0.10."""
    pcm = np.concatenate([quiet(0.29), tone(0.5), quiet(0.72)])
    assert len(sound.trim(pcm)) == pytest.approx(sound.seconds(0.65), abs=480)


def test_trim_adds_silence_where_there_is_none() -> None:
    """A sound that starts at once gets its silence too."""
    assert len(sound.trim(tone(0.5))) == pytest.approx(sound.seconds(0.65), abs=480)


@pytest.mark.parametrize("length", [0, 0.001, 1])
def test_trim_of_silence_is_empty(length: float) -> None:
    """Nothing heard, nothing kept."""
    assert not len(sound.trim(quiet(length)))


@pytest.mark.parametrize("height", [0.001, 0.05, 0.9])
def test_even_brings_every_voice_to_one_loudness(height: float) -> None:
    """-20 dBFS where it is heard."""
    pcm = sound.even(np.concatenate([quiet(1), tone(1, height)]))
    assert np.sqrt(np.mean(pcm[sound.RATE :] ** 2)) == pytest.approx(0.1, rel=0.02)


def test_even_keeps_peaks_below_the_top() -> None:
    """One loud click doesn't clip; silence stays silence."""
    pcm = tone(1, 0.01)
    pcm[5_000] = 1
    assert np.abs(sound.even(pcm)).max() <= sound.TOP_PEAK + 1e-6
    assert not sound.even(quiet(1)).any()


def test_gaps() -> None:
    """Silences between sounds, not those at the ends."""
    pcm = np.concatenate([quiet(0.3), tone(0.2), quiet(0.1), tone(0.2), quiet(0.02), tone(0.2), quiet(0.3)])
    found = sound.gaps(pcm, 0.06)
    assert [gap.length for gap in found] == [pytest.approx(sound.seconds(0.1), abs=480)]


def test_whole_numbers_and_back() -> None:
    """16 bits, and what is too loud is held at the edge."""
    assert sound.to_whole(np.array([0, 1, -1, 2], np.float32)).tolist() == [0, 32767, -32767, 32767]
    assert sound.to_float(np.array([32767], np.int16))[0] == 1


def voice(phonemes: str, speed: float) -> "np.ndarray":
    """0.1 s a word of sound, and a gap of 0.2 s after a full stop."""
    parts = [np.concatenate([tone(0.1 * len(part.split()) / speed), quiet(0.2)]) for part in phonemes.split(". ")]
    return np.concatenate([quiet(0.3), *parts])


def test_a_short_heading_is_cut_out_of_a_longer_sound() -> None:
    """The carrier sentence isn't heard."""
    heard = sound.trim(Carrier(voice).speak("ˈɑːsk", 1.0), 0, 0)
    assert len(heard) == pytest.approx(sound.seconds(0.1), abs=720)


def test_a_long_sentence_is_spoken_as_it_is() -> None:
    """No carrier where none is needed."""
    long = "wˈʌn tˈuː θɹˈiː fˈɔː fˈIv sˈɪks"
    assert len(Carrier(voice).speak(long, 1.0)) == len(voice(long, 1.0))


def test_without_a_gap_the_heading_is_spoken_alone() -> None:
    """A voice that runs the two together is not cut in the middle of a word."""
    def runs_on(phonemes: str, speed: float) -> "np.ndarray":
        return tone(0.1 * len(phonemes.split()))

    assert len(Carrier(runs_on).speak("ˈɑːsk", 1.0)) == sound.seconds(0.1)


def test_a_gap_far_from_the_end_of_the_carrier_is_not_taken() -> None:
    """A pause inside a phone number is no place to cut."""
    pcm = np.concatenate([tone(2), quiet(0.1), tone(0.5), quiet(0.4), tone(0.5)])
    gap = find_gap(pcm, sound.seconds(2))
    assert gap and gap.start == pytest.approx(sound.seconds(2), abs=480)
    assert SENTENCE.endswith(".")
