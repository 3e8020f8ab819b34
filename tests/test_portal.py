"""What the portal says: the real charter/ and docs/, without a fault and in agreement with the documents."""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator

import pytest
from markdown.extensions.toc import slugify

from build_hooks.diagnostics import Diagnostic
from build_hooks.models.base import walk
from build_hooks.models.charter import Charter
from build_hooks.open_data.files import make_files
from build_hooks.text.slugs import slug
from tests.project import REPOSITORY, SOURCES, Project

OWN_WORDS = SOURCES.parent / "tools" / "own_words.py"
NAME = r"[A-Z][a-z]+ (?:Ma?c)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?"
PEOPLE = {
    "000": (rf"\bwho ({NAME}) works",),
    "001": (rf"Report By:\t({NAME}) ", rf"Contact Officer:\t({NAME}) ", rf"\(({NAME})\)", rf"\t({NAME}) \((?=Ed|Po|AD)",
            rf"\t({NAME}) ?/", rf"/({NAME})\n", rf"\t({NAME})\t(?=April|20|\d)", rf"\t({NAME}) HSCP\t", rf"\n({NAME})\nChief"),
    "002": (rf"({NAME}),? (?:BPA|MSP)", rf"Professor ({NAME})", rf"chaired by (?!Professor)({NAME})", rf"\n({NAME}), Chair"),
}
"""How the documents print people. The names themselves are kept out of this repository."""

NOT_NAMES = {"Chief", "Education", "Named", "Police"}

STATUS_AS_PRINTED = {"In early development": [6, 8, 16], "For consideration": [7]}
FIGURES = ("£500,000", "£6.5 million", "£3.5 million", "£3 million", "£250 million", "£50 million", "£140 million", "67",
           "£5 million", "£3.2 million", "3,500", "£2.75 million", "2,000", "200")

needs_sources = pytest.mark.skipif(not SOURCES.is_dir(), reason="the documents stand beside the project, in ../shared/sources")


@pytest.fixture(scope="module")
def found() -> list[Diagnostic]:
    """All faults of the real content."""
    return Project(REPOSITORY).faults()


@pytest.fixture(scope="module")
def real() -> Charter:
    """The real charter."""
    content, _ = Project(REPOSITORY).load()
    assert content.charter, "the real charter has faults: python -m build_hooks check"
    return content.charter


def words_of(*folders: str) -> Iterator[tuple[str, str]]:
    """(file, its text) of everything people write in the project."""
    for folder in folders:
        for path in sorted((REPOSITORY / folder).rglob("*")):
            if path.suffix in (".yml", ".md", ".txt", ".svg"):
                yield path.relative_to(REPOSITORY).as_posix(), path.read_text(encoding="utf-8")


def test_the_real_content_has_no_fault(found: list[Diagnostic]) -> None:
    """Every build is a test of the content."""
    assert [f"{fault.location} {fault.rule.name}: {fault.message}" for fault in found if fault.is_error] == []


def test_there_are_fourteen_rights_in_their_order(real: Charter) -> None:
    """Each has a place of its own in the list, and says so in the same words."""
    assert [right.order for right in real.rights] == list(range(1, 15))
    assert all(right.right.startswith("You have the right to ") for right in real.rights)


def test_every_right_is_a_draft_that_no_lawyer_has_read(real: Charter) -> None:
    """The documents hold no Charter."""
    assert {right.status for right in real.rights} == {"draft"}
    assert not any(right.standing.checked_by_lawyer or right.published_charter_right for right in real.rights)


def test_there_are_twenty_recommendations(real: Charter) -> None:
    """Numbered 1 to 20, asked on 21 July 2022."""
    assert [item.number for item in real.recommendations.recommendations] == list(range(1, 21))
    assert real.recommendations.asked_on.isoformat() == "2022-07-21"


def test_the_first_answers_have_the_status_that_was_printed(real: Charter) -> None:
    """16 Underway, 3 In early development, 1 For consideration, all of 29 September 2022."""
    first = {item.number: min(item.responses, key=lambda r: r.date) for item in real.recommendations.recommendations}
    assert {response.date.isoformat() for response in first.values()} == {"2022-09-29"}
    assert Counter(r.status_as_printed for r in first.values()) == {
        "Underway": 16, "In early development": 3, "For consideration": 1}
    for word, numbers in STATUS_AS_PRINTED.items():
        assert [number for number, response in first.items() if response.status_as_printed == word] == numbers


def test_what_was_not_answered_is_shown(real: Charter) -> None:
    """14 is marked Underway and never mentions the platform that was asked for; 19 is, and no review was planned."""
    for number in (14, 19):
        assert real.recommendation_of[number].responses[0].not_answered


