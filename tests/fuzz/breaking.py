"""Ways to break a file, drawn by Hypothesis: each case is a real file and a few changes to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as some

ODD = (
    "\x00", "\x1b[2J", "\ufeff", "\u202e", "\u2066", "\u2028", "\u0085", "\ufffe", "\U000e0041", "\u0301" * 300, "👨‍👩‍👧", "ﬁ", "İ", "ı", "ſix", "\u212a", "ß", "٣", "²", "Ⅷ",
    "&a", "*a", "&a [*a]", "!!python/object/apply:os.system [id]", "!x", "<<: {a: b}", "%YAML 9", "{", "[", "[" * 60, "{a: " * 20,
    "'", '"', "|", ">-", "|9", "@", "`", "- ", "? ", ": ", " #", "\t", "\n", "\n\n", "\r", "\n---\n", "\n...\n", "\n  ", "\n- - - a\n",
    '"\\0"', '"\\e[2J"', '"\\ud800"', '"\\u202e"', '"\\x"', "<<<<<<< a\n", "=======\n",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</main>", "<!--", "-->", "]]>", "&lt;", "&#0;", "&#x110000;", "<", ">",
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,a)", "[x](vbscript:a)", "[x](//evil.example)",
    "[x](/\\evil.example)", "[x](/help/#nothing)", "[x](/nowhere/)", "[x](<a b>)", "[x]()", "[](/help/)", "[x][y]\n\n[y]: javascript:a\n",
    "![x](/../../etc/passwd)", "<javascript:alert(1)>", "**", "** **", "__", "~~~", "```", "> ", "#", "####### ", "|a|\n|-|\n|", "1. ",
    "../../../etc/passwd", "/etc/passwd", "..", ".", "/", "\\", "a\\..\\b", "CON", "%2e%2e%2f", "a?b#c", "file:///etc/passwd",
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "0", "1", "9" * 30, "9" * 5_000, "1e999", "nan", "0x10", "1_000", "1.5", "-0",
    "no", "~", "null", "true", "[]", "{}", "[a, b]", "{a: b}", "''", "0001-01-01", "9999-12-31", "2026-02-30", "2026-11-21", "٢٠٢٦-١١-٢١",
    "{{ 7 * 7 }}", "{% include 'x' %}", "${x}", "%s", "{0}", "a" * 3_000, "a " * 1_500, "words-ok: a | b | 2026-11-21", "07700 900123",
    "https://example.org/", "http://[::1", "https://a.b/" + "x" * 3_000, "mailto:a@b.c", "tel:+44", "999", "health", "/help/", "yes",
)
"""Pieces that programs stumble over."""

BYTES = (b"\xff", b"\x00", b"\xed\xa0\x80", b"\xf0\x82\x82\xac", b"\xef\xbb\xbf", b"\xff\xfe", b"\xc3", b"\x80", b"\xe2\x80\xae", b"\r")

Change = Callable[[bytes, int, int, str], bytes]


def _flip(data: bytes, at: int, other: int, odd: str) -> bytes:
    made, place = bytearray(data), at % max(len(data), 1)
    if made:
        made[place] ^= 1 << other % 8
    return bytes(made)


def _cut(data: bytes, at: int, other: int, odd: str) -> bytes:
    return data[: at % (len(data) + 1)]


def _take_out(data: bytes, at: int, other: int, odd: str) -> bytes:
    place = at % (len(data) + 1)
    return data[:place] + data[place + other % 200:]


def _put_bytes(data: bytes, at: int, other: int, odd: str) -> bytes:
    place = at % (len(data) + 1)
    return data[:place] + BYTES[other % len(BYTES)] + data[place:]


def _put_odd(data: bytes, at: int, other: int, odd: str) -> bytes:
    place = at % (len(data) + 1)
    return data[:place] + odd.encode() + data[place:]


def _repeat(data: bytes, at: int, other: int, odd: str) -> bytes:
    place = at % (len(data) + 1)
    return data[:place] + data[place : place + other % 60] * 40 + data[place:]


def _line(change: Callable[[list[bytes], int, int, bytes], None]) -> Change:
    def changed(data: bytes, at: int, other: int, odd: str) -> bytes:
        lines = data.split(b"\n")
        change(lines, at % len(lines), other % len(lines), odd.encode())
        return b"\n".join(lines)
    return changed


def _twice(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    lines.insert(at, lines[at])


def _gone(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    del lines[at]


def _moved_in(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    lines[at] = (b"\t" if other % 7 == 0 else b" " * (other % 9)) + lines[at]


def _moved_out(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    lines[at] = lines[at][1 + other % 3:] if lines[at].startswith(b" ") else b" " + lines[at]


def _swapped(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    lines[at], lines[other] = lines[other], lines[at]


def _odd_value(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    name, colon, _ = lines[at].partition(b": ")
    lines[at] = name + colon + odd


def _quoted_value(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    _odd_value(lines, at, other, b"'" + odd.replace(b"'", b"''").replace(b"\n", b" ") + b"'")


def _other_value(lines: list[bytes], at: int, other: int, odd: bytes) -> None:
    _odd_value(lines, at, other, lines[other].partition(b": ")[2])


OF_BYTES: tuple[Change, ...] = (_flip, _cut, _take_out, _put_bytes, _put_odd, _repeat)
OF_LINES: tuple[Change, ...] = tuple(map(_line, (_twice, _gone, _moved_in, _moved_out, _swapped, _odd_value, _quoted_value, _other_value)))

PLACES = some.integers(0, 2**20)
ODDS = some.sampled_from(ODD) | some.text(max_size=12).map(lambda text: text.encode(errors="replace").decode())


@dataclass(frozen=True)
class Broken:
    """A file with something wrong: its name, its bytes, and what was done to it."""

    name: str
    data: bytes
    done: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Broken({self.name!r}, {self.data[:800]!r}, {len(self.data)} bytes, {self.done!r:.800})"

    def _repr_pretty_(self, printer, cycle: bool) -> None:
        printer.text(repr(self))


@some.composite
def broken(draw: some.DrawFn, files: Sequence[tuple[str, bytes]], changes: Sequence[Change] = OF_LINES + OF_BYTES, most: int = 3,
           odd: Sequence[str] = ()) -> Broken:
    """One of the files with up to `most` changes. `odd` are the pieces to put in, where the usual ones mean nothing."""
    pieces = some.sampled_from(odd) if odd else ODDS
    (name, data), done = draw(some.sampled_from(files)), []
    for _ in range(draw(some.integers(1, most))):
        number, at, other, odd = draw(some.integers(0, len(changes) - 1)), draw(PLACES), draw(PLACES), draw(pieces)
        data = changes[number](data, at, other, odd)
        done.append(f"{number} {at} {other} {odd[:40]!r}")
    return Broken(name, data, tuple(done))
