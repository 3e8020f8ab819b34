"""WebVTT: when each sentence begins and ends, and its words."""

from collections.abc import Iterable
from typing import NamedTuple


class Cue(NamedTuple):
    """One sentence in time, in seconds from the start."""

    id: str
    start: float
    end: float


def make_vtt(cues: Iterable[Cue], words: dict[str, str]) -> str:
    """The file's text. `words` holds each sentence by its id."""
    blocks = [f"{cue.id}\n{_time(cue.start)} --> {_time(cue.end)}\n{_safe(words.get(cue.id, ''))}\n" for cue in cues]
    return "\n".join(["WEBVTT\n", *blocks])


def _time(seconds: float) -> str:
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{thousandths:03}"


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
