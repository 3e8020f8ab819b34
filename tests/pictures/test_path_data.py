"""Paths read and written again, shorter and the same."""

import pytest

from build_hooks.pictures.path_data import parse_path, render_path, short


@pytest.mark.parametrize(("written", "shorter"), [
    ("M 10 , 20 L 30 40", "M10 20 30 40"),
    ("M10 20 30 40", "M10 20 30 40"),
    ("m10 20 1 2 3 4", "M10 20l1 2 3 4"),
    ("M0 0c1-2-3.5.5 4,4", "M0 0c1-2-3.5 .5 4 4"),
    ("M0 0a2 2 0 01.5-.25", "M0 0a2 2 0 0 1 .5-.25"),
    ("M0 0a2,2,0,1,1-2-2", "M0 0a2 2 0 1 1-2-2"),
    ("M0 0h1e1z", "M0 0h10z"),
    ("M0 0H5H6V7V8", "M0 0H5 6V7 8"),
    ("M0 0zm1 1", "M0 0zm1 1"),
    ("M0 0zz", "M0 0zz"),
])
def test_a_path_is_written_as_short_as_it_goes(written, shorter):
    """Commands that go on are not named again; flags of an arc may stand without a gap."""
    assert render_path(parse_path(written)) == shorter
    assert render_path(parse_path(shorter)) == shorter


@pytest.mark.parametrize("wrong", ["", "L1 1", "M", "M1", "M1 1 2", "M1 1 x", "M1 1a1 1 0 2 1 3 3", "M1 1h", "1 1", "M1 1;", "M1 1e9"])
def test_what_is_no_path_is_refused(wrong):
    """Nothing is guessed."""
    with pytest.raises(ValueError):
        parse_path(wrong)


@pytest.mark.parametrize(("number", "text"), [
    (0.0, "0"), (-0.001, "0"), (0.5, ".5"), (-0.25, "-.25"), (10.0, "10"), (100.0, "100"), (1.236, "1.24"), (-3.10, "-3.1"),
])
def test_numbers_are_short(number, text):
    """At most 2 decimals, no needless zeros, never “-0”."""
    assert short(number) == text
