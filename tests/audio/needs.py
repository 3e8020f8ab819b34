"""Says why a test can't run: which packages of the extra "audio" are missing."""

import pytest

from build_hooks.audio.tools import missing


def need(*names: str) -> None:
    """Skips the test when one of these packages isn't installed."""
    if lacking := missing(names):
        pytest.skip(f"not installed: {', '.join(lacking)} (the extra “audio”)")
