"""Recordings, their consent, and the list of how words sound, with something wrong in them."""

from pathlib import Path

import pytest

from build_hooks.audio import recordings
from build_hooks.audio.lexicon_check import check_lexicon
from build_hooks.audio.page import SpeakablePage
from build_hooks.audio.say.lexicon import Terms
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.audio.script import make_script
from build_hooks.audio.settings import AudioSettings
from build_hooks.content import Content, Entry
from build_hooks.models.lexicon import Lexicon
from build_hooks.shape import validate
from build_hooks.source import parse_yaml
from build_hooks.source.files import lines_of, read_text
from tests.audio.needs import need
from tests.fuzz.breaking import OF_BYTES, Broken, broken
from tests.fuzz.cases import run
from tests.fuzz.corpus import CONSENT, charter_files, sounds
from tests.fuzz.guard import guarded, is_helpful

SAID = "Aſk the ADP, the NHS or Aberlour in Inverclyde, Greenock and ınverclyde on 999: İnverclyde’s, naloxone, ſervices."
SCRIPT = make_script(SpeakablePage("/a/", "A", "<h1>A</h1><p>You can say no.</p>"), Normaliser(Terms(())))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for recordings."""
    need("numpy", "soundfile", "lameenc")
    made = tmp_path / "docs/recordings"
    made.mkdir(parents=True)
    return made


def test_consent(folder: Path) -> None:
    """Only a whole consent lets a recording be heard."""
    name, data = sounds()[0]
    (folder / name).write_bytes(data)
    settings = AudioSettings(folder.parent.parent)

    def judge(case: Broken) -> None:
        (folder / "a.yml").write_bytes(case.data)
        with guarded(settings.root / ".cache"):
            found, faults = recordings.find_recordings([SCRIPT], settings)
            assert faults or b"consent" in case.data
            is_helpful(faults, lambda path: len(lines_of(case.data.decode(errors="replace"))) if path.endswith(".yml") else None)

    run("consent to recordings", broken([("a.yml", CONSENT)]), judge)


def test_sounds(folder: Path) -> None:
    """A file is a sound that can be listened to, or it is told what it is."""
    (folder / "a.yml").write_bytes(CONSENT)
    settings = AudioSettings(folder.parent.parent)

    def judge(case: Broken) -> None:
        for ending in recordings.ENDINGS:
            (folder / f"a{ending}").unlink(missing_ok=True)
        (folder / f"a{Path(case.name).suffix}").write_bytes(case.data)
        with guarded(settings.root / ".cache"):
            found, faults = recordings.find_recordings([SCRIPT], settings)
            assert found or faults
            is_helpful(faults)

    run("sounds", broken(sounds(), OF_BYTES, most=2), judge)


def test_how_words_sound(tmp_path: Path) -> None:
    """A lexicon that is shaped well can be spoken with, whatever its terms say."""
    place = tmp_path / "lexicon.yml"
    files = [file for file in charter_files() if file[0].endswith("/lexicon.yml")]

    def judge(case: Broken) -> None:
        place.write_bytes(case.data)
        with guarded():
            text, faults = read_text(place, case.name, tmp_path)
            if text is not None:
                document, faults = parse_yaml(text, case.name)
                record, found = validate(Lexicon, document)
                faults = [*faults, *found]
                if record is not None:
                    faults += check_lexicon(Content((Entry("lexicon", record, document),), None))
                    assert Normaliser(Terms(record.terms)).say(SAID).text
            is_helpful(faults, lambda path: len(lines_of(case.data.decode(errors="replace"))))

    run("how words sound", broken(files), judge)
