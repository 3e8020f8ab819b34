"""Old and short addresses: where they lead, and the files that say so."""

import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

import pytest

from build_hooks.permalinks.redirects import Lead, all_leads, moved_parts, short_addresses
from build_hooks.permalinks.stubs import NGINX_FILE, make_files, make_stub, page_file
from build_hooks.site import Site
from tests.project import Project

MOVED = """\
addresses: {/gone/: [part]}
redirects:
  - {from: /gone/, to: /help/, since: 2026-11-20, why: It has a better name.}
  - {from: /old.html, to: /about/, since: 2026-11-20, why: An older site.}
  - {from: /data/old.csv, to: /data/rights.csv, since: 2026-11-20, why: Renamed.}
  - {from: "/rights/health/#older", to: "/rights/health/#history", since: 2026-11-20, why: Renamed.}
  - {from: "/rights/health/#away", to: /help/, since: 2026-11-20, why: It has a page of its own.}
"""


@pytest.fixture
def moved(project: Project) -> Project:
    """The example with a page, a file and two parts that moved."""
    project.write("charter/permalinks.yml", MOVED)
    return project


@pytest.fixture
def outputs(moved: Project) -> dict[str, str]:
    """The site's files, as text."""
    site = Site(moved.settings)
    assert site.diagnostics == []
    return {output.uri: output.read().decode("utf-8-sig", "replace") for output in site.outputs()}


def test_each_right_has_a_short_address(charter) -> None:
    """For leaflets and QR codes."""
    assert list(short_addresses(charter)) == [
        Lead("/r/health/", "/rights/health/"), Lead("/r/voice/", "/rights/voice/")]


def test_without_a_register_only_short_addresses_lead_on(charter) -> None:
    """The file is not needed."""
    assert charter.permalinks is None
    assert all_leads(charter) == tuple(short_addresses(charter))


def test_a_stub_leads_on_without_script() -> None:
    """With a relative link, so that any folder can hold the site, and a plain link for those who are not sent on."""
    stub = make_stub(Lead("/r/health/", "/rights/health/"))
    assert '<meta http-equiv="refresh" content="0; url=../../rights/health/">' in stub
    assert '<link rel="canonical" href="../../rights/health/">' in stub
    assert '<p><a href="../../rights/health/">Go to the page</a></p>' in stub
    assert '<html lang="en-GB">' in stub and "<script" not in stub


@pytest.mark.parametrize(
    ("start", "target", "href"),
    [("/old.html", "/help/#now", "help/#now"), ("/a/b/old.html", "/", "../../"), ("/a/", "/data/x.csv", "../data/x.csv")],
)
def test_a_stub_finds_its_target_from_anywhere(start: str, target: str, href: str) -> None:
    """Also from an older site's address, and to a part or a file."""
    assert f'<a href="{href}">' in make_stub(Lead(start, target))


@pytest.mark.parametrize(
    ("address", "file"), [("/old/", "old/index.html"), ("/old.html", "old.html"), ("/", "index.html")])
def test_a_stub_stands_where_the_page_was(address: str, file: str) -> None:
    """A server finds it there."""
    assert page_file(address) == file


def test_lists_name_every_lead() -> None:
    """For hosts that read `_redirects`, and for nginx with and without the last slash."""
    made = dict(make_files([Lead("/a/", "/b/"), Lead("/a.csv", "/b.csv")]))
    assert list(made) == ["a/index.html", "_redirects", "redirects-nginx.map"]
    assert made["_redirects"] == "/a/ /b/ 301\n/a.csv /b.csv 301\n"
    lines = [line for line in made["redirects-nginx.map"].splitlines() if not line.startswith("#")]
    assert lines == ['"/a/" "/b/";', '"/a" "/b/";', '"/a.csv" "/b.csv";']


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx isn't installed")
def test_nginx_sends_on(tmp_path: Path) -> None:
    """The map, used as its first lines say: from an old address, with and without the last slash, and to a part."""
    made = dict(make_files([Lead("/old/", "/new/"), Lead("/a.html", "/new/#part")]))
    (tmp_path / NGINX_FILE).write_text(made[NGINX_FILE], encoding="utf-8")
    (tmp_path / "nginx.conf").write_text(
        f"daemon off; pid {tmp_path}/pid; events {{}}\nhttp {{ access_log off; client_body_temp_path {tmp_path}/1;\n"
        f'map $uri $moved_to {{ default ""; include {tmp_path}/{NGINX_FILE}; }}\n'
        f"server {{ listen unix:{tmp_path}/socket; absolute_redirect off; if ($moved_to) {{ return 301 $moved_to; }}\n"
        "location / { return 204; } } }\n")
    server = subprocess.Popen(["nginx", "-c", str(tmp_path / "nginx.conf"), "-e", str(tmp_path / "log")])
    try:
        asked = {address: _ask(tmp_path / "socket", address) for address in ("/old/", "/old", "/a.html", "/other/")}
    finally:
        server.terminate()
        server.wait(10)
    assert asked == {"/old/": (301, "/new/"), "/old": (301, "/new/"), "/a.html": (301, "/new/#part"), "/other/": (204, None)}


def _ask(path: Path, address: str) -> tuple[int, str | None]:
    """Status and target that the server at a socket answers."""
    with socket.socket(socket.AF_UNIX) as line:
        for _ in range(100):
            try:
                line.connect(str(path))
                break
            except OSError:
                time.sleep(0.05)
        line.sendall(f"GET {address} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        answer = line.makefile("rb").read().decode()
    found = re.search(r"^Location: (\S+)", answer, re.MULTILINE)
    return int(answer.split()[1]), found and found[1]


def test_lists_know_the_folder_of_the_site() -> None:
    """A site may stand below the first page of a server."""
    made = dict(make_files([Lead("/a/", "/b/")], "https://example.org/portal/"))
    assert made["_redirects"] == "/portal/a/ /portal/b/ 301\n"
    assert '"/portal/a/" "/portal/b/";' in made["redirects-nginx.map"]


def test_a_moved_page_leads_on(outputs: dict[str, str]) -> None:
    """From its old address, in all three ways."""
    assert 'url=../help/"' in outputs["gone/index.html"]
    assert 'url=about/"' in outputs["old.html"]
    assert "/gone/ /help/ 301\n" in outputs["_redirects"]
    assert '"/gone" "/help/";' in outputs["redirects-nginx.map"]


def test_a_moved_file_is_there_twice(outputs: dict[str, str]) -> None:
    """A program that reads it finds the same at the old address."""
    assert outputs["data/old.csv"] == outputs["data/rights.csv"]


def test_an_old_anchor_stands_at_its_new_place(outputs: dict[str, str]) -> None:
    """A link to it still leads there, with no script."""
    assert re.search('<p [^>]*id="history"><span id="older"></span>', outputs["rights/health.md"])


def test_a_part_on_another_page_leaves_a_line(outputs: dict[str, str]) -> None:
    """It is at the end of the page, and names the page where the part is now."""
    assert ('<p class="moved" id="away">This part has moved. <a href="../../help/">Go to “Get help”</a></p>'
            in outputs["rights/health.md"])
    assert "moved" not in outputs["rights/voice.md"]


def test_parts_of_one_page_are_found_by_its_whole_address(moved: Project) -> None:
    """/rights/ is not /rights/health/."""
    charter = moved.charter()
    moved = moved_parts(charter)
    assert [lead.start for lead in moved["/rights/health/"]] == ["older", "away"]
    assert "/rights/" not in moved
