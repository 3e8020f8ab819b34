"""Using rights, as a reader of the built site meets it."""

import gzip
import re
from collections import deque
from pathlib import Path
from posixpath import join, normpath

import pytest
import yaml

from tests.site.building import ROOT, Built

SITUATIONS = sorted(path.stem for path in (ROOT / "charter/situations").glob("*.yml"))
RIGHTS = sorted(path.stem for path in (ROOT / "charter/rights").glob("*.yml"))
LETTERS = ("concern", "advocate", "complaint", "decision-in-writing", "card")
EMERGENCY = yaml.safe_load((ROOT / "charter/emergency.yml").read_text(encoding="utf-8"))
PARTS = ("First", "What you can do now", "Words to say", "Who can help", "What may happen", "Your right",
         "What our sources say", "What they do not say")


def words(element) -> str:
    return " ".join(element.text_content().split())


def headings(page) -> list[str]:
    return [words(each) for each in page.xpath("//main//h2")]


def links(built: Built, address: str) -> set[str]:
    """The pages that a page leads to, from its own words."""
    found = (href.partition("#")[0] for href in built.page(address).xpath("//main//a/@href | //nav//a/@href"))
    inside = (normpath(join(address, href)) for href in found if href and not re.match(r"[a-z]+:", href))
    return {"/" if path == "/" else f"{path}/" for path in inside}


def taps(built: Built, goal: str, most: int = 3) -> int | None:
    """How many taps lie between the first page and another, or None if more than `most`."""
    seen, queue = {"/"}, deque([("/", 0)])
    while queue:
        address, count = queue.popleft()
        if address == goal:
            return count
        if count < most and (built.folder / address.strip("/") / "index.html").is_file():
            for link in links(built, address) - seen:
                seen.add(link)
                queue.append((link, count + 1))
    return None


@pytest.mark.parametrize("situation", SITUATIONS)
def test_situation_has_its_parts_in_order(built: Built, situation: str) -> None:
    """First what cannot wait, then what to do, say and who helps; sources last."""
    found = headings(built.page(f"/use-your-rights/{situation}/"))
    places = [next((i for i, heading in enumerate(found) if heading.startswith(part)), None) for part in PARTS]
    assert None not in places and places == sorted(places), found


@pytest.mark.parametrize("situation", SITUATIONS)
def test_situation_can_be_read_in_easy_read(built: Built, situation: str) -> None:
    """Each sentence has one picture, and someone to call is on the page."""
    page = built.page(f"/use-your-rights/{situation}/easy-read/")
    blocks = page.xpath("//*[contains(concat(' ', @class, ' '), ' block ')]")
    assert len(blocks) >= 6 and all(len(block.xpath(".//svg | .//img")) == 1 for block in blocks)
    assert page.xpath("//main//a[starts-with(@href, 'tel:') and not(ancestor::section)]")


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_is_two_taps_from_home(built: Built, situation: str) -> None:
    """Something happened → the situation. What to do now stands there."""
    assert taps(built, f"/use-your-rights/{situation}/", 2) == 2
    assert taps(built, f"/use-your-rights/{situation}/easy-read/", 3) is not None


@pytest.mark.parametrize("right", RIGHTS)
def test_every_right_has_a_way_in(built: Built, right: str) -> None:
    """Some situation leads to it in plain words, and to its Easy Read page in Easy Read."""
    pages = [built.page(f"/use-your-rights/{situation}/") for situation in SITUATIONS]
    assert any(page.xpath(f"//main//a[contains(@href, 'rights/{right}/')]") for page in pages)


def test_sensitive_situations_keep_quiet(built: Built) -> None:
    """Their titles say nothing of what happened, and they can be left in one tap."""
    for name in SITUATIONS:
        data = yaml.safe_load((ROOT / f"charter/situations/{name}.yml").read_text(encoding="utf-8"))
        if data.get("sensitive"):
            for address in (f"/use-your-rights/{name}/", f"/use-your-rights/{name}/easy-read/"):
                page = built.page(address)
                assert data["title"] not in page.findtext(".//title")
                assert page.xpath("//a[@data-leave]") and not page.xpath("//meta[@name='description']")


