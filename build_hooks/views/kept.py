"""Pages that a reader keeps on a phone, and what stands there when there is no internet."""

from collections.abc import Iterator

from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import PageView


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/saved-pages/” and “/offline/”."""
    dates = look.dates(look.charter.pages["index.md"].facts)
    yield PageView(
        "/saved-pages/", "saved", "Pages kept on your phone", "You can read these with no internet.", dates=dates,
        explain_words=False, scripts=("saved",), styles=("forms",))
    yield PageView(
        "/offline/", "offline", "You have no internet now", "This page is not kept on your phone, so we cannot show it.",
        dates=dates, explain_words=False)
