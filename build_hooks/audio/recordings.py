"""People's own readings: docs/recordings/<page>.wav or .mp3, with <page>.yml that says they agreed.

A recording takes the place of the computer's voice. It is used only with consent, and only
while the page still says the words that were read.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_hooks.audio import tools
from build_hooks.audio.assemble import Track
from build_hooks.audio.faults import (
    CONSENT_MISSING,
    CONSENT_WITHDRAWN,
    RECORDING_ALONE,
    RECORDING_STALE,
    RECORDING_UNREADABLE,
    AudioFault,
    fault,
)
from build_hooks.audio.script import Script
from build_hooks.audio.settings import AudioSettings
from build_hooks.diagnostics import Diagnostic, Severity
from build_hooks.models.recording import Recording
from build_hooks.shape import validate
from build_hooks.source import parse_yaml, read_text
from build_hooks.source.yaml_document import nearest

ENDINGS = (".wav", ".mp3")


@dataclass(frozen=True)
class Recorded:
    """A recording that may be heard, of the words on the page or of older ones."""

    track: Track
    facts: Recording
    older_words: bool = False


def find_recordings(scripts: Iterable[Script], settings: AudioSettings) -> tuple[dict[str, Recorded], list[Diagnostic]]:
    """Page address => its recording, and everything that is wrong with recordings."""
    by_name = {script.page.name: script for script in scripts}
    found: dict[str, Recorded] = {}
    faults: list[Diagnostic] = []
    for path in _files(settings.recordings_path):
        name = _name(path, settings)
        script = by_name.get(path.stem)
        if script is None:
            faults.append(_alone(path, name, by_name))
            continue
        try:
            recorded, told = _one(path, name, script, settings)
        except AudioFault as error:
            recorded, told = None, [error.diagnostic]
        faults += told
        if recorded:
            found[script.page.address] = recorded
    return found, faults


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.suffix.lower() in ENDINGS) if folder.is_dir() else []


def _name(path: Path, settings: AudioSettings) -> str:
    return path.relative_to(settings.root).as_posix()


def _one(path: Path, name: str, script: Script, settings: AudioSettings) -> tuple[Recorded | None, list[Diagnostic]]:
    facts, faults = _consent(path, name, settings)
    if facts is None:
        return None, faults
    if lacking := tools.missing(tools.FILES):
        return None, [fault(name, RECORDING_UNREADABLE, f"{name} can't be read: {', '.join(lacking)} is not installed.",
                            tools.HOW, _severity(settings))]
    from build_hooks.audio.recording_sound import find_poor_length, make_track

    track, poor = make_track(path, name, settings)
    poor += find_poor_length(track, name, script) if track else []
    if track is None or poor:
        return None, poor
    older = facts.text_hash != script.cut.text_hash
    told = [_stale(name, script, settings)] if older else []
    if older and settings.when_stale == "computer-voice":
        return None, told
    return Recorded(track, facts, older), told


def _consent(path: Path, name: str, settings: AudioSettings) -> tuple[Recording | None, list[Diagnostic]]:
    beside = path.with_suffix(".yml")
    beside_name = _name(beside, settings)
    if not beside.is_file():
        return None, [fault(name, CONSENT_MISSING, f"{name} has no consent file, so nobody may hear it.",
                            f"Ask the person, and write {beside_name}. The record sheet prints one to fill in.")]
    text, faults = read_text(beside, beside_name, settings.root)
    if text is None:
        return None, faults
    document, faults = parse_yaml(text, beside_name)
    facts, shape = validate(Recording, document)
    if faults or facts is None:
        return None, [*faults, *shape]
    if facts.consent == "withdrawn":
        return None, [Diagnostic(document.location(("consent",)), CONSENT_WITHDRAWN,
                                 f"The person in {name} has taken their consent back.",
                                 f"Delete {name} and {beside_name}, here and in every copy.")]
    return facts, []


def _alone(path: Path, name: str, by_name: dict[str, Script]) -> Diagnostic:
    close = nearest(path.stem, by_name)
    meant = f"Did you mean {close}{path.suffix}? " if close else ""
    return fault(name, RECORDING_ALONE, f"There is no page for {name}.",
                 f"{meant}Rename it: the record sheet of a page prints the name.")


def _stale(name: str, script: Script, settings: AudioSettings) -> Diagnostic:
    severity = Severity.ERROR if settings.is_release and script.page.is_right else Severity.WARNING
    then = ("The computer voice reads the page until then." if settings.when_stale == "computer-voice"
            else "The page says that the recording is of older words.")
    return fault(name, RECORDING_STALE,
                 f"The words of {script.page.address} have changed since {name} was recorded. {then}",
                 f"Record the page again, then set text_hash to {script.cut.text_hash}.", severity)


def _severity(settings: AudioSettings) -> Severity:
    return Severity.ERROR if settings.is_release else Severity.WARNING
