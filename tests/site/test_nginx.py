"""The released site, served by a real nginx with the configuration that the build emits."""

import gzip
import http.client
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

import brotli
import pytest

from build_hooks import headers
from build_hooks.release import compress
from tests.site.building import Built
from tests.site.nginx import BROTLI, missing, nginx

STARTED = {"audio/life-0123abcd.mp3": b"sound" * 100, "audio/life-0123abcd.vtt": "WEBVTT\n".encode() * 50,
           "audio/name.mp3": b"sound", "app.webmanifest": b"{}", "note.md": "# é".encode()}
"""Files that a bare build has not, so that their kinds are asked for too."""


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    headers: Message
    body: bytes


Asker = Callable[..., Answer]


@pytest.fixture(scope="module")
def site(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built site, as make release leaves it."""
    if missing():
        pytest.skip(missing())
    folder = tmp_path_factory.mktemp("served") / "site"
    shutil.copytree(built.folder, folder)
    for name, content in STARTED.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    (folder.parent / ".cache").mkdir()
    (folder.parent / ".cache" / "secret.txt").write_text("secret")
    moved = folder / "redirects-nginx.map"
    moved.write_text(moved.read_text(encoding="utf-8") + '"/old/" "/help/#now";\n"/old" "/help/#now";\n', encoding="utf-8")
    compress(folder)
    return folder


@pytest.fixture(scope="module")
def ports(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, int]]:
    with nginx(site, tmp_path_factory.mktemp("nginx")) as found:
        yield found


@pytest.fixture(scope="module")
def ask(ports: tuple[int, int]) -> Asker:
    """Asks for an address as it is written: ask("/help/", Accept_Encoding="gzip")."""
    def asker(path: str, *, port: int = ports[0], method: str = "GET", **sent: str) -> Answer:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        line.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in ({"Host": "example.org"} | sent).items():
            line.putheader(name.replace("_", "-"), value)
        line.endheaders()
        found = line.getresponse()
        body = found.read()
        line.close()
        return Answer(found.status, found.headers, body)
    return asker


@pytest.fixture(scope="module")
def style(site: Path) -> str:
    """The address of a stylesheet, with its hash."""
    return f"/assets/{next((site / 'assets').glob('portal-*.css')).name}"


def expected(site: Path) -> dict[str, str]:
    """What stands with every file, as the site's own _headers says it."""
    lines = (site / "_headers").read_text(encoding="utf-8").partition("/*\n")[2].partition("\n\n")[0].splitlines()
    return dict(line.strip().split(": ", 1) for line in lines)


def test_each_header_stands_with_every_kind_of_file(site: Path, ask: Asker, style: str) -> None:
    """Pages, styles, data, a redirect and a page that is not there: none is without one."""
    always = expected(site)
    assert always.keys() == {"Content-Security-Policy", *dict(headers.ALWAYS)}
    for path in ("/", "/help/", style, "/data/rights.csv", "/sw.js", "/embed/taking-part/", "/nothing/here/", "/old/"):
        found = ask(path).headers
        for name, value in always.items():
            assert value in found.get_all(name, []), (path, name)


def test_only_cards_stand_in_frames_and_only_data_is_read_by_others(ask: Asker, style: str) -> None:
    """All else is for this site alone."""
    for path in ("/", "/help/", style, "/nothing/"):
        found = ask(path).headers
        assert headers.NO_FRAMES in found.get_all("Content-Security-Policy") and found["X-Frame-Options"] == "DENY", path
        assert found["Cross-Origin-Resource-Policy"] == "same-origin" and "Access-Control-Allow-Origin" not in found, path
    card, table = ask("/embed/taking-part/").headers, ask("/data/rights.csv").headers
    assert headers.ANY_FRAME in card.get_all("Content-Security-Policy") and "X-Frame-Options" not in card
    assert card["Cross-Origin-Resource-Policy"] == table["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert table["Access-Control-Allow-Origin"] == "*" and table["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("way", ["gzip", "br"])
def test_the_smaller_copy_is_sent(site: Path, ask: Asker, style: str, way: str) -> None:
    """To those who can unpack it, for pages, styles and data; and caches on the way are told."""
    if way == "br" and not BROTLI.is_file():
        pytest.skip("needs nginx's module for brotli (Debian: libnginx-mod-http-brotli-static)")
    unpack = gzip.decompress if way == "gzip" else brotli.decompress
    for path, file in (("/help/", "help/index.html"), (style, style[1:]), ("/data/rights.csv", "data/rights.csv")):
        plain, small = ask(path), ask(path, Accept_Encoding=way)
        assert plain.body == unpack(small.body) == (site / file).read_bytes()
        assert small.headers["Content-Encoding"] == way and "Content-Encoding" not in plain.headers
        assert len(small.body) < len(plain.body) and small.headers["Vary"] == "Accept-Encoding"


def test_old_and_short_addresses_lead_on(site: Path, ask: Asker) -> None:
    """Each that the build lists, for good, to a page that answers."""
    listed = [line.split()[:2] for line in (site / "_redirects").read_text().splitlines()]
    assert listed
    for start, target in (*listed, ("/old/", "/help/#now")):
        for asked in {start, start.rstrip("/")}:
            found = ask(asked)
            assert (found.status, found.headers["Location"]) == (301, target)
        assert ask(target.partition("#")[0]).status == 200


def test_all_go_to_https_first(ports: tuple[int, int], ask: Asker) -> None:
    """To the same page."""
    found = ask("/help/?x=1", port=ports[1])
    assert (found.status, found.headers["Location"]) == (301, "https://example.org/help/?x=1")


def test_what_is_not_there_is_told_in_our_words(site: Path, ask: Asker) -> None:
    """With the status 404, so that nobody keeps it for a page."""
    found = ask("/nothing/here/")
    assert found.status == 404 and found.body == (site / "404.html").read_bytes()
    assert found.headers["Content-Type"] == "text/html; charset=utf-8" and found.headers["Cache-Control"] == headers.ASK_FIRST


def test_what_carries_a_hash_is_kept_for_ever(site: Path, ask: Asker, style: str) -> None:
    """All else is asked for again, and an unchanged file costs no second download."""
    script = next((site / "assets").glob("leave-*.js")).name
    for path in (style, f"/assets/{script}", "/audio/life-0123abcd.mp3"):
        assert ask(path).headers["Cache-Control"] == headers.FOR_EVER, path
    for path in ("/", "/help/", "/sw.js", "/assets/icon.svg", "/data/rights.csv", "/audio/name.mp3", "/assets/no-01234567.css"):
        assert ask(path).headers["Cache-Control"] == headers.ASK_FIRST, path
    again = ask("/help/", If_None_Match=ask("/help/").headers["ETag"])
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize("path", [
    "/../.cache/secret.txt", "/%2e%2e/.cache/secret.txt", "/help/../../.cache/secret.txt", "/assets/..%2f..%2f.cache/secret.txt",
    "/.cache/secret.txt", "/.git/config", "/_headers", "/_redirects", "/nginx.conf", "/redirects-nginx.map", "//etc/passwd"])
def test_nothing_beside_the_site_is_told(ask: Asker, path: str) -> None:
    """No way leads out of its folder, and what only the server reads stays with it."""
    found = ask(path)
    assert found.status in (400, 404) and b"secret" not in found.body and b"add_header" not in found.body


def test_folders_are_not_listed(ask: Asker) -> None:
    """A folder without a page of its own is not there."""
    assert ask("/assets/").status in (403, 404)


@pytest.mark.parametrize(("path", "kind"), [
    ("/help/", "text/html; charset=utf-8"), ("/data/rights.csv", "text/csv; charset=utf-8"), ("/sw.js", "text/javascript; charset=utf-8"),
    ("/audio/life-0123abcd.vtt", "text/vtt; charset=utf-8"), ("/audio/life-0123abcd.mp3", "audio/mpeg"),
    ("/note.md", "text/markdown; charset=utf-8"), ("/app.webmanifest", "application/manifest+json"),
    ("/data/rights.json", "application/json"), ("/data/changes.atom", "application/atom+xml"), ("/assets/icon.svg", "image/svg+xml")])
def test_each_file_says_what_it_is(ask: Asker, path: str, kind: str) -> None:
    """Browsers are told not to guess, so a wrong kind would be of no use to anyone."""
    assert ask(path).headers["Content-Type"] == kind


def test_every_kind_of_file_has_a_type(site: Path) -> None:
    """Of all that the site holds, but what servers alone read."""
    known = {ending for _, endings in headers.TYPES for ending in endings.split()} | {"br", "conf", "map"}
    assert {path.suffix[1:] for path in site.rglob("*.*") if path.is_file()} <= known


def test_a_part_of_a_sound_can_be_asked_for(ask: Asker) -> None:
    """So that a listener can go on from the middle."""
    found = ask("/audio/life-0123abcd.mp3", Range="bytes=5-9")
    assert (found.status, found.body) == (206, b"sound")


def test_readers_cannot_send_anything(ask: Asker) -> None:
    """A site without forms takes none."""
    assert ask("/help/", method="POST", Content_Length="0").status == 405
