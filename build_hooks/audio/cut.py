"""The one cutter, for the page and for the voice.

HTML → blocks → sentences, and the same HTML with each sentence marked, so that the player can
show which one is being read. Because both come from here, they can't differ.
"""

import hashlib
import re
from dataclasses import dataclass
from itertools import groupby

from build_hooks.audio.html_runs import Kind, Run, read_runs
from build_hooks.audio.marks import Mark, Stretch, insert, make_marks
from build_hooks.text.sentences import Span, split_sentences

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Sentence:
    """One sentence: as it stands on the page, and the words to say where those are others."""

    id: str
    kind: Kind
    text: str
    words: str
    ends_block: bool


@dataclass(frozen=True)
class Cut:
    """A page's sentences in order, and its HTML with a mark around each."""

    html: str
    sentences: tuple[Sentence, ...]

    @property
    def text_hash(self) -> str:
        """Changes when a word of the page changes; kept beside recordings. 16 hexadecimal digits."""
        words = "\n".join(sentence.words for sentence in self.sentences)
        return hashlib.sha256(words.encode()).hexdigest()[:16]


def cut(html: str) -> Cut:
    """Cuts a page. Sentences are numbered s1, s2 … and never cross a block."""
    sentences: list[Sentence] = []
    marks: list[Mark] = []
    for run in read_runs(html):
        spans = _spans(run)
        for span in spans:
            name = f"s{len(sentences) + 1}"
            text = _tidy(run.text[span.start : span.end])
            sentences.append(Sentence(name, run.kind, text, _words(run, span), span is spans[-1]))
            marks += make_marks(html, name, _stretches(run, span))
    return Cut(insert(html, marks), tuple(sentences))


def _spans(run: Run) -> list[Span]:
    """The run's sentences. What is said instead of words on the page is never cut in two."""
    spans = list(split_sentences(run.text))
    for first, last, _ in run.instead:
        touched = [span for span in spans if span.start < last and span.end > first]
        if len(touched) > 1:
            joined = Span(touched[0].start, touched[-1].end)
            spans = sorted([span for span in spans if span not in touched] + [joined])
    return [span for span in spans if any(letter.isalnum() for letter in _words(run, span))]


def _words(run: Run, span: Span) -> str:
    parts, position = [], span.start
    for first, last, words in sorted(run.instead):
        if span.start <= first and last <= span.end and first >= position:
            parts += [run.text[position:first], f" {words} "]
            position = last
        elif first <= span.start and span.end <= last:
            return _tidy(words)
    return _tidy("".join([*parts, run.text[position : span.end]]))


def _stretches(run: Run, span: Span) -> list[Stretch]:
    """The parts of the HTML that hold the sentence's words, split where a tag stands between."""
    letters = range(span.start, span.end)
    breaks = 0
    numbered = []
    for index in letters:
        if index > span.start and run.starts[index] > run.ends[index - 1]:
            breaks += 1
        numbered.append((breaks, index))
    groups = [[index for _, index in group] for _, group in groupby(numbered, key=lambda pair: pair[0])]
    return [Stretch(run.starts[group[0]], run.ends[group[-1]]) for group in groups
            if run.text[group[0] : group[-1] + 1].strip()]


def _tidy(text: str) -> str:
    return re.sub(r" +([,.;:!?])", r"\1", _SPACES.sub(" ", text)).strip()
