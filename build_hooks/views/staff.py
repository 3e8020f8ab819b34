"""What each right asks of a service, as a checklist to print, with all ways to link to the right."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.right import Right
from build_hooks.models.staff import RightForStaff
from build_hooks.pictures.qr import qr_svg
from build_hooks.views.embed import embed_code, link_code
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Link, PageView, Statement
from build_hooks.views.right import QUALITIES, Quality
from build_hooks.views.stigma import media_link

STAFF = Link("For staff", "/staff/")
MARKS = ("yes", "partly", "not yet", "we do not know")
STIGMA = "/staff/stigma-questions/"
WORDS = Link("Words to use with people", "/words/respect/")


class StaffRightView(NamedTuple):
    right: str
    in_short: str
    how_to_use: tuple[str, ...]
    qualities: tuple[Quality, ...]
    marks: tuple[str, ...]
    say: tuple[str, ...]
    not_said: tuple[str, ...]
    page: Link
    easy_page: Link
    embed: Link
    address: str
    address_is_whole: bool
    qr: str
    """Inline SVG, once the site has an address."""
    link_code: str
    embed_code: str
    about_words: tuple[Link, ...]
    others: tuple[Link, ...]


class StigmaView(NamedTuple):
    asked: Statement
    ours: str
    questions: tuple[Statement, ...]
    whys: tuple[str, ...]
    marks: tuple[str, ...]
    about_words: tuple[Link, ...]
    gaps: tuple[str, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/staff/<right>/” for each right that has a checklist, and “/staff/stigma-questions/”."""
    guide = look.charter.staff
    if not guide:
        return
    for item in guide.rights:
        yield from look.kept(_pages_of_right, look.charter.right_of[item.right], item)
    stigma = guide.stigma
    yield PageView(
        STIGMA, "staff_stigma", stigma.title, "Print these questions, and talk about them in your team and with people who use your service.",
        StigmaView(Statement(stigma.asked, look.source(stigma)), stigma.ours,
                   tuple(Statement(q.question, look.source(q)) for q in stigma.questions),
                   tuple(q.why for q in stigma.questions), MARKS, (WORDS, media_link(look)), guide.gaps),
        crumbs=(STAFF,), formats=formats(plain=STIGMA, easy=None, current="plain"), dates=look.dates(guide))


def staff_links(look: Lookup) -> tuple[Link, ...]:
    """A link to each checklist, in the order of the rights."""
    return tuple(Link(f"Checklist: {name}", f"/staff/{right}/") for right, name in look.charter.right_names.items()
                 if right in look.charter.for_staff)


def _pages_of_right(look: Lookup, right: Right, item: RightForStaff) -> Iterator[PageView]:
    address, guide, site = f"/staff/{right.id}/", look.charter.staff, look.site_address
    yield PageView(
        address, "staff_right", f"For staff: {right.short_name}", item.in_short,
        StaffRightView(
            right=right.right, in_short=item.in_short, how_to_use=guide.how_to_use,
            qualities=tuple(Quality(name, meaning, look.statements(getattr(item, key))) for key, name, meaning in QUALITIES),
            marks=MARKS, say=item.say, not_said=item.not_said,
            page=Link(right.short_name, f"/rights/{right.id}/"),
            easy_page=Link(f"{right.short_name} in Easy Read", f"/rights/{right.id}/easy-read/"),
            embed=Link(f"See the card for {right.short_name}", f"/embed/{right.id}/"),
            address=f"{site.rstrip('/')}/r/{right.id}/", address_is_whole=bool(site),
            qr=qr_svg(f"{site.rstrip('/')}/r/{right.id}/") if site else "",
            link_code=link_code(right, site), embed_code=embed_code(right, site),
            about_words=(WORDS, media_link(look)),
            others=tuple(link for link in staff_links(look) if link.href != address)),
        crumbs=(STAFF,), formats=formats(plain=address, easy=None, current="plain"), dates=look.dates(guide),
        downloads=look.downloads(right.id))
