"""The table of the statuses that we set."""

from datetime import date

from build_hooks.open_data.progress_tables import PROGRESS_TABLES
from tests.project import REPOSITORY, Project

SET = """
sightings:
  - about: {kind: recommendation, number: "1"}
    status: none-found
    looked_in: [{name: The website of the government}, {name: The library of Parliament}]
    looked_on: 2026-11-20
    by: Editor
    why: No page names it.
date_judgements:
  - about: {kind: plan_action, plan: inverclyde-2020, number: "1.1"}
    status: late
    looked_in: [{name: The report}]
    looked_on: 2026-11-20
    by: Editor
    why: The day is past.
    date_as_printed: March 2019
    due: 2019-03-31
"""


def test_each_status_says_where_someone_looked(project: Project) -> None:
    """And on which day, in which role and why. What nobody set is not there."""
    text = (REPOSITORY / "charter/evidence.yml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("sightings:", "date_judgements:"))]
    project.write("charter/evidence.yml", "\n".join(lines) + SET)
    rows = next(table for table in PROGRESS_TABLES if table.name == "statuses").rows
    assert list(rows(project.charter())) == [
        ("what we can see", "recommendation", "1", date(2026, 11, 20), "none-found",
         "The website of the government; The library of Parliament", "Editor", "No page names it.", None, None, None),
        ("against the date", "plan_action", "inverclyde-2020/1.1", date(2026, 11, 20), "late", "The report", "Editor",
         "The day is past.", "March 2019", date(2019, 3, 31), None)]
