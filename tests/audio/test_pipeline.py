"""Pages in, files and facts out, in the voice of tones."""

import re
from dataclasses import dataclass, replace

import pytest

from build_hooks.models.lexicon import LexiconEntry
from tests.audio.conftest import HEALTH, page

pytest.importorskip("numpy", reason="not installed: numpy (the extra “audio”)")

from build_hooks.audio import tools  # noqa: E402
from build_hooks.audio.defaults import audio_settings  # noqa: E402
from build_hooks.audio.engines.tone import Tone  # noqa: E402
from build_hooks.audio.pipeline import make_audio  # noqa: E402
from build_hooks.settings import Settings  # noqa: E402

DRAFT = Tone(name="draft-tone", is_draft=True)


@dataclass(frozen=True)
class Absent(Tone):
    """A voice whose packages aren't installed."""

    name: str = "absent"

    def missing(self) -> tuple[str, ...]:
        return ("hibari",)


def test_a_page_becomes_a_file_and_a_player(hear) -> None:
    """The label says minutes and size, the name changes with the sound."""
    audio = hear()
    heard = audio.heard["/rights/health/"]
    assert not audio.diagnostics and not audio.notes
    assert heard.player.state == "ready"
    assert re.fullmatch(r"Listen to this page, \d+ seconds, 0\.1 MB", heard.player.label)
    assert re.fullmatch(r"/audio/rights-health-[0-9a-f]{8}\.mp3", heard.player.src)
    assert [file.uri for file in audio.files] == [heard.player.src[1:], heard.player.vtt[1:]]
    assert audio.files[0].path.stat().st_size == heard.player.size
    assert heard.html.count('class="s"') == 5 == heard.player.cues.count(";") + 1


def test_the_file_is_constant_bit_rate(hear) -> None:
    """32 kbit/s: its size follows from its length."""
    player = hear().heard["/rights/health/"].player
    assert player.size == pytest.approx(player.seconds * 4_000, rel=0.05)


def test_off_makes_nothing(hear) -> None:
    """Audio that is switched off adds nothing to the site."""
    audio = hear(policy="off")
    assert not audio.heard and not audio.files and audio.is_sound


def test_a_second_build_speaks_nothing(hear) -> None:
    """And its files have the same names and bytes."""
    first, second = hear(), hear()
    assert (first.figures.spoken, second.figures.spoken, second.figures.made) == (5, 0, 0)
    assert first.heard["/rights/health/"].player == second.heard["/rights/health/"].player


def test_one_changed_word_speaks_one_sentence(hear) -> None:
    """And puts one page together anew."""
    hear()
    changed = hear(page(HEALTH.replace("good care", "kind care")))
    assert (changed.figures.spoken, changed.figures.made) == (1, 1)


def test_a_new_term_speaks_only_its_sentences(hear) -> None:
    """The key is made of phonemes, so the lexicon as a whole doesn't count."""
    hear()
    changed = hear(terms=(LexiconEntry(term="care", say="kair"), LexiconEntry(term="loch", say="lokh")))
    assert changed.figures.spoken == 1


def test_sentences_are_shared_between_pages(hear) -> None:
    """The same words at the same pace are spoken once."""
    audio = hear(page(), page(address="/rights/other/"))
    assert (audio.figures.spoken, audio.figures.pages) == (5, 2)


def test_easy_read_is_slower(hear) -> None:
    """Another pace and longer pauses: a file of its own."""
    audio = hear(page(), page(address="/rights/health/easy-read/", level="easy-read"))
    plain, easy = (heard.player.seconds for heard in audio.heard.values())
    assert easy > 1.2 * plain


def test_a_sentence_with_a_phone_number_is_slower(hear) -> None:
    """So that people can write it down; 999 alone is not slowed."""
    from build_hooks.audio.pace import PACES

    plain = PACES["plain"]
    assert plain.speed_of("Call zero one three one, five one zero, nine four one zero.") == 0.765
    assert plain.speed_of("Call nine nine nine.") == plain.speed_of("One of three.") == 0.9


@pytest.mark.parametrize(("release", "policy", "expected"), [
    (False, "auto", "auto"), (True, "auto", "require"), (True, "off", "off"), (False, "require", "require")])
