"""What broken input has found: each fault once more, by name. Others are cases in tests/golden/."""

import json
import struct
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError

from build_hooks import events
from build_hooks.audio.say.lexicon import Terms
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.checks.use import hours_impossible
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Location, Rule
from build_hooks.models.service import OpenTime
from build_hooks.models.lexicon import LexiconEntry
from build_hooks.pictures.photos import make_photos
from build_hooks.reporters import REPORTERS
from build_hooks.source import parse_yaml
from build_hooks.words_check import check_text
from tests.audio.needs import need
from tests.fuzz.corpus import photos
from tests.project import EXAMPLES, Project


@pytest.mark.parametrize("text", ['"a\\0": b', 'a: "b\\e[2J"', 'a: ["\\u202e"]', 'a: "\\u2028"', 'a: "\\x7f"', 'a: "\\uFEFF"'])
def test_a_backslash_brings_in_nothing_that_is_not_text(text: str) -> None:
    """A page, a feed and a terminal would have got the sign as it is."""
    assert [fault.rule.name for fault in parse_yaml(text, "x.yml")[1]] == ["file-binary"]


@pytest.mark.parametrize("name", REPORTERS)
def test_a_report_quotes_nothing_that_a_terminal_obeys(name: str) -> None:
    """A message may quote a value or the name of a file, and both may hold anything."""
    fault = Diagnostic(Location("a.yml"), Rule("Y000", "x"), "“\x1b[2J\u202e\udcff”", "Delete “\x00\x9b”.")
    told = REPORTERS[name]([fault], Path("/nowhere"))
    assert not any(sign in told for sign in "\x1b\u202e\udcff\x00\x9b") and told.encode()


@pytest.mark.parametrize("text", ["The ſervices.", "İnk and ınk", "SERVİCES"])
def test_letters_that_are_like_ours_are_spoken(text: str) -> None:
    """They match where the case is ignored, and are not the letters of the list."""
    terms = Terms((LexiconEntry(term="services", say="help"), LexiconEntry(term="ink", say="x")))
    assert Normaliser(terms).say(text).text


def test_letters_that_are_like_ours_are_read() -> None:
    """“ſix” is no number in letters, and “mıdnıght” no time of day; neither is a traceback."""
    assert "words-number" not in {fault.rule.name for fault in check_text("Call ſix people.", "a.md")[0]}
    content, _ = Project(EXAMPLES).load()
    entry = content.of("services")[0]
    line = OpenTime(days=("monday",), opens="00:00", closes="24:00")
    record = entry.record.model_copy(update={"hours": "from mıdnıght to ٣pm", "opening": (line,)})
    assert not list(hours_impossible.check(Content((replace(entry, record=record),), None), None))


@pytest.mark.parametrize("extra", ["on", ["on"], {"dir": ["charter"]}, {"dir": "/etc"}, {"dir": "../.."}, {"cache": ["x"]}, {"cache": "a\0b"}, {"audio": []}])
def test_odd_settings_are_told(extra: object) -> None:
    """As MkDocs tells of faults in mkdocs.yml."""
    config = SimpleNamespace(config_file_path=str(EXAMPLES / "mkdocs.yml"), extra={"charter": extra}, docs_dir=str(EXAMPLES / "docs"),
                             site_name="Rights", site_url="", mdx_configs={}, markdown_extensions=[])
    with pytest.raises(PluginError, match="mkdocs.yml"):
        events._settings(config)


@pytest.mark.parametrize("value", [20261121, 20.5, "soon", True, ["2026-11-21"]])
def test_a_last_day_that_is_no_day_is_none(value: object) -> None:
    """YAML may read a number where a day was meant."""
    day = events._day(value)
    assert day is None or day.isoformat() == "2026-11-21"


@pytest.mark.parametrize("name", ["c.png", "d.png", "e.png", "f.png", "g.png"])
def test_only_png_and_webp_are_opened(tmp_path: Path, name: str) -> None:
    """Some forms of picture start another program, or hold surprises; a name is no promise of what is inside."""
    (tmp_path / name).write_bytes(dict(photos())[name])
    assert make_photos(tmp_path, tmp_path / "cache") == {}


def wav(frames: bytes, rate: int = 8_000, channels: int = 1, kind: int = 1, bits: int = 16) -> bytes:
    """A WAV file of some samples."""
    head = struct.pack("<HHIIHH", kind, channels, rate, rate * channels * bits // 8, channels * bits // 8, bits)
    return b"RIFF" + struct.pack("<I", 36 + len(frames)) + b"WAVEfmt " + struct.pack("<I", 16) + head + b"data" + struct.pack("<I", len(frames)) + frames


@pytest.mark.parametrize("sound", ["one sample", "no number", "endless", "too many channels", "too fast", "another form"])
def test_odd_sounds_are_told(tmp_path: Path, sound: str) -> None:
    """A file of one sample, of samples that are no numbers, or of a form that can hold days of silence in a few bytes."""
    need("numpy", "soundfile", "lameenc")
    import io

    import numpy
    import soundfile

    from build_hooks.audio.recording_sound import make_track
    from build_hooks.audio.settings import AudioSettings

    flac = io.BytesIO()
    soundfile.write(flac, numpy.zeros(8_000), 8_000, format="FLAC")
    made = {"one sample": wav(b"\1\1"), "no number": wav(struct.pack("<f", float("nan")) * 8_000, kind=3, bits=32),
            "endless": wav(struct.pack("<f", float("inf")) * 8_000, kind=3, bits=32), "too many channels": wav(b"\1\1" * 16_000, channels=16),
            "too fast": wav(b"\1\1" * 16_000, rate=1_000_000), "another form": flac.getvalue()}
    (tmp_path / "a.wav").write_bytes(made[sound])
    track, faults = make_track(tmp_path / "a.wav", "docs/recordings/a.wav", AudioSettings(tmp_path))
    assert track is None and [fault.rule.name for fault in faults] == ["recording-unreadable"]


@pytest.mark.parametrize("sign", ["\\", "$", ";", "{", "}"])
def test_an_anchor_holds_no_sign_that_a_server_obeys(sign: str) -> None:
    """It stands between quote marks in a list for nginx, where a backslash or a dollar means something."""
    from build_hooks.models.permalink import Permalinks
    from build_hooks.shape import validate

    text = json.dumps({"redirects": [{"from": "/old/", "to": f"/help/#a{sign}", "since": "2026-11-20", "why": "x"}]})
    record, faults = validate(Permalinks, parse_yaml(text, "x.yml")[0])
    assert record is None and [fault.rule.name for fault in faults] == ["bad-site-address"]
