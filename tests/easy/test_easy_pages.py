"""The Easy Read pages of help, progress in short and how this site works: charter/easy-pages.yml."""

import pytest

from build_hooks.views.pages import make_pages
from build_hooks.views.parts import PageView
from tests.project import REPOSITORY, Project

ADDRESSES = ("/help/", "/progress/", "/about/")

ONE = """checked_on: 2026-11-21
check_again_on: 2027-05-21
pages:
  - id: help
    link: /help/
    title: Get help
    summary: Who you can call.
    picture: phone
    sensitive: yes
    as_at: 2022-09-29
    services: [advice]
    more: [{title: All rights, text: Read about each right., link: /easy-read/, picture: talk}]
    rests_on: [{source: letter, section: Opening, what: How it begins.}, {source: letter, section: Opening, what: How it goes on.}]
    sections:
      - heading: Now
        blocks:
          - {text: You can call., picture: phone}
          - {text: Someone listens., picture: talk}
"""


def pages_of(project: Project) -> dict[str, PageView]:
    return {page.address: page for page in make_pages(project.look())}


def hrefs(page: PageView) -> dict[str, str | None]:
    return {part.name: part.href for part in page.formats}


@pytest.fixture
def with_help(project: Project) -> Project:
    """The example with one such page."""
    project.write("charter/easy-pages.yml", ONE)
    return project


@pytest.fixture(scope="module")
def real() -> dict[str, PageView]:
    """The pages of the real content."""
    return pages_of(Project(REPOSITORY))


def test_without_the_file_easy_read_is_not_made_yet(project: Project) -> None:
    """The plain page says so, and the site does without the file."""
    pages = pages_of(project)
    assert "/help/easy-read/" not in pages
    assert hrefs(pages["/help/"])["Easy Read"] is None


def test_the_page_and_the_plain_one_lead_to_each_other(with_help: Project) -> None:
    """In the row of formats, on both."""
    assert with_help.faults() == []
    pages = pages_of(with_help)
    assert hrefs(pages["/help/"])["Easy Read"] == "/help/easy-read/"
    assert hrefs(pages["/help/easy-read/"])["Plain English"] == "/help/"


def test_the_page_says_all_that_the_file_says(with_help: Project) -> None:
    """Its words, who to call, where to go, each source once, the day of what it shows and whether it is sensitive."""
    page = pages_of(with_help)["/help/easy-read/"]
    assert (page.title, page.level, page.sensitive, page.as_at) == ("Get help (Easy Read)", "easy-read", True, "29 September 2022")
    assert page.meta["age"]
    assert [service.id for service in page.view.contacts] == ["advice"]
    assert [card.href for card in page.view.cards] == ["/easy-read/"]
    assert len(page.view.sources) == 1


def test_its_next_check_is_the_earliest_of_all_that_it_shows(with_help: Project) -> None:
    """A phone number must be checked more often than words."""
    assert pages_of(with_help)["/help/easy-read/"].dates.check_again_on == "21 February 2027"


def test_the_easy_read_route_leads_to_it(with_help: Project) -> None:
    """From its first page."""
    cards = pages_of(with_help)["/easy-read/"].view.more
    assert ("Get help", "/help/easy-read/") in [(card.title, card.href) for card in cards]


@pytest.mark.parametrize(("find", "replace", "told"), [
    ("services: [advice]", "services: [advise]", "R206 unknown-reference"),
    ("picture: talk}\n", "picture: tolk}\n", "R205 unknown-picture"),
    ("source: letter, section: Opening, what: How it begins", "source: lettre, section: Opening, what: How it begins", "R202 unknown-source"),
    ("link: /help/", "link: help", "S106"),
    ("    link: /help/\n", "", "S102 missing-key"),
    ("check_again_on: 2027-05-21", "check_again_on: 2026-05-21", "D301 dates-out-of-order"),
])
def test_what_is_wrong_is_told(with_help: Project, find: str, replace: str, told: str) -> None:
    """As in every other file."""
    with_help.change("charter/easy-pages.yml", find, replace)
    assert any(told in line and "easy-pages.yml" in line for line in with_help.told()), with_help.told()


def test_two_pages_with_one_name_are_told(with_help: Project) -> None:
    """An id stands for one page."""
    with_help.write("charter/easy-pages.yml", ONE + ONE.partition("pages:\n")[2])
    assert any("R201 duplicate-id" in line for line in with_help.told())


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_real_pages_are_there(real: dict[str, PageView], address: str) -> None:
    """Beside their plain pages, with enough sections for contents in pictures."""
    page = real[f"{address}easy-read/"]
    assert hrefs(real[address])["Easy Read"] == page.address
    assert len(page.view.sections) >= 4


def test_progress_in_short_agrees_with_the_data() -> None:
    """Its day, its counts and its words are those of the recommendations and actions."""
    charter = Project(REPOSITORY).charter()
    page = next(page for page in charter.easy_pages.pages if page.id == "progress")
    said = [block.text for section in page.sections for block in section.blocks]
    record, actions = charter.recommendations, charter.actions
    latest = [max(item.responses, key=lambda response: response.date) for item in record.recommendations]
    assert page.as_at == record.as_at == max(response.date for response in latest)
    assert "It shows how things were on 29 September 2022." in said and f"{record.as_at:%Y-%m-%d}" == "2022-09-29"
    assert f"It asked for {len(record.recommendations)} things." in said
    for word in record.status_words:
        count = sum(response.status_as_printed == word.word for response in latest)
        assert any(f"“{word.word}” beside {count} of" in text for text in said), word.word
    assert "The letter does not say what these words mean." in said
    assert all("does not say what" in word.meaning for word in record.status_words)
    assert f"We show {len(actions.actions)} of {actions.total} actions." in said
    assert all(response.not_answered for response in latest), "“Each of the 20 answers leaves something out” is no longer true"


def test_how_this_site_works_counts_right() -> None:
    """As many rights as there are, and as many documents."""
    charter = Project(REPOSITORY).charter()
    page = next(page for page in charter.easy_pages.pages if page.id == "about")
    said = [block.text for section in page.sections for block in section.blocks]
    assert f"You can read about {len(charter.rights)} rights." in said
    assert "We read 5 papers from the years 2020 to 2022." in said and len(charter.sources.sources) == 5


def test_a_page_beside_nothing_is_told(with_help: Project) -> None:
    """The plain page must be there."""
    with_help.change("charter/easy-pages.yml", "link: /help/", "link: /helo/")
    faults = with_help.faults({"/easy-read/": frozenset()})
    assert any(fault.rule.name == "broken-link" and "easy-pages" in fault.location.path for fault in faults)
