"""What must be true between things: one rule a module, all listed here.

Each module's docstring is its page in the list of rules: what it checks, why, an example
and what to write instead. Each `check` yields Diagnostics and never raises.
"""

from collections.abc import Iterator, Mapping

from build_hooks.checks import (
    bad_drawing, broken_link, check_overdue, crisis_overdue, date_in_future, dates_out_of_order, duplicate_id,
    file_name_differs, html_in_text, infographic_file, infographic_unsafe, looked_too_early, numbers_out_of_order,
    override_expired, override_too_long, permalink_lost, picture_clash, plan_number, redirect_chain, redirect_clash,
    redirect_part, redirect_target, response_before_request, same_heading, status_contradicts_date, timeline_order,
    two_on_one_day, unclear_target, unknown_letter, unknown_picture, unknown_reference, unknown_section, unknown_source, unknown_status, unsafe_link,
    word_clash)
from build_hooks.checks.context import Context
from build_hooks.checks.use import CHECKS_OF_USE
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic

CHECKS = (
    duplicate_id, file_name_differs, numbers_out_of_order, unknown_source, unknown_section, unknown_reference,
    unknown_picture, bad_drawing, unknown_status, picture_clash, word_clash, dates_out_of_order, date_in_future,
    check_overdue, crisis_overdue, override_expired, override_too_long, response_before_request, html_in_text,
    unsafe_link, unknown_letter, plan_number, unclear_target, timeline_order, looked_too_early,
    status_contradicts_date, infographic_file, infographic_unsafe, same_heading, two_on_one_day,
    *CHECKS_OF_USE,
)

CHECKS_OF_PAGES = (broken_link, permalink_lost, redirect_chain, redirect_clash, redirect_target, redirect_part)
"""Those that ask which addresses the site has: they run when nothing else is wrong."""


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Every fault of meaning, rule by rule."""
    for module in CHECKS:
        yield from module.check(content, context)


def check_pages(content: Content, addresses: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Every fault of an address. `addresses` holds all of the site, and the anchors at each."""
    for module in CHECKS_OF_PAGES:
        yield from module.check(content, addresses)
