"""The player's HTML, and the script that adds to it."""

import gzip
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from build_hooks.rendering import TEMPLATES, make_environment

FOLDER = TEMPLATES / "components" / "player"
SCRIPT = TEMPLATES.parent / "theme" / "scripts" / "listen.js"
EXAMPLES = {each["name"]: each["params"] for each in yaml.load((FOLDER / "player.yml").read_text(), yaml.SafeLoader)}


def render(name: str) -> str:
    module = make_environment().get_template("components/player/player.html.j2").make_module(
        {"page": SimpleNamespace(address="/rights/health/")})
    return str(module.player(**EXAMPLES[name]))


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str) -> None:
    """One labelled section that is never read out itself; nothing loads or plays unasked."""
    html = render(name)
    assert html.startswith('<section class="player" aria-labelledby="listen" data-say="off"')
    assert html.count('id="listen"') == 1
    assert "autoplay" not in html and "aria-live" not in html
    if EXAMPLES[name]["player"]["src"]:
        assert '<audio controls preload="none" src="../../audio/' in html and " download>" in html
    else:
        assert "<audio" not in html and "coming soon" in html and 'href="../../about/#read-listen-or-get-this-another-way"' in html


def test_words_are_escaped() -> None:
    """Data can not put tags into the page."""
    html = render("unsafe words")
    assert "&lt;this&gt;" in html and "<b>someone" not in html


def test_older_words_are_said() -> None:
    """In words, beside the player."""
    assert "This recording is of older words." in render("recording of older words")


def test_the_script_is_small() -> None:
    """Under 3 KB as it travels."""
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) < 3_000


@pytest.mark.parametrize("word", ["localStorage", "sessionStorage", "cookie", "fetch(", "XMLHttp", "http:", "https:",
                                  "autoplay", "aria-live", "innerHTML", "eval("])
def test_the_script_keeps_and_asks_nothing(word: str) -> None:
    """No storage, no requests, no announcements."""
    assert word not in SCRIPT.read_text().replace("aria-label", "")


@pytest.mark.parametrize("word", ["pagehide", "prefers-reduced-motion", 'title: "Audio"', "0.75", "1.25"])
def test_the_script_has_its_promises(word: str) -> None:
    """What the design promises is in it."""
    assert word in SCRIPT.read_text()


def test_the_script_at_work() -> None:
    """In node, on a page of two sentences: marks, speed, tap, no sound before Play, stop on leaving."""
    node = shutil.which("node")
    if not node:
        pytest.skip("node is not installed")
    drive = Path(__file__).parent / "listen_test.js"
    result = subprocess.run([node, drive, SCRIPT], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
