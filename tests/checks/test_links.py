"""Links that authors write."""

import pytest

from build_hooks.checks.links import links_in_data, links_in_words
from build_hooks.content import Entry
from build_hooks.models.base import Record, Text
from build_hooks.source import parse_page, parse_yaml


class Words(Record):
    """A text and a link."""

    text: Text = "words"
    link: str | None = None


def in_words(body: str) -> list[tuple[str, str]]:
    document, _ = parse_page(f"---\ntext: words\n---\n{body}", "x.md")
    found = links_in_words(Entry("pages", Words(), document, "x.md"))
    return sorted((f"{place.line}:{place.column}", link) for place, link in found)


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("[a](/b/)", [("4:5", "/b/")]),
        ("words [a](/b/) [c](/d/)", [("4:11", "/b/"), ("4:20", "/d/")]),
        ("\n![a](b.png)", [("5:6", "b.png")]),
        ("[a](</b/>)", [("4:6", "/b/")]),
        ("[a]( /b/ 'title')", [("4:6", "/b/")]),
        ("[a](\n/b/)", [("5:1", "/b/")]),
        ("[a][1]\n\n[1]: /b/", [("6:6", "/b/")]),
        ("[1]:\n  /b/", [("5:3", "/b/")]),
        ("   [1]: </b/> 'title'", [("4:10", "/b/")]),
        ("<javascript:x>", [("4:2", "javascript:x")]),
        ("<https://example.org>", [("4:2", "https://example.org")]),
        ("[![a](b.png)](/c/)", [("4:15", "/c/"), ("4:7", "b.png")]),
        ("[a](/b/(c)/)", [("4:5", "/b/(c")]),
        ("[a](java\nscript:x)", [("4:5", "java")]),
        ("words [a] (b)", []),
        ("", []),
    ],
)
def test_links_in_words_are_found_with_their_place(body: str, links: list[tuple[str, str]]) -> None:
    """In every way that Markdown knows, also over two lines."""
    assert in_words(body) == links


@pytest.mark.parametrize(
    ("text", "shown", "links"),
    [
        ("text: see [a](/b/) and [c](/d/)", True, ["/b/", "/d/"]),
        ("text: see [a](javascript:x(1))", True, []),
        ("text: see [a](javascript:x(1))", False, ["javascript:x(1"]),
        ("link: /b/", True, ["/b/"]),
        ("link: javascript:x", False, ["javascript:x"]),
        ("text: words", False, []),
    ],
)
def test_links_in_data_are_found(text: str, shown: bool, links: list[str]) -> None:
    """Those that a page would print, or everything that looks like one."""
    document, _ = parse_yaml(text, "x.yml")
    entry = Entry("values", Words(**document.value), document)
    assert [link for _, link in links_in_data(entry, shown=shown)] == links
