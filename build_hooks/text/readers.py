"""Any file to blocks with places, by the ending of its name."""

from build_hooks.text.markdown import read_markdown
from build_hooks.text.picture_text import is_picture, read_picture, read_svg
from build_hooks.text.text_file import TextFile, tidy
from build_hooks.text.yaml_text import read_yaml

_YAML = (".yml", ".yaml", ".json")
_TEXT = (".txt", ".vtt", ".srt", ".text")
_SVG = (".svg", ".xml")


def read_bytes(data: bytes | str, name: str) -> TextFile:
    """A file as its readers meet it. What has no known ending is read as Markdown."""
    if isinstance(data, bytes) and is_picture(data):
        return read_picture(data, name)
    text, ending = tidy(data), name.lower()
    if ending.endswith(_YAML):
        blocks, comments, facts = read_yaml(text)
        return TextFile(name, text, "yaml", tuple(blocks), tuple(comments), facts=facts)
    if ending.endswith(_SVG):
        return read_svg(text, name)
    return read_markdown(text, name, breaks=ending.endswith(_TEXT))