@pytest.mark.parametrize("figure", FIGURES)
def test_every_figure_of_the_letter_is_there(real: Charter, figure: str) -> None:
    """Money and numbers carry over as they are printed."""
    texts = [value for _, value, _ in walk(real.recommendations) if isinstance(value, str)]
    assert any(re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", text) for text in texts)


@needs_sources
@pytest.mark.parametrize("figure", FIGURES)
def test_every_figure_stands_in_the_letter(figure: str) -> None:
    """What is looked for above is what the letter prints."""
    letter = next(SOURCES.glob("002*")).read_text(encoding="utf-8")
    assert re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", letter)


def test_there_are_eighteen_of_139_actions(real: Charter) -> None:
    """Actions 11 to 28; no status is printed beside them."""
    assert [action.number for action in real.actions.actions] == list(range(11, 29))
    assert real.actions.total == 139
    assert not any(action.status_as_printed for action in real.actions.actions)


@pytest.mark.parametrize(
    ("record", "field", "count"),
    [
        ("values", "values", 12), ("values", "principles", 3), ("questions", "questions", 11), ("agreement", "practices", 6),
        ("agreement", "actions", 7), ("agreement", "open_questions", 2), ("agreement", "themes", 7),
        ("agreement", "values", 5), ("sources", "sources", 5),
    ],
)
def test_lists_are_as_long_as_in_the_documents(real: Charter, record: str, field: str, count: int) -> None:
    """Nothing is left out and nothing is made up."""
    assert len(getattr(getattr(real, record), field)) == count


def test_every_commitment_is_there(real: Charter) -> None:
    """Under the five values: 6, 6, 2, 5 and 8."""
    assert [len(value.commitments) for value in real.agreement.values] == [6, 6, 2, 5, 8]
    assert (real.agreement.version, real.agreement.date.isoformat()) == ("Draft 1", "2022-10-21")


def test_every_recommendation_action_and_value_leads_to_a_right(real: Charter) -> None:
    """The chain from a promise to a right has no loose end."""
    loose = [f"{kind} {target}" for kind, targets in (
        ("recommendations", real.recommendation_of), ("actions", real.action_of), ("values", real.value_of))
        for target in targets if (kind, target) not in real.rights_by_link]
    assert [name for name in loose if not name.startswith("recommendations")] == []


def test_every_section_of_a_source_is_written_as_the_list_has_it(real: Charter) -> None:
    """The five documents, four of them with a date."""
    assert {source.id: source.date.isoformat() if source.date else None for source in real.sources.sources} == {
        "workshop-2022": "2022-10-21", "inverclyde-2020": "2020-03-16", "letter-2022": "2022-09-29",
        "changing-lives-2022": "2022-07-21", "implementation-group": None}


def test_every_heading_has_the_anchor_that_links_expect() -> None:
    """Links are checked with our own names for anchors, and Markdown makes them: the two must agree."""
    for path, text in words_of("docs"):
        for heading in re.findall(r"^#{2,6}\s+(.+?)\s*$", text, re.MULTILINE) if path.endswith(".md") else ():
            assert slug(heading) == slugify(heading, "-"), f"{path}: {heading}"


@needs_sources
def test_every_source_is_one_of_the_documents(real: Charter) -> None:
    """Each names the text it was read from."""
    assert {source.file for source in real.sources.sources} == {path.name for path in SOURCES.glob("*.txt")}


@pytest.mark.parametrize(
    ("table", "rows"),
    [("rights", 14), ("recommendations", 20), ("responses", 20), ("actions", 18), ("commitments", 27), ("agreed_practices", 6),
     ("change_team_actions", 7), ("open_questions", 2), ("questions", 11), ("values", 15), ("sources", 5)],
)
def test_the_open_data_is_as_long_as_the_documents(real: Charter, table: str, rows: int) -> None:
    """A row for each thing."""
    made = dict(make_files(real, Project(REPOSITORY).settings))
    assert len(json.loads(made[f"data/{table}.json"])) == rows


def people() -> set[str]:
    """Everyone whom the documents name."""
    found: set[str] = set()
    for number, patterns in PEOPLE.items():
        text = next(SOURCES.glob(f"{number}*")).read_text(encoding="utf-8")
        found |= {match for pattern in patterns for match in re.findall(pattern, text)}
    return {name for name in found if name.split()[0] not in NOT_NAMES}


@needs_sources
def test_the_documents_name_people() -> None:
    """The search for names finds them in each of the three documents."""
    assert 18 <= len(people()) <= 30


@needs_sources
def test_no_person_of_the_documents_is_named() -> None:
    """Roles and organisations only; people in public office by their office."""
    names = people()
    named = re.compile("|".join(rf"\b{name}\b" for name in names | {f"Professor {name.split()[-1]}" for name in names}), re.IGNORECASE)
    for path, text in words_of("charter", "docs", "tests"):
        assert not named.search(" ".join(text.split())), path


@needs_sources
def test_no_officers_number_is_printed() -> None:
    """The one that the plan prints, with or without spaces."""
    plan = next(SOURCES.glob("001*")).read_text(encoding="utf-8")
    number, = re.findall(r"Contact No:\t(\d+)", plan)
    for path, text in words_of("charter", "docs"):
        assert number not in re.sub(r"(?<=\d)[ -](?=\d)", "", text), path


@pytest.mark.skipif(not OWN_WORDS.is_file(), reason="the tool stands beside the project, in ../shared/tools")
def test_no_sentence_is_taken_over() -> None:
    """No run of twelve words is the same as in a document."""
    done = subprocess.run([sys.executable, str(OWN_WORDS), str(REPOSITORY)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
