"""Everything that can be wrong with audio, and the exception that carries it up to the pipeline."""

from build_hooks.diagnostics import Diagnostic, Location, Rule, Severity

LEXICON_ENTRY = Rule("L701", "lexicon-entry", """A term of charter/lexicon.yml says in one way how it is spoken.

Either `say` (other words, or letters with spaces) or `phonemes`, and each term once.

Wrong: a term with both, or with neither.
Write instead: `say: M A T`.""")
LEXICON_PHONEMES = Rule("L702", "lexicon-phonemes", """Phonemes must be sounds that the voice has learnt.

A sign it does not know would be left out, and the word would sound wrong.

Wrong: `phonemes: ˈɡuʁɔk`.
Write instead: `phonemes: ɡˈʊəɹək`, or use `say` with plain words.""")
UNKNOWN_SPOKEN = Rule("L703", "unknown-to-the-voice", """The voice must know every number and short name.

Capitals are read as letters or as a word, and a number as a year, a phone number or an amount.
A wrong guess can change what a right says.

Do: add the words to charter/lexicon.yml.""")
NO_VOICE = Rule("L704", "no-voice", """A release needs its voice.

Without the packages of the voice no page can be spoken.

Do: `make voices` installs them. To publish without sound, set `audio: off` in mkdocs.yml.""")
VOICE_DAMAGED = Rule("L705", "voice-damaged", """The files of a voice must be exactly the ones that were checked.

A file that was cut short or changed would speak nonsense, or could do harm.

Do: install the packages again. For the voice file see build_hooks/audio/voices/NOTICE.""")
RECORDING_UNREADABLE = Rule("L706", "recording-unreadable", """A recording is a sound file: .wav or .mp3.

Do: save it again as WAV or MP3.""")
RECORDING_POOR = Rule("L707", "recording-poor", """A recording must be possible to listen to.

It must not be silent, cut off at its loudest places, or much longer or shorter than its words.

Do: record it again. `python -m build_hooks record-sheet` prints the words.""")
CONSENT_MISSING = Rule("L708", "consent-missing", """A person's voice is used only with their consent.

Beside each recording stands a file with the same name and the ending .yml that says so.

Do: ask the person, and write the file. `python -m build_hooks record-sheet` prints one to fill in.""")
CONSENT_WITHDRAWN = Rule("L709", "consent-withdrawn", """A person can take their consent back at any time.

They need give no reason.

Do: delete the recording, here and in every copy.""")
RECORDING_STALE = Rule("L710", "recording-stale", """A recording says the words that are on the page now.

When the words change, the old reading would tell people something else than the page.

Do: record the page again, or take the recording away.""")
CANNOT_WRITE = Rule("L711", "audio-not-written", """Audio needs room on the disk.

Nothing half-written is left behind, and what was finished is kept for the next build.

Do: make room, or check that the folder .cache may be written to.""")
NOTHING_TO_SAY = Rule("L712", "nothing-to-say", """A page that can be heard must have words.

A page without any is a sign that the reading of the page went wrong.

Do: look at the page. Is everything in it marked data-say="off"?""")
RECORDING_ALONE = Rule("L713", "recording-without-page", """A recording has the name of its page.

With a typing mistake in its name it would never be heard.

Do: rename it. `python -m build_hooks record-sheet` prints the name.""")
CANNOT_SPEAK = Rule("L714", "cannot-speak", """Every sentence must give a sound.

Do: look at the words of the sentence, and at its terms in charter/lexicon.yml.""")

RULES = (
    LEXICON_ENTRY, LEXICON_PHONEMES, UNKNOWN_SPOKEN, NO_VOICE, VOICE_DAMAGED, RECORDING_UNREADABLE, RECORDING_POOR,
    CONSENT_MISSING, CONSENT_WITHDRAWN, RECORDING_STALE, CANNOT_WRITE, NOTHING_TO_SAY, RECORDING_ALONE, CANNOT_SPEAK)


class AudioFault(Exception):
    """Work can't go on. Caught by the pipeline, which hands the diagnostic on."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic

    def __reduce__(self):
        return AudioFault, (self.diagnostic,)


def fault(path: str, rule: Rule, message: str, fix: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    """A diagnostic about a whole file, or about a thing that has no line."""
    return Diagnostic(Location(path), rule, message, fix, severity)


def cannot_write(path: str, error: OSError) -> AudioFault:
    """The disk is full, or may not be written to."""
    why = error.strerror or "it can't be written"
    return AudioFault(fault(path, CANNOT_WRITE, f"{path} was not written: {why}.",
                            "Make room on the disk and build again. Nothing half-written was left, "
                            "and finished sentences are kept."))
