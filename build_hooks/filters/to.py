"""An address of the site as a link from the page being made."""

from jinja2 import pass_context
from jinja2.runtime import Context

from build_hooks.text.addresses import relative


@pass_context
def to(context: Context, address: str) -> str:
    """"/help/" => "../../help/" on the page /rights/health/."""
    return relative(address, context["page"].address)