def test_settings_follow_from_those_of_the_site(tmp_path, release: bool, policy: str, expected: str) -> None:
    """A release requires its voice, unless audio is off."""
    made = audio_settings(Settings(tmp_path, release=release), None, policy)
    assert (made.policy, made.recordings.as_posix(), made.lexicon_name) == (
        expected, "docs/recordings", "charter/lexicon.yml")
    assert not made.release_voice.is_draft and made.draft_voice.is_draft


def test_vtt_has_the_words_of_the_page(hear) -> None:
    """As they stand on the page, escaped."""
    audio = hear(page("<p>Call 999 &amp; wait.</p>"))
    assert audio.files[1].content.startswith("WEBVTT\n\ns1\n00:00:00.050 --> 00:00:0")
    assert audio.files[1].content.endswith("Call 999 &amp; wait.\n")


def test_cue_edges_fall_in_silence(hear, settings) -> None:
    """40 ms around every edge are quiet, on the samples before encoding."""
    import numpy as np

    from build_hooks.audio.assemble import Tracks
    from build_hooks.audio.cache import SentenceCache, sentence_key
    from build_hooks.audio.encode import DELAY
    from build_hooks.audio.sound import RATE, silence

    audio = hear()
    cache = SentenceCache(settings.cache_path)
    words = ["Good health.", "You have a right to good care.", "Ask for it.", "Call nine nine nine now.",
             "You can say no."]
    pauses = [1.0, 0.45, 0.8, 0.55, 0.55]
    pcm = np.concatenate([part for said, pause in zip(words, pauses, strict=True)
                          for part in (cache.get(sentence_key("tone-1", 0.9, said)), silence(pause))])
    cues = [tuple(map(int, cue.split(","))) for cue in audio.heard["/rights/health/"].player.cues.split(";")]
    assert [number for number, _, _ in cues] == [1, 2, 3, 4, 5]
    for _, start, end in cues:
        for edge in (start / 100 - DELAY, end / 100 - DELAY):
            around = pcm[max(0, int((edge - 0.02) * RATE)) : int((edge + 0.02) * RATE)]
            assert not np.abs(around).any()
    assert Tracks(settings.cache_path, cache)


def test_a_damaged_sentence_is_made_again(hear, settings) -> None:
    """Also when its page must be put together anew."""
    hear()
    for file in (settings.cache_path / "pages").iterdir():
        file.unlink()
    file = next(settings.cache_path.rglob("*.flac"))
    file.write_bytes(file.read_bytes()[:-5])
    again = hear()
    assert (again.figures.spoken, again.figures.made) == (1, 1)


@pytest.mark.parametrize("ending", [".mp3", ".json"])
def test_a_damaged_page_is_made_again(hear, settings, ending: str) -> None:
    """From its sentences, so nothing is spoken."""
    first = hear()
    file = next((settings.cache_path / "pages").glob(f"*{ending}"))
    file.write_bytes(file.read_bytes()[:20])
    again = hear()
    assert (again.figures.spoken, again.figures.made) == (0, 1)
    assert again.heard["/rights/health/"].player == first.heard["/rights/health/"].player


def test_auto_uses_the_release_voice_when_all_its_sentences_are_kept(hear) -> None:
    """Then nothing is spoken at all."""
    hear()
    audio = hear(policy="auto", draft_voice=DRAFT)
    assert not audio.heard["/rights/health/"].player.is_draft and not audio.figures.spoken


def test_auto_never_mixes_voices_on_a_page(hear) -> None:
    """One sentence is new, so the whole page is read by the draft voice."""
    hear()
    audio = hear(page(HEALTH + "<p>A new sentence.</p>"), page(address="/other/"), policy="auto", draft_voice=DRAFT)
    assert [heard.player.is_draft for heard in audio.heard.values()] == [True, False]
    assert audio.figures.spoken == 6
    assert "draft" in audio.heard["/rights/health/"].player.note


def test_a_release_never_uses_the_draft_voice(hear) -> None:
    """Whatever it costs to speak in the release voice."""
    audio = hear(draft_voice=DRAFT)
    assert not audio.heard["/rights/health/"].player.is_draft


def test_without_a_voice_pages_say_coming_soon(hear) -> None:
    """With one clear line of what to install."""
    audio = hear(page(), page(address="/other/"), policy="auto", release_voice=Absent())
    assert [heard.player.state for heard in audio.heard.values()] == ["coming-soon", "coming-soon"]
    assert audio.notes == (f"No voice is installed (hibari missing): 2 pages will say “not made yet”. {tools.HOW}",)
    assert audio.is_sound and not audio.files


