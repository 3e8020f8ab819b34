"""People's own readings: with consent, of the words on the page, and good to listen to."""

from pathlib import Path

import pytest

np = pytest.importorskip("numpy", reason="not installed: numpy (the extra “audio”)")
soundfile = pytest.importorskip("soundfile", reason="not installed: soundfile (the extra “audio”)")

from build_hooks.audio.cut import cut  # noqa: E402
from tests.audio.conftest import HEALTH, page  # noqa: E402

HASH = cut(HEALTH).text_hash
CONSENT = f"text_hash: {HASH}\nspeaker: a member of the Change Team\ndate: 2026-03-03\nconsent: \"yes\"\n"
RATE = 22_050
ADDRESS = "/rights/health/"


def voice(seconds: float = 9, height: float = 0.2) -> "np.ndarray":
    """Something like words: half a second of sound, a quarter of quiet."""
    time = np.arange(int(seconds * RATE)) / RATE
    return (height * np.sin(2 * np.pi * 220 * time) * (time % 0.75 < 0.5)).astype(np.float32)


@pytest.fixture
def record(settings):
    """Puts a recording and its consent in place."""
    def put(pcm=None, consent: str | None = CONSENT, name: str = "rights-health", ending: str = "wav") -> Path:
        folder = settings.recordings_path
        folder.mkdir(parents=True, exist_ok=True)
        soundfile.write(folder / f"{name}.{ending}", voice() if pcm is None else pcm, RATE)
        if consent is not None:
            (folder / f"{name}.yml").write_text(consent, encoding="utf-8")
        return folder / f"{name}.{ending}"
    return put


def rules(audio) -> list[tuple[str, bool]]:
    return [(fault.rule.name, fault.is_error) for fault in audio.diagnostics]


@pytest.mark.parametrize("ending", ["wav", "mp3"])
def test_a_recording_takes_the_place_of_the_computer(hear, record, ending: str) -> None:
    """And the page says who reads."""
    record(ending=ending)
    audio = hear()
    player = audio.heard[ADDRESS].player
    assert not audio.diagnostics and audio.figures.spoken == 0
    assert (player.state, player.note) == (
        "read-by-a-person", "Read by a member of the Change Team, 3 March 2026.")
    assert [file.uri for file in audio.files] == [player.src[1:]]
    assert player.seconds == pytest.approx(9, abs=0.3)


def test_two_channels_become_one(hear, record) -> None:
    """And the loudness is evened out."""
    record(np.stack([voice(height=0.01), voice(height=0.01)], axis=1))
    audio = hear()
    kept, _ = soundfile.read(audio.files[0].path)
    assert kept.ndim == 1
    assert np.sqrt(np.mean(kept[np.abs(kept) > 0.01] ** 2)) > 0.05


def test_no_voice_is_needed_for_a_recorded_page(hear, record) -> None:
    """A person's voice is enough."""
    record()
    assert hear(release_voice=None).heard[ADDRESS].player.state == "read-by-a-person"


@pytest.mark.parametrize(("consent", "rule"), [
    (None, "consent-missing"),
    (CONSENT.replace('"yes"', "withdrawn"), "consent-withdrawn"),
    (CONSENT.replace('"yes"', "maybe"), "not-a-choice"),
    (CONSENT.replace('consent: "yes"\n', ""), "missing-key"),
    (CONSENT.replace(HASH, "no hash"), "bad-id"),
    ("", "file-empty"), ("a: [", "yaml-syntax"),
])
def test_without_consent_nothing_is_published(hear, record, consent: str | None, rule: str) -> None:
    """Not even the computer's voice: the fault comes first."""
    record(consent=consent)
    audio = hear(policy="auto")
    assert rule in [fault.rule.name for fault in audio.diagnostics]
    assert not audio.is_sound and not audio.files


@pytest.mark.parametrize("content", [
    b"", b"This is not a sound.", b"RIFF\x24\x00\x00\x00WAVEfmt ", b"ID3" + b"\0" * 500])
@pytest.mark.parametrize("ending", ["wav", "mp3"])
def test_a_file_that_is_no_sound(hear, record, content: bytes, ending: str) -> None:
    """Text, nothing, or a header alone."""
    record(ending=ending).write_bytes(content)
    audio = hear(policy="auto")
    assert rules(audio) == [("recording-unreadable", True)] and not audio.files


def test_a_recording_cut_short_in_the_file(hear, record) -> None:
    """Half a file is too short for its words."""
    path = record()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 4])
    assert rules(hear())[0][0] in ("recording-poor", "recording-unreadable")


@pytest.mark.parametrize(("pcm", "words"), [
    (np.zeros(9 * RATE, np.float32), "is silent"),
    (np.clip(voice(height=9), -1, 1), "cut off at its loudest places"),
    (voice(2), "too short for its words"),
    (voice(60), "too long for its words"),
])
def test_a_poor_recording_is_not_used(hear, record, pcm, words: str) -> None:
    """The computer reads the page in its place."""
    hear()
    record(pcm)
    audio = hear(policy="auto")
    assert rules(audio) == [("recording-poor", False)]
    assert words in audio.diagnostics[0].message
    assert audio.heard[ADDRESS].player.state == "ready"


def test_a_stale_recording_gives_way_to_the_computer(hear, record) -> None:
    """A warning on most pages."""
    record()
    audio = hear(page(HEALTH.replace("good care", "kind care")))
    assert rules(audio) == [("recording-stale", False)]
    assert audio.heard[ADDRESS].player.state == "ready"


def test_a_stale_recording_can_say_so(hear, record) -> None:
    """By setting: it stays, and the page says that it is of older words."""
    record()
    audio = hear(page(HEALTH.replace("good care", "kind care")), when_stale="say-so")
    player = audio.heard[ADDRESS].player
    assert (player.state, player.older_words) == ("read-by-a-person", True)
    assert "older words" in audio.diagnostics[0].message


@pytest.mark.parametrize("when_stale", ["computer-voice", "say-so"])
def test_a_stale_recording_of_a_right_stops_a_release(hear, record, when_stale: str) -> None:
    """And only a release."""
    record()
    changed = page(HEALTH.replace("good care", "kind care"), is_right=True)
    assert rules(hear(changed, when_stale=when_stale)) == [("recording-stale", True)]
    assert rules(hear(changed, when_stale=when_stale, policy="auto")) == [("recording-stale", False)]


def test_the_message_of_a_stale_recording_has_the_new_hash(hear, record) -> None:
    """So that the new recording can be written down at once."""
    record()
    new = HEALTH.replace("good care", "kind care")
    assert cut(new).text_hash in hear(page(new)).diagnostics[0].fix


def test_a_recording_without_a_page(hear, record) -> None:
    """With the nearest name there is."""
    record(name="rights-helth")
    audio = hear()
    assert rules(audio) == [("recording-without-page", True)]
    assert "rights-health.wav" in audio.diagnostics[0].fix


def test_a_second_build_uses_what_it_kept(hear, record, settings) -> None:
    """The MP3 of a recording is made once."""
    record()
    first = hear().files[0].path
    made = first.stat().st_mtime_ns
    assert hear().files[0].path == first and first.stat().st_mtime_ns == made
