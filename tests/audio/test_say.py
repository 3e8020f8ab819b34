"""Words as written, and as spoken."""

import pytest

from build_hooks.audio.say.lexicon import Terms
from build_hooks.audio.say.normalise import Normaliser
from build_hooks.audio.say.numbers import cardinal, ordinal, year
from build_hooks.models.lexicon import LexiconEntry

TERMS = (
    LexiconEntry(term="ADP", phonemes="ˌAdˌiːpˈiː"), LexiconEntry(term="MAT", say="mat"),
    LexiconEntry(term="NHS", say="N H S"), LexiconEntry(term="Inverclyde", phonemes="ˌɪnvəklˈId"),
    LexiconEntry(term="loch", phonemes="lˈɒx"), LexiconEntry(term="Wemyss Bay", phonemes="wˈiːmz bˈA"),
    LexiconEntry(term="COVID-19", say="covid nineteen"), LexiconEntry(term="BSL", say="B S L"),
    LexiconEntry(term="GP", say="G P"), LexiconEntry(term="MSP", say="M S P"), LexiconEntry(term="OST", say="O S T"),
)
NORMALISER = Normaliser(Terms(TERMS))
AM, PM = "[AM](/ˌAˈɛm/)", "[PM](/pˌiːˈɛm/)"


def say(text: str) -> str:
    return NORMALISER.say(text).text


@pytest.mark.parametrize(("written", "spoken"), [
    ("Call 999.", "Call nine nine nine."),
    ("Call 999, or 111.", "Call nine nine nine, or one one one."),
    ("Phone 112 from any phone", "Phone one one two from any phone."),
    ("Call 101 if you can wait.", "Call one zero one if you can wait."),
    ("116 123", "one one six, one two three."),
    ("0800 123 4567", "zero eight zero zero, one two three, four five six seven."),
    ("0800 83 85 87", "zero eight zero zero, eight three, eight five, eight seven."),
    ("0131 510 9410", "zero one three one, five one zero, nine four one zero."),
    ("08001234567", "zero eight zero zero one, two three four, five six seven."),
    ("0800 1111", "zero eight zero zero, one one one one."),
    ("+44 141 123 4567", "plus four four, one four one, one two three, four five six seven."),
    ("Text YES to 85258".replace("YES", "yes"), "Text yes to eight five two five eight."),
])
def test_phones(written: str, spoken: str) -> None:
    """Digit by digit, with a pause after each group."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("101 people", "one hundred and one people."),
    ("5 of 139", "five of one hundred and thirty nine."),
    ("1,330 people", "one thousand three hundred and thirty people."),
    ("2,000,001", "two million and one."),
    ("0.5", "zero point five."),
    ("10-12 people, 3–5 days", "ten to twelve people, three to five days."),
    ("the 3rd and the 21st", "the third and the twenty first."),
    ("1a", "one [A](/ˈA/)."),
    ("18+", "eighteen plus."),
    ("½ of it and 3/4", "a half of it and three quarters."),
    ("67%", "sixty seven per cent."),
    ("3.5 per cent", "three point five per cent."),
    ("16mg or 8 ml", "sixteen milligrams or eight millilitres."),
    ("1 km", "one kilometre."),
])
def test_amounts(written: str, spoken: str) -> None:
    """British English: "and" after the hundreds."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("£50", "fifty pounds."), ("£1", "one pound."), ("£12.50", "twelve pounds fifty."),
    ("£3.2 million", "three point two million pounds."), ("£500,000", "five hundred thousand pounds."),
    ("£20m", "twenty million pounds."), ("50p", "fifty pence."), ("1p", "one penny."),
])
def test_money(written: str, spoken: str) -> None:
    """Pounds come after the amount."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("21 November 2026", "the twenty first of November, twenty twenty six."),
    ("on 29 September 2022.", "on the twenty ninth of September, twenty twenty two."),
    ("the 3rd of March", "the third of March."),
    ("3 to 5 March 2022", "the third to the fifth of March, twenty twenty two."),
    ("2026-11-21", "the twenty first of November, twenty twenty six."),
    ("5/11/2021", "the fifth of November, twenty twenty one."),
    ("Act 2003", "Act two thousand and three."), ("the 1971 Act", "the nineteen seventy one Act."),
    ("in 1906 and 1900", "in nineteen oh six and nineteen hundred."), ("in 2014", "in twenty fourteen."),
    ("2020/2021", "twenty twenty to twenty twenty one."), ("2014/15", "twenty fourteen to twenty fifteen."),
    ("In 2021, 1,330 people", "In twenty twenty one, one thousand three hundred and thirty people."),
    ("the 1990s", "the nineteen nineties."),
    ("24/7", "twenty four seven."),
])
def test_dates_and_years(written: str, spoken: str) -> None:
    """The British way, day first."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("9am to 5pm", f"nine {AM} to five {PM}."), ("9am–5pm", f"nine {AM} to five {PM}."),
    ("9-5pm", f"nine to five {PM}."), ("9:30 a.m.", f"nine thirty {AM}."), ("9.05am", f"nine oh five {AM}."),
    ("14:00", f"two {PM}."), ("00:15", f"twelve fifteen {AM}."), ("24 hours", "twenty four hours."),
])
def test_times(written: str, spoken: str) -> None:
    """The letters of a.m. are letters, never the word "am"."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("section 2.5", "section two point five."), ("section 5(2)(a)", "section five, two, [A](/ˈA/)."),
    ("Annex A, part 6", "Annex [A](/ˈA/), part six."), ("Part II", "Part two."),
    ("hepatitis C", "hepatitis [C](/sˈiː/)."), ("A to Z", "[A](/ˈA/) to [Z](/zˈɛd/)."),
    ("A doctor and I", "A doctor and I."), ("Plan A and a plan", "Plan [A](/ˈA/) and a plan."),
])
def test_sections_and_letters(written: str, spoken: str) -> None:
    """A lone A is a letter where it can't be an article."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("See www.gov.scot/x.", "See the web address on this page."),
    ("Write to a@b.org.uk", "Write to the email address on this page."),
    ("e.g. this and/or that, etc.", "for example this and or that, and so on."),
    ("Dr Smith & Mrs Bell", "Doctor Smith and Missis Bell."),
    ("drug/alcohol help", "drug or alcohol help."), ("You’re right – now", "You're right, now."),
    ("p. 3", "page three."), ("Is it?", "Is it?"), ("soft\u00adhyphen", "softhyphen."),
])
def test_addresses_and_short_forms(written: str, spoken: str) -> None:
    """What can't be followed by ear is named."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("“Yes.”", "Yes."), ("“Who decided this?”", "Who decided this?"), ("Say “no” to it.", "Say no to it."),
    ("‘This’ is it", "This is it."), ('He said "this".', "He said this."), ("the services’ rules", "the services rules."),
    ("You’re right", "You're right."),
])
def test_quotation_marks(written: str, spoken: str) -> None:
    """They are left out: with them the voice reads the word beside them wrongly."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "spoken"), [
    ("Ask your ADP.", "Ask your [ADP](/ˌAdˌiːpˈiː/)."),
    ("ADPs", "[ADP](/ˌAdˌiːpˈiːz/)."), ("the ADP’s plan", "the [ADP](/ˌAdˌiːpˈiːz/) plan."),
    ("the lochs", "the [loch](/lˈɒxs/)."), ("MAT standards on a mat", "mat standards on a mat."),
    ("NHS 24", "[NHS](/ˌɛnˌAʧˈɛs/) twenty four."), ("WEMYSS bay", "[WEMYSS bay](/wˈiːmz bˈA/)."),
    ("INVERCLYDE", "[INVERCLYDE](/ˌɪnvəklˈId/)."), ("COVID-19", "covid nineteen."),
    ("A BSL film", "A [BSL](/bˌiːˌɛsˈɛl/) film."), ("GPs", "[GP](/ʤˌiːpˈiːz/)."), ("the GP’s", "the [GP](/ʤˌiːpˈiːz/)."),
    ("the GPs’ plan", "the [GP](/ʤˌiːpˈiːz/) plan."), ("an MSP", "an [MSP](/ˌɛmˌɛs pˈiː/)."),
    ("OST", "[OST](/ˌQˌɛs tˈiː/)."), ("NHS GP", "[NHS](/ˌɛnˌAʧˈɛs/) [GP](/ʤˌiːpˈiː/)."),
])
def test_terms(written: str, spoken: str) -> None:
    """Terms in capitals are found in capitals only; endings go by the sound before them; letters of a term stay apart."""
    assert say(written) == spoken


