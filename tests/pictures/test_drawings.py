"""Pictures from files: only plain shapes get through, small, and looking the same."""

import re
import shutil
from pathlib import Path

import pytest

from build_hooks.checks import bad_drawing
from build_hooks.checks.context import Context
from build_hooks.pictures.drawings import FILE_PATTERN, OWN_FOLDER, BadDrawing, Drawing, Drawings, default_openmoji
from build_hooks.pictures.safe_svg import MAX_BYTES
from tests.project import EXAMPLES, TODAY, Project

OWN = sorted(path.stem for path in OWN_FOLDER.glob("*.svg"))
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
LINE = 'fill="none" stroke="#000" stroke-width="2"'


def svg(inside: str, head: str = HEAD) -> str:
    return f"{head}{inside}</svg>"


@pytest.fixture
def load(tmp_path):
    """Writes a file, as a stranger could, and loads it as our own drawing."""
    def load_file(text: str | bytes) -> Drawing:
        data = text.encode() if isinstance(text, str) else text
        (tmp_path / "it.svg").write_bytes(data)
        try:
            return Drawings(own=tmp_path).drawing("own/it")
        finally:
            _forget()
    return load_file


def _forget() -> None:
    from build_hooks.pictures import drawings
    drawings._load_drawing.cache_clear()


@pytest.mark.parametrize(("inside", "markup"), [
    ('<path d="M1.23456,0.5 L-0.25,10.00"/>', '<path d="M1.2 .5-.2 10"/>'),
    ('<circle id="x" cx="1" cy="2" r="3.999" fill="#FFFFFF"/>', '<circle cx="1" cy="2" fill="#fff" r="4"/>'),
    ('<g id="color"><g><rect x="1" y="1" width="2" height="2"/></g></g><g id="hair"/>',
     '<rect height="2" width="2" x="1" y="1"/>'),
    ('<title>A</title><metadata><b/></metadata><!-- a note --><line x1="1" y1="2" x2="3" y2="4"/>', '<path d="M1 2 3 4"/>'),
    ('<polygon points="0,0 4,0 4,4"/>', '<path d="M0 0 4 0 4 4Z"/>'),
    ('<path d="M0 0h1" fill="#f00"/>' * 2, '<path d="M0 0h1" fill="#f00"/>'),
    ('<path stroke-linejoin="round" stroke-miterlimit="10" d="M0 0h1"/>', '<path d="M0 0h1" stroke-linejoin="round"/>'),
    ('<g fill="#fff"><path d="M0 0h1"/></g>', '<g fill="#fff"><path d="M0 0h1"/></g>'),
])
def test_a_picture_is_made_smaller(load, inside, markup):
    """Bare groups, ids, titles, notes, needless digits and shapes drawn twice go; the form stays."""
    assert load(svg(inside)) == Drawing("0 0 72 72", markup)


def test_lines_of_one_look_become_one_path(load):
    """The second line starts where it did, although it started in relation to the first."""
    markup = load(svg(f'<path {LINE} d="M1 1h1"/><path {LINE} d="m5 5 1 1"/>')).markup
    assert 'd="M1 1h1M5 5l1 1"' in markup
    assert markup.count("<path") == 1


@pytest.mark.parametrize("look", ['fill="#fff"', 'fill="none" transform="rotate(9)"'])
def test_filled_or_turned_shapes_are_not_joined(load, look):
    """Joining them could change how they look."""
    assert load(svg(f'<path {look} d="M1 1h1"/><path {look} d="M5 5h1"/>')).markup.count("<path") == 2


ATTACKS = {
    "script": svg("<script>alert(1)</script>"),
    "script in a group": svg("<g><g><script/></g></g>"),
    "script of HTML": svg('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'),
    "shape of no namespace": svg('<path xmlns="" d="M0 0h1"/>'),
    "foreign object": svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
    "style": svg("<style>*{background:url(https://example.org/)}</style>"),
    "style of a shape": svg('<path d="M0 0h1" style="fill:url(https://example.org/)"/>'),
    "event": svg('<path d="M0 0h1" onclick="alert(1)"/>'),
    "event of the file": svg('<path d="M0 0h1"/>', HEAD.replace("viewBox", 'onload="alert(1)" viewBox')),
    "outside picture": svg('<image href="https://example.org/a.png"/>'),
    "outside link": svg('<a href="https://example.org/"><path d="M0 0h1"/></a>'),
    "outside use": svg('<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://example.org/a.svg#b"/>'),
    "link on a shape": svg('<path xmlns:x="http://www.w3.org/1999/xlink" x:href="https://example.org/" d="M0 0h1"/>'),
    "paint from outside": svg('<path d="M0 0h1" fill="url(https://example.org/a.svg#b)"/>'),
    "markup in a value": svg('<path d="M0 0h1&quot;/&gt;&lt;script&gt;"/>'),
    "markup in a number": svg('<circle r="1&quot; onload=&quot;x"/>'),
    "transform": svg('<path d="M0 0h1" transform="url(x)"/>'),
    "animation": svg('<path d="M0 0h1"><animate attributeName="href" to="javascript:alert(1)"/></path>'),
    "text": svg("<text>Words</text>"),
    "bare text": svg("Words"),
    "bare text in a shape": svg('<path d="M0 0h1">Words</path>'),
    "text after a shape": svg('<path d="M0 0h1"/>Words'),
    "class": svg('<path d="M0 0h1" class="leave-this-page"/>'),
    "entity bomb": '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + svg("&b;&b;"),
    "file from this computer": '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("&a;"),
    "document type": '<!DOCTYPE svg SYSTEM "https://example.org/a.dtd">' + svg('<path d="M0 0h1"/>'),
    "huge": svg('<path d="M0 0h1"/>' * 3000),
    "deep": svg("<g>" * 3000 + "</g>" * 3000),
    "empty file": "",
    "empty picture": svg(""),
    "not closed": HEAD,
    "not SVG": "<html><body/></html>",
    "SVG of no namespace": '<svg viewBox="0 0 72 72"><path d="M0 0h1"/></svg>',
    "PNG": b"\x89PNG\r\n\x1a\n\x00\x00",
    "unknown encoding": b'<?xml version="1.0" encoding="no-such"?>' + svg('<path d="M0 0h1"/>').encode(),
    "UTF-16 in disguise": svg("<script/>").encode("utf-16"),
    "no grid": svg('<path d="M0 0h1"/>', '<svg xmlns="http://www.w3.org/2000/svg">'),
    "grid with markup": svg('<path d="M0 0h1"/>', HEAD.replace("0 0 72 72", "0 0 72 72&quot; onload=&quot;x")),
    "path without a start": svg('<path d="L1 1"/>'),
    "path with half a number": svg('<path d="M1"/>'),
    "number that is none": svg('<circle r="1.2.3.-"/>'),
    "odd points": svg('<polygon points="1 2 3"/>'),
    "no points": svg('<polygon points=""/>'),
    "number without end": svg('<circle r="1e999"/>'),
}


