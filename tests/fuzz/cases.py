"""How many cases each test runs, and how it runs them."""

import os
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

CASES = {
    "files of the charter": 3_200, "values of the charter": 700, "any values": 300,
    "hand-written pages": 900, "any Markdown": 500, "markup": 500,
    "words of any file": 600, "sentences to speak": 400, "questions": 400,
    "our drawings": 700, "pictures of authors": 700, "photos": 300,
    "consent to recordings": 400, "sounds": 300, "how words sound": 300,
    "published addresses": 300, "list of addresses": 200, "feeds": 200, "settings of mkdocs.yml": 300, "names of files": 150,
    "whole sites": 60, "whole sites of the real content": 8,
}
"""What is broken, and how many times: test_count.py adds them up."""

TIMES = int(os.environ.get("CHARTER_FUZZ", "0"))


def run(what: str, strategy: SearchStrategy, judge: Callable[[object], None]) -> None:
    """Judges the cases of one kind, and that there were as many as the list says."""
    number, ran = CASES[what] * max(TIMES, 1), 0

    @settings(max_examples=number, deadline=None, database=None, derandomize=not TIMES, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck), report_multiple_bugs=False)
    @given(strategy)
    def each(case: object) -> None:
        nonlocal ran
        ran += 1
        judge(case)

    each()
    assert ran >= number, f"{what}: only {ran} of {number} cases"
