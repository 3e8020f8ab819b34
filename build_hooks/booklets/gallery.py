"""The pictures of the charter as whole SVG files with their alt text."""

from functools import cache

from build_hooks.booklets.booklet import Picture
from build_hooks.models.charter import Charter
from build_hooks.pictures.drawings import Drawings


class Gallery:
    """Finds a picture by its idea."""

    def __init__(self, charter: Charter) -> None:
        self._records = charter.picture_of
        self.picture = cache(self._picture)

    def _picture(self, concept: str) -> Picture:
        record = self._records[concept]
        drawing = Drawings().drawing(record.file)
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{drawing.view_box}">{drawing.markup}</svg>'
        return Picture(concept, svg, record.alt)


def credit(charter: Charter) -> str:
    """Whose pictures these are, and under which licence: it goes wherever a picture goes."""
    named = (f"{each.name} ({each.url.removeprefix('https://').rstrip('/')}), {each.licence}, made smaller" if each.url
             else f"{each.name.lower()}, {each.licence}" for each in charter.pictures.sets)
    return f"Pictures: {'; '.join(named)}."


def short_credit(charter: Charter) -> str:
    """The same where there is little room."""
    sets = charter.pictures.sets
    names = " and ".join(each.name if each.url else each.name.lower() for each in sets)
    return f"Pictures: {names}, {' and '.join(dict.fromkeys(each.licence for each in sets))}"
