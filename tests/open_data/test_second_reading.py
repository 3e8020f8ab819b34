"""A second reading: each document against the tables, row by row and number for number."""

import re

import pytest

from build_hooks.models.charter import Charter
from tests.open_data.promised import table
from tests.project import SOURCES

pytestmark = pytest.mark.skipif(
    not SOURCES.is_dir(), reason="the documents stand beside the project, in ../shared/sources")

BODIES = {
    "Scottish Government": "scottish-government", "ADPs": "alcohol-and-drug-partnerships", "chief officers": "chief-officers",
    "National Collaborative": "national-collaborative", "Ofcom": "ofcom", "media outlets": "media"}
"""A body as Changing Lives writes it in an action, and its id."""


def document(number: str) -> str:
    return next(SOURCES.glob(f"{number}*")).read_text(encoding="utf-8")


def answers() -> dict[int, str]:
    """Number of a recommendation => what the letter prints of it and its answer."""
    text = document("002")
    starts = [(int(match[1]), match.start()) for match in re.finditer(r"<p>(\d{1,2})\. [A-Z]", text)]
    ends = [*(start for _, start in starts[1:]), len(text)]
    return {number: text[start:end] for (number, start), end in zip(starts, ends, strict=True)}


def test_the_letter_has_a_part_for_each_recommendation() -> None:
    """What the tests below read is what the letter prints."""
    assert list(answers()) == list(range(1, 21))


def test_each_status_is_the_one_beside_its_recommendation(real: Charter) -> None:
    """20 words, and 29 September 2022 for each."""
    word = re.compile(r"<p>(Underway|In early development|For consideration)</p>")
    printed = {number: word.findall(text) for number, text in answers().items()}
    rows = table(real, "responses")
    assert {row["recommendation"]: [row["status_as_printed"]] for row in rows} == printed
    assert {row["date"].isoformat() for row in rows} == {"2022-09-29"} and "29 September 2022" in document("002")


def test_each_figure_stands_in_its_own_answer(real: Charter) -> None:
    """As printed, and in no other answer's place."""
    text = {number: " ".join(re.sub(r"<[^>]+>|\[|\]\([^)]*\)", " ", part).split()).lower() for number, part in answers().items()}
    lost = [(row["recommendation"], row["value_as_printed"]) for row in table(real, "figures")
            if row["value_as_printed"].lower() not in text[row["recommendation"]]]
    assert lost == []


def test_each_sum_of_money_in_an_answer_is_a_figure(real: Charter) -> None:
    """No sum is left out."""
    told: dict[int, str] = {}
    for row in table(real, "figures"):
        told[row["recommendation"]] = f"{told.get(row['recommendation'], '')} {row['value_as_printed']}"
    for number, part in answers().items():
        for money in re.findall(r"£[\d.,]*\d(?: million)?|\d+%", part):
            assert money in told.get(number, ""), (number, money)


def test_letters_of_the_plan_stand_in_the_order_of_its_rows(real: Charter) -> None:
    """15 rows of cells for 16 actions: 1.1 and 1.2 share one."""
    plan = document("001").partition("Drug Action Plan 2020/2021")[2].partition("Appendix 1a")[0]
    cells = re.findall(r"\t([RAG](?: [RAG])*)$", plan, re.MULTILINE)
    rows = [row for row in table(real, "plan_actions") if row["plan"] == "inverclyde-2020" and row["number"] != "1.2"]
    assert [row["rag_as_printed"] for row in rows] == cells


@pytest.mark.parametrize("plan", ["inverclyde-2020", "inverclyde-2019"])
def test_each_time_is_as_printed(real: Charter, plan: str) -> None:
    """The whole cell, on one line."""
    cells = {" ".join(re.sub(r"</?p>", " ", cell).split()) for line in document("001").splitlines() for cell in line.split("\t")}
    rows = [row for row in table(real, "plan_actions") if row["plan"] == plan]
    assert len(rows) == 16 and [row["number"] for row in rows if row["time_frame_as_printed"] not in cells] == []


def test_each_action_stands_in_its_section_and_names_its_bodies(real: Charter) -> None:
    """Actions 11 to 28 of Changing Lives, with the bodies that the action names, and none that it does not name."""
    section, found = "", {}
    for line in document("003").splitlines():
        if heading := re.match(r"\s*(2\.\d) [A-Z]", line):
            section = heading[1]
        if action := re.match(r"\s*Action (\d+)\. (.*)", line):
            asked = re.sub(r"\bhold .+ to account\b", "", action[2])  # Who is held to account is not who is asked to act.
            found[int(action[1])] = section, {id_ for name, id_ in BODIES.items() if name in asked}
    rows = table(real, "actions")
    assert {row["number"]: row["section"] for row in rows} == {number: where for number, (where, _) in found.items()}
    known = set(BODIES.values())
    assert {row["number"]: set((row["responsible"] or "").split("; ")) & known for row in rows} == {
        number: bodies for number, (_, bodies) in found.items()}


@pytest.mark.parametrize(("part", "name"), [("Actions identified", "change_team_actions"), ("Agreed practices", "agreed_practices"),
                                            ("Remaining questions", "open_questions"), ("What matters to us", "what_matters")])
def test_lists_of_the_workshop_are_whole(real: Charter, part: str, name: str) -> None:
    """As many as the notes print, to the last one."""
    after = re.split(rf"^{part}[:?]?\s*$", document("000"), maxsplit=1, flags=re.MULTILINE)[1]
    until = re.split(r"^(?:Agreed practices|Remaining questions|Session 2)", after, maxsplit=1, flags=re.MULTILINE)[0]
    assert len(re.findall(r"^(?:·|\d+\.) ?\S", until, re.MULTILINE)) == len(table(real, name))


def test_questions_and_comments_of_the_workshop_are_whole(real: Charter) -> None:
    """11 questions; wherever the notes print a comment, there is one."""
    parts = re.split(r"^(\d+)\. Q:", document("000").partition("Session 3")[0], flags=re.MULTILINE)
    printed = {int(number): text for number, text in zip(parts[1::2], parts[2::2], strict=True)}
    told = {question.number: question.comments for question in real.questions.questions}
    assert list(printed) == list(told) == list(range(1, 12))
    assert [number for number, text in printed.items() if len(told[number]) < text.count("Comment:")] == []


def test_the_groups_areas_and_tasks_are_whole(real: Charter) -> None:
    """5 key areas, then 9 tasks, as the terms of reference list them."""
    areas, tasks = document("004").partition("The Group will specifically")[::2]
    count = [len(re.findall(r"^\s*• \S", text, re.MULTILINE)) for text in (areas, tasks)]
    assert count == [len(table(real, "key_areas")), len(table(real, "tasks"))] == [5, 9]


def test_principles_values_and_points_for_the_media_are_whole(real: Charter) -> None:
    """3 principles, 12 core values and 6 points, in the order of Changing Lives."""
    text = document("003")
    principles = re.findall(r"^\s*\d\. ", text.partition("2.2 Core values")[0], re.MULTILINE)
    values = re.findall(r"^\s*• (.+?) – ", text.partition("2.3 Lived")[0], re.MULTILINE)
    media = re.findall(r"^\s*• ", text.partition("six recommendations")[2].partition("Action 20")[0], re.MULTILINE)
    kinds = [row["kind"] for row in table(real, "values")]
    assert (len(principles), len(values), len(media)) == (
        kinds.count("principle"), kinds.count("core value"), len(table(real, "media_guidance")))
