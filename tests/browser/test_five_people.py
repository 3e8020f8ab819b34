"""Five people on a small phone, each reaching what they can do now within three taps of the first page.

By keyboard and by tap, with scripts on and off, on a screen 320 px wide.
"""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from build_hooks.pictures.qr import qr_svg
from tests.browser.conftest import Opener
from tests.browser.serving import served
from tests.browser.test_every_page import SPACING
from tests.browser.test_journeys import tab_to
from tests.site.building import Built

Follow = Callable[[Page, str], None]


def by_tap(page: Page, text: str) -> None:
    """Scrolls to a link in the page and taps it."""
    link = page.locator("main a, nav a").filter(has_text=text).locator("visible=true").first
    with page.expect_navigation():
        link.tap()


def by_keyboard(page: Page, text: str) -> None:
    """Presses Tab until the link has the focus, then Enter."""
    tab_to(page, text, most=200)
    with page.expect_navigation():
        page.keyboard.press("Enter")


@pytest.fixture(params=(True, False), ids=("scripts on", "scripts off"))
def home(request: pytest.FixtureRequest, open_page: Opener) -> Page:
    """The first page on a small phone."""
    return open_page("/", width=320, height=640, scripts=request.param, has_touch=True)


@pytest.fixture(params=(by_tap, by_keyboard), ids=("by tap", "by keyboard"))
def follow(request: pytest.FixtureRequest) -> Follow:
    """How the person moves."""
    return request.param


def sees(page: Page, *texts: str) -> None:
    """Each of these stands on the page, and can be seen."""
    for text in texts:
        assert page.locator("main").get_by_text(text).locator("visible=true").count(), text
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_someone_who_was_turned_away(home: Page, follow: Follow) -> None:
    """Two taps: Something happened → They turned me away. The first thing, steps, words and a number are there."""
    follow(home, "Something happened")
    follow(home, "They turned me away")
    assert home.locator("h1").inner_text() == "They turned me away"
    sees(home, "First", "What you can do now", "Ask for the reason in writing.", "Words to say")
    assert home.locator("main .contact a[href^='tel:']").first.is_visible()


def test_someone_whose_prescription_was_stopped(home: Page, follow: Follow) -> None:
    """What is safe comes first: NHS 24 stands above all else. A letter is one tap further."""
    follow(home, "Something happened")
    follow(home, "They stopped my prescription")
    first = home.locator(".first-thing").inner_text()
    assert "111" in first and "999" in first
    follow(home, "Ask for a decision in writing")
    sees(home, "Your letter", "I would like a decision in writing.")


def test_a_parent(home: Page, follow: Follow) -> None:
    """Three taps by the door of families: For families → what happened → what to do; a helpline on the way."""
    follow(home, "For families")
    assert home.locator("main a[href='tel:08080101011']").first.is_visible()
    follow(home, "I am family and nobody listens to me")
    sees(home, "What you can do now", "Words to say")


def test_a_worker_who_links(home: Page, follow: Follow) -> None:
    """Two taps: For staff → the right. The short address can be copied, and the page prints as a checklist."""
    follow(home, "For staff")
    follow(home, "Checklist: No wrong door")
    assert home.locator("#copy-address").input_value().endswith("/r/no-wrong-door/")
    assert "<iframe" in home.locator("#copy-embed").input_value()
    home.emulate_media(media="print")
    assert home.locator(".marks").first.is_visible() and not home.locator("#copy-address").is_visible()


def test_someone_who_reads_with_difficulty_and_listens(home: Page, follow: Follow) -> None:
    """Three taps in Easy Read: Easy Read → Something happened → They turned me away. Each sentence has its picture."""
    follow(home, "Easy Read")
    follow(home, "Something happened")
    follow(home, "They turned me away")
    assert home.url.endswith("/use-your-rights/turned-away/easy-read/")
    sees(home, "What you can do", "Who you can call")
    blocks = home.locator(".block")
    assert blocks.count() >= 6
    assert blocks.locator("svg").count() == blocks.count()
    assert "Listen" in home.locator(".formats").inner_text()


