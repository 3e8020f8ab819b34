"""The signs of misaki's English phonemes, and the number Kokoro and hibari give to each.

From the vocabulary of Kokoro-82M v1.0 (Apache-2.0). Diphthongs are capitals: A as in day,
I as in my, O and Q as in go (American, British), W as in now, Y as in boy. x as in loch was
learnt from other languages, and is here for Scots names.
"""

NUMBER_OF = {
    ";": 1, ":": 2, ",": 3, ".": 4, "!": 5, "?": 6, "—": 9, "…": 10, '"': 11, "(": 12, ")": 13, "“": 14, "”": 15,
    " ": 16, "A": 24, "I": 25, "O": 31, "Q": 33, "T": 36, "W": 39, "Y": 41, "ᵊ": 42, "a": 43, "b": 44, "d": 46,
    "f": 48, "h": 50, "i": 51, "j": 52, "k": 53, "l": 54, "m": 55, "n": 56, "p": 58, "s": 61, "t": 62, "u": 63,
    "v": 64, "w": 65, "x": 66, "z": 68, "ɑ": 69, "ɒ": 71, "æ": 72, "ɐ": 70, "ɔ": 76, "ð": 81, "ʤ": 82, "ə": 83,
    "ɛ": 86, "ɜ": 87, "ɡ": 92, "ɪ": 102, "ŋ": 112, "θ": 119, "ɹ": 123, "ɾ": 125, "ʃ": 131, "ʧ": 133, "ʊ": 135,
    "ʌ": 138, "ʒ": 147, "ʔ": 148, "ˈ": 156, "ˌ": 157, "ː": 158, "ᵻ": 177,
}

_MARKS = set(';:,.!?—…"“”() ')
SOUNDS = frozenset(sign for sign in NUMBER_OF if sign not in _MARKS)
"""What a lexicon entry may hold, besides spaces."""
VOWELS = frozenset("AIOQWYaiuæɑɒɐɔəɛɜɪʊʌᵊᵻ")


def to_numbers(phonemes: str) -> list[int]:
    """Phonemes as the model takes them in; signs it never learnt are left out."""
    return [NUMBER_OF[sign] for sign in phonemes if sign in NUMBER_OF]


def unknown_signs(phonemes: str) -> str:
    """The signs that aren't sounds this voice knows, each once."""
    return "".join(dict.fromkeys(sign for sign in phonemes if sign not in SOUNDS and sign != " "))
