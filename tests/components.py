"""The examples of every component: templates/components/<name>/<name>.yml, as the pages would print them."""

from dataclasses import dataclass
from types import SimpleNamespace

import yaml

from build_hooks.rendering import TEMPLATES, make_environment

FOLDERS = sorted(path for path in (TEMPLATES / "components").iterdir() if path.is_dir())
PAGE = SimpleNamespace(address="/a/page/", player=None, downloads=None, formats=())


@dataclass(frozen=True)
class Example:
    """One example: its component, its name, what it shows, and what the macro is given."""

    component: str
    name: str
    shows: str
    params: dict

    def render(self) -> str:
        """Its HTML."""
        template = make_environment().get_template(f"components/{self.component}/{self.component}.html.j2")
        return str(getattr(template.make_module({"page": PAGE}), self.component.replace("-", "_"))(**self.params))


EXAMPLES = tuple(
    Example(folder.name, each["name"], each["shows"], each["params"])
    for folder in FOLDERS
    for each in yaml.safe_load((folder / f"{folder.name}.yml").read_text(encoding="utf-8")))
