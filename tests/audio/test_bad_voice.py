"""Damaged voices, full disks and killed builds: a clear fault, nothing half-written."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

np = pytest.importorskip("numpy", reason="not installed: numpy (the extra “audio”)")

from build_hooks.audio import cache, safe_write  # noqa: E402
from build_hooks.audio.engines import kokoro  # noqa: E402
from build_hooks.audio.engines.checked_file import read_checked  # noqa: E402
from build_hooks.audio.engines.kokoro import Kokoro  # noqa: E402
from build_hooks.audio.engines.pieces import split_long  # noqa: E402
from build_hooks.audio.engines.tone import Tone  # noqa: E402
from build_hooks.audio.faults import AudioFault  # noqa: E402
from build_hooks.audio.pipeline import make_audio  # noqa: E402
from build_hooks.audio.settings import AudioSettings  # noqa: E402
from tests.audio.conftest import page  # noqa: E402
from tests.audio.needs import need  # noqa: E402

REPOSITORY = Path(__file__).resolve().parents[2]


class Spelling(Kokoro):
    """Kokoro that needs no reader: the faults are those of its files."""

    def missing(self) -> tuple[str, ...]:
        return ()

    def phonemes(self, said: str) -> str:
        return said


def fault_of(voice: Kokoro, settings: AudioSettings):
    need("onnxruntime")
    audio = make_audio([page()], replace(settings, release_voice=voice))
    assert not audio.files
    assert not [path for path in settings.cache_path.rglob("*") if path.suffix in (".mp3", ".flac")]
    (found,) = audio.diagnostics
    assert found.is_error and found.rule.name == "voice-damaged"
    return found.message


def test_the_voice_in_the_repository_is_whole() -> None:
    """Its checksum is the one that NOTICE and the code name."""
    assert len(read_checked([kokoro.VOICE], kokoro.VOICE_SHA256, "the voice")) == 522_240
    folder = kokoro.VOICE.parent
    assert kokoro.VOICE_SHA256 in (folder / "NOTICE").read_text()
    assert "Apache License" in (folder / "LICENSE").read_text()


def test_a_truncated_voice(settings, tmp_path: Path) -> None:
    """A voice file that lacks its last bytes is refused, with its length."""
    voice = tmp_path / "bf_emma.bin"
    voice.write_bytes(kokoro.VOICE.read_bytes()[:-4])
    assert "bf_emma.bin is not the file that was checked: it is 522,236 bytes long" in fault_of(
        Spelling(parts=(), voice=voice), settings)


def test_a_missing_voice(settings, tmp_path: Path) -> None:
    """A voice file that is not there is named."""
    assert "No such file" in fault_of(Spelling(parts=(), voice=tmp_path / "none.bin"), settings)


def test_a_changed_model(settings, tmp_path: Path) -> None:
    """One part is cut short; the checksum of the joined model differs."""
    part = tmp_path / "part.bin"
    part.write_bytes(b"x" * 1_000)
    assert "Kokoro-82M" in fault_of(Spelling(parts=(part, part)), settings)


def test_a_missing_model(settings, tmp_path: Path) -> None:
    """A part of the model that is not there is told."""
    assert "can't be read" in fault_of(Spelling(parts=(tmp_path / "part.bin",)), settings)


def test_a_fault_travels_between_processes(settings) -> None:
    """A worker's fault arrives as the same diagnostic."""
    import pickle

    with pytest.raises(AudioFault) as caught:
        read_checked([Path("/none")], "0", "The model")
    assert pickle.loads(pickle.dumps(caught.value)).diagnostic == caught.value.diagnostic


