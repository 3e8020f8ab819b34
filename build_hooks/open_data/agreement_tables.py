"""The tables about the Change Team's agreement."""

from collections.abc import Callable, Iterator

from build_hooks.models.charter import Charter
from build_hooks.open_data.table import FROM_SOURCE, NUMBER, SOURCE, TEXT, Resource, Row, text, whole


def _commitments(charter: Charter) -> Iterator[Row]:
    for value in charter.agreement.values:
        for commitment in value.commitments:
            yield value.name, commitment.number, commitment.text


def _points(field: str) -> Callable[[Charter], Iterator[Row]]:
    return lambda charter: ((point.number, point.text) for point in getattr(charter.agreement, field))


def _themes(charter: Charter) -> Iterator[Row]:
    for theme in charter.agreement.themes:
        for number, point in enumerate(theme.points, 1):
            yield theme.name, number, point, theme.source, theme.section


AGREEMENT_TABLES = (
    Resource("commitments", "Commitments", "What the Change Team promised under each value.", (
        text("value", "Name of the value"), whole("number", "Place under its value"), TEXT),
        ("value", "number"), _commitments),
    Resource("change_team_actions", "Change Team actions", "What the Change Team set out to do.",
             (NUMBER, TEXT), ("number",), _points("actions")),
    Resource("agreed_practices", "Agreed practices", "How the Change Team agreed to work.",
             (NUMBER, TEXT), ("number",), _points("practices")),
    Resource("open_questions", "Open questions", "What the Change Team had not yet decided.",
             (NUMBER, TEXT), ("number",), _points("open_questions")),
    Resource("what_matters", "What matters", "What matters to the Change Team, in 7 themes.", (
        text("theme", "Name of the theme, in our words"), whole("number", "Our count"), TEXT, SOURCE,
        text("section", "Section of the source")), ("theme", "number"), _themes, (FROM_SOURCE,)),
)
