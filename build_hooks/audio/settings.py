"""What can be set for audio."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from build_hooks.audio.engines.engine import Engine
from build_hooks.models.lexicon import LexiconEntry

Policy = Literal["auto", "require", "off"]
"""auto: what is there is used, and the rest is “coming soon”. require: the release voice or an error. off: no audio."""

WhenStale = Literal["computer-voice", "say-so"]
"""A recording of older words: the computer reads the new ones, or the recording stays and the page says so."""


@dataclass(frozen=True)
class AudioSettings:
    """One build's choices. `root` is the project's folder; names in messages start from it."""

    root: Path
    release_voice: Engine | None = None
    draft_voice: Engine | None = None
    policy: Policy = "auto"
    when_stale: WhenStale = "computer-voice"
    terms: tuple[LexiconEntry, ...] = ()
    cache: Path = field(default=Path(".cache/audio"))
    recordings: Path = field(default=Path("docs/recordings"))
    lexicon_name: str = "charter/lexicon.yml"
    processes: int | None = None
    """How many sentences are spoken at once. None: as many as there are cores, and memory for."""
    cluster: str = ""
    """The address of a Dask scheduler, "tcp://…". Empty: the sentences are spoken on this machine."""
    progress: bool = True

    @property
    def cache_path(self) -> Path:
        return self.root / self.cache

    @property
    def recordings_path(self) -> Path:
        return self.root / self.recordings

    @property
    def is_release(self) -> bool:
        return self.policy == "require"
