"""Bank details are printed.

What it checks: a sort code with an account number, and either of them after its own name.
Also card numbers, and bank numbers for payments between countries (IBAN), when the sum
that proves them is right.

Why: with them, others can take money.

Wrong: Sort code 12-34-56, account 12345678

Write this instead: nothing. Ask people to ring, and tell them there.
"""

import re

from build_hooks.checks.privacy.source_lines import found_in_line, hidden, lines_with_digits
from build_hooks.checks.reading import BOTH, Context
from build_hooks.diagnostics import Rule

RULE = Rule("P606", "private-bank")
LEVELS = BOTH

_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?(?!\w)", re.IGNORECASE)
_SORT_CODE = re.compile(r"\bsort\s?-?\s?code\b(?:\s+no\.?)?[^\d.!?]{0,20}(\d{2}[ -]?\d{2}[ -]?\d{2})(?!\d)", re.IGNORECASE)
_PAIR = re.compile(r"(?<![\d-])(\d{2}-\d{2}-\d{2})\D{1,40}(\d{8})(?![\d-])")
_ACCOUNT = re.compile(r"\b(?:bank\s+account|account|acct?|a/c)\.?(?:\s+(?:number|no\.?|num))?\s*(?:is|was|:|=|#)?\s*(\d{8}|\d{4}[ ]\d{4})(?![\d-])", re.IGNORECASE)
_CARD = re.compile(r"(?<![\w-])[3-6]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?![\w-])")


def check(file, context: Context):
    for number, column, line in lines_with_digits(file):
        place = next(_details(line), None)
        if place:
            start, words = place
            yield found_in_line(file, number, column + start, words, RULE, f"These look like bank details: “{hidden(words)}”.", "Take them out.")


def _details(line: str):
    for match in _IBAN.finditer(line):
        if is_iban(match[0]):
            yield match.start(), match[0]
    for pattern in (_SORT_CODE, _PAIR, _ACCOUNT):
        for match in pattern.finditer(line):
            yield match.start(1), match[1]
    for match in _CARD.finditer(line):
        if is_card(match[0]):
            yield match.start(), match[0]


def is_iban(text: str) -> bool:
    """Whether the check digits are right (ISO 13616, mod 97)."""
    plain = re.sub(r"\s", "", text).upper()
    if not 15 <= len(plain) <= 34:
        return False
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def is_card(text: str) -> bool:
    """Whether the last digit is right (Luhn)."""
    digits = [int(digit) for digit in re.sub(r"\D", "", text)][::-1]
    doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + doubled) % 10 == 0