def test_with_no_voice_set_pages_say_coming_soon(hear) -> None:
    """There is a line that says why."""
    audio = hear(policy="auto", release_voice=None)
    assert audio.heard["/rights/health/"].player.state == "coming-soon" and len(audio.notes) == 1


def test_what_was_never_spoken_is_said(hear) -> None:
    """The voice is there, but only a release speaks in it."""
    audio = hear(policy="auto")
    assert audio.notes == ("Not yet spoken: 1 page will say “not made yet”. Speak them with: make release",)


def test_a_kept_page_needs_no_voice(hear) -> None:
    """A machine without the packages builds from the cache."""
    @dataclass(frozen=True)
    class Gone(Tone):
        def missing(self) -> tuple[str, ...]:
            return ("hibari",)

    hear()
    assert hear(release_voice=Gone(), policy="auto").heard["/rights/health/"].player.state == "ready"


def test_a_release_without_its_voice_is_an_error(hear) -> None:
    """And nothing is made."""
    audio = hear(release_voice=Absent(), draft_voice=DRAFT)
    assert [fault.rule.name for fault in audio.diagnostics] == ["no-voice"]
    assert not audio.is_sound and not audio.files


def test_unknown_words_are_told_once(hear) -> None:
    """A warning in a build, an error in a release; they name the page and the sentence."""
    pages = page("<p>Ask the XYZ.</p>"), page("<p>The XYZ met.</p>", address="/other/")
    warned, refused = hear(*pages, policy="auto"), hear(*pages)
    assert [(fault.rule.name, fault.is_error) for fault in warned.diagnostics] == [("unknown-to-the-voice", False)]
    assert [fault.is_error for fault in refused.diagnostics] == [True]
    assert warned.diagnostics[0].message == (
        "The voice does not know how to say “XYZ”. It is on /rights/health/ and on 1 other page, in “Ask the XYZ.”")
    assert not refused.files


def test_a_page_without_words_is_told(hear) -> None:
    """Its player says “coming soon”."""
    audio = hear(page("<nav><p>Menu</p></nav>"), policy="auto")
    assert [fault.rule.name for fault in audio.diagnostics] == ["nothing-to-say"]
    assert audio.heard["/rights/health/"].player.state == "coming-soon"


def test_a_voice_that_makes_no_sound_is_an_error(hear) -> None:
    """Nothing silent is ever published."""
    @dataclass(frozen=True)
    class Mute(Tone):
        name: str = "mute"

        def speak(self, phonemes: str, speed: float):
            return super().speak("...", speed)

    audio = hear(release_voice=Mute())
    assert [fault.rule.name for fault in audio.diagnostics] == ["cannot-speak"] and not audio.files


def test_figures(hear) -> None:
    """Words, seconds and bytes of all that can be heard."""
    figures = hear().figures
    assert (figures.pages, figures.words) == (1, 19)
    assert figures.bytes == pytest.approx(figures.seconds * 4_000, rel=0.05)


def test_several_processes_make_the_same(hear, settings) -> None:
    """Two processes, and the sounds are those of one."""
    one = hear()
    two = make_audio([page()], replace(settings, processes=2, root=settings.root / "two"))
    assert one.heard["/rights/health/"].player == two.heard["/rights/health/"].player


@pytest.mark.parametrize("processes", [1, 2])
def test_a_fault_in_a_worker_ends_the_work(hear, processes: int) -> None:
    """The fault comes back as it is, from any process."""
    from build_hooks.audio.engines.kokoro import Kokoro

    pytest.importorskip("onnxruntime", reason="not installed: onnxruntime (the extra “audio”)")
    broken = Kokoro(parts=())
    if broken.missing():
        pytest.skip(f"not installed: {', '.join(broken.missing())}")
    audio = hear(release_voice=broken, processes=processes)
    assert [fault.rule.name for fault in audio.diagnostics] == ["voice-damaged"]


def test_progress_says_the_time_left(hear, capsys) -> None:
    """And how many sentences are done."""
    hear(progress=True)
    assert "5 of 5 sentences" in capsys.readouterr().err