@pytest.mark.parametrize(("written", "unknown"), [
    ("The XYZ met.", ("XYZ",)), ("XYZs", ("XYZ",)), ("12345678901234", ("12345678901234",)),
    ("12/13/2020", ("12/13/2020",)), ("007", ("007",)), ("a < b", ("<",)), ("room B12", ("B12",)),
    ("Call 999, NHS 24 or your ADP in 2026.", ()), ("£5.555", ("£5.555",)),
])
def test_what_nobody_taught_the_voice(written: str, unknown: tuple[str, ...]) -> None:
    """Capitals and numbers that no rule knows are reported, each once."""
    assert NORMALISER.say(written).unknown == unknown


@pytest.mark.parametrize("text", ["", " ", "…", "\ue000", "[x](/y/)", "1" * 5_000, "A " * 2_000, "0 " * 3_000])
def test_odd_input(text: str) -> None:
    """Nothing breaks it, and what looks like phonemes in the text is never taken for any."""
    assert "](/" not in NORMALISER.say(text).text.replace("[A](/ˈA/)", "") or text.startswith("A ")


@pytest.mark.parametrize(("number", "words"), [
    (0, "zero"), (19, "nineteen"), (40, "forty"), (101, "one hundred and one"), (1_000, "one thousand"),
    (1_001, "one thousand and one"), (999_999, "nine hundred and ninety nine thousand nine hundred and ninety nine"),
])
def test_cardinal(number: int, words: str) -> None:
    """Numbers in words, with British “and”."""
    assert cardinal(number) == words


@pytest.mark.parametrize(("number", "words"), [
    (1, "first"), (2, "second"), (12, "twelfth"), (20, "twentieth"), (31, "thirty first"), (100, "one hundredth")])
def test_ordinal(number: int, words: str) -> None:
    """First, second, third."""
    assert ordinal(number) == words


@pytest.mark.parametrize(("number", "words"), [
    (1500, "fifteen hundred"), (2000, "two thousand"), (2009, "two thousand and nine"), (2010, "twenty ten")])
def test_year(number: int, words: str) -> None:
    """As people say years."""
    assert year(number) == words