def test_no_page_that_can_be_left_tells_in_its_title(built: Built) -> None:
    """The tab and the history of a browser do not say what somebody read about."""
    telling = re.compile(r"police|prison|court|arrest|drug|alcohol|overdose|death|\bdie|complain|danger|justice|leaving|safety",
                         re.IGNORECASE)
    titles = {address: built.page(address).findtext(".//title") for address in built.addresses
              if built.page(address).xpath("//a[@data-leave]")}
    assert len(titles) > 60
    assert {address: title for address, title in titles.items() if telling.search(title)} == {}


def test_fears_stand_before_what_happened(built: Built) -> None:
    """Who is afraid is answered first."""
    found = headings(built.page("/use-your-rights/"))
    assert found.index("Are you afraid of what may happen?") < found.index("What happened?")


def test_ladder_is_a_list_in_its_order(built: Built) -> None:
    """The picture of the ladder is six links in an ordered list, and each leads to its step."""
    page = built.page("/use-your-rights/ladder/")
    ids = set(page.xpath("//@id"))
    rungs = page.xpath("//ol[@class='ladder']/li")
    assert [words(rung.xpath("./span")[0]) for rung in rungs] == ["1", "2", "3", "4", "5", "6"]
    assert all(rung.xpath(".//a/@href")[0].removeprefix("#") in ids for rung in rungs)


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("level", ["", "easy-read/"])
def test_letter_can_send_nothing(built: Built, letter: str, level: str) -> None:
    """There is no form that could be submitted, no name and no address; nothing is filled in by the browser."""
    page = built.page(f"/use-your-rights/letters/{letter}/{level}")
    assert not page.xpath("//form | //*[@action] | //*[@formaction] | //input[@name] | //textarea[@name] | //select[@name]")
    assert {button.get("type") for button in page.xpath("//button")} == {"button"}
    assert {each.get("autocomplete") for each in page.xpath("//main//input[@type!='checkbox'] | //main//textarea | //main//select")} == {"off"}


@pytest.mark.parametrize("letter", LETTERS)
@pytest.mark.parametrize("level", ["", "easy-read/"])
def test_letter_works_on_paper(built: Built, letter: str, level: str) -> None:
    """With scripts off each field is a place to write by hand, and the things to press are hidden."""
    page = built.page(f"/use-your-rights/letters/{letter}/{level}")
    places = page.xpath("//*[@data-sheet]//*[@data-place]/@data-place")
    assert set(places) == set(page.xpath("//*[@data-field]/@data-field"))
    assert "hidden" in page.xpath("//*[@data-letter]")[0].attrib and "hidden" in page.xpath("//*[@data-tools]")[0].attrib


@pytest.mark.parametrize("letter", LETTERS)
def test_every_field_has_a_label_and_a_hint(built: Built, letter: str) -> None:
    """Who listens hears what to write and how."""
    page = built.page(f"/use-your-rights/letters/{letter}/")
    for field in page.xpath("//*[@data-field]"):
        assert page.xpath(f"//label[@for='{field.get('id')}']")
        assert words(page.get_element_by_id(field.get("aria-describedby")))


def test_script_of_letters_is_on_letters_only(built: Built) -> None:
    """No other page loads it."""
    with_script = {address for address in built.addresses
                   if any("/letter-" in src for src in built.page(address).xpath("//script/@src"))}
    assert with_script == {f"/use-your-rights/letters/{letter}/{level}" for letter in LETTERS for level in ("", "easy-read/")}


def test_letter_script_makes_no_request_and_keeps_nothing(built: Built) -> None:
    """It knows no way to send or to keep."""
    (script,) = (built.folder / "assets").glob("letter-*.js")
    assert not re.search(r"fetch|XMLHttp|sendBeacon|WebSocket|storage|cookie|indexedDB|caches|submit|eval|innerHTML",
                         script.read_text(encoding="utf-8"), re.IGNORECASE)
    assert script.stat().st_size < 4_000


def test_signs_on_every_page_are_those_of_the_card(built: Built) -> None:
    """One source for the signs of an overdose."""
    signs = [sign["text"] for sign in EMERGENCY["signs"] if sign.get("on_every_page")]
    assert len(signs) == 3
    for address in built.addresses:
        found = [words(each) for each in built.page(address).xpath("//section[@class='emergency']/ul/li")]
        assert found == signs, address


def test_unchecked_card_says_so(built: Built) -> None:
    """While no clinician has checked it, the card and every page say it."""
    assert EMERGENCY["checked_by_clinician"] is False
    assert "yet to check" in words(built.page("/help/emergency/").xpath("//div[@class='note']")[0])
    assert "yet to check" in words(built.page("/rights/health/").xpath("//section[@class='emergency']")[0])


