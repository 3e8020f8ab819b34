"""What must be known of a person's recording: docs/recordings/<page>.yml beside <page>.wav or .mp3."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from build_hooks.models.base import Day, Label, Record

TextHash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]


class Recording(Record):
    """Who reads, whether they agreed that it is published, and of which words."""

    text_hash: TextHash
    """From the record sheet: shows whether the page's words have changed since."""
    speaker: Label
    """As readers see it: "a member of the Change Team", or a name that the person wants shown."""
    date: Day
    consent: Literal["yes", "withdrawn"]
    consent_kept_by: Label | None = None
    """Where the signed consent is kept. Never published."""
    note: Label | None = None
