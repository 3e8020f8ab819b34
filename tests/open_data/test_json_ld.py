"""What search engines are told of a page."""

import json

import pytest

from build_hooks.open_data.json_ld import make_json_ld
from build_hooks.settings import Settings
from tests.project import REPOSITORY, Project

HERE = Settings(REPOSITORY)
KNOWN = Settings(REPOSITORY, site_address="https://example.org/p/")


def test_the_data_is_a_data_set() -> None:
    """With its licence, and each table in both forms."""
    found = json.loads(make_json_ld("/data/", Project(REPOSITORY).load()[0].charter, KNOWN))
    assert (found["@context"], found["@type"]) == ("https://schema.org", "Dataset")
    assert found["license"] == "https://opensource.org/license/mit"
    assert 50 <= len(found["description"]) <= 5000
    addresses = {part["contentUrl"]: part["encodingFormat"] for part in found["distribution"]}
    assert addresses["https://example.org/p/data/rights.csv"] == "text/csv"
    assert addresses["https://example.org/p/data/rights.json"] == "application/json"


def test_a_right_is_a_page(charter) -> None:
    """With the day on which it last changed. Links are relative where the site knows no address."""
    found = json.loads(make_json_ld("/rights/health/", charter, HERE))
    assert (found["@type"], found["url"], found["isPartOf"]["url"]) == ("WebPage", "./", "../../")
    assert found["dateModified"] == max(update.date for update in charter.rights[0].history).isoformat()


@pytest.mark.parametrize("address", ["/", "/help/", "/rights/", "/rights/nothing/", "/rights/health/easy-read/"])
def test_other_pages_say_nothing(charter, address: str) -> None:
    """It is there only where it helps someone."""
    assert make_json_ld(address, charter, HERE) is None


def test_a_page_that_could_harm_says_nothing(project: Project) -> None:
    """What a sensitive page is about stays off other people's screens."""
    project.change("charter/rights/health.yml", "status: draft", "status: draft\nsensitive: yes")
    assert make_json_ld("/rights/health/", project.charter(), HERE) is None


def test_no_words_can_end_the_script(project: Project) -> None:
    """Every sign that HTML could read is written another way, and is read back as it was."""
    right = next(one for one in project.charter().rights if one.id == "health")
    charter = project.charter()
    words = "</script><script>alert(1)</script> & <!--"
    object.__setattr__(charter, "rights", (right.model_copy(update={"summary": words}),))
    text = make_json_ld("/rights/health/", charter, HERE)
    assert not set("<>&") & set(text)
    assert json.loads(text)["description"] == words