def test_needs_hold_every_contact(built: Built) -> None:
    """Each contact is found under some need, and under its area."""
    names = {path.stem for path in (ROOT / "charter/services").glob("*.yml")}
    numbers = {re.sub(r"\s", "", data["phone"]) for name in names
               if (data := yaml.safe_load((ROOT / f"charter/services/{name}.yml").read_text(encoding="utf-8"))).get("phone")}
    shown = {href for address in built.addresses if address.startswith("/help/need/")
             for href in built.page(address).xpath("//div[contains(@class, 'contact')]//a[starts-with(@href, 'tel:')]/@href")}
    assert {f"tel:{number}" for number in numbers} <= shown
    assert len(built.page("/help/area/scotland/").xpath("//div[starts-with(@class, 'contact')]")) == len(names)


def test_nothing_says_open_now(built: Built) -> None:
    """Hours are shown; nobody guesses with scripts off whether a line is open."""
    for address in built.addresses:
        assert "open now" not in words(built.page(address)).lower(), address


@pytest.mark.parametrize("right", RIGHTS)
def test_card_for_other_sites_stands_alone(built: Built, right: str) -> None:
    """It has no script, no menu and nothing from elsewhere, and its links leave the frame."""
    text = (built.folder / "embed" / right / "index.html").read_text(encoding="utf-8")
    page = built.page(f"/embed/{right}/")
    assert "<script" not in text and not page.xpath("//nav | //header | //footer | //*[@style]")
    assert {link.get("target") for link in page.xpath("//a")} == {"_top"}
    assert "You have the right" in words(page) and len(gzip.compress(text.encode())) < 1_000


@pytest.mark.parametrize("right", RIGHTS)
def test_staff_find_the_checklist_and_the_link(built: Built, right: str) -> None:
    """Each right has a sheet with four qualities, boxes to tick, a short address and two pieces of HTML."""
    page = built.page(f"/staff/{right}/")
    assert [words(each) for each in page.xpath("//main//h3")][:4] == ["Available", "Accessible", "Acceptable", "Good quality"]
    address, link, frame = (each.text_content() for each in page.xpath("//textarea[@readonly]"))
    assert address.endswith(f"/r/{right}/") and f'/r/{right}/"' in link and f'/embed/{right}/"' in frame
    assert page.xpath("//a[contains(@href, 'progress/stigma/media/')]")
    assert page.xpath("//*[@class='marks']")


def test_stories_ship_empty_and_say_why(built: Built) -> None:
    """Nobody's story is made up."""
    assert not (ROOT / "charter/stories").exists() or not list((ROOT / "charter/stories").glob("*.yml"))
    assert "We do not make up stories" in words(built.page("/stories/"))


def test_you_said_shows_each_gap(built: Built) -> None:
    """Each point has what people said and what is not known."""
    points = built.page("/take-part/you-said-we-did/").xpath("//div[@class='answer']")
    assert len(points) >= 20
    assert all("You said:" in words(point) and "What we do not know:" in words(point) for point in points)


def test_families_have_their_own_door(built: Built) -> None:
    """Situations, the helpline for families and help for children are on their page."""
    page = built.page("/families/")
    assert len(page.xpath("//a[contains(@href, 'use-your-rights/')]")) >= 5
    assert {"tel:08080101011", "tel:08001111"} <= set(page.xpath("//a/@href"))


def test_using_pages_are_light(built: Built) -> None:
    """A page of this part with its stylesheets is 12 KB or less when compressed; an Easy Read page 25 KB.

    The sheets for groups have a drawing beside each question: they are for paper.
    """
    css = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in (built.folder / "assets").glob("*.css")}
    heavy = {}
    for address in built.addresses:
        if address != "/take-part/question-sheets/" and address.startswith(("/use-your-rights/", "/help/", "/staff/", "/stories/", "/take-part/", "/families/")):
            text = (built.folder / address.strip("/") / "index.html").read_bytes()
            linked = {Path(href).name for href in built.page(address).xpath("//link[@rel='stylesheet']/@href")}
            weight = len(gzip.compress(text, 9)) + sum(css[name] for name in linked)
            if weight > (25_000 if "easy-read" in address else 12_000):
                heavy[address] = weight
    assert heavy == {}
