"""What a release says it was built with."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from build_hooks import release
from build_hooks.sbom import make_sbom, read_lock
from tests.project import REPOSITORY, TODAY

LOCK = REPOSITORY / "build_hooks" / "requirements.txt"


@pytest.fixture(scope="module")
def text() -> str:
    return make_sbom(REPOSITORY, TODAY)


@pytest.fixture(scope="module")
def sbom(text: str) -> dict:
    return json.loads(text)


def test_scanners_can_read_it(text: str) -> None:
    """It follows the schema of CycloneDX 1.6."""
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None


def test_each_locked_package_is_named_once(sbom: dict) -> None:
    """With its version, its address among packages and all hashes of the lock."""
    names = [part["name"] for part in sbom["components"]]
    locked = list(read_lock(LOCK.read_text(encoding="utf-8")))
    assert len(names) == len(set(names))
    assert {re.match(r"[\w-]+", line)[0] for line in LOCK.read_text().splitlines() if re.match(r"\w[^;]*==[^;]*$", line)} <= set(names)
    found = {part["purl"]: {each["content"] for each in part["hashes"]} for part in sbom["components"]}
    for each in locked:
        assert found[f"pkg:pypi/{each.name}@{each.version}"] == set(each.hashes) != set()


def test_nearly_all_say_their_licence(sbom: dict) -> None:
    """What a package doesn't say isn't made up."""
    silent = [part["name"] for part in sbom["components"] if not part.get("licenses")]
    assert len(silent) <= 2, silent


def test_it_says_who_needs_what(sbom: dict) -> None:
    """So that one sees through which package a hole came in."""
    needs = {each["ref"].partition("@")[0]: [other.partition("@")[0] for other in each.get("dependsOn", ())]
             for each in sbom["dependencies"]}
    assert {"pkg:pypi/mkdocs", "pkg:pypi/typst"} <= set(needs["charter-portal"])
    assert "pkg:pypi/jinja2" in needs["pkg:pypi/mkdocs"]


def test_the_same_bytes_twice(text: str) -> None:
    """Its number and its day come from what is in it and from the day of the build."""
    assert make_sbom(REPOSITORY, TODAY) == text
    other = json.loads(make_sbom(REPOSITORY, date(2027, 1, 1)))
    assert other["serialNumber"] != json.loads(text)["serialNumber"] and other["metadata"]["timestamp"].startswith("2027-01-01")


def test_only_what_is_meant_for_this_computer() -> None:
    """A lock is for all of them: a package may stand in it twice."""
    lock = ("one==1.0 ; python_full_version < '3' \\\n    --hash=sha256:" + "a" * 64 + "\n    # via x\n"
            "One==2.0 ; python_full_version >= '3' \\\n    --hash=sha256:" + "b" * 64 + "\n")
    assert [(each.name, each.version, each.hashes) for each in read_lock(lock)] == [("one", "2.0", ("b" * 64,))]


def test_a_release_writes_it_beside_the_site(tmp_path: Path) -> None:
    """Nobody but those who made the release gets it."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<p>Your rights</p>" * 100)
    assert release.main([str(site)]) == 0
    assert json.loads((tmp_path / release.SBOM).read_text())["metadata"]["timestamp"].startswith("2026-11-21")
    assert not list(site.rglob("*.cdx.json*"))
