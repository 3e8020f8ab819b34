"""Pages in, files and facts for the player out: every stage of audio in order.

Never raises for bad content or a full disk: what is wrong comes back as diagnostics. With an
error among them there are no files, so that the old site is kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from build_hooks.audio import tools
from build_hooks.audio.assemble import Track, Tracks
from build_hooks.audio.cache import SentenceCache, prune
from build_hooks.audio.faults import NO_VOICE, AudioFault, fault
from build_hooks.audio.label import length, size
from build_hooks.audio.page import SpeakablePage
from build_hooks.audio.player import COMING_SOON, FOLDER, Player, file_name, recorded_player, spoken_player
from build_hooks.audio.policy import choose_reading, silent_line
from build_hooks.audio.reading import Reader, Reading
from build_hooks.audio.recordings import Recorded, find_recordings
from build_hooks.audio.say.lexicon import Terms
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.audio.script import Script, find_faults, make_script
from build_hooks.audio.settings import AudioSettings
from build_hooks.audio.vtt import make_vtt
from build_hooks.audio.work import speak_all
from build_hooks.diagnostics import Diagnostic


@dataclass(frozen=True)
class AudioFile:
    """One file of the site: its address from the site's folder, and what is in it or where it stands."""

    uri: str
    content: str | None = None
    path: Path | None = None


@dataclass(frozen=True)
class Heard:
    """One page after audio: its HTML with sentences marked, and its player."""

    page: SpeakablePage
    html: str
    player: Player
    text_hash: str


@dataclass(frozen=True)
class Figures:
    """What a build's audio amounts to."""

    pages: int = 0
    words: int = 0
    seconds: float = 0
    bytes: int = 0
    spoken: int = 0
    """Sentences spoken in this build; the others were kept."""
    made: int = 0
    """Files put together in this build."""


