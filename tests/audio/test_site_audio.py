"""The whole site with audio: players where pages are spoken, files, the list, the feed; and nothing of it with audio off."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
import yaml
from lxml import html

from build_hooks.audio.cut import cut
from build_hooks.audio.faults import RULES as FAULTS
from build_hooks.audio.listing import make_listing
from build_hooks.audio.record_sheet import WORDS_A_MINUTE
from build_hooks.commands import record_sheet
from build_hooks.rules import RULES
from build_hooks.settings import MARKDOWN, Settings
from build_hooks.site import Site
from build_hooks.views.heard import choose
from tests.audio.needs import need
from tests.audio.test_coverage import coverage
from tests.project import REPOSITORY, PORTAL_DAY, Project
from tests.site.building import run_mkdocs

TOOLS = ("numpy", "soundfile", "lameenc", "joblib", "tqdm")
RIGHT = "rights/health.md"
CONSENT = "text_hash: {}\nspeaker: a member of the Change Team\ndate: 2026-03-03\nconsent: \"yes\"\n"


def heard_site(project: Project, **changes) -> Site:
    need(*TOOLS)
    with_lexicon(project)
    return Site(replace(project.settings, audio="require", voice="tone", **changes))


def with_lexicon(project: Project) -> None:
    """Gives the example the real lexicon: without one, short names are a fault."""
    shutil.copy(REPOSITORY / "charter/lexicon.yml", project.root / "charter/lexicon.yml")


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The example site, read aloud by tones."""
    return heard_site(Project.copied_to(tmp_path_factory.mktemp("heard")), site_address="https://example.org/")


@pytest.fixture(scope="module")
def real() -> Site:
    """The real portal, silent."""
    return Site(Settings(REPOSITORY, today=PORTAL_DAY))


def player_of(site: Site, uri: str) -> html.HtmlElement | None:
    found = html.fromstring(site.bodies[uri]).xpath("//*[@data-listen]") if uri in site.bodies else []
    return found[0] if found else None


def test_rights_have_a_player_right_below_the_formats(heard: Site) -> None:
    """With its sound among the files of the site, its script, and a link to it in the row."""
    assert heard.is_sound, heard.diagnostics
    for uri in (RIGHT, "rights/health/easy-read.md"):
        player = player_of(heard, uri)
        assert player is not None and player.getprevious().get("class") == "formats"
        assert player.getprevious().xpath(".//a[@href='#listen']/text()") == ["Listen"]
        src = heard.pages[uri].player.src
        assert src.lstrip("/") in {output.uri for output in heard.outputs()}
        shell = heard.shell(uri)
        assert [script.address.rpartition("/")[2].partition("-")[0] for script in shell.scripts] == ["listen"]


def test_the_player_marks_the_sentences_of_the_page(heard: Site) -> None:
    """Each cue has its sentence, and the player itself adds none."""
    body, player = html.fromstring(heard.bodies[RIGHT]), heard.pages[RIGHT].player
    names = {f"s{cue.partition(',')[0]}" for cue in player.cues.split(";")}
    assert names == {name for name in body.xpath("//*[contains(@class, 's')]/@id") if name[1:].isdigit()}
    spoken = "".join(one.text for one in cut(heard._silent_bodies[RIGHT]).sentences)
    marked = "".join(part.text_content() for part in body.xpath("//*[@class='s']"))
    assert "".join(marked.split()) == "".join(spoken.split())


def test_other_pages_say_not_made_yet(heard: Site) -> None:
    """In the row of formats, with no player and no script for one."""
    assert heard.pages["values.md"].player is None and "data-listen" not in heard.bodies["values.md"]
    assert "Not made yet: Easy Read, Listen," in heard.bodies["values.md"]


def test_a_hand_written_page_can_be_heard(heard: Site) -> None:
    """Its Markdown is rendered before it is read."""
    assert heard.pages["about.md"].player.src and '<span class="s" id="s1">' in heard.bodies["about.md"]


