"""Phone numbers of the United Kingdom."""

import pytest

from build_hooks.text.phones import can_exist, is_free


@pytest.mark.parametrize("number", ["999", "111", "116 123", "0800 83 85 87", "08080 10 10 11", "0131 510 9410", "0345 600 9527"])
def test_public_numbers_can_exist(number: str) -> None:
    """Short, free and ordinary numbers are all known."""
    assert can_exist(number)


@pytest.mark.parametrize("number", ["0131 510 94", "0345 600 952", "0131 510 94101", "000", "12345", ""])
def test_broken_numbers_cannot_exist(number: str) -> None:
    """A digit too few or too many is noticed."""
    assert not can_exist(number)


@pytest.mark.parametrize(("number", "free"), [
    ("999", True), ("116 123", True), ("0800 1111", True), ("08080 10 10 11", True),
    ("0131 510 9410", False), ("0345 600 9527", False), ("", False)])
def test_only_free_numbers_are_called_free(number: str, free: bool) -> None:
    """By the list of UK numbers. What it does not know is not called free."""
    assert is_free(number) is free
