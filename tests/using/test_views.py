"""What pages about using rights are given, from the example charter."""

from build_hooks.views import help, ladder, letter, situation, staff, story, use_your_rights
from build_hooks.views.letter import Line, Part
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Link
from build_hooks.views.shown import make_shown
from tests.project import Project


def page(make, look: Lookup, address: str):
    return next(each for each in make(look) if each.address == address)


def test_situation_leads_to_its_letter_rights_and_help(look: Lookup) -> None:
    """A person finds the next thing to do, what to say and who helps, each as a link that is finished."""
    view = page(situation.make_pages, look, "/use-your-rights/turned-away/").view
    assert [card.href for card in view.ways_on] == ["/use-your-rights/letters/concern/", "/use-your-rights/fears/"]
    assert [card.href for card in view.rights] == ["/rights/health/", "/rights/voice/"]
    assert [contact.id for contact in view.contacts] == ["advice"]


def test_sensitive_situation_has_a_neutral_title_in_both_levels(look: Lookup) -> None:
    """The history of a browser does not say what happened."""
    plain, easy = situation.make_pages(look)
    assert plain.sensitive and easy.sensitive
    assert (plain.neutral_title, easy.neutral_title) == ("Asking for help", "Asking for help (Easy Read)")


def test_letter_line_is_words_and_places(look: Lookup) -> None:
    """A place for several lines is tall; a line that only holds what may be left out can be left out whole."""
    view = page(letter.make_pages, look, "/use-your-rights/letters/concern/").view
    assert view.lines[1] == Line((Part("To: "), Part(place="service")))
    assert view.lines[2] == Line((Part("What happened: "), Part(place="what", tall=True)))
    assert view.lines[4] == Line((Part("I would like you to say sorry."),), choice="sorry")
    assert view.lines[5] == Line((Part("My name: "), Part(place="name")), optional=True)


def test_easy_letter_has_easy_words_only(look: Lookup) -> None:
    """Labels, hints and choices come from the Easy Read words."""
    view = page(letter.make_pages, look, "/use-your-rights/letters/concern/easy-read/").view
    assert view.easy and view.choices == (("sorry", "Please say sorry."),)
    assert {right for _, right in view.rights} == {""}


def test_places_are_found_in_each_level_apart(look: Lookup) -> None:
    """Plain words and Easy Read words are read apart, choices too."""
    record = look.charter.letter_of["concern"]
    changed = record.model_copy(update={"easy": ("Only {date}.",)})
    assert record.places("plain") == {"date", "service", "what", "right", "name"}
    assert changed.places("easy-read") == {"date", "name"}


def test_ladder_card_leads_down_its_own_page(look: Lookup) -> None:
    """On its own page a rung is an anchor; elsewhere it leads to that page."""
    record = look.charter.ladder
    assert [card.href for card in ladder.rung_cards(look, record, here=True)] == ["#know", "#complain"]
    assert ladder.rung_cards(look, record)[1].href == "/use-your-rights/ladder/#complain"


def test_rung_says_how_sure_it_is(look: Lookup) -> None:
    """What can be done today and what is only planned are told apart in words."""
    rungs = page(ladder.make_pages, look, "/use-your-rights/ladder/").view.rungs
    assert [rung.today for rung in rungs] == ["You can do this today", "Ask if it is there"]


def test_index_has_every_situation_once(look: Lookup) -> None:
    """Grouped by what happened, in plain links."""
    view = page(use_your_rights.make_pages, look, "/use-your-rights/").view
    assert [link for group in view.groups for link in group.links] == [
        Link("They sent me away", "/use-your-rights/turned-away/")]


def test_there_is_no_index_without_its_parts(project: Project) -> None:
    """A site without letters has no page that promises them."""
    (project.root / "charter/letters.yml").unlink()
    project.change("charter/situations/turned-away.yml", "letter: concern\n", "")
    project.change("charter/ladder.yml", "    letter: concern\n", "")
    assert list(use_your_rights.make_pages(project.look())) == []


def test_need_shows_its_contacts_and_no_other(project: Project) -> None:
    """A need without contacts has a page that says so by being empty, and is not offered."""
    project.change("charter/services/advice.yml", "hours:", "needs: [talk]\nhours:")
    look = project.look()
    view = page(help.make_pages, look, "/help/need/talk/").view
    assert [contact.id for contact in view.contacts] == ["advice"]
    assert [card.href for card in page(help.make_pages, look, "/help/").view.needs] == ["/help/need/talk/"]


def test_staff_page_gives_code_that_is_safe_to_copy(project: Project) -> None:
    """A card for other sites is plain HTML: the right, escaped, and one link to the short address."""
    project.change("charter/rights/health.yml", "right: ", "right: Tom & Jerry ")
    look = project.look()
    look.site_address = "https://example.org/"
    view = page(staff.make_pages, look, "/staff/health/").view
    assert view.address == "https://example.org/r/health/"
    assert "Tom &amp; Jerry" in view.link_code and '<a href="https://example.org/r/health/">' in view.link_code
    assert "<script" not in view.link_code + view.embed_code


def test_story_shows_only_what_the_consent_covers(project: Project) -> None:
    """A sound is not played without a yes to listening, and its file is not published."""
    project.write("docs/stories/voice.mp3", b"sound")
    project.change("charter/stories/a-test.yml", "what_was_changed:",
                   "recordings:\n  - {form: audio, file: voice.mp3, text: A test.}\nwhat_was_changed:")
    look = project.look()
    assert page(story.make_pages, look, "/stories/a-test/").view.sounds == ()
    assert list(story.story_files(look.charter.stories)) == []


def test_story_without_a_page_is_nowhere(project: Project) -> None:
    """A yes to print alone makes no page and no link."""
    project.change("charter/stories/a-test.yml", "channels: [page]\nrights", "channels: [print]\nrights")
    look = project.look()
    assert list(story.make_pages(look)) == [] and story.story_cards(look) == ()


def test_empty_part_of_a_written_page_is_left_out(project: Project) -> None:
    """A heading with nothing under it is not shown."""
    assert [part.id for part in make_shown(project.look(), ("stories", "withdrawals"))] == ["stories"]


def test_qr_code_waits_for_an_address(project: Project) -> None:
    """Without the address of the site there is no code that would lead nowhere."""
    look = project.look()
    assert page(staff.make_pages, look, "/staff/health/").view.qr == ""
    with_address = Lookup(look.charter, look.drawings, look.today, "https://example.org/")
    assert page(staff.make_pages, with_address, "/staff/health/").view.qr.startswith("<svg")