def test_the_list_has_all_audio_with_sizes(heard: Site) -> None:
    """Every page that can be heard, its length, its size and the file to keep."""
    page = html.fromstring(heard.bodies["listen.md"])
    rows = make_listing(heard.listening.audio.heard.values()).rows
    assert {link.get("href").rpartition("/")[2] for link in page.xpath("//a[@download]")} == {
        row.src.rpartition("/")[2] for row in rows}
    assert all(row.size in page.text_content() for row in rows)


def test_the_feed_has_the_rights(heard: Site) -> None:
    """At both levels, with whole addresses and the size of each file."""
    feed = next(output for output in heard.outputs() if output.uri == "audio/feed.xml")
    enclosures = [item.attrib for item in ElementTree.fromstring(feed.read()).iter("enclosure")]
    assert len(enclosures) == 2 * len(heard.charter.rights)
    assert all(each["url"].startswith("https://example.org/audio/rights-") and int(each["length"]) > 0 for each in enclosures)


def test_there_is_no_feed_without_an_address(project: Project) -> None:
    """A feed needs whole addresses."""
    site = heard_site(project)
    assert site.is_sound and "audio/feed.xml" not in {output.uri for output in site.outputs()}


def test_sounds_are_promised_to_nobody(heard: Site) -> None:
    """Their names change with the words, so they are no addresses to register; nor are the marks of sentences."""
    assert not [address for address in heard.addresses if address.startswith("/audio/")]
    assert "s1" not in heard.addresses["/rights/health/"]


def test_with_audio_off_there_is_nothing_of_it(project: Project) -> None:
    """No player, no file, no mark; the list says that there is nothing yet."""
    site = Site(project.settings)
    assert site.listening is None and not [output for output in site.outputs() if output.uri.startswith("audio/")]
    assert not [uri for uri, body in site.bodies.items() if "data-listen" in body or 'class="s"' in body]
    assert "There is no audio yet." in site.bodies["listen.md"]


def test_with_audio_off_nothing_of_it_is_imported(project: Project) -> None:
    """A build without audio is as quick as before."""
    code = ("import sys; from pathlib import Path; from build_hooks.site import Site; from build_hooks.settings import Settings\n"
            "site = Site(Settings(Path(sys.argv[1]))); list(site.outputs())\n"
            "bad = {'numpy', 'soundfile', 'onnxruntime', 'hibari', 'build_hooks.audio.pipeline', 'build_hooks.listening'}\n"
            "print(sorted(bad & set(sys.modules)))")
    done = subprocess.run([sys.executable, "-c", code, str(project.root)], cwd=REPOSITORY, capture_output=True, text=True,
                          timeout=120)
    assert done.stdout.strip() == "[]", done.stderr


