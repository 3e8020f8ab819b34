"""Numbers in British English words."""

import re

_SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
          "seventeen eighteen nineteen").split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_LARGE = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
             "twelve": "twelfth"}
LARGEST = 10**12 - 1


def cardinal(number: int) -> str:
    """1330 => "one thousand three hundred and thirty". From 0 to LARGEST."""
    for size, name in _LARGE:
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{cardinal(number // size)} {name}" + (joint + cardinal(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{_SMALL[number // 100]} hundred" + (f" and {cardinal(rest)}" if rest else "")
    if number >= 20:
        return _TENS[number // 10] + (f" {_SMALL[number % 10]}" if number % 10 else "")
    return _SMALL[number]


def ordinal(number: int) -> str:
    """29 => "twenty ninth"."""
    *before, last = cardinal(number).split()
    if last in _ORDINALS:
        last = _ORDINALS[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return " ".join([*before, last])


def digits(text: str) -> str:
    """"0131" => "zero one three one": every digit for itself."""
    return " ".join(_SMALL[int(digit)] for digit in text if digit.isdigit())


def year(number: int) -> str:
    """2003 => "two thousand and three", 1998 => "nineteen ninety eight", 2026 => "twenty twenty six"."""
    first, last = divmod(number, 100)
    if 2000 <= number <= 2009:
        return cardinal(number)
    if last == 0:
        return f"{cardinal(first)} hundred" if first % 10 else cardinal(number)
    return f"{cardinal(first)} {'oh ' if last < 10 else ''}{cardinal(last)}"


def decimal(text: str) -> str:
    """"2.75" => "two point seven five"; "1,330" => "one thousand three hundred and thirty"."""
    whole, _, part = text.replace(",", "").partition(".")
    return cardinal(int(whole)) + (f" point {digits(part)}" if part else "")


def is_sayable(text: str) -> bool:
    """Whether a number as written has at most 12 digits before its point, and no zero in front."""
    whole = re.sub(r"[,\s]", "", text.partition(".")[0])
    return whole.isdigit() and len(whole) <= 12 and (whole == "0" or whole[0] != "0")
