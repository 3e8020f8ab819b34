"""Phone numbers of the United Kingdom: whether one can exist, and if the call is free."""

from phonenumbers import (
    NumberParseException, PhoneNumberType, is_valid_number, is_valid_short_number_for_region, number_type, parse)
from phonenumbers.shortnumberinfo import ShortNumberCost, expected_cost_for_region

_REGION = "GB"


def can_exist(number: str) -> bool:
    """Whether the list of UK numbers, long and short, knows a number of this kind."""
    try:
        parsed = parse(number, _REGION)
    except NumberParseException:
        return False
    return is_valid_number(parsed) or is_valid_short_number_for_region(parsed, _REGION)


def is_free(number: str) -> bool:
    """Whether the list of UK numbers says that a call to it is free."""
    try:
        parsed = parse(number, _REGION)
    except NumberParseException:
        return False
    return (number_type(parsed) == PhoneNumberType.TOLL_FREE
            or expected_cost_for_region(parsed, _REGION) == ShortNumberCost.TOLL_FREE)
