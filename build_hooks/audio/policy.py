"""Which voice reads a page. One voice a page, never two.

A person's recording comes first. Then the release voice, if all its sentences are kept already
or this is a release. Then the draft voice. Then nobody yet: “coming soon”.
"""

from collections.abc import Callable

from build_hooks.audio.reading import Reader, Reading
from build_hooks.audio.script import Script


def choose_reading(script: Script, release: Reader | None, draft: Reader | None, *, is_release: bool,
                   is_kept: Callable[[Reading], bool]) -> Reading | None:
    """The page in the best voice that may read it now, or None."""
    if not script.lines:
        return None
    reading = release.read(script) if release else None
    if reading and is_kept(reading):
        return reading
    if is_release:
        return reading if release and not release.missing else None
    reading = draft.read(script) if draft else None
    if reading and (not draft.missing or is_kept(reading)):
        return reading
    return None


def silent_line(missing: tuple[str, ...], pages: int, how: str) -> str:
    """The one line that says why pages have no audio, and what to do."""
    what = f"{pages} page{'' if pages == 1 else 's'} will say “not made yet”."
    if missing:
        return f"No voice is installed ({', '.join(missing)} missing): {what} {how}"
    return f"Not yet spoken: {what} Speak them with: make release"
