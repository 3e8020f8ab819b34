"""Addresses as links."""

import pytest

from build_hooks.text.addresses import is_inside, is_safe_link, relative, relative_links


@pytest.mark.parametrize(
    ("address", "here", "link"),
    [
        ("/help/", "/", "help/"),
        ("/help/", "/rights/health/", "../../help/"),
        ("/", "/rights/", "../"),
        ("/", "/", "./"),
        ("/rights/", "/rights/", "./"),
        ("/rights/health/", "/rights/", "health/"),
        ("/rights/", "/rights/health/easy-read/", "../../"),
        ("/help/#urgent", "/rights/", "../help/#urgent"),
        ("/rights/#top", "/rights/", "#top"),
        ("/data/rights.csv", "/data/", "rights.csv"),
        ("/assets/a.css", "/", "assets/a.css"),
        ("/help/", "/404.html", "help/"),
        ("#part", "/rights/", "#part"),
        ("https://example.org/", "/rights/", "https://example.org/"),
        ("//example.org/", "/rights/", "//example.org/"),
        ("tel:999", "/rights/", "tel:999"),
    ],
)
def test_links_are_relative(address: str, here: str, link: str) -> None:
    """Any folder can hold the site; other sites and anchors stay as they are."""
    assert relative(address, here) == link


@pytest.mark.parametrize("address", ["/", "/help/", "/a#b"])
def test_an_address_of_this_site_starts_with_one_slash(address: str) -> None:
    """Two slashes lead to another site."""
    assert is_inside(address)
    assert not is_inside(f"/{address}")


@pytest.mark.parametrize(
    "link", ["/help/", "#a", "https://example.org/?a=b", "http://example.org", "tel:0800123", "mailto:a@example.org"])
def test_safe_links(link: str) -> None:
    """This site, the web, a phone, an e-mail address."""
    assert is_safe_link(link)


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "java\nscript:x", "data:text/html,x", "vbscript:x",
     "file:///etc/passwd", "//example.org", "/\\example.org", "\\\\example.org", "help/", "../help/", "", "https:example.org",
     "HTTPS://example.org", "https://a b", 'https://a"onclick="x', "https://a<b", "/a\tb", "\x01javascript:x", "#a b",
     "blob:x", "&#106;avascript:x"],
)
def test_everything_else_is_not_safe(link: str) -> None:
    """What isn't known to be safe is refused, however it is written."""
    assert not is_safe_link(link)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="/help/">', '<a href="../help/">'),
        ('<img src="/a.png" alt="/b/">', '<img src="../a.png" alt="/b/">'),
        ('<a class="x" href="/rights/#a">', '<a class="x" href="#a">'),
        ('<a href="https://example.org/">', '<a href="https://example.org/">'),
        ('<a href="//example.org/">', '<a href="//example.org/">'),
        ('<a data-href="/help/">', '<a data-href="/help/">'),
        ("words", "words"),
    ],
)
def test_links_in_html_are_made_relative(html: str, expected: str) -> None:
    """Only addresses of this site change."""
    assert relative_links(html, "/rights/") == expected
