"""Taking a story back: nothing of it stays, and the note says nothing of it. All words here are made up for the test."""

import shutil
from pathlib import Path

import pytest

from build_hooks.commands.made import PARTS_OF_CACHE, caches, remove_cache, sites
from build_hooks.text.dates import long_date
from tests.project import PORTAL_DAY
from tests.site.building import SHARED_CACHE, Built, copy_project, run_command, run_mkdocs

MARKS = ("Purple window", "ZZ-0001", "a-made-up-test", "Umbrella sandwich", "kettle-song")
"""Words of the story, its code, its id, its title and the name of its sound."""
SOUND = bytes(range(256)) * 8 + b"Purple window, spoken"
STORY = """# Made up for a test. Nobody said this.
id: a-made-up-test
title: Umbrella sandwich
form: text
channels: [page, easy-read, listen]
rights: [health]
picture: talk
words:
  - Purple window, says this story that a test made up.
recordings:
  - {form: audio, file: kettle-song.mp3, text: Purple window.}
what_was_changed: []
consent:
  code: ZZ-0001
  scope: [text, audio]
  channels: [page, easy-read, listen]
  given_on: 2026-11-01
  review_on: 2027-05-01
  expires_on: EXPIRES
  is_adult: yes
  knows_that_copies_may_stay: yes
  saw_these_words: yes
  others_agreed: yes
  how_to_withdraw: Tell the person who asked you.
checked_on: 2026-11-21
check_again_on: 2027-05-21
easy_read:
  - heading: A test
    blocks:
      - {text: Purple window in Easy Read., picture: talk}
"""