LETTER = "/use-your-rights/letters/complaint/"
WORDS = "They sent me away\nand laughed."


def fill(page: Page) -> None:
    page.get_by_label("The service", exact=True).fill("The clinic <b>in</b> Long Street")
    page.get_by_label("What happened", exact=True).fill(WORDS)
    page.get_by_label("My right", exact=True).select_option(label="No wrong door")
    page.get_by_label("I would like you to say sorry.").check()


def test_letter_is_filled_in_shown_and_cleared(open_page: Opener) -> None:
    """What is typed stands in the letter as it was typed; one tap deletes it all."""
    page = open_page(LETTER, width=320)
    fill(page)
    sheet = page.locator("[data-sheet]")
    assert "To: The clinic <b>in</b> Long Street" in sheet.inner_text()
    assert WORDS in sheet.inner_text() and "You have the right" in sheet.inner_text()
    assert "I would like you to say sorry." in sheet.inner_text()
    assert "what will change for other people" not in sheet.inner_text()
    assert "This person supports me" not in sheet.inner_text()
    page.get_by_role("button", name="Delete what I wrote").click()
    assert "clinic" not in sheet.inner_text() and page.get_by_label("The service", exact=True).input_value() == ""
    page.get_by_text("Everything you wrote is gone from this page.").wait_for()


