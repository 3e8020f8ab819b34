"""Three statuses, side by side and never merged."""

from build_hooks.views import status
from build_hooks.views.statuses import statuses


def test_what_nobody_set_stays_empty(look) -> None:
    """With the words that stand there while it is."""
    found = statuses(look, "recommendation", 2, said="For consideration")
    assert (found.said, found.seen, found.against) == ("For consideration", (), ())
    assert (found.seen_unset, found.against_unset) == ("Nobody has looked.", "Nobody has compared it.")


def test_a_look_has_its_word_place_and_day(look) -> None:
    """And a reason."""
    look_, = statuses(look, "recommendation", 1).seen
    assert (look_.word, look_.looked_on, look_.why) == ("We found nothing", "10 January 2026", "No page names it.")
    assert look_.looked_in == (("The website of the government", "https://example.org/"),)


def test_an_action_of_a_plan_is_known_by_its_plan(look) -> None:
    """1.1 of another plan is another thing."""
    mine = statuses(look, "plan_action", "1.1", plan="area-2020").against
    assert [(j.word, j.dates) for j in mine] == [("Late", "The date: March 2021. Done: 31 March 2022.")]
    assert statuses(look, "plan_action", "1.1", plan="area-2019").against == ()


def test_a_later_look_stands_on_top(project) -> None:
    """The earlier one stays."""
    project.change(
        "charter/evidence.yml", "date_judgements:",
        "  - {about: {kind: recommendation, number: '1'}, status: seen-in-full, looked_in: [{name: A library}],"
        " looked_on: 2026-06-01, by: editor, why: It is there.}\ndate_judgements:")
    found = statuses(project.look(), "recommendation", 1).seen
    assert [j.word for j in found] == ["We can see it", "We found nothing"]


def test_each_status_of_ours_has_a_page(look) -> None:
    """With what has it, also while nothing has: an address that was published stays."""
    pages = {page.address: page.view for page in status.make_pages(look)}
    late = pages["/progress/status/against-the-date-late/"]
    assert [promise.href for promise in late.promises] == ["/progress/plans/area-2020/1-1/"]
    assert pages["/progress/status/what-we-can-see-seen-in-full/"].promises == ()
    assert [name for name, _, _ in pages["/progress/status/"].groups] == ["What they say", "What we can see", "Against the date"]


def test_a_page_of_a_status_shows_the_newest_look_only(project) -> None:
    """What was found later stands under its new status, and under no other."""
    project.change(
        "charter/evidence.yml", "date_judgements:",
        "  - {about: {kind: recommendation, number: '1'}, status: seen-in-full, looked_in: [{name: A library}],"
        " looked_on: 2026-06-01, by: editor, why: It is there.}\ndate_judgements:")
    found = {page.address: len(page.view.promises) for page in status.make_pages(project.look()) if page.template == "status"}
    assert found["/progress/status/what-we-can-see-seen-in-full/"] == 1
    assert found["/progress/status/what-we-can-see-none-found/"] == 0


def test_a_plan_may_print_words_for_progress(project) -> None:
    """“On track” is one word of a plan, not two letters."""
    project.change("charter/plans/area-2020.yml", "rag_as_printed: G R", "rag_as_printed: On track")
    project.change("charter/plans/area-2020.yml", "letters:\n", "letters:\n  - {word: On track, meaning: It goes well., "
                   "source: report, section: '2.1'}\n")
    assert not [fault for fault in project.faults() if fault.rule.name == "unknown-letter"]
    found = {page.address: len(page.view.promises) for page in status.make_pages(project.look()) if page.template == "status"}
    assert found["/progress/status/area-2020-on-track/"] == 1


def test_a_page_of_a_letter_is_as_old_as_its_plan(look) -> None:
    """Not as new as the newest answer of government."""
    pages = {page.address: page for page in status.make_pages(look)}
    assert pages["/progress/status/area-2020-g/"].as_at == "16 March 2020"
    assert pages["/progress/status/underway/"].as_at == "29 September 2022"
