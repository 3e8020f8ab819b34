"""What stands around every page: the names, menus and addresses that the theme prints."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from build_hooks.assets import STYLES_BY_MARK, Assets
from build_hooks.models.emergency import Emergency
from build_hooks.paper import code_of, printed_address
from build_hooks.settings import Settings
from build_hooks.text.addresses import is_inside, relative
from build_hooks.views.emergency import clinician_note
from build_hooks.views.parts import Link, PageView

MENU = (Link("Your rights", "/rights/"), Link("Use your rights", "/use-your-rights/"),
        Link("Promises and progress", "/progress/"), Link("Easy Read", "/easy-read/"), Link("Get help", "/help/"))

EASY_MENU = (Link("All rights", "/easy-read/"), Link("Something happened", "/use-your-rights/easy-read/"),
             Link("Our agreement", "/agreement/easy-read/"), Link("Promises", "/progress/easy-read/"),
             Link("This site", "/about/easy-read/"), Link("Get help", "/help/easy-read/"))

FOOTER = (Link("About this site", "/about/"), Link("Families", "/families/"), Link("Staff", "/staff/"),
          Link("Take part", "/take-part/"), Link("Stories", "/stories/"),
          Link("Our agreement", "/agreement/"), Link("Words explained", "/words/"),
          Link("A to Z", "/a-z/"),
          Link("Where this comes from", "/sources/"), Link("Data to download", "/data/"),
          Link("Pages kept on your phone", "/saved-pages/"),
          Link("Pictures and who made them", "/credits/"), Link("Accessibility", "/accessibility/"), Link("Privacy", "/privacy/"))

LEAVE_TO = "https://www.bbc.co.uk/weather"
"""Where “Leave this page” leads: the weather, as on GOV.UK and mygov.scot. Nobody asks why someone reads it."""

NOT_KEPT = ("/search/", "/reading-settings/", "/saved-pages/", "/offline/", "/leaving/", "/404.html")
"""Pages that are no use with no internet, or that come with the first kept page."""

WITH_FEED = ("/", "/progress/", "/data/")
"""Where a feed reader is shown the feed of changes."""

NOT_FOUND = PageView("/404.html", "not_found", "Page not found", "This address leads nowhere.")


@dataclass(frozen=True)
class Script:
    """A script that waits until the page is there. `index` is where the search index stands."""

    address: str
    index: str = ""


@dataclass(frozen=True)
class Shell:
    """The finished data of a page's surroundings. `to` turns an address into a link from this page."""

    page: PageView
    html_title: str
    site_name: str
    lang: str
    menu: tuple[tuple[Link, bool], ...]
    footer: tuple[Link, ...]
    stylesheets: tuple[str, ...]
    icon: str
    first_script: str
    scripts: tuple[Script, ...]
    leave_to: str
    can_be_kept: bool
    printed_address: str
    """The address that stands on paper."""
    code: str
    """Where the page's QR code for paper stands, if it has one."""
    has_feed: bool
    """Whether a feed reader finds the feed of changes here."""
    signs: tuple[str, ...]
    """When to call 999: the signs that stand on every page."""
    signs_are_checked: bool
    here: str = field(repr=False)
    base: str = ""
    """The folder of a host in which the site stands ("/portal"), for the one page that is shown at any depth."""
    json_ld: str | None = None
    """What the page is, in the words of schema.org."""

    def to(self, address: str) -> str:
        if self.here:
            return relative(address, self.here)
        return self.base + address if is_inside(address) else address


def make_shell(page: PageView | None, settings: Settings, assets: Assets, index: str,
               emergency: Emergency | None = None, body: str = "") -> Shell:
    """The shell of one page; with no page, that of the page for wrong addresses. `index` is the search index,
    `body` the HTML that stands in the shell."""
    here = page.address if page else ""
    base = urlsplit(settings.site_address).path.rstrip("/")
    shown = page or NOT_FOUND
    title = shown.neutral_title or shown.title
    styles = (*shown.styles, *(name for name, marks in STYLES_BY_MARK.items() if any(mark in body for mark in marks)))
    links = EASY_MENU if shown.level == "easy-read" else MENU

    def link(uri: str) -> str:
        return relative(f"/{uri}", here) if here else f"{base}/{uri}"

    return Shell(
        page=shown,
        html_title=settings.site_name if shown.address == "/" else f"{title} – {settings.site_name}",
        site_name=settings.site_name, lang="en-GB",
        menu=tuple((link, link.href == shown.address) for link in links), footer=FOOTER,
        stylesheets=(link(assets.stylesheets[shown.level].uri), *(link(assets.apart[name].uri) for name in styles)),
        icon=link("assets/icon.svg"),
        first_script=assets.first_script,
        scripts=tuple(
            Script(link(assets.scripts[name].uri), link(index) if name == "search" else "")
            for name in (shown.scripts or (("leave",) if shown.sensitive else ()))),
        leave_to=LEAVE_TO, can_be_kept=shown.address not in NOT_KEPT,
        has_feed=shown.address in WITH_FEED, printed_address=printed_address(shown, settings.site_address) if page else "",
        code=code_of(shown, settings.site_address) if page else "",
        signs=tuple(sign.text for sign in emergency.signs if sign.on_every_page) if emergency else (),
        signs_are_checked=bool(emergency and clinician_note(emergency)), here=here, base=base)
