"""What a reader meets on every page of the built site."""

import base64
import gzip
import hashlib
import posixpath
import re

import pytest

from build_hooks.assets import STYLES
from tests.site.building import Built, run_mkdocs

RIGHTS = ("life", "health", "whole-person", "choice", "no-wrong-door", "safe-services", "dignity", "equal-access",
          "taking-part", "families", "good-standards", "information", "putting-things-right", "justice")

PROMISED = (
    "/", "/rights/", "/agreement/", "/agreement/easy-read/", "/values/", "/questions/", "/progress/",
    "/progress/recommendations/", "/progress/actions/", "/progress/change-team/", "/progress/who-is-responsible/",
    "/use-your-rights/", "/help/", "/families/", "/staff/", "/words/", "/words/respect/", "/sources/", "/a-z/",
    "/data/", "/accessibility/", "/privacy/", "/about/", "/easy-read/",
    *(f"/rights/{right}/" for right in RIGHTS), *(f"/rights/{right}/easy-read/" for right in RIGHTS),
    *(f"/r/{right}/" for right in RIGHTS), *(f"/progress/recommendations/{n}/" for n in range(1, 21)))


@pytest.mark.parametrize("address", PROMISED)
def test_promised_address_answers(built: Built, address: str):
    """Every address that is promised for ever has a page."""
    assert (built.folder / address.strip("/") / "index.html").is_file()


def each_page(built: Built):
    return ((address, built.page(address)) for address in built.addresses)


def test_one_heading_and_landmarks(built: Built):
    """Each page has one h1, one main, a header, a footer, a language and a title of its own."""
    titles = set()
    for address, page in each_page(built):
        assert len(page.xpath("//h1")) == 1, address
        assert len(page.xpath("//main")) == 1, address
        assert page.xpath("//body/header") and page.xpath("//body/footer"), address
        assert page.get("lang") == "en-GB", address
        titles.add(page.findtext(".//title"))
    assert len(titles) == len(built.addresses)


def test_headings_go_down_one_step_at_a_time(built: Built):
    """No page jumps from one heading level to another that is two steps down."""
    for address, page in each_page(built):
        levels = [int(h.tag[1]) for h in page.xpath("//main//*[self::h1 or self::h2 or self::h3 or self::h4]")]
        assert all(after - before <= 1 for before, after in zip(levels, levels[1:])), (address, levels)


def test_every_link_inside_the_site_leads_somewhere(built: Built):
    """No link of any page, and no anchor, is dead."""
    anchors = {}
    pages = dict(each_page(built))
    for address, page in pages.items():
        anchors[address] = set(page.xpath("//@id"))
    anchors["/saved-pages/"] |= {f"keep={address[1:]}" for address in pages}
    for path in built.folder.glob("r/*"):
        anchors[f"/r/{path.name}/"] = set()
    for path in built.folder.glob("embed/*"):
        anchors[f"/embed/{path.name}/"] = set()
    dead = []
    for address, page in pages.items():
        for href in page.xpath("//@href"):
            if re.match(r"[a-z]+:", href):
                continue
            path, _, anchor = href.partition("#")
            target = posixpath.normpath(posixpath.join(address, path)) if path else address
            target = target if target == "/" or not path.endswith("/") else f"{target}/"
            if path in ("./", "") or path.endswith("/"):
                target = "/" if target in (".", "//") else target
                if target not in anchors or (anchor and anchor not in anchors[target]):
                    dead.append((address, href))
            elif not (built.folder / target.strip("/")).is_file():
                dead.append((address, href))
    assert dead == []


def test_ids_are_unique(built: Built):
    """No page has one id twice."""
    for address, page in each_page(built):
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), address


def test_nothing_is_fetched_from_another_server(built: Built):
    """No page loads a script, style, picture, font or frame from anywhere else."""
    for address, page in each_page(built):
        loaded = page.xpath("//script/@src | //link[not(@rel='canonical')]/@href | //img/@src | //source/@src"
                            " | //iframe/@src | //video/@src | //audio/@src | //object/@data")
        assert not [url for url in loaded if re.match(r"(https?:)?//", url)], address


def test_no_script_and_no_inline_style(built: Built):
    """Pages carry no style of their own, and one script, which the policy names by its hash."""
    policy = (built.folder / "_headers").read_text()
    for address, page in each_page(built):
        (script,) = page.xpath("//script[not(@type='application/ld+json')][not(@src)]")
        assert base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode() in policy, address
        assert not page.xpath("//style | //@style"), address
        assert not [name for name in page.xpath("//@*") if getattr(name, "attrname", "").startswith("on")], address


def test_first_view_is_light(built: Built):
    """A page with its styles and scripts weighs 10 KB or less when compressed, without its pictures; Easy Read with
    them 25 KB."""
    parts = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in (built.folder / "assets").glob("*.*s")}
    heavy = {}
    for address in built.addresses:
        page = built.page(address)
        asked = page.xpath("//link[@rel='stylesheet']/@href | //script/@src")
        html = (built.folder / address.strip("/") / "index.html").read_text(encoding="utf-8")
        if "easy-read" not in address:
            html = re.sub(r"(<svg[^>]*>).*?</svg>", r"\1</svg>", html, flags=re.DOTALL)
        weight = len(gzip.compress(html.encode(), 9)) + sum(parts[href.rpartition("/")[2]] for href in asked)
        if weight > (25 if "easy-read" in address else 10) * 1024:
            heavy[address] = weight
    assert heavy == {}


