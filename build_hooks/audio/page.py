"""A page that can be heard: its address, its level and the HTML that readers see in it."""

from dataclasses import dataclass
from typing import Literal

from build_hooks.text.slugs import slug

RECORDINGS = "recordings"
"""The folder in docs/ with people's readings. They are published only as the audio of their pages."""

Level = Literal["plain", "easy-read"]


@dataclass(frozen=True)
class SpeakablePage:
    """One page. `html` is what stands inside <main>, so that the voice says what the page says."""

    address: str
    title: str
    html: str
    level: Level = "plain"
    is_right: bool = False
    """A stale recording of a right stops a release; of another page it is only told."""

    @property
    def name(self) -> str:
        """The page's name in files: "/rights/health/easy-read/" => "rights-health-easy-read"."""
        return slug(self.address) or "home"
