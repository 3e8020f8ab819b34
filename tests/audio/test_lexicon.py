"""charter/lexicon.yml: its faults in plain English, and the real one without any."""

from pathlib import Path

import pytest

from build_hooks.audio.engines.phoneme_signs import NUMBER_OF, SOUNDS, to_numbers
from build_hooks.audio.lexicon_check import check_lexicon
from build_hooks.content import Content, Entry
from build_hooks.models.lexicon import Lexicon
from build_hooks.shape import validate
from build_hooks.source import parse_yaml
from tests.audio.needs import need
from tests.project import REPOSITORY

NAME = "charter/lexicon.yml"


def faults_of(text: str) -> list[str]:
    document, form = parse_yaml(text, NAME)
    record, shape = validate(Lexicon, document)
    if record is None or form:
        return [f"{fault.rule.name}: {fault.message}" for fault in [*form, *shape]]
    found = check_lexicon(Content((Entry("lexicon", record, document),), None))
    return [f"{fault.location.line}:{fault.location.column} {fault.rule.name}: {fault.message}" for fault in found]


@pytest.mark.parametrize(("terms", "expected"), [
    ("- {term: Gourock, say: goo rock}", []),
    ("- {term: Gourock, phonemes: ɡˈʊəɹək}", []),
    ("- {term: Gourock}", ["2:3 lexicon-entry: “Gourock” has neither say nor phonemes."]),
    ("- {term: Gourock, say: x, phonemes: ɡˈʊə}", ["2:3 lexicon-entry: “Gourock” has both say and phonemes."]),
    ("- {term: Gourock, phonemes: ɡˈʊʁ9k}",
     ["2:29 lexicon-phonemes: “ʁ9” in “ɡˈʊʁ9k” is not a sound that the voice knows."]),
    ("- {term: Gourock, phonemes: ɡɹk}", ["2:29 lexicon-phonemes: “ɡɹk” has no vowel, so it can't be spoken."]),
    ("- {term: MP3, say: M P 3}", ["2:20 lexicon-entry: “M P 3” has digits in it."]),
    ("- {term: loch, say: lok}\n- {term: Loch, say: lok}", ["3:3 lexicon-entry: “Loch” is here twice."]),
    ("- {term: loch, sey: lok}", ["unknown-key: “sey” is not a name that is used here."]),
])
def test_faults(terms: str, expected: list[str]) -> None:
    """Each fault has its place in the file and says what is wrong."""
    assert faults_of(f"terms:\n{terms}\n") == expected


def test_the_real_lexicon_is_sound() -> None:
    """And nobody has been named who did not listen: that is for people to fill in."""
    path = REPOSITORY / NAME
    if not path.exists():
        pytest.skip("charter/lexicon.yml is not there yet")
    assert faults_of(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("term", ["Inverclyde", "Gourock", "buprenorphine", "naloxone", "ADP", "MAT", "HSCP", "NHS"])
def test_the_real_lexicon_has_what_matters_most(term: str) -> None:
    """Names of places and medicines, and the short names of services."""
    text = (REPOSITORY / NAME).read_text(encoding="utf-8")
    assert f"- term: {term}\n" in text


def test_signs_have_the_numbers_of_the_models() -> None:
    """Our table against hibari's, which is Kokoro's."""
    need("hibari")
    import json

    import hibari

    known = json.loads((Path(hibari.__file__).parent / "assets" / "vocab.json").read_text(encoding="utf-8"))
    assert all(known[sign] == number for sign, number in NUMBER_OF.items())


def test_unknown_signs_are_left_out() -> None:
    """The model is given only numbers it has learnt; marks are no sounds."""
    assert to_numbers("a§b") == [NUMBER_OF["a"], NUMBER_OF["b"]]
    assert " " not in SOUNDS and "." not in SOUNDS
