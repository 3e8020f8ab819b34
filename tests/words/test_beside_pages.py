"""Words that stand beside the pages: in drawings, captions and photographs of docs/. The build reads them too."""

import io

import pytest
from PIL import Image

from build_hooks import language_gate
from build_hooks.text.readers import read_bytes
from tests.project import REPOSITORY, Project

PHONE = "Ring Jo on 07700 900123"


def told(project: Project) -> list[str]:
    """Place and rule of each fault of privacy and respect in files of docs/ that are no pages."""
    project.write("charter/language.yml", (REPOSITORY / "charter/language.yml").read_bytes())
    content, _ = project.load()
    return [f"{fault.location} {fault.rule.name}" for fault in language_gate.check(content, project.settings).faults
            if fault.location.path.startswith("docs/") and not fault.location.path.endswith(".md")
            and fault.rule.name.startswith(("private", "respect"))]


def photograph(kind: str) -> bytes:
    """A small picture in whose metadata a camera wrote a phone number."""
    file, about = io.BytesIO(), Image.Exif()
    about[0x010E] = PHONE
    Image.new("RGB", (8, 8)).save(file, kind, exif=about)
    return file.getvalue()


def test_a_phone_number_in_a_drawing_stops_the_build(project: Project) -> None:
    """The place is that of the words in the file."""
    project.write("docs/plan.svg", f"<svg xmlns='http://www.w3.org/2000/svg'>\n <text>{PHONE}</text></svg>")
    assert told(project) == ["docs/plan.svg:2:19 private-phone"]


def test_a_drawing_speaks_with_respect(project: Project) -> None:
    """Its title is read out to people."""
    project.write("docs/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>Help for addicts</title></svg>")
    assert told(project) == ["docs/plan.svg:1:57 respect-people-first"]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_what_a_camera_wrote_stops_the_build(project: Project, kind: str) -> None:
    """Whatever the folder, and whatever the ending of the name says."""
    project.write("docs/pictures/deep/room.jpg", photograph(kind))
    assert [line.split()[-1] for line in told(project)] == ["private-phone"]


def test_captions_are_read(project: Project) -> None:
    """A transcript reaches readers as well as a page does."""
    project.write("docs/talk.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\nWrite to jo@example.com now.\n")
    assert [line.split()[-1] for line in told(project)] == ["private-email"]


def test_recordings_are_left_alone(project: Project) -> None:
    """They are never published as they are, and a consent file may hold a name."""
    project.write("docs/recordings/health.txt", f"{PHONE}\n")
    assert told(project) == []


def test_a_link_out_of_the_project_is_not_followed(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What stands elsewhere is nobody's business here."""
    outside = tmp_path_factory.mktemp("outside") / "plan.svg"
    outside.write_text(f"<svg><text>{PHONE}</text></svg>")
    project.write("docs/plan.svg", "")
    project.link("docs/plan.svg", outside)
    assert told(project) == []


def test_a_picture_that_was_read_once_is_not_read_again(project: Project) -> None:
    """What was found is kept, and a changed picture is looked at anew."""
    project.write("docs/room.png", photograph("PNG"))
    first = told(project)
    kept = project.settings.cache_path / "words" / "found.json"
    before = kept.read_bytes(), kept.stat().st_mtime_ns
    assert told(project) == first and (kept.read_bytes(), kept.stat().st_mtime_ns) == before
    project.write("docs/room.png", photograph("JPEG"))
    assert told(project) == first and kept.read_bytes() != before[0]


@pytest.mark.parametrize("cut", range(12, 120, 7))
def test_a_cut_off_webp_is_read_as_far_as_it_goes(cut: int) -> None:
    """Never a traceback."""
    assert read_bytes(photograph("WEBP")[:cut], "a.webp").blocks == ()
