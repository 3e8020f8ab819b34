"""The facts that a page's player prints."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from build_hooks.audio.assemble import Track
from build_hooks.audio.engines.engine import Engine
from build_hooks.audio.label import listen_label
from build_hooks.audio.page import SpeakablePage
from build_hooks.audio.vtt import Cue
from build_hooks.models.recording import Recording
from build_hooks.text.dates import long_date

State = Literal["ready", "read-by-a-person", "coming-soon"]

COMPUTER = "Read by a computer voice. It can say a word wrongly."
DRAFT = "Read by a computer voice for drafts. It sounds American. It can say a word wrongly."
FOLDER = "audio"


@dataclass(frozen=True)
class Player:
    """A finished player, or the word that there is none yet. Sizes in bytes, lengths in seconds."""

    state: State
    label: str = ""
    src: str = ""
    vtt: str = ""
    note: str = ""
    cues: str = ""
    """The sentences in time, for the script: "1,5,231;2,276,510" is s1 from 0.05 to 2.31 seconds, and so on."""
    seconds: float = 0
    size: int = 0
    older_words: bool = False
    """The recording says words that have changed since."""
    is_draft: bool = False


COMING_SOON = Player("coming-soon")


def spoken_player(page: SpeakablePage, track: Track, voice: Engine) -> Player:
    """The player of a page that the computer reads."""
    name = file_name(page, track)
    return Player("ready", listen_label(track.seconds, track.size), f"/{FOLDER}/{name}.mp3", f"/{FOLDER}/{name}.vtt",
                  DRAFT if voice.is_draft else COMPUTER, _cues(track.cues), track.seconds, track.size,
                  is_draft=voice.is_draft)


def recorded_player(page: SpeakablePage, track: Track, recording: Recording, *, older_words: bool) -> Player:
    """The player of a page that a person reads."""
    return Player("read-by-a-person", listen_label(track.seconds, track.size),
                  f"/{FOLDER}/{file_name(page, track)}.mp3", "",
                  f"Read by {recording.speaker}, {long_date(recording.date)}.", "", track.seconds, track.size,
                  older_words=older_words)


def file_name(page: SpeakablePage, track: Track) -> str:
    """A name that changes when the sound does, so that phones can keep the file for ever."""
    return f"{page.name}-{track.sha256[:8]}"


def _cues(cues: Iterable[Cue]) -> str:
    return ";".join(f"{cue.id[1:]},{round(cue.start * 100)},{round(cue.end * 100)}" for cue in cues)
