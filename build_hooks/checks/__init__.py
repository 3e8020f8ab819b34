"""What must be true between things: one rule a module, all listed here.

Each module's docstring is its page in the list of rules: what it checks, why, an example
and what to write instead. Each `check` yields Diagnostics and never raises.
"""

from collections.abc import Iterator

from build_hooks.checks import (
    check_overdue, date_in_future, dates_out_of_order, duplicate_id, file_name_differs, html_in_text,
    numbers_out_of_order, picture_clash, response_before_request, unknown_icon, unknown_picture, unknown_reference,
    unknown_section, unknown_source, unknown_status, unsafe_link, word_clash)
from build_hooks.checks.context import Context
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic

CHECKS = (
    duplicate_id, file_name_differs, numbers_out_of_order, unknown_source, unknown_section, unknown_reference,
    unknown_picture, unknown_icon, unknown_status, picture_clash, word_clash, dates_out_of_order, date_in_future,
    check_overdue, response_before_request, html_in_text, unsafe_link,
)


def check(content: Content, context: Context) -> Iterator[Diagnostic]:
    """Every fault of meaning, rule by rule."""
    for module in CHECKS:
        yield from module.check(content, context)
