"""Single letters and short names, spoken by the names of their letters in British English.

The phonemes are misaki's, as Kokoro learnt them. A joined row has its main stress on the last
letter: "ADP" => ˌAdˌiːpˈiː. Left to itself the voice reads a lone A as in "a cup".
"""

import re

NAMES = {
    "A": "ˈA", "B": "bˈiː", "C": "sˈiː", "D": "dˈiː", "E": "ˈiː", "F": "ˈɛf", "G": "ʤˈiː", "H": "ˈAʧ", "I": "ˈI",
    "J": "ʤˈA", "K": "kˈA", "L": "ˈɛl", "M": "ˈɛm", "N": "ˈɛn", "O": "ˈQ", "P": "pˈiː", "Q": "kjˈuː", "R": "ˈɑː",
    "S": "ˈɛs", "T": "tˈiː", "U": "jˈuː", "V": "vˈiː", "W": "dˈʌbᵊljˌuː", "X": "ˈɛks", "Y": "wˈI", "Z": "zˈɛd",
}
_ROW = re.compile(r"(?<![\w'.-])([A-Z](?: [A-Z])+)(?![\w'])")
_LONE = re.compile(r"(?<![\w'-])([B-HJ-Z])(?![\w'])|(?<=[\w,] )(A)(?![\w'])|(?<![\w'-])(A)(?=(?: to| and|,) [B-Z]\b)")
_AFTER_S = re.compile(r"s(?=[ˈˌ]?[ptk])")
"""A P or T right after an S is soft, as in spell: MSP would be heard as MSB."""


def spell(letters: str) -> str:
    """Phonemes of a row of letters: "ADP" => ˌAdˌiːpˈiː."""
    *before, last = (NAMES[letter] for letter in letters if letter in NAMES)
    return _AFTER_S.sub("s ", "".join(name.replace("ˈ", "ˌ") for name in before) + last)


def hold_letters(text: str, hold) -> str:
    """Rows of letters ("A D P") and lone letters ("Annex A") made into their phonemes by `hold`."""
    text = _ROW.sub(lambda match: hold(match[1].replace(" ", ""), spell(match[1])), text)
    return _LONE.sub(lambda match: hold(match[0], spell(match[0])), text)
