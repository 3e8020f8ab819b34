"""What stands on paper when a page is printed."""

from dataclasses import replace

import pytest

from build_hooks.output import Output
from build_hooks.paper import code_of, make_codes, printed_address
from build_hooks.pictures.qr import qr_svg
from build_hooks.views.parts import PageView

RIGHT = PageView("/rights/life/", "right", "Life", "", meta={"short": "/r/life/"})
HELP = PageView("/help/", "help", "Help", "")
SITE = "https://rights.example/charter/"


@pytest.mark.parametrize(("page", "site", "said"), [
    (RIGHT, "https://rights.example/", "rights.example/r/life/"), (HELP, SITE, "rights.example/charter/help/"),
    (RIGHT, "", "/r/life/"), (HELP, "", "/help/")])
def test_the_address_is_what_people_type(page: PageView, site: str, said: str) -> None:
    """The short one where there is one, and nothing that a browser adds by itself."""
    assert printed_address(page, site) == said


def test_a_code_leads_to_the_very_page(tmp_path) -> None:
    """Whoever printed Easy Read comes back to Easy Read."""
    easy = replace(RIGHT, address="/rights/life/easy-read/", level="easy-read")
    assert list(make_codes([easy, HELP], SITE, tmp_path)) == [
        Output("qr/rights/life/easy-read.svg", qr_svg("https://rights.example/charter/rights/life/easy-read/").encode()),
        Output("qr/help.svg", qr_svg("https://rights.example/charter/help/").encode())]


def test_a_moved_site_makes_its_codes_anew(tmp_path) -> None:
    """A kept code of the old address would lead to the old place."""
    first, second = (next(make_codes([HELP], site, tmp_path)).content for site in (SITE, "https://other.example/"))
    assert first != second


def test_without_an_address_there_is_no_code(tmp_path) -> None:
    """There is nowhere to lead to. A sheet for staff has a code of its own."""
    assert code_of(HELP, "") == code_of(replace(RIGHT, template="staff_right"), SITE) == ""
    assert not list(make_codes([HELP], "", tmp_path))
