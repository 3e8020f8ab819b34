"""Short forms, signs and quotation marks."""

import re

from build_hooks.audio.say.rule import rule

_SHORT = {
    "e.g.": "for example", "i.e.": "that is", "etc.": "and so on", "approx.": "about", "incl.": "including",
    "vs.": "versus", "vs": "versus", "n/a": "not applicable", "a.k.a.": "also known as", "c/o": "care of",
    "and/or": "and or", "he/she": "he or she", "his/her": "his or her", "Q&A": "questions and answers",
}
_TITLES = {"Dr": "Doctor", "Mr": "Mister", "Mrs": "Missis", "Ms": "Miz", "Prof": "Professor", "Rev": "Reverend",
           "St": "Saint"}
_BEFORE_NUMBER = {"No": "number", "Nos": "numbers", "p": "page", "pp": "pages", "para": "paragraph", "s": "section",
                  "Art": "article", "Vol": "volume", "Ch": "chapter", "Sec": "section", "Fig": "figure"}
_ROMAN = {"II": "two", "III": "three", "IV": "four", "VI": "six", "VII": "seven", "VIII": "eight", "IX": "nine",
          "XI": "eleven", "XII": "twelve"}


def _alternatives(words) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _short(match: re.Match) -> str:
    said = _SHORT[match[1].lower() if match[1].lower() in _SHORT else match[1]]
    return f"{said}." if match[1].endswith(".") and match.end() == len(match.string) else said


TIDYING = (
    rule(r"[\u200b-\u200f\u2060\ufeff\u00ad]", ""),
    rule(r"[‘’ʼ`´]", "'"),
    rule(r"[“”„«»\"]|(?<!\w)'|'(?!\w)", ""),
)
"""Marks of quotation are never spoken, and misread the word beside them: “Who would be hoo-oh, “This a thin this."""

SHORT_FORMS = (
    rule(rf"(?<![\w.])({_alternatives(_SHORT)})(?!\w)", _short, any_case=True),
    rule(rf"\b({_alternatives(_TITLES)})\.? (?=[A-Z])", lambda match: f"{_TITLES[match[1]]} "),
    rule(rf"\b({_alternatives(_BEFORE_NUMBER)})\. ?(?=\d)", lambda match: f"{_BEFORE_NUMBER[match[1]]} "),
    rule(rf"\b(Part|Annex|Phase|Stage|Schedule|Chapter) ({_alternatives(_ROMAN)})\b",
         lambda match: f"{match[1]} {_ROMAN[match[2]]}"),
    rule(r"(?<=\w)\s?&\s?(?=\w)", " and "),
    rule(r"#(?=\d)", "number "),
)
"""Before numbers are read."""

SIGNS = (
    rule(r"(?<=\w)\+(?!\w)", " plus"),
    rule(r"\+", " plus "),
    rule(r"(?<=[^\W\d_])/(?=[^\W\d_])", " or "),
    rule(r"\s?=\s?", " equals "),
    rule(r"\s?→\s?", " to "),
    rule(r"\s[–—-]+\s|—|–", ", "),
    rule(r"[*•·_|©®™]", " "),
    rule(r"[\[\]{}]", ", "),
    rule(r"(?<=\w)[(](?=\w)", " ("),
)
"""When numbers are words already."""
