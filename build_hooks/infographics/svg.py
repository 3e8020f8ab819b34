"""A drawing as an SVG file that stands alone: black on white, with its words in it."""

from markupsafe import Markup, escape

from build_hooks.infographics.layout import WIDTH, Box, Drawing, Item, Sign, Words

_HEAD = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
    'aria-labelledby="title description" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, sans-serif">\n'
    '<title id="title">{title}</title>\n<desc id="description">{description}</desc>\n'
    '<rect width="{width}" height="{height}" fill="#fff"/>\n<g fill="#1a1a1a">\n')


def draw_svg(drawing: Drawing) -> str:
    """The file's text."""
    head = _HEAD.format(width=WIDTH, height=drawing.height, title=drawing.title, description=drawing.description)
    return str(head) + "\n".join(map(_element, drawing.items)) + "\n</g>\n</svg>\n"


def _element(item: Item) -> str:
    match item:
        case Words(x, y, size, text, bold):
            weight = ' font-weight="700"' if bold else ""
            return f'<text x="{x}" y="{y}" font-size="{size}"{weight}>{escape(text)}</text>'
        case Box(x, y, width, height, full):
            look = "" if full else ' fill="none" stroke="#1a1a1a" stroke-width="2"'
            return f'<rect x="{x}" y="{y}" width="{width}" height="{height}"{look}/>'
        case Sign(x, y, size, _, path):
            return (f'<path fill-rule="evenodd" transform="translate({x} {y}) scale({round(size / 24, 3)})" '
                    f'd="{path}"/>')