@pytest.fixture
def with_story(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The real project with one story made up for the test, and with a cache of its own that holds parts of it. What the build of
    the real project found is in the tests' cache by then."""
    folder = copy_project(tmp_path)
    monkeypatch.setenv("CHARTER_CACHE", ".cache")
    warm(folder / ".cache")
    put_story(folder)
    cache = folder / ".cache/voice"
    cache.mkdir(parents=True)
    (cache / "0123.pcm").write_bytes(SOUND)
    (cache / "0123.txt").write_text("Purple window", encoding="utf-8")
    return folder


def warm(cache: Path) -> None:
    """What is known of the real project's words, and its templates and pictures, which spares a build its slowest work. What
    knows the story is left out."""
    for part in ("words", "templates", "infographics"):
        for path in (Path(SHARED_CACHE) / part).glob("[!.]*"):
            if not any(mark.encode() in path.read_bytes() for mark in MARKS):
                (cache / part).mkdir(parents=True, exist_ok=True)
                shutil.copy(path, cache / part)


def put_story(folder: Path, expires: str = "2027-11-01") -> None:
    (folder / "charter/stories").mkdir(exist_ok=True)
    (folder / "docs/stories").mkdir(exist_ok=True)
    (folder / "charter/stories/a-made-up-test.yml").write_text(STORY.replace("EXPIRES", expires), encoding="utf-8")
    (folder / "docs/stories/kettle-song.mp3").write_bytes(SOUND)


def traces(folder: Path) -> list[str]:
    """Every file below a folder that has anything of the story in its name or in its bytes."""
    parts = [*(mark.encode() for mark in MARKS), SOUND[:64]]
    files = (path for path in folder.rglob("*") if "build_hooks" not in path.parts and path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in files
                  if any(mark in path.name for mark in MARKS) or holds(path.read_bytes(), parts))


def holds(content: bytes, parts: list[bytes]) -> bool:
    return any(part in content for part in parts)


def test_not_a_byte_stays(with_story: Path) -> None:
    """After the command nothing of the story is in the folder, and the next build brings nothing back."""
    assert run_mkdocs(with_story).code == 0
    before = traces(with_story)
    assert "site/stories/a-made-up-test/index.html" in before and "site/stories/kettle-song.mp3" in before
    assert "site/stories/index.html" in before and ".cache/voice/0123.pcm" in before
    done = run_command(with_story, "withdraw", "ZZ-0001")
    assert done.returncode == 0, done.stderr
    assert traces(with_story) == []
    warm(with_story / ".cache")
    site = run_mkdocs(with_story)
    assert site.code == 0, site.printed
    assert traces(with_story) == []
    assert not (with_story / "site/stories/a-made-up-test").exists()


def test_note_keeps_the_day_and_nothing_else(with_story: Path) -> None:
    """The note names a day and “a story”; the page of stories shows just that."""
    assert run_command(with_story, "withdraw", "ZZ-0001").returncode == 0
    note = (with_story / "charter/withdrawals.yml").read_text(encoding="utf-8")
    assert note.splitlines()[1:] == ["withdrawals:", f"  - date: {PORTAL_DAY}", "    what: a story"]
    warm(with_story / ".cache")
    text = " ".join(run_mkdocs(with_story).page("/stories/").text_content().split())
    assert f"{long_date(PORTAL_DAY)}: a story was taken back." in text


def test_second_note_stands_below_the_first(with_story: Path) -> None:
    """Each withdrawal adds a line to the list."""
    assert run_command(with_story, "withdraw", "ZZ-0001").returncode == 0
    put_story(with_story)
    assert run_command(with_story, "withdraw", "ZZ-0001").returncode == 0
    note = (with_story / "charter/withdrawals.yml").read_text(encoding="utf-8")
    assert note.count(f"- date: {PORTAL_DAY}") == 2
    warm(with_story / ".cache")
    assert run_mkdocs(with_story).code == 0


def test_expired_consent_stops_the_build_and_can_be_withdrawn(with_story: Path) -> None:
    """A site that cannot be built for this very story can still let it go."""
    put_story(with_story, expires="2026-11-20")
    site = run_mkdocs(with_story)
    assert site.code != 0 and "private-consent-expired" in site.printed
    assert run_command(with_story, "withdraw", "ZZ-0001").returncode == 0
    assert traces(with_story) == []


def test_broken_file_can_be_withdrawn(with_story: Path) -> None:
    """Even a file that is no YAML any more goes, with its sound."""
    path = with_story / "charter/stories/a-made-up-test.yml"
    path.write_text(path.read_text(encoding="utf-8") + "\n\tbroken: [", encoding="utf-8")
    assert run_command(with_story, "withdraw", "ZZ-0001").returncode == 0
    assert traces(with_story) == []


def test_unknown_code_changes_nothing(with_story: Path) -> None:
    """A wrong code deletes nothing and says so."""
    before = traces(with_story)
    done = run_command(with_story, "withdraw", "ZZ-0002")
    assert done.returncode == 1 and "Nothing was changed." in done.stderr
    assert traces(with_story) == before


@pytest.mark.parametrize("code", ["", "zz-0001", "../../x", "ZZ-00012"])
def test_what_is_no_code_is_refused(with_story: Path, code: str) -> None:
    """Only two letters and four digits are a code."""
    assert run_command(with_story, "withdraw", code).returncode == 2


def test_names_of_files_cannot_lead_out_of_the_folder(with_story: Path) -> None:
    """A story that names a file elsewhere does not get it deleted."""
    path = with_story / "charter/stories/a-made-up-test.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("file: kettle-song.mp3", "file: ../index.md"), encoding="utf-8")
    assert run_command(with_story, "withdraw", "ZZ-0001").returncode == 0
    assert (with_story / "docs/index.md").is_file()


def test_file_that_no_story_names_is_not_published(with_story: Path) -> None:
    """A sound left behind in docs/stories/ reaches no reader."""
    (with_story / "docs/stories/left-behind.mp3").write_bytes(b"x")
    site = run_mkdocs(with_story)
    assert site.code == 0 and (site.folder / "stories/kettle-song.mp3").exists()
    assert not (site.folder / "stories/left-behind.mp3").exists()


def test_story_is_neither_in_search_nor_in_open_data(with_story: Path) -> None:
    """A yes to a page alone is no yes to search, data or a list of files."""
    site = run_mkdocs(with_story)
    found = [name for name in traces(site.folder) if not name.startswith("stories/")]
    assert [name for name in found if not name.startswith("rights/")] == [], found


def test_cache_elsewhere_is_cleared_too(with_story: Path, tmp_path_factory: pytest.TempPathFactory,
                                        monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache that CHARTER_CACHE names is the one that builds used. What others keep beside it stays, and is named."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (with_story / ".cache/words").rename(elsewhere / "words")
    (elsewhere / "notes.txt").write_text("Not ours.", encoding="utf-8")
    monkeypatch.setenv("CHARTER_CACHE", str(elsewhere))
    assert run_mkdocs(with_story).code == 0
    (elsewhere / "audio").mkdir(exist_ok=True)
    (elsewhere / "audio/0123.pcm").write_bytes(SOUND)
    assert traces(elsewhere) and {path.name for path in elsewhere.iterdir()} <= {*PARTS_OF_CACHE, "notes.txt"}
    done = run_command(with_story, "withdraw", "ZZ-0001")
    assert done.returncode == 0 and "notes.txt" in done.stdout
    assert traces(elsewhere) == [] and [path.name for path in elsewhere.iterdir()] == ["notes.txt"]
    assert traces(with_story) == []


def test_places_that_the_project_file_names_are_known(root: Path) -> None:
    """mkdocs.yml may keep its cache and its site elsewhere, by name or by !ENV; tags of others do no harm."""
    (root / "mkdocs.yml").write_text(
        "site_dir: public\nmarkdown_extensions:\n  - x:\n      format: !!python/name:a.b.c\n"
        "extra: {charter: {cache: !ENV [NO_SUCH_NAME, SOME_NAME, kept]}}\n", encoding="utf-8")
    assert {path.name for path in caches(root, {})} == {".cache", "kept"}
    assert {path.name for path in caches(root, {"SOME_NAME": "/x/other", "CHARTER_CACHE": "third"})} == {".cache", "other", "third"}
    assert {"site", "public"} <= {path.name for path in sites(root, {})}


def test_cache_around_the_project_deletes_nothing_else(root: Path) -> None:
    """A cache set to the project's own folder, or to one above it, loses only what builds make."""
    for part in ("words", "charter", "docs"):
        (root / part).mkdir()
    gone, left = remove_cache(root, root)
    assert ([path.name for path in gone], [path.name for path in left]) == (["words"], ["charter", "docs"])
