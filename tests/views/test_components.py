"""Each component with its examples: they are its docs, and they render."""

from pathlib import Path

import pytest
from lxml import html

from tests.components import EXAMPLES, FOLDERS, Example


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_each_component_is_whole(folder: Path) -> None:
    """A template, examples, and a page that says what it is for and what each value holds."""
    name, told = folder.name, (folder / "README.md").read_text(encoding="utf-8")
    assert {f"{name}.html.j2", f"{name}.yml", "README.md"} <= {path.name for path in folder.iterdir()}
    assert told.startswith(f"# {name}\n") and f"components/{name}/{name}.html.j2" in told and f"({name}.yml)" in told
    given = {key for example in EXAMPLES if example.component == name for key in example.params}
    assert [key for key in sorted(given) if f"`{key}`" not in told] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.component}: {example.name}")
def test_each_example_renders(example: Example) -> None:
    """With no name missing, no id twice, and no link that says only “here” or “more”."""
    printed = example.render()
    if not printed.strip():
        assert "nothing" in example.shows
        return
    part = html.fromstring(f"<div>{printed}</div>")
    ids = part.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = [(link.text_content().strip() or "".join(link.xpath(".//@alt"))).lower() for link in part.xpath("//a")]
    assert not {"", "here", "more", "click here"} & set(named)
