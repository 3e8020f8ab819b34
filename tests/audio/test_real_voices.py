"""The real voices, on two short sentences each. Skipped with a reason where they aren't installed."""

import pytest

np = pytest.importorskip("numpy", reason="not installed: numpy (the extra “audio”)")

from build_hooks.audio import sound  # noqa: E402
from build_hooks.audio.engines.engine import Engine  # noqa: E402
from build_hooks.audio.engines.hibari import Hibari  # noqa: E402
from build_hooks.audio.engines.kokoro import Kokoro  # noqa: E402
from tests.audio.conftest import page  # noqa: E402
from tests.audio.needs import need  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(params=[Hibari(), Kokoro()], ids=["hibari", "kokoro"])
def voice(request) -> Engine:
    if missing := request.param.missing():
        pytest.skip(f"not installed: {', '.join(missing)} (the extra “audio”)")
    return request.param


def test_a_page_is_spoken(voice: Engine, hear) -> None:
    """A heading and a sentence: about the right length, and quiet at every cue's edge."""
    html = "<h2>Who can help</h2><p>Call 999 if you cannot wake them.</p>"
    audio = hear(page(html), policy="auto" if voice.is_draft else "require", draft_voice=voice, release_voice=voice)
    if voice.is_draft:
        audio = hear(page(html), policy="auto", draft_voice=voice, release_voice=None)
    player = audio.heard["/rights/health/"].player
    assert not audio.diagnostics and player.is_draft is voice.is_draft
    assert 3.5 < player.seconds < 8


def test_the_sound_is_speech_with_silence_cut_off(voice: Engine) -> None:
    """Mono floats at 24,000 a second; the same phonemes give the same sound on this machine."""
    phonemes = voice.phonemes("You can ask for help.")
    first, second = voice.speak(phonemes, 1.0), voice.speak(phonemes, 1.0)
    assert np.array_equal(first, second)
    assert 0.8 < len(sound.trim(first, 0, 0)) / sound.RATE < 3


def test_numbers_never_reach_the_reader_as_digits(voice: Engine) -> None:
    """Phonemes set in by the lexicon come through."""
    need("hibari")
    assert "ˌA" in voice.phonemes("Ask your [ADP](/ˌAdˌiːpˈiː/).")


def test_british_sounds_are_made_american_for_the_draft_voice() -> None:
    """hibari's voice never learnt them."""
    need("hibari")
    assert "ɒ" not in Hibari().phonemes("[Corra](/kˈɒɹə/)")
    assert "ɒ" in Kokoro().phonemes("[Corra](/kˈɒɹə/)")
