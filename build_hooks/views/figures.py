"""Every chart of the site in few rows, for a picture to share: made before the pages, which tell its size."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from build_hooks.booklets.figures import Figure, FigureRow
from build_hooks.views.chain import chain_of_right
from build_hooks.views.charts import chain_chart, plan_chart, recommendations_chart, right_chart, timeline_chart
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Chart

_MOST_DAYS = 5


def make_figures(look: Lookup) -> tuple[Figure, ...]:
    """One for each chart that can be taken along as a picture."""
    return tuple(Figure(f"figure-{chart.id}", title, rows, chart.as_at, chart.source, note, day, _file(chart))
                 for chart, day, title, rows, note in _figures(look))


def _figures(look: Lookup) -> Iterator[tuple[Chart, date, str, tuple[FigureRow, ...], str]]:
    charter = look.charter
    promised = charter.recommendations.as_at
    counts = ((recommendations_chart(look), promised), (chain_chart(look, [chain_of_right(look, r) for r in charter.rights]), promised))
    for chart, day in counts:
        yield chart, day, chart.title, tuple(FigureRow(row.label, row.value, row.share) for row in chart.rows), chart.note
    timeline = timeline_chart(look)
    days = [row for row in timeline.rows if not row.group]
    newest = tuple(FigureRow(row.label, row.value) for row in days[-_MOST_DAYS:])
    title = f"{timeline.title}: the last {len(newest)} of {len(days)}" if len(newest) < len(days) else timeline.title
    yield timeline, charter.timeline.as_at, title, newest, timeline.note
    for plan in charter.plans:
        chart = plan_chart(look, plan)
        note = "The plan does not say what its letters mean." if plan.letters else chart.note
        yield chart, plan.as_at, chart.title, _counted(chart), note
    for right in charter.rights:
        chart = right_chart(look, right)
        if chart.rows:
            yield chart, promised, chart.title, _counted(chart), chart.note


def _counted(chart: Chart) -> tuple[FigureRow, ...]:
    """How many promises carry each word or letter, as it is printed."""
    total = len(chart.rows)
    words = Counter(row.value for row in chart.rows)
    return tuple(FigureRow(_named(word), f"{count} of {total}", round(100 * count / total)) for word, count in words.most_common())


def _named(word: str) -> str:
    """A letter alone would say nothing."""
    letters = word.split()
    if not all(len(letter) == 1 for letter in letters):
        return word
    return f"Letter {word}" if len(letters) == 1 else f"Letters {' and '.join(letters)}"


def _file(chart: Chart) -> str:
    """Where most of its words stand."""
    kind, _, name = chart.id.partition("-")
    return {"right": f"charter/rights/{name}.yml", "plan": f"charter/plans/{name}.yml",
            "timeline": "charter/timeline.yml"}.get(kind, "charter/recommendations.yml")