@dataclass(frozen=True)
class Audio:
    """Everything audio adds to a site."""

    heard: dict[str, Heard] = field(default_factory=dict)
    """Page address => the page after audio."""
    files: tuple[AudioFile, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    notes: tuple[str, ...] = ()
    """Lines to print once: what to install."""
    figures: Figures = Figures()

    @property
    def lines(self) -> tuple[str, ...]:
        """What to print at the end: how much there is to hear, and what is missing."""
        all_of_it = self.figures
        if not all_of_it.pages:
            return self.notes
        return (f"Audio: {all_of_it.pages} pages, {all_of_it.words:,} words, {length(all_of_it.seconds)}, {size(all_of_it.bytes)}. "
                f"Spoken now: {all_of_it.spoken:,} sentences.", *self.notes)

    @property
    def is_sound(self) -> bool:
        return not any(diagnostic.is_error for diagnostic in self.diagnostics)


def make_audio(pages: Iterable[SpeakablePage], settings: AudioSettings) -> Audio:
    """The audio of all pages."""
    if settings.policy == "off":
        return Audio()
    return _Build(list(pages), settings).run()


class _Build:
    """The state of one build of audio."""

    def __init__(self, pages: list[SpeakablePage], settings: AudioSettings) -> None:
        self.settings = settings
        normaliser = Normaliser(Terms(settings.terms))
        self.scripts = [make_script(page, normaliser) for page in pages]
        self.faults = find_faults(self.scripts, settings)
        self.sentences = SentenceCache(settings.cache_path)
        self.tracks = Tracks(settings.cache_path, self.sentences)
        self.release = _reader(settings.release_voice, settings)
        self.draft = _reader(settings.draft_voice, settings)
        self.spoken = 0

    def run(self) -> Audio:
        recorded, found = find_recordings(self.scripts, self.settings)
        self.faults += found
        if self._has_errors():
            return self._result({}, {}, {})
        readings, tracks = {}, {}
        try:
            readings = self._readings(recorded)
            if not self._has_errors():
                tracks = self._speak(readings)
        except AudioFault as error:
            self.faults.append(error.diagnostic)
        return self._result(recorded, readings, tracks)

    def _readings(self, recorded: dict[str, Recorded]) -> dict[str, Reading]:
        """Page address => the page in the voice that reads it."""
        found = {}
        for script in self.scripts:
            if script.page.address in recorded:
                continue
            reading = choose_reading(script, self.release, self.draft, is_release=self.settings.is_release,
                                     is_kept=self._is_kept)
            if reading:
                found[script.page.address] = reading
            elif self.settings.is_release and script.lines:
                self.faults.append(self._no_voice())
                break
        for reader in filter(None, (self.release, self.draft)):
            reader.save()
        return found

    def _is_kept(self, reading: Reading) -> bool:
        return bool(self.tracks.find(list(reading.takes))) or (
            not tools.missing(tools.FILES) and all(take.key in self.sentences for take in reading.takes))

    def _speak(self, readings: dict[str, Reading]) -> dict[str, Track]:
        """Speaks what is missing, voice by voice, then puts the pages together."""
        needed = {address: reading for address, reading in readings.items()
                  if not self.tracks.find(list(reading.takes))}
        for voice in dict.fromkeys(reading.voice for reading in needed.values()):
            jobs = {job.key: job for reading in needed.values() if reading.voice == voice for job in reading.jobs
                    if job.key not in self.sentences}
            if jobs:
                speak_all(list(jobs.values()), voice, self.settings, self.sentences)
                self.spoken += len(jobs)
        tracks = {address: self.tracks.get(list(reading.takes)) for address, reading in readings.items()}
        if self.settings.is_release:
            used = {take.key for reading in readings.values() for take in reading.takes}
            prune(self.settings.cache_path, used | {track.path.stem for track in tracks.values()})
        return tracks

    def _result(self, recorded: dict[str, Recorded], readings: dict[str, Reading],
                tracks: dict[str, Track]) -> Audio:
        heard, files, played = {}, [], []
        for script in self.scripts:
            page, track, player = script.page, None, COMING_SOON
            if person := recorded.get(page.address):
                track = person.track
                player = recorded_player(page, track, person.facts, older_words=person.older_words)
            elif track := tracks.get(page.address):
                player = spoken_player(page, track, readings[page.address].voice)
            heard[page.address] = Heard(page, script.cut.html, player, script.cut.text_hash)
            if track:
                files += _files(script, track)
                played.append((script, track))
        sound = not self._has_errors()
        return Audio(heard, tuple(files) if sound else (), tuple(sorted(set(self.faults))), self._notes(heard),
                     self._figures(played))

    def _figures(self, played: list[tuple[Script, Track]]) -> Figures:
        tracks = [track for _, track in played]
        return Figures(
            pages=len(played), words=sum(script.words for script, _ in played), spoken=self.spoken,
            made=self.tracks.made, seconds=sum(track.seconds for track in tracks),
            bytes=sum(track.size for track in tracks))

    def _notes(self, heard: dict[str, Heard]) -> tuple[str, ...]:
        silent = sum(each.player == COMING_SOON for each in heard.values())
        if not silent or self._has_errors():
            return ()
        return (silent_line(self._missing(), silent, tools.HOW),)

    def _missing(self) -> tuple[str, ...]:
        readers = [reader for reader in (self.release, self.draft) if reader]
        return readers[0].missing if readers else ("a voice",)

    def _no_voice(self) -> Diagnostic:
        missing = ", ".join(self._missing()) or "its packages"
        return fault(self.settings.lexicon_name, NO_VOICE, f"The release voice is not installed: {missing} missing.",
                     f"{tools.HOW} Or publish without sound: set “audio: off” in mkdocs.yml.")

    def _has_errors(self) -> bool:
        return any(diagnostic.is_error for diagnostic in self.faults)


def _reader(voice, settings: AudioSettings) -> Reader | None:
    return Reader(voice, settings) if voice else None


def _files(script: Script, track: Track) -> list[AudioFile]:
    name = f"{FOLDER}/{file_name(script.page, track)}"
    words = {line.sentence.id: line.sentence.words for line in script.lines}
    files = [AudioFile(f"{name}.mp3", path=track.path)]
    return files + ([AudioFile(f"{name}.vtt", content=make_vtt(track.cues, words))] if track.cues else [])
