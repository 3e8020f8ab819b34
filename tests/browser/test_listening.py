"""Finding a right and listening to it, by keyboard: the example site, read aloud by tones."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.audio.needs import need
from tests.browser.serving import served
from tests.browser.test_journeys import COVERED, answer, follow, hold, press_shift, tab_to, tab_until, watch_cover
from tests.project import REPOSITORY, Project
from tests.site.building import run_mkdocs

MARKED = "[...document.querySelectorAll('.s.now')].map(e => e.id || e.dataset.s)"
CUES = "document.querySelector('[data-cues]').dataset.cues.split(';').map(c => c.split(',').map(Number))"
AUDIO = "document.querySelector('audio')"


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a small site is served whose right can be heard, and left in one tap."""
    need("numpy", "soundfile", "lameenc", "joblib", "tqdm")
    project = Project.copied_to(tmp_path_factory.mktemp("spoken"))
    shutil.copy(REPOSITORY / "charter/lexicon.yml", project.root / "charter/lexicon.yml")
    shutil.copytree(REPOSITORY / "build_hooks", project.root / "build_hooks", ignore=shutil.ignore_patterns("__pycache__"))
    project.change("charter/rights/health.yml", "status: draft", "status: draft\nsensitive: yes\nneutral_title: Good care")
    config = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    project.write("mkdocs.yml", config.replace("!ENV [CHARTER_AUDIO, auto]", "require\n    voice: tone"))
    built = run_mkdocs(project.root)
    assert built.code == 0, built.printed
    with served(built.folder) as address:
        yield address


@pytest.fixture(params=(True, False), ids=("scripts on", "scripts off"))
def scripts(request: pytest.FixtureRequest) -> bool:
    """Whether scripts run."""
    return request.param


@pytest.fixture
def home(browser: Browser, spoken: str, scripts: bool) -> Iterator[Page]:
    """The first page of that site on a small phone."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, base_url=spoken, java_script_enabled=scripts,
                                  reduced_motion="reduce")
    page = context.new_page()
    page.goto("/")
    if page.evaluate("new Audio().canPlayType('audio/mpeg')") == "":
        pytest.skip("this browser plays no MP3")
    yield page
    context.close()


def play(page: Page) -> None:
    """Finds the right by keyboard, and starts it."""
    tab_to(page, "Menu")
    page.keyboard.press("Enter")
    follow(page, "Your rights")
    follow(page, "Good health")
    follow(page, "Listen")
    assert page.url.endswith("#listen")
    tab_until(page, "document.activeElement.localName === 'audio'")
    page.keyboard.press("Space")


def wait_for(page: Page, condition: str) -> None:
    """Asks until something is so: pages without scripts of their own can only be asked from outside."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(30)
    pytest.fail(f"never came true: {condition}")


def test_find_a_right_and_listen(home: Page):
    """Three steps by keyboard, with scripts on and off: the right, “Listen”, play. Nothing sounds before that."""
    play(home)
    wait_for(home, f"!{AUDIO}.paused && {AUDIO}.currentTime > 0")
    assert home.evaluate(f"{AUDIO}.error") is None


@pytest.mark.parametrize("scripts", [True], indirect=True, ids=["scripts on"])
class TestPlayer:
    """What the script adds."""

    def test_marks_the_sentence_that_is_read(self, home: Page):
        """One sentence at a time, and the next one on the button; so that it is seen without colours too."""
        play(home)
        wait_for(home, f"{MARKED}.length")
        first = home.evaluate(MARKED)
        tab_to(home, "Next sentence")
        home.keyboard.press("Enter")
        wait_for(home, f"String({MARKED}) !== '{first[0]}'")
        name, start, _ = home.evaluate(CUES)[1]
        assert home.evaluate(MARKED) == [f"s{name}"]
        assert home.evaluate(f"{AUDIO}.currentTime") >= start / 100
        assert float(home.evaluate("parseFloat(getComputedStyle(document.querySelector('.s.now')).borderBottomWidth)")) >= 3

    def test_speed_is_chosen_and_told(self, home: Page):
        """Slower and faster, without changing what is heard next."""
        play(home)
        for words, rate in (("Slower", 0.75), ("Faster", 1.25)):
            home.get_by_role("button", name=words).focus()
            home.keyboard.press("Enter")
            assert home.evaluate(f"{AUDIO}.playbackRate") == rate
            assert home.locator("[aria-pressed=true]").all_inner_texts() == [words]

    def test_a_tap_on_a_sentence_is_heard_only_after_play(self, home: Page):
        """Someone may be in the room: a tap alone makes no sound. After “play” it goes to that sentence."""
        home.goto("/rights/health/")
        sentence = home.locator(f"#s{home.evaluate(CUES)[2][0]}")
        sentence.click()
        home.wait_for_timeout(100)
        assert home.evaluate(f"{AUDIO}.paused")
        home.locator("audio").focus()
        home.keyboard.press("Space")
        wait_for(home, f"!{AUDIO}.paused && {AUDIO}.readyState > 2")
        sentence.click()
        start = home.evaluate(CUES)[2][1] / 100
        wait_for(home, f"{AUDIO}.currentTime >= {start} && String({MARKED}) === '{sentence.get_attribute('id')}'")

    @pytest.mark.parametrize("way", ["link", "shift", "away"])
    def test_sound_stops_on_leaving(self, home: Page, way: str):
        """By the link, by 3 presses of Shift, or by any other link: nothing sounds while the next page is on its way."""
        held, told = hold(home), watch_cover(home)
        home.goto("/rights/health/")
        home.locator("audio").focus()
        home.keyboard.press("Space")
        wait_for(home, f"!{AUDIO}.paused && {AUDIO}.currentTime > 0")
        if way == "away":
            home.evaluate(f"addEventListener('pagehide', () => {{ sessionStorage.paused = {AUDIO}.paused }})")
            home.goto("/help/")
            assert home.evaluate("sessionStorage.paused") == "true"
            return
        if way == "link":
            home.locator("[data-leave]").focus()
            home.keyboard.press("Enter")
        else:
            press_shift(home, 3)
        answer(home, held)
        assert told == [COVERED]