@pytest.mark.parametrize("text", ATTACKS.values(), ids=ATTACKS.keys())
def test_what_is_not_plain_shapes_is_refused(load, text):
    """The error names the file and says what to do, and nothing of the file is handed over."""
    with pytest.raises(BadDrawing, match=r"^own/it: ") as found:
        load(text)
    assert found.value.fix.endswith(".")


@pytest.mark.parametrize("name", ["script", "PNG", "not SVG"])
def test_a_drawing_that_is_not_one_is_told_with_its_place(tmp_path, name):
    """The line of charter/pictures.yml that names it, and what to do. It stops the build before anything is made."""
    text = ATTACKS[name]
    (tmp_path / "health.svg").write_bytes(text if isinstance(text, bytes) else text.encode())
    content = Project(EXAMPLES).load()[0]
    faults = list(bad_drawing.check(content, Context(TODAY, Drawings(own=tmp_path))))
    told = next(fault for fault in faults if str(fault.location).startswith("charter/pictures.yml:8:"))
    assert told.is_error and "own/health" in told.message and told.fix.endswith(".")


def test_a_file_is_never_read_past_the_limit(load):
    """A file of any size costs no more than the largest that is allowed."""
    with pytest.raises(BadDrawing, match="larger than"):
        load(b" " * (MAX_BYTES + 1))


@pytest.mark.parametrize("file", [
    "own/../../secret", "own/..", "own//etc/passwd", "/etc/passwd", "openmoji/../1F3E0", "own/Naloxone", "own/a\n",
    "material/home", "openmoji/1f3e0", "own/naloxone.svg", "", "own/", "own/no-such", "openmoji/FFFFF",
])
def test_a_name_leads_nowhere_else(file):
    """Only names of pictures are looked up, and only in their 2 folders."""
    assert not Drawings().has(file)
    with pytest.raises(BadDrawing, match="There is no picture"):
        Drawings().drawing(file)


def test_the_package_is_found_and_named_by_code():
    """A house from OpenMoji is there, on its grid of 72 by 72."""
    assert Drawings().drawing("openmoji/1F3E0").view_box == "0 0 72 72"
    assert default_openmoji().is_dir()


def test_another_folder_can_stand_for_the_package(tmp_path):
    """So a test, or a newer set, needs no package."""
    shutil.copy(OWN_FOLDER / "naloxone.svg", tmp_path / "1F3E0.svg")
    assert Drawings(openmoji=tmp_path).drawing("openmoji/1F3E0").markup.startswith("<g")


@pytest.mark.parametrize("name", OWN)
def test_each_drawing_of_our_own_is_plain_and_small(name):
    """Under 3 KB, on the set's grid, black lines 2 wide with round ends, without ids."""
    text = (OWN_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert len(text) < 3_000
    assert 'stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"' in text
    assert not re.search(r"\bid=|<style|<text|<script", text)
    assert Drawings().drawing(f"own/{name}").view_box == "0 0 72 72"


@pytest.mark.parametrize("file", ["openmoji/1F3E0", "openmoji/2764-FE0F-200D-1FA79", "own/no-wrong-door"])
def test_names_of_pictures(file):
    """A code of the set, or lower-case words of ours."""
    assert re.match(FILE_PATTERN, file)


def test_only_what_is_used_is_drawn():
    """There is no drawing of ours that no idea uses, and each idea has a drawing."""
    listed = re.findall(r"^    file: (\S+)$", _pictures().read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(file.removeprefix("own/") for file in listed if file.startswith("own/")) == OWN
    assert all(Drawings().has(file) for file in listed)
    assert len(set(listed)) == len(listed)


def _pictures() -> Path:
    return Path(__file__).resolve().parents[2] / "charter/pictures.yml"
