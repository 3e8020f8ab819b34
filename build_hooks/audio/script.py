"""A page's script: each sentence with its spoken words, and what nobody taught the voice."""

from collections.abc import Iterable
from dataclasses import dataclass

from build_hooks.audio.cut import Cut, Sentence, cut
from build_hooks.audio.faults import NOTHING_TO_SAY, UNKNOWN_SPOKEN, fault
from build_hooks.audio.page import SpeakablePage
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.audio.settings import AudioSettings
from build_hooks.diagnostics import Diagnostic, Severity


@dataclass(frozen=True)
class ScriptLine:
    """One sentence, and the words the voice says for it."""

    sentence: Sentence
    said: str


@dataclass(frozen=True)
class Script:
    """Everything that is said of a page, in order."""

    page: SpeakablePage
    cut: Cut
    lines: tuple[ScriptLine, ...]
    unknown: tuple[tuple[str, str], ...] = ()
    """(what was guessed at, the sentence it stands in)."""

    @property
    def words(self) -> int:
        return sum(len(line.sentence.words.split()) for line in self.lines)


def make_script(page: SpeakablePage, normaliser: Normaliser) -> Script:
    """Cuts a page and makes its sentences speakable."""
    pieces = cut(page.html)
    lines, unknown = [], []
    for sentence in pieces.sentences:
        said = normaliser.say(sentence.words)
        unknown += [(word, sentence.words) for word in said.unknown]
        if said.text:
            lines.append(ScriptLine(sentence, said.text))
    return Script(page, pieces, tuple(lines), tuple(unknown))


def find_faults(scripts: Iterable[Script], settings: AudioSettings) -> list[Diagnostic]:
    """Pages without words, and each unknown word once. Errors in a release, warnings before."""
    severity = Severity.ERROR if settings.is_release else Severity.WARNING
    faults, places = [], {}
    for script in scripts:
        if not script.lines:
            faults.append(fault(script.page.address, NOTHING_TO_SAY, f"{script.page.address} has no words to say.",
                                "Look at the page. Is everything in it marked data-say=\"off\"?"))
        for word, sentence in script.unknown:
            places.setdefault(word, []).append((script.page.address, sentence))
    return faults + [_unknown(word, found, settings, severity) for word, found in places.items()]


def _unknown(word: str, places: list[tuple[str, str]], settings: AudioSettings, severity: Severity) -> Diagnostic:
    address, sentence = places[0]
    more = len({place for place, _ in places}) - 1
    also = "" if not more else f" and on {more} other page{'s' if more > 1 else ''}"
    return fault(settings.lexicon_name, UNKNOWN_SPOKEN,
                 f"The voice does not know how to say “{word}”. It is on {address}{also}, in “{_short(sentence)}”",
                 f"Add “{word}” to {settings.lexicon_name}, with what is said instead.", severity)


def _short(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:87]}…"
