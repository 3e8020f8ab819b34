"""The description of the tables."""

import hashlib
import json

import pytest

from build_hooks.open_data.files import make_files
from build_hooks.settings import Settings
from tests.project import REPOSITORY, TODAY, Project


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """All open-data files of the real content, for a site that knows its address."""
    charter = Project(REPOSITORY).load()[0].charter
    return dict(make_files(charter, Settings(REPOSITORY, today=TODAY, site_address="https://example.org/portal/")))


@pytest.fixture(scope="module")
def package(made: dict[str, bytes]) -> dict:
    return json.loads(made["data/datapackage.json"])


def test_it_says_what_others_may_do(package: dict) -> None:
    """The licence, the version with its changes, words to find it by, and what it rests on."""
    assert package["licenses"] == [{"name": "MIT", "title": "MIT License", "path": "https://opensource.org/license/mit"}]
    assert package["version"] == package["changes"][0]["version"]
    assert package["keywords"] and len(package["sources"]) == 5
    assert package["homepage"] == "https://example.org/portal/data/"


def test_it_names_no_person(package: dict) -> None:
    """There are no contributors in it."""
    assert "contributors" not in package


def test_each_file_can_be_checked(made: dict[str, bytes], package: dict) -> None:
    """Its length and its hash are told, and its JSON is beside it."""
    for resource in package["resources"]:
        content = made[f"data/{resource['path']}"]
        assert (resource["bytes"], resource["hash"]) == (len(content), f"sha256:{hashlib.sha256(content).hexdigest()}")
        assert f"data/{resource['json']}" in made


def test_tables_that_belong_together_say_so(package: dict) -> None:
    """A table that points at itself names no table, as the standard asks."""
    keys = {resource["name"]: resource["schema"].get("foreignKeys", []) for resource in package["resources"]}
    assert {"fields": ["plan"], "reference": {"resource": "plans", "fields": ["id"]}} in keys["plan_actions"]
    assert {"fields": ["plan_before"], "reference": {"resource": "", "fields": ["id"]}} in keys["plans"]


def test_without_a_description_there_still_is_a_package(project: Project) -> None:
    """The example has no dataset.yml, and its site knows no address."""
    found = json.loads(dict(make_files(project.charter(), project.settings))["data/datapackage.json"])
    assert found["title"] == "Rights in plain words: the facts as data"
    assert not {"licenses", "version", "homepage"} & found.keys()


def test_a_cell_that_is_guarded_still_has_its_type(project: Project) -> None:
    """Only texts can begin with such a sign: numbers and dates begin with a digit."""
    project.change("charter/values.yml", "gist: You choose your care.", 'gist: "＝1+1"')
    made = dict(make_files(project.charter(), project.settings))
    assert "'＝1+1" in made["data/values.csv"].decode()
