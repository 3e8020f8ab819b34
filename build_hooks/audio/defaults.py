"""The portal's two voices, and the audio settings that follow from those of the site."""

from build_hooks.audio.engines.hibari import Hibari
from build_hooks.audio.engines.kokoro import Kokoro
from build_hooks.audio.page import RECORDINGS
from build_hooks.audio.settings import AudioSettings, Policy
from build_hooks.models.lexicon import Lexicon
from build_hooks.settings import Settings


def audio_settings(site: Settings, lexicon: Lexicon | None, policy: Policy = "auto", **more) -> AudioSettings:
    """The settings of one build. A release requires its voice, unless audio is off."""
    return AudioSettings(
        root=site.root, policy="require" if site.release and policy == "auto" else policy, cache=site.cache_dir / "audio",
        terms=lexicon.terms if lexicon else (), recordings=site.docs_dir / RECORDINGS, cluster=site.cluster,
        lexicon_name=site.name_of(site.charter_path / "lexicon.yml"), **_voices(site), **more)


def _voices(site: Settings) -> dict:
    if site.voice == "tone":
        from build_hooks.audio.engines.tone import Tone  # needs numpy as soon as it is named

        return {"release_voice": Tone(), "processes": 1, "progress": False}
    return {"release_voice": Kokoro(), "draft_voice": Hibari()}
