"""Audio of one build, between bodies and outputs. Imported only when audio is on, with all that it needs."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from build_hooks.audio.cut import cut
from build_hooks.audio.defaults import audio_settings
from build_hooks.audio.page import RECORDINGS, SpeakablePage
from build_hooks.audio.pipeline import Audio, AudioFile, make_audio
from build_hooks.models.charter import Charter
from build_hooks.settings import Settings
from build_hooks.views.heard import choose, rights_feed, to_speak, with_players
from build_hooks.views.listen import FEED
from build_hooks.views.parts import PageView


class Listening:
    """What can be heard of a site, given its pages and their bodies before anybody has read them aloud."""

    def __init__(self, settings: Settings, charter: Charter, pages: Mapping[str, PageView], bodies: Mapping[str, str]) -> None:
        self._settings = settings
        self._charter = charter
        self._silent = pages
        self._bodies = bodies

    @property
    def to_speak(self) -> tuple[SpeakablePage, ...]:
        """Every page as audio knows it, whether it is read aloud or not."""
        return tuple(to_speak(page, self._bodies[uri]) for uri, page in self._silent.items())

    @cached_property
    def audio(self) -> Audio:
        """The pages that are read aloud, spoken."""
        pages = choose(self.to_speak, self._settings.docs_path / RECORDINGS)
        return make_audio(pages, audio_settings(self._settings, self._charter.lexicon, self._settings.audio))

    @cached_property
    def pages(self) -> dict[str, PageView]:
        """All pages, with a player on those that can be heard."""
        return with_players(self._silent, self.audio, self._feed)

    @cached_property
    def _feed(self) -> str | None:
        return rights_feed(self._charter.rights, self._silent, self.audio, self._settings.site_name, self._settings.site_address)

    def files(self) -> Iterator[AudioFile]:
        """Sounds and the feed. Nobody is promised their addresses: these change with the words."""
        yield from self.audio.files
        if self._feed:
            yield AudioFile(FEED.lstrip("/"), self._feed)


def with_marks(html: str, page: PageView) -> str:
    """A page's HTML with each sentence marked, where the player can show which one is being read."""
    return cut(html).html if page.player and page.player.cues else html