def test_a_full_disk(hear, monkeypatch: pytest.MonkeyPatch, settings) -> None:
    """Finished sentences are kept; the next build goes on from them."""
    real, count = safe_write.write_whole, []

    def fills_up(path: Path, data: bytes) -> None:
        count.append(path)
        if len(count) > 2:
            raise safe_write.cannot_write(str(path), OSError(28, "No space left on device"))
        real(path, data)

    monkeypatch.setattr(cache, "write_whole", fills_up)
    audio = hear()
    assert [fault.rule.name for fault in audio.diagnostics] == ["audio-not-written"]
    assert "Make room on the disk" in audio.diagnostics[0].fix
    assert not audio.files
    monkeypatch.undo()
    again = hear()
    assert again.is_sound and 0 < again.figures.spoken < 5


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    """On a small file system of its own, where the machine lets us make one."""
    need("numpy", "soundfile", "lameenc", "joblib", "tqdm")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine does not let a test mount a file system")
    try:
        long = page("".join(f"<p>Sentence {'word ' * 30}{number}.</p>" for number in range(40)))
        settings = AudioSettings(tmp_path, release_voice=Tone(), policy="require", processes=1, progress=False,
                                 cache=Path("disk"))
        audio = make_audio([long], settings)
        assert [fault.rule.name for fault in audio.diagnostics] == ["audio-not-written"]
        assert not audio.files and not list(disk.rglob(".part-*"))
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_process_that_is_killed(hear) -> None:
    """As when the memory is full: a clear fault, no traceback."""
    class Doomed(Tone):
        def speak(self, phonemes: str, speed: float):
            os.kill(os.getpid(), signal.SIGKILL)

    audio = hear(release_voice=Doomed(), processes=2)
    assert [fault.message for fault in audio.diagnostics] == ["A process that was speaking was stopped from outside."]
    assert not audio.files


def test_a_cache_that_can_not_be_written(hear, settings) -> None:
    """A file stands where the folder should be."""
    settings.cache_path.parent.mkdir()
    settings.cache_path.write_text("not a folder")
    assert [fault.rule.name for fault in hear().diagnostics] == ["audio-not-written"]


SLOW = """
    import time
    from pathlib import Path
    from build_hooks.audio.engines.tone import Tone
    from build_hooks.audio.page import SpeakablePage
    from build_hooks.audio.pipeline import make_audio
    from build_hooks.audio.settings import AudioSettings

    class Slow(Tone):
        def speak(self, phonemes, speed):
            time.sleep(SLEEP)
            return super().speak(phonemes, speed)

    html = "".join(f"<p>This is sentence {number}.</p>" for number in range(30))
    audio = make_audio([SpeakablePage("/x/", "X", html)], AudioSettings(
        Path("ROOT"), release_voice=Slow(), policy="require", processes=1, progress=False))
    print(audio.is_sound, audio.figures.spoken)
"""


def script(root: Path, sleep: float) -> list[str]:
    text = textwrap.dedent(SLOW).replace("ROOT", str(root)).replace("SLEEP", str(sleep))
    return [sys.executable, "-c", text]


def test_a_killed_build_leaves_a_sound_cache(tmp_path: Path) -> None:
    """kill -9 in the middle: every entry is whole, and the next build makes only the rest."""
    need("numpy", "soundfile", "lameenc", "joblib", "tqdm")
    running = subprocess.Popen(script(tmp_path, 0.05), cwd=REPOSITORY)
    sentences, until = tmp_path / ".cache" / "audio" / "sentences", time.monotonic() + 60
    while len(list(sentences.rglob("[!.]*.flac"))) < 5:
        assert running.poll() is None and time.monotonic() < until
        time.sleep(0.01)
    os.kill(running.pid, signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    # The entry that was being written is a .part- file still, which is no entry.
    kept = [path.stem for path in sentences.rglob("[!.]*.flac")]
    sound = cache.SentenceCache(tmp_path / ".cache" / "audio")
    assert 5 <= len(kept) < 30 and all(key in sound for key in kept)
    again = subprocess.run(script(tmp_path, 0), cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert again.stdout.split() == ["True", str(30 - len(kept))]


@pytest.mark.parametrize("phonemes", ["", "a", "wˈɜːd " * 300, "x" * 2_000, "a, " * 400, "One. Two. " * 80])
def test_long_rows_of_phonemes_are_split(phonemes: str) -> None:
    """No piece is longer than the model takes, and no sound is lost."""
    pieces = split_long(phonemes)
    assert all(0 < len(piece) <= 480 for piece in pieces)
    assert "".join(pieces).replace(" ", "") == phonemes.replace(" ", "")
