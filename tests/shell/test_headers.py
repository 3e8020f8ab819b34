"""What the server says with each file, in both forms."""

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from build_hooks import headers
from build_hooks.checks import security_contact
from build_hooks.permalinks import stubs
from build_hooks.permalinks.redirects import Lead
from build_hooks.security import make_security_txt
from build_hooks.settings import Settings
from tests.project import TODAY

FIRST = "start()"
ADDRESSES = ("/", "/rights/", "/rights/life/", "/help/", "/data/", "/embed/right-life/")


def blocks(text: str) -> dict[str, list[tuple[str, str]]]:
    """path => its headers, from a _headers file."""
    found, path = {}, ""
    for line in text.splitlines():
        if line.startswith("/"):
            path = line
            found[path] = []
        elif line.strip():
            name, _, value = line.strip().partition(": ")
            found[path].append((name, value))
    return found


def test_policy_lets_nothing_in():
    """Nothing may run or load but from this site, and nothing inline but the first script, known by its hash."""
    policy = dict(headers.always(FIRST))["Content-Security-Policy"]
    parts = dict(part.split(" ", 1) for part in policy.split("; "))
    assert parts.pop("default-src") == "'none'"
    assert parts.pop("script-src") == "'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='"
    assert set(parts.values()) == {"'self'"}
    assert "unsafe" not in policy


def test_each_header_is_there():
    """All pages get every header once."""
    always = dict(blocks(headers.make_headers(ADDRESSES, FIRST))["/*"])
    assert always["X-Content-Type-Options"] == "nosniff" and always["Referrer-Policy"] == "no-referrer"
    assert "max-age=" in always["Strict-Transport-Security"] and "camera=()" in always["Permissions-Policy"]
    assert always["Cross-Origin-Opener-Policy"] == "same-origin"


def test_only_embedded_cards_may_stand_in_frames():
    """Each part of the site forbids frames, but for /embed/."""
    found = blocks(headers.make_headers(ADDRESSES, FIRST))
    assert ("Content-Security-Policy", "frame-ancestors 'none'") in found["/rights/*"]
    assert ("X-Frame-Options", "DENY") in found["/"] and ("X-Frame-Options", "DENY") in found["/help/*"]
    assert not [value for _, value in found["/embed/*"] if "frame" in value]


def test_open_data_may_be_read_by_all():
    """Other sites may read the data, and nothing else."""
    found = blocks(headers.make_headers(ADDRESSES, FIRST))
    assert ("Access-Control-Allow-Origin", "*") in found["/data/*"]
    assert ("Cross-Origin-Resource-Policy", "same-origin") in found["/rights/*"]


def test_nginx_configuration_says_the_same():
    """The configuration for nginx has every header of the other form, and never adds one inside a location."""
    text = headers.make_nginx(FIRST)
    for name, value in headers.always(FIRST):
        assert f'add_header {name} "{value}" always;' in text
    assert not [block for block in re.findall(r"^ +location[^{]*\{[^}]*\}", text, re.MULTILINE) if "add_header" in block]
    assert text.count("{") == text.count("}")


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx isn't installed")
def test_nginx_reads_it(tmp_path: Path):
    """nginx itself finds no fault in the configuration."""
    text = headers.make_nginx(FIRST).replace("brotli_static on;", "").replace(" ssl;", ";")
    text = re.sub(r"^\s*ssl_certificate.*$", "", text, flags=re.MULTILINE)
    (tmp_path / "nginx.conf").write_text(f"pid {tmp_path}/pid;\nevents {{}}\nhttp {{\n{text}\n}}\n")
    done = subprocess.run(["nginx", "-t", "-c", str(tmp_path / "nginx.conf"), "-e", str(tmp_path / "log")],
                          capture_output=True, text=True)
    assert "test is successful" in done.stderr or "syntax is ok" in done.stderr, done.stderr


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx isn't installed")
def test_nginx_reads_it_with_the_list_of_moved_pages(tmp_path: Path):
    """With the list that a build makes beside it, and with addresses as long as they can be."""
    ids = "/".join(["x" * 60] * 6)
    for uri, content in stubs.make_files([Lead("/r/life/", "/rights/life/"), Lead(f"/{ids}/", "/")]):
        if uri == stubs.NGINX_FILE:
            (tmp_path / uri).write_text(content)
    text = headers.make_nginx(FIRST).replace("brotli_static on;", "").replace(" ssl;", ";").replace("/srv/site", str(tmp_path))
    text = re.sub(r"^\s*ssl_certificate.*$", "", text, flags=re.MULTILINE)
    (tmp_path / "nginx.conf").write_text(f"pid {tmp_path}/pid;\nevents {{}}\nhttp {{\n{text}\n}}\n")
    done = subprocess.run(["nginx", "-t", "-c", str(tmp_path / "nginx.conf"), "-e", str(tmp_path / "log")],
                          capture_output=True, text=True)
    assert "/redirects-nginx.ma[p];" in text and "syntax is ok" in done.stderr, done.stderr


def settings(contact: str = "mailto:a@example.org", expires: date | None = date(2027, 5, 1)) -> Settings:
    return Settings(Path("/project"), today=TODAY, security_contact=contact, security_expires=expires)


def test_no_contact_no_file():
    """While there is nobody to write to, no security.txt is made, and nothing is told."""
    assert make_security_txt(Settings(Path("/project"), today=TODAY)) is None
    assert list(security_contact.check(Settings(Path("/project"), today=TODAY))) == []


def test_security_txt_has_a_contact_and_a_last_day():
    """With a contact the file says whom to write to, and until when it is valid."""
    text = make_security_txt(settings())
    assert "Contact: mailto:a@example.org\n" in text and "Expires: 2027-05-01T00:00:00Z\n" in text


@pytest.mark.parametrize("given, told", [
    (settings("a@example.org"), "can't be used"), (settings(expires=None), "no security_expires"),
    (settings(expires=date(2026, 11, 21)), "was valid until"), (settings(expires=date(2028, 1, 1)), "more than a year")])
def test_what_is_wrong_is_told(given: Settings, told: str):
    """A contact without a form, without a last day, past its day or with one too far off stops the build."""
    faults = list(security_contact.check(given))
    assert len(faults) == 1 and told in faults[0].message and faults[0].is_error