def test_letter_asks_the_network_for_nothing(open_page: Opener, tmp_path: Path) -> None:
    """From the moment the page is there: no request at all, while a letter is written, shown, saved, printed and cleared."""
    page = open_page(LETTER)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.evaluate("window.print = () => document.body.setAttribute('data-printed', 'yes')")
    fill(page)
    page.get_by_label("What happened", exact=True).press("Control+Enter")
    page.get_by_label("The service", exact=True).press("Enter")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save as a text file").click()
    page.get_by_role("button", name="Print", exact=True).click()
    page.get_by_role("button", name="Delete what I wrote").click()
    page.wait_for_timeout(500)
    assert [url for url in asked if not url.startswith("blob:")] == []
    assert page.locator("body").get_attribute("data-printed") == "yes"
    assert page.url.endswith(LETTER)
    waiting.value.save_as(tmp_path / "letter.txt")
    text = (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert waiting.value.suggested_filename == "letter.txt"
    assert "To: The clinic <b>in</b> Long Street" in text and "They sent me away" in text
    assert "I would like you to say sorry." in text and "________" in text


def test_letter_keeps_nothing(open_page: Opener) -> None:
    """Nothing is stored, and who goes back to the page finds it empty."""
    page = open_page(LETTER)
    fill(page)
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    page.goto("/help/")
    page.go_back()
    page.wait_for_load_state()
    assert page.get_by_label("The service", exact=True).input_value() == ""
    assert "clinic" not in page.locator("[data-sheet]").inner_text()
    fill(page)
    page.reload()
    assert page.get_by_label("The service", exact=True).input_value() == ""
    assert not page.get_by_label("I would like you to say sorry.").is_checked()


def test_letter_without_scripts_is_a_sheet_for_the_pen(open_page: Opener) -> None:
    """The lines to write on are there, and nothing to press that would do nothing."""
    page = open_page(LETTER, width=320, scripts=False)
    assert page.locator("[data-sheet] .fill").first.is_visible()
    assert page.locator("main button:visible").count() == 0
    page.emulate_media(media="print")
    assert page.locator("[data-sheet]").is_visible() and not page.locator("h1").is_visible()


def test_letter_by_keyboard(open_page: Opener) -> None:
    """Each field, each tick and each button is reached with Tab, in the order of the page."""
    page = open_page(LETTER, width=320)
    page.get_by_label("Date", exact=True).focus()
    seen = []
    for _ in range(18):
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.dataset.choice || document.activeElement.textContent"))
        page.keyboard.press("Tab")
    assert seen[:4] == ["write-date", "write-service", "write-when", "write-what-happened"]
    assert [name for name in seen if name in ("sorry", "change", "stigma")] == ["sorry", "change", "stigma"]
    assert [name for name in seen if name in ("Print", "Save as a text file", "Delete what I wrote")] == [
        "Print", "Save as a text file", "Delete what I wrote"]


def test_ladder_stays_in_forced_colours(open_page: Opener) -> None:
    """Its rails and rungs are borders that the reader's colours keep."""
    page = open_page("/use-your-rights/ladder/", forced_colors="active")
    style = "getComputedStyle(document.querySelector('.ladder'))"
    assert page.evaluate(f"parseFloat({style}.borderLeftWidth)") >= 6
    assert page.evaluate(f"{style}.borderLeftColor") != page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_card_fits_into_a_frame(open_page: Opener) -> None:
    """On another page the card shows the right, and nothing in it is cut off sideways."""
    page = open_page("/embed/health/", width=320, height=360)
    assert page.get_by_text("You have the right").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.fixture
def other_site(tmp_path: Path) -> Iterator[str]:
    """A site of somebody else: another origin, with no rules of its own."""
    with served(tmp_path) as found:
        yield found


def test_only_the_card_stands_in_a_frame_of_another_site(open_page: Opener, built: Built, address: str, other_site: str,
                                                         tmp_path: Path) -> None:
    """Copied code shows the card with its styles, by the headers that the site sends; no other page lets itself be framed.
    A tap on the card's link opens the right in the whole window."""
    code = built.page("/staff/health/").get_element_by_id("copy-embed").text_content()
    frames = [code.replace('src="/', f'src="{address}/').replace("lazy", "eager"),
              *(f'<iframe src="{address}{path}"></iframe>' for path in ("/", "/rights/health/", "/help/", "/r/health/"))]
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Elsewhere</title>{''.join(frames)}", encoding="utf-8")
    page = open_page(f"{other_site}/")
    page.wait_for_load_state("networkidle")
    shown, *others = page.frames[1:]
    assert shown.url == f"{address}/embed/health/" and len(others) == 4
    assert shown.get_by_text("You have the right").is_visible()
    assert shown.evaluate("getComputedStyle(document.querySelector('.right')).borderLeftStyle") == "solid"
    assert {other.url for other in others} == {"chrome-error://chromewebdata/"}
    shown.get_by_role("link", name="What this right means").click()
    page.wait_for_url(f"{address}/rights/health/")


def test_code_to_copy_is_whole_with_wide_letters(open_page: Opener) -> None:
    """With letters as wide as a reader may set them, each address and each piece of HTML is shown to its end."""
    page = open_page("/staff/no-wrong-door/", width=320)
    page.evaluate(SPACING)
    for name in ("copy-address", "copy-link", "copy-embed"):
        hidden = page.locator(f"#{name}").evaluate("e => [e.scrollHeight - e.clientHeight, e.scrollWidth - e.clientWidth]")
        assert max(hidden) <= 1, name


def test_code_is_copied_by_keyboard(open_page: Opener) -> None:
    """Tab to the field, choose all, copy: and what was copied is what stands there, for the keyboard and the clipboard."""
    page = open_page("/staff/no-wrong-door/", permissions=["clipboard-read", "clipboard-write"])
    field = page.locator("#copy-link")
    field.focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+c")
    assert page.evaluate("navigator.clipboard.readText()") == field.input_value()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_code_on_paper_is_read_by_a_phone(browser: Browser, scheme: str) -> None:
    """The drawing of a QR code, as small as the site shows it, leads to the short address. In the dark too."""
    page = browser.new_page(color_scheme=scheme, device_scale_factor=2)
    page.set_content('<meta name="color-scheme" content="light dark"><div id="code" style="width: 9rem; padding: 1rem">'
                     f'<div style="background: #fff">{qr_svg("https://example.org/r/no-wrong-door/")}</div></div>')
    shown = Image.open(io.BytesIO(page.locator("#code").screenshot()))
    page.close()
    assert [code.text for code in zxingcpp.read_barcodes(shown)] == ["https://example.org/r/no-wrong-door/"]
