"""Hand-written pages and other words with something wrong in them."""

import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import strategies as some

from build_hooks.audio.cut import cut
from build_hooks.checks import html_in_text, same_heading, unsafe_link
from build_hooks.checks.context import Context
from build_hooks.content import Content, Entry
from build_hooks.models.page import DocPage
from build_hooks.pictures.drawings import Drawings
from build_hooks.settings import MARKDOWN
from build_hooks.shape import validate
from build_hooks.source import parse_page
from build_hooks.source.files import lines_of, read_text
from build_hooks.text.addresses import relative_links
from build_hooks.text.clean import ATTRIBUTES, SCHEMES, TAGS, clean_html
from build_hooks.text.explain import Explainer, Meaning
from build_hooks.text.inline import inline_html, plain_text
from build_hooks.text.to_html import to_html
from build_hooks.words_check import check_text
from tests.fuzz.breaking import ODD, Broken, broken
from tests.fuzz.cases import run
from tests.fuzz.corpus import charter_files, pages
from tests.fuzz.guard import guarded, is_helpful
from tests.project import TODAY

CHECKS = (html_in_text, unsafe_link, same_heading)
EXPLAINER = Explainer([Meaning("a", "care", ("care",), "Help."), Meaning("b", "no", ("no", "x"), "<b>")])


class Tame(HTMLParser):
    """Finds what may not stand in a page: it reads HTML as loosely as a browser does."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        for name, value in attrs:
            assert name in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()), (tag, name)
            if name in ("href", "src") and (scheme := re.match(r"[\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.\x00-\x20-]*):", value or "")):
                assert scheme[1].lower() in SCHEMES, value

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    handle_pi = unknown_decl = handle_comment = handle_decl


def is_tame(html: str) -> None:
    tame = Tame(convert_charrefs=True)
    tame.feed(html)
    tame.close()


def test_pages(tmp_path: Path) -> None:
    """What gets through the checks is plain words, and what doesn't is told; the HTML is tame in both cases."""
    place, drawings = tmp_path / "x.md", Drawings()

    def judge(case: Broken) -> None:
        place.write_bytes(case.data)
        with guarded():
            text, faults = read_text(place, case.name, tmp_path)
            if text is not None:
                document, faults = parse_page(text, case.name)
                record, found = (None, []) if faults else validate(DocPage, document)
                faults = [*faults, *found]
                html = relative_links(clean_html(to_html(document.body, MARKDOWN)), "/x/")
                is_tame(html)
                if record is not None:
                    content = Content((Entry("pages", record, document, "x.md"),), None)
                    faults = [fault for module in CHECKS for fault in module.check(content, Context(TODAY, drawings))]
            is_helpful(faults, lambda name: len(lines_of(case.data.decode(errors="replace"))) if name == case.name else None)

    run("hand-written pages", broken(pages()), judge)


PIECES = some.sampled_from([*(odd for odd in ODD if "\x00" not in odd), "\n", "\n\n", "    ", "> ", ">" * 40, "- ", "  - ", "1) ", "* * *", "[a]: b\n", "[a][a]",
                            "<p>", "</p>", "<div>", "<svg onload=alert(1)>", "<a href='java&#115;cript:alert(1)'>", "<math><mi//xlink:href=\"data:x,a\">",
                            "<style>@import 'x'</style>", "<iframe src=//a>", "<form action=/x>", "<base href=//a>", "<meta http-equiv=refresh>",
                            "word", "*", "_", "`", "\\", "![", "](", ")", "&amp;", "&#106;", "~~~\n", "```\n", "| a | b |\n|---|---|\n", ": ", "[^1]", "*[a]: b"])
MARKDOWN_TEXT = some.lists(PIECES | some.text(max_size=5), max_size=40).map("".join)


def test_any_markdown() -> None:
    """Whatever stands in a page, what is printed is tame."""
    def judge(text: str) -> None:
        with guarded():
            is_tame(relative_links(clean_html(to_html(text, MARKDOWN)), "/a/b/"))

    run("any Markdown", MARKDOWN_TEXT, judge)


def test_markup() -> None:
    """The little markup of texts in YAML gives links and bold words only, and can be explained and cut into sentences."""
    def judge(text: str) -> None:
        with guarded():
            html = str(inline_html(text))
            assert set(re.findall(r"<(/?\w+)", html)) <= {"a", "/a", "b", "/b"}
            assert len(re.findall(r"<\w", html)) == len(re.findall(r"</\w", html))
            plain_text(text)
            cut(EXPLAINER.explain(f"<h1>A</h1><p>{html}</p>"))

    run("markup", MARKDOWN_TEXT, judge)


def test_words() -> None:
    """Each fault of words has a place in the file, in any kind of file."""
    files = [(name, data[:3_000]) for name, data in (*pages(), *charter_files()[::4])]

    def judge(case: tuple[Broken, str, str]) -> None:
        file, ending, level = case
        with guarded():
            faults, measure = check_text(file.data, f"a{ending}", level)
            is_helpful(faults)
            assert all(fault.location.line <= len(lines_of(file.data.decode(errors="replace"))) for fault in faults)
            assert measure.as_dict()

    run("words of any file", some.tuples(broken(files), some.sampled_from([".md", ".yml", ".txt", ".html", ".svg", ""]),
                                         some.sampled_from(["plain", "easy-read"])), judge)
