"""A script in one voice: the phonemes of every sentence, and the key each sound is kept under."""

from dataclasses import dataclass

from build_hooks.audio import tools
from build_hooks.audio.assemble import Take
from build_hooks.audio.cache import PhonemeCache, sentence_key
from build_hooks.audio.engines.engine import Engine
from build_hooks.audio.pace import PACES
from build_hooks.audio.script import Script
from build_hooks.audio.settings import AudioSettings
from build_hooks.audio.work import Job


@dataclass(frozen=True)
class Reading:
    """What a voice must say for one page."""

    voice: Engine
    takes: tuple[Take, ...]
    jobs: tuple[Job, ...]


class Reader:
    """Turns scripts into readings for one voice. Remembers phonemes between builds."""

    def __init__(self, voice: Engine, settings: AudioSettings) -> None:
        self.voice = voice
        self.missing = tuple(dict.fromkeys((*voice.missing(), *tools.missing(tools.FILES))))
        self._known = PhonemeCache(settings.cache_path, voice.reader_id())

    def read(self, script: Script) -> Reading | None:
        """The page in this voice; None when the voice's packages are missing and the words are new."""
        pace = PACES[script.page.level]
        takes, jobs = [], []
        for line in script.lines:
            phonemes = self._phonemes(line.said)
            if phonemes is None:
                return None
            sentence, speed = line.sentence, pace.speed_of(line.said)
            key = sentence_key(self.voice.id(), speed, phonemes)
            takes.append(Take(sentence.id, key, pace.pause(sentence.kind, sentence.ends_block)))
            jobs.append(Job(key, phonemes, speed))
        return Reading(self.voice, tuple(takes), tuple(jobs))

    def save(self) -> None:
        self._known.save()

    def _phonemes(self, said: str) -> str | None:
        known = self._known.get(said)
        if known is None and not self.missing:
            known = self.voice.phonemes(said)
            self._known.put(said, known)
        return known
