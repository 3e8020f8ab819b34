"""Addresses for ever, in the built site."""

import posixpath
import re
from pathlib import Path

import pytest
import yaml

from tests.site.building import ROOT, Built, copy_project, run_command, run_mkdocs

FILE = ROOT / "charter" / "permalinks.yml"


@pytest.fixture(scope="module")
def register() -> dict:
    """The register as it stands in the file."""
    assert FILE.exists(), "run: python -m build_hooks register"
    return yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)


def file_of(built: Built, address: str) -> Path:
    return built.folder / (f"{address}index.html" if address.endswith("/") else address).lstrip("/")


def test_every_registered_address_answers(built: Built, register: dict):
    """Each is a page or a file, or leads on."""
    lost = [address for address in register["addresses"] if not file_of(built, address).is_file()]
    assert lost == []


def test_every_registered_part_is_there(built: Built, register: dict):
    """Each anchor is in its page, unless the whole page moved."""
    moved = {redirect["from"] for redirect in register.get("redirects") or ()}
    lost = []
    for address, anchors in register["addresses"].items():
        if anchors and address not in moved:
            ids = set(built.page(address).xpath("//@id"))
            lost += [f"{address}#{anchor}" for anchor in anchors if anchor not in ids]
    assert lost == []


def test_everything_is_registered(tmp_path):
    """What the site has now is promised for ever: the register knows all of it."""
    done = run_command(copy_project(tmp_path), "register", "--check")
    assert (done.stdout.strip(), done.returncode) == ("Everything is registered.", 0)


def test_hosts_know_every_short_address(built: Built):
    """In both lists, and each leads to a page that is there."""
    listed = dict(line.split()[:2] for line in (built.folder / "_redirects").read_text().splitlines())
    mapped = (built.folder / "redirects-nginx.map").read_text()
    assert {f"/r/{path.name}/" for path in (built.folder / "r").iterdir() if path.is_dir()} <= listed.keys()
    for start, target in listed.items():
        assert f'"{start}" "{target}";' in mapped
        assert file_of(built, target.partition("#")[0]).is_file()


def test_a_moved_page_leads_on_in_the_built_site(project: Path):
    """A page that was renamed, with its redirect: both old and new address answer, and an old anchor is kept."""
    (project / "charter" / "permalinks.yml").write_text(
        'addresses: {/kin/: [], /families/: [old-part]}\nredirects:\n'
        '  - {from: /kin/, to: /families/, since: 2026-11-21, why: A plainer word.}\n'
        '  - {from: "/families/#old-part", to: /help/, since: 2026-11-21, why: It has a page of its own.}\n')
    done = run_mkdocs(project)
    assert done.code == 0, done.printed
    stub = (done.folder / "kin" / "index.html").read_text()
    href = re.search(r'href="([^"]+)">Go to', stub)[1]
    assert posixpath.normpath(f"/kin/{href}") == "/families"
    part = done.page("/families/").xpath("//*[@id='old-part']")[0]
    assert part.xpath("string()").startswith("This part has moved.")


def test_a_lost_page_stops_the_build(project: Path):
    """With the place in the register, and what to do."""
    (project / "charter" / "permalinks.yml").write_text("addresses:\n  /kin/: []\n")
    done = run_mkdocs(project)
    assert done.code != 0
    assert "charter/permalinks.yml:2:3: R240 permalink-lost" in done.printed
    assert not (project / "site").exists()