def test_materials_own_files_are_not_shipped(built: Built):
    """None of Material's scripts, styles, source maps, search files or fonts is in the site."""
    names = [path.name for path in built.folder.rglob("*") if path.is_file()]
    assert not [n for n in names if n.endswith((".js.map", ".css.map", ".woff")) or "lunr" in n or "bundle" in n]
    assert {re.sub(r"-\w{8}\.css$", "", n) for n in names if n.endswith(".css")} == {"portal", "easy", *STYLES}


def test_help_is_on_every_page(built: Built):
    """Every page says when to call 999 and leads to people to talk to."""
    for address, page in each_page(built):
        text = page.xpath("string(//body)")
        assert "999" in text, address
        assert page.xpath("//a[starts-with(@href, 'tel:999')]"), address


def test_a_page_says_its_reading_age_and_that_nobody_has_read_it(built: Built):
    """At both levels, from data. Pages made of lists and links have no such line, and a machine never says “easy”."""
    for address in ("/rights/health/", "/rights/health/easy-read/", "/agreement/", "/families/"):
        text = built.page(address).xpath("string(//main)")
        assert re.search(r"Reading age about \d+, checked by machine\.", text)
        assert "No reader has checked this page yet." in text
        assert not re.search(r"\b(?:is|very) easy\b", text)
    assert "Reading age" not in built.page("/rights/").xpath("string(//main)")


def test_two_dates_on_every_page(built: Built):
    """Every page says when it was last checked and by when it will be checked again."""
    for address, page in each_page(built):
        text = page.xpath("string(//body)")
        assert re.search(r"Last checked: \d+ \w+ 2\d{3}\.", text) and "Check again by" in text, address


@pytest.mark.parametrize("right", RIGHTS)
def test_right_begins_with_the_right(built: Built, right: str):
    """“You have the right to …” comes first on a right's page, after its name."""
    text = built.page(f"/rights/{right}/").xpath("string(//main)")
    words = re.sub(r"\s+", " ", text)
    assert "You have the right to" in words[:260]


@pytest.mark.parametrize("right", RIGHTS)
def test_right_has_all_its_parts_in_order(built: Built, right: str):
    """A right's page runs from real life to dates in the promised order; law and sources come last."""
    headings = [" ".join(h.text_content().split()) for h in built.page(f"/rights/{right}/").xpath("//main//h2")]
    wanted = ("real life", "does not mean", "Who must", "What you can do", "treatment", "Who can help", "promised",
              "Where this comes from", "law")
    places = [next((i for i, h in enumerate(headings) if part.lower() in h.lower()), None) for part in wanted]
    assert None not in places and places == sorted(places), (headings, places)


@pytest.mark.parametrize("right", RIGHTS)
def test_easy_read_has_a_picture_for_each_sentence(built: Built, right: str):
    """On an Easy Read page every sentence has one picture beside it."""
    page = built.page(f"/rights/{right}/easy-read/")
    blocks = page.xpath("//*[contains(concat(' ', @class, ' '), ' block ')]")
    assert len(blocks) >= 20
    assert all(len(block.xpath(".//svg")) == 1 for block in blocks)


def test_formats_row_stands_on_every_page_of_the_charter(built: Built):
    """“Read, listen or get this another way” is on each right and on the agreement, at both levels."""
    for address, page in each_page(built):
        if address.startswith(("/rights/", "/agreement/")):
            assert "get this another way" in page.xpath("string(//main)"), address


def test_hard_word_is_explained_where_it_is_first_used(built: Built):
    """The first use of a hard word on a page is followed by its meaning; later ones are not."""
    page = built.page("/rights/life/progress/")
    meanings = [m.text_content() for m in page.xpath("//*[@class='meaning']")]
    assert any(m.lower().startswith("naloxone") for m in meanings)
    assert len(meanings) == len(set(meanings))


def test_response_shows_status_as_printed_and_what_is_unanswered(built: Built):
    """Recommendation 14 shows the printed word, the date and that the single platform has no answer."""
    text = " ".join(built.page("/progress/recommendations/14/").xpath("string(//main)").split())
    assert "Underway" in text and "29 September 2022" in text and "What they say" in text
    assert "single" in text


def test_actions_are_counted_against_all(built: Built):
    """Wherever actions are counted, the page says 18 of 139."""
    for address in ("/progress/actions/", "/progress/", "/rights/health/"):
        assert "18 of 139" in " ".join(built.page(address).xpath("string(//body)").split()), address


def test_source_page_lists_what_rests_on_it(built: Built):
    """The page of each source leads to the rights that rest on it."""
    page = built.page("/sources/changing-lives-2022/")
    assert page.xpath("//a[contains(@href, 'rights/no-wrong-door')]")


def test_overdue_contact_is_said_on_the_page_without_script(project):
    """A contact past its check date says so in the built page."""
    path = project / "charter/services/patient-advice-and-support-service.yml"
    text = re.sub(r"checked_on: .*", "checked_on: 2026-01-01", path.read_text())
    path.write_text(re.sub(r"check_again_on: .*", "check_again_on: 2026-02-01", text))
    site = run_mkdocs(project)
    assert site.code == 0
    assert "This is past the date for the next check." in " ".join(site.page("/help/").xpath("string(//main)").split())


def test_sensitive_pages_have_neutral_titles(built: Built):
    """The title in the browser's history doesn't speak of drugs."""
    for address in ("/help/", "/families/", "/rights/justice/", "/"):
        title = built.page(address).findtext(".//title").lower()
        assert "drug" not in title and "substance" not in title and "alcohol" not in title


def test_unknown_address_page_has_the_shell(built: Built):
    """The page for wrong addresses has the menu and help, with links that work from any depth."""
    text = (built.folder / "404.html").read_text()
    assert 'href="/help/"' in text and "999" in text
