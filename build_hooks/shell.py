"""What stands around every page: the names, menus and addresses that the theme prints."""

from dataclasses import dataclass, field

from build_hooks.models.charter import Charter
from build_hooks.settings import Settings
from build_hooks.text.addresses import relative
from build_hooks.views.parts import Link, PageView

MENU = (Link("Your rights", "/rights/"), Link("Use your rights", "/use-your-rights/"),
        Link("Promises and progress", "/progress/"), Link("Easy Read", "/easy-read/"), Link("Get help", "/help/"))

EASY_MENU = (Link("All rights", "/easy-read/"), Link("Our agreement", "/agreement/easy-read/"),
             Link("Get help", "/help/"))

FOOTER = (Link("About this site", "/about/"), Link("Families", "/families/"), Link("Staff", "/staff/"),
          Link("Our agreement", "/agreement/"), Link("Words explained", "/words/"),
          Link("Words to use with people", "/words/respect/"), Link("A to Z", "/a-z/"),
          Link("Where this comes from", "/sources/"), Link("Data to download", "/data/"),
          Link("Accessibility", "/accessibility/"), Link("Privacy", "/privacy/"))

NOT_FOUND = PageView("/404.html", "not_found", "Page not found", "This address leads nowhere.")


@dataclass(frozen=True)
class Shell:
    """The finished data of a page's surroundings. `to` turns an address into a link from this page."""

    page: PageView
    html_title: str
    site_name: str
    lang: str
    menu: tuple[tuple[Link, bool], ...]
    footer: tuple[Link, ...]
    stylesheet: str
    icon: str
    short_address: str
    here: str = field(repr=False)

    def to(self, address: str) -> str:
        return relative(address, self.here) if self.here else address


def make_shell(page: PageView | None, charter: Charter, settings: Settings, stylesheet: str) -> Shell:
    """The shell of one page; with no page, that of the page for wrong addresses."""
    here = page.address if page else ""
    shown = page or NOT_FOUND
    title = shown.neutral_title or shown.title
    links = EASY_MENU if shown.level == "easy-read" else MENU
    return Shell(
        page=shown,
        html_title=settings.site_name if shown.address == "/" else f"{title} – {settings.site_name}",
        site_name=settings.site_name, lang="en-GB",
        menu=tuple((link, link.href == shown.address) for link in links), footer=FOOTER,
        stylesheet=relative(f"/{stylesheet}", here) if here else f"/{stylesheet}",
        icon=relative("/assets/icon.svg", here) if here else "/assets/icon.svg",
        short_address=shown.meta.get("short", ""), here=here)
