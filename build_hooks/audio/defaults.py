"""The portal's two voices, and the audio settings that follow from those of the site."""

from pathlib import Path

from build_hooks.audio.engines.hibari import Hibari
from build_hooks.audio.engines.kokoro import Kokoro
from build_hooks.audio.settings import AudioSettings, Policy
from build_hooks.models.lexicon import Lexicon
from build_hooks.settings import Settings


def audio_settings(site: Settings, lexicon: Lexicon | None, policy: Policy = "auto", **more) -> AudioSettings:
    """The settings of one build. A release requires its voice, unless audio is off."""
    return AudioSettings(
        root=site.root, release_voice=Kokoro(), draft_voice=Hibari(),
        policy="require" if site.release and policy == "auto" else policy,
        terms=lexicon.terms if lexicon else (), recordings=Path(site.docs_dir, "recordings"),
        lexicon_name=site.name_of(site.charter_path / "lexicon.yml"), **more)