def test_without_a_voice_there_are_no_players(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The row says “not made yet”, and one line says what to install."""
    monkeypatch.setattr("build_hooks.audio.tools.find_spec", lambda name: None)
    site = Site(replace(project.settings, audio="auto"))
    assert site.is_sound and "data-listen" not in "".join(site.bodies.values()) and "id=\"listen\"" not in site.bodies[RIGHT]
    assert len(site.notes) == 1 and "make voices" in site.notes[0]


def test_a_release_without_its_voice_has_no_pages(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless audio is off."""
    with_lexicon(project)
    monkeypatch.setattr("build_hooks.audio.tools.find_spec", lambda name: None)
    site = Site(replace(project.settings, audio="auto", release=True))
    assert not site.is_sound and "no-voice" in {fault.rule.name for fault in site.diagnostics}


@pytest.fixture
def record(project: Project) -> Callable[[str], Path]:
    """Puts a recording of the right to health in place, made from words with this hash or from those on the page."""
    def put(text_hash: str = "") -> Path:
        need(*TOOLS)
        from tests.audio.test_recordings import RATE, soundfile, voice

        page = next(page for page in Site(project.settings).to_speak if page.name == "rights-health")
        words = cut(page.html)
        folder = project.root / "docs/recordings"
        folder.mkdir()
        count = sum(len(sentence.words.split()) for sentence in words.sentences)
        soundfile.write(folder / "rights-health.wav", voice(count / WORDS_A_MINUTE * 60), RATE)
        (folder / "rights-health.yml").write_text(CONSENT.format(text_hash or words.text_hash), encoding="utf-8")
        return folder
    return put


def test_no_private_file_is_published(project: Project, record: Callable[[str], Path]) -> None:
    """A recording is heard only as its page's audio: neither it nor its consent is among the files, with audio on or off."""
    folder = record()
    site = heard_site(project)
    assert site.pages[RIGHT].player.state == "read-by-a-person", site.diagnostics
    for one in (Site(project.settings), site):
        published = {output.uri: output.path for output in one.outputs()}
        assert not [uri for uri in published if "recordings" in uri]
        assert not [path for path in published.values() if path and folder in path.parents]


def test_a_page_that_a_person_has_read_is_heard(project: Project, record: Callable[[str], Path]) -> None:
    """Whether or not the computer would read it."""
    folder = record()
    for ending in ("wav", "yml"):
        (folder / f"rights-health.{ending}").rename(folder / f"values.{ending}")
    assert "values" in {page.name for page in choose(Site(project.settings).to_speak, folder)}


def test_a_stale_recording_of_a_right_stops_a_release(project: Project, record: Callable[[str], Path]) -> None:
    """It says other words than the page."""
    record("0" * 16)
    site = heard_site(project)
    assert not site.is_sound and {fault.rule.name for fault in site.diagnostics if fault.is_error} == {"recording-stale"}


def test_the_lexicon_is_checked_with_the_rest(project: Project) -> None:
    """Also with audio off."""
    project.write("charter/lexicon.yml", "terms:\n  - term: Gourock\n")
    faults = Site(project.settings).diagnostics
    assert [(fault.rule.name, fault.location.path) for fault in faults] == [("lexicon-entry", "charter/lexicon.yml")]
    assert set(FAULTS) <= set(RULES)


def test_mkdocs_builds_the_same(tmp_path: Path) -> None:
    """Players, sounds and the list come through MkDocs; people's recordings don't."""
    need(*TOOLS)
    project = Project.copied_to(tmp_path)
    with_lexicon(project)
    shutil.copytree(REPOSITORY / "build_hooks", tmp_path / "build_hooks", ignore=shutil.ignore_patterns("__pycache__"))
    config = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV [CHARTER_AUDIO, auto]", "require\n    voice: tone")
    project.write("mkdocs.yml", config)
    project.write("docs/recordings/notes.txt", "private")
    built = run_mkdocs(tmp_path)
    assert built.code == 0, built.printed
    assert "Audio: " in built.printed
    source = built.page("/rights/health/").xpath("//audio/@src")[0]
    assert (built.folder / "rights/health" / source).resolve().is_file()
    assert not (built.folder / "recordings").exists()


def test_markdown_is_rendered_as_mkdocs_would() -> None:
    """The extensions of mkdocs.yml and those that MkDocs adds stand in the settings too."""
    loader = type("Loader", (yaml.SafeLoader,), {})
    loader.add_constructor("!ENV", lambda loader, node: None)
    asked = yaml.load((REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8"), loader)["markdown_extensions"]
    names = {"toc", "tables", "fenced_code"} | {next(iter(each)) if isinstance(each, dict) else each for each in asked}
    assert set(MARKDOWN) == names


def test_a_record_sheet_is_printed(project: Project, capsys: pytest.CaptureFixture) -> None:
    """The words of the page, and the name to save the recording under; a wrong name gets a hint."""
    folders = {"charter": project.root / "charter", "docs": project.root / "docs"}
    assert record_sheet.run(SimpleNamespace(id="health", **folders)) == 0
    printed = capsys.readouterr().out
    assert "docs/recordings/rights-health.wav" in printed and "text_hash: " in printed
    assert record_sheet.run(SimpleNamespace(id="helth", **folders)) == 2
    assert "Did you mean “health”?" in capsys.readouterr().err


def test_real_pages_are_covered(real: Site) -> None:
    """At least 98 of 100 readable words of every real page that is spoken, in order."""
    pages = choose(real.to_speak, REPOSITORY / "docs/recordings")
    assert {page.address for page in pages} >= {"/help/", "/about/", "/families/", "/agreement/", "/agreement/easy-read/"}
    assert sum(page.is_right for page in pages) == 2 * len(real.charter.rights)
    for page in pages:
        covered, added = coverage(page.html)
        assert covered >= 0.98 and added <= 0.02, page.address
