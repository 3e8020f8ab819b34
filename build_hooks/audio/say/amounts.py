"""Money, percentages, measures, fractions, ordinals and plain numbers."""

import re

from build_hooks.audio.say.numbers import cardinal, decimal, digits, is_sayable, ordinal
from build_hooks.audio.say.rule import rule

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SIZES = {"k": "thousand", "m": "million", "bn": "billion"}
_UNITS = {
    "mg": ("milligram", "milligrams"), "mcg": ("microgram", "micrograms"), "g": ("gram", "grams"),
    "kg": ("kilogram", "kilograms"), "ml": ("millilitre", "millilitres"), "l": ("litre", "litres"),
    "mm": ("millimetre", "millimetres"), "cm": ("centimetre", "centimetres"), "km": ("kilometre", "kilometres"),
    "MB": ("megabyte", "megabytes"), "KB": ("kilobyte", "kilobytes"), "GB": ("gigabyte", "gigabytes"),
    "°C": ("degree", "degrees"), "hrs": ("hour", "hours"), "mins": ("minute", "minutes"),
}
_PARTS = {2: ("half", "halves"), 4: ("quarter", "quarters")}
_VULGAR = {"½": "a half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds"}
_BOTH = r"(?<![\w.,£/])"


def _pounds(match: re.Match) -> str:
    amount, size = match[1], _SIZES.get((match[2] or "").lower(), (match[2] or "").lower())
    if not is_sayable(amount):
        return match[0]
    if size:
        return f"{decimal(amount)} {size} pounds"
    whole, _, pence = amount.partition(".")
    pounds = "one pound" if whole == "1" else f"{decimal(whole)} pounds"
    return f"{pounds} {cardinal(int(pence))}" if len(pence) == 2 and int(pence) else pounds if not pence else match[0]


def _percent(match: re.Match) -> str:
    return f"{decimal(match[1])} per cent" if is_sayable(match[1]) else match[0]


def _measure(match: re.Match) -> str:
    one, many = _UNITS[match[2]]
    return f"{decimal(match[1])} {one if match[1] == '1' else many}" if is_sayable(match[1]) else match[0]


def _fraction(match: re.Match) -> str:
    top, bottom = int(match[1]), int(match[2])
    if not 0 < top < bottom <= 10:
        return match[0]
    one, many = _PARTS.get(bottom, (ordinal(bottom), f"{ordinal(bottom)}s"))
    return f"{'a' if top == 1 else cardinal(top)} {one if top == 1 else many}"


def _plain(match: re.Match) -> str:
    return decimal(match[0]) if is_sayable(match[0]) else match[0]


def _sections(match: re.Match) -> str:
    return " point ".join(cardinal(int(part)) for part in match[0].split("."))


def _bracketed(match: re.Match) -> str:
    inner = [part.upper() if part.isalpha() else cardinal(int(part)) for part in re.findall(r"\((\w+)\)", match[3])]
    return f"{match[1]}{decimal(match[2])}, {', '.join(inner)}"


RULES = (
    rule(rf"£({_NUMBER})(?:\s?(thousand|million|billion|k|m|bn)\b)?", _pounds, any_case=True),
    rule(r"(?<![\w.,£])1p\b", "one penny"),
    rule(r"(?<![\w.,£])(\d{1,2})p\b", lambda match: f"{cardinal(int(match[1]))} pence"),
    rule(rf"{_BOTH}({_NUMBER})\s?(?:%|per cent\b|percent\b)", _percent),
    rule(rf"{_BOTH}({_NUMBER})\s?({'|'.join(sorted(_UNITS, key=len, reverse=True))})\b(?![/'’])", _measure),
    rule(r"(?<![\w.,£/])(\d{1,2})/(\d{1,2})(?![\w/])", _fraction),
    rule(f"[{''.join(_VULGAR)}]", lambda match: f" {_VULGAR[match[0]]} "),
    rule(r"\b((?:section|article|paragraph|part|rule|regulation|schedule|clause)s?\s)(\d{1,4})((?:\(\w{1,4}\))+)",
         lambda match: _bracketed(match) if re.fullmatch(r"(?:\((?:\d{1,3}|[a-z])\))+", match[3]) else match[0],
         any_case=True),
    rule(r"\b(\d{1,3})(?:st|nd|rd|th)\b", lambda match: ordinal(int(match[1]))),
    rule(rf"{_BOTH}({_NUMBER})\s?[–—-]\s?({_NUMBER})(?![\w/–-])",
         lambda match: f"{match[1]} to {match[2]}"),
    rule(r"(?<![\w.,£/])\d{1,3}(?:\.\d{1,3}){2,3}(?![\w/]|\.\d)", _sections),
    rule(r"(?<![\w.,£/])(\d{1,3})([a-z])\b(?!['’.]\w)", lambda match: f"{cardinal(int(match[1]))} {match[2].upper()}"),
    rule(r"(?<![\w.,£/])\d{1,4}(?=\+)", _plain),
    rule(rf"(?<![\w.,£/]){_NUMBER}(?![\w/%]|[.,]\d)", _plain),
    rule(r"(?<=\bversion )\d+\.\d+", lambda match: " point ".join(map(digits, match[0].split(".")))),
)
