"""What audio tests need: pages, a voice of tones, and settings that write into a folder of the test."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_hooks.audio.page import SpeakablePage
from build_hooks.audio.pipeline import Audio, make_audio
from build_hooks.audio.settings import AudioSettings
from tests.audio.needs import need

HEALTH = """<h1>Good health</h1>
<p>You have a right to good care. Ask for it.</p>
<ul><li>Call 999 now.</li><li>You can say no.</li></ul>"""


def page(html: str = HEALTH, address: str = "/rights/health/", **facts) -> SpeakablePage:
    return SpeakablePage(address, facts.pop("title", "Good health"), html, **facts)


@pytest.fixture
def settings(tmp_path: Path) -> AudioSettings:
    """A release in the voice of tones, in one process and without a progress bar."""
    need("numpy", "soundfile", "lameenc", "joblib", "tqdm")
    from build_hooks.audio.engines.tone import Tone

    return AudioSettings(tmp_path, release_voice=Tone(), policy="require", processes=1, progress=False)


@pytest.fixture
def hear(settings: AudioSettings) -> Callable[..., Audio]:
    """Makes the audio of pages with some settings changed."""
    def make(*pages: SpeakablePage, **changes) -> Audio:
        return make_audio(pages or [page()], replace(settings, **changes))

    return make
