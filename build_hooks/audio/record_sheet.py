"""The sheet a person reads from when they record a page: its sentences, the file's name, the consent to fill in."""

from collections.abc import Iterable
from datetime import date

from build_hooks.audio.cut import cut
from build_hooks.audio.label import length
from build_hooks.audio.page import SpeakablePage
from build_hooks.source.yaml_document import nearest

WORDS_A_MINUTE = 130

_BEFORE = """Before you begin
  Find a quiet room with soft things in it. Turn other phones off.
  Hold the phone a hand away from your mouth.
  Read slowly. Wait a moment after each heading.
  If you slip, wait a moment and read the whole sentence again. Someone can cut the slip out.
  You can stop at any time. You can take your consent back at any time, and give no reason."""


def find_page(pages: Iterable[SpeakablePage], wanted: str) -> tuple[SpeakablePage | None, str | None]:
    """The page a person means: an id ("health"), an address or a file name. Else the nearest name there is."""
    known = list(pages)
    asked = wanted.strip().strip("/")
    for page in known:
        here = page.address.strip("/")
        if asked in (here, page.name, here.removeprefix("rights/")) or asked == "home" == page.name:
            return page, None
    names = [name for page in known for name in (page.name, page.address.strip("/").removeprefix("rights/"))]
    return None, nearest(asked, names)


def make_record_sheet(page: SpeakablePage, today: date, recordings: str = "docs/recordings") -> str:
    """The sheet as plain text."""
    pieces = cut(page.html)
    words = sum(len(sentence.words.split()) for sentence in pieces.sentences)
    return "\n".join([
        f"Record sheet: {page.title}",
        "",
        f"Page     {page.address}",
        f"Save as  {recordings}/{page.name}.wav (or .mp3)",
        f"Words    {words:,}, about {length(words / WORDS_A_MINUTE * 60)}",
        "",
        _BEFORE,
        "",
        "Read these words",
        *_sentences(pieces.sentences),
        "",
        f"When it is recorded, save these lines as {recordings}/{page.name}.yml",
        "",
        f"text_hash: {pieces.text_hash}",
        "speaker: a member of the Change Team   # or the name that the person wants shown",
        f"date: {today.isoformat()}",
        'consent: "yes"   # only when the person has agreed to publish it',
        "",
    ])


def _sentences(sentences) -> Iterable[str]:
    for number, sentence in enumerate(sentences, 1):
        if sentence.kind == "heading":
            yield ""
        yield f"{number:>4}  {sentence.words}"
