"""What was made of the content, wherever it stands: finished sites, and caches of slow work."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from build_hooks.swap import STAGING
from build_hooks.unchanged import KEPT

PROJECT_FILE = "mkdocs.yml"
PARTS_OF_CACHE = ("audio", "booklets", "infographics", "photos", "qr", "templates", "words", KEPT)
"""What builds make in a cache. A test holds this list to what a build really makes."""


def sites(root: Path, environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Every folder that a build of this project writes a site to."""
    named = root / str(_project_file(root, environment).get("site_dir") or "site")
    return list(dict.fromkeys(folder for site in (root / "site", named)
                              for folder in (site, site.parent / STAGING, site.parent / f"{STAGING}-old")))


def caches(root: Path, environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Every cache that is used here: the usual one, that of CHARTER_CACHE, and that of mkdocs.yml."""
    ours = (_project_file(root, environment).get("extra") or {}).get("charter") or {}
    named = (".cache", environment.get("CHARTER_CACHE"), ours.get("cache"))
    return list(dict.fromkeys(root / str(name) for name in named if name))


def remove_cache(folder: Path, root: Path) -> tuple[list[Path], list[Path]]:
    """(what was deleted, what is still there). Other things may stand beside a cache that is not the project's own,
    so of that only the parts go which builds make."""
    if folder.is_symlink() or (folder.is_relative_to(root) and not root.is_relative_to(folder) and not (folder / "rights").exists()):
        return ([folder] if remove(folder) else []), []
    gone = [folder / part for part in PARTS_OF_CACHE if remove(folder / part)]
    return gone, sorted(folder.iterdir()) if folder.is_dir() else []


def remove(folder: Path) -> bool:
    """Deletes a folder or a file that was made of the content. A link is deleted, and what it leads to is not."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
        return True
    if not folder.is_dir():
        return False
    shutil.rmtree(folder)
    return True


def _project_file(root: Path, environment: Mapping[str, str]) -> dict:
    """What mkdocs.yml says, as far as plain YAML can say it."""

    class Loader(yaml.SafeLoader):
        """Knows !ENV, and reads every other tag of MkDocs as nothing."""

    Loader.add_multi_constructor("", lambda loader, tag, node: None)
    Loader.add_constructor("!ENV", lambda loader, node: next(_values(node, environment), None))
    try:
        found = yaml.load((root / PROJECT_FILE).read_text(encoding="utf-8"), Loader)  # noqa: S506 (a safe loader)
    except (OSError, ValueError, yaml.YAMLError):
        return {}
    return found if isinstance(found, dict) else {}


def _values(node: yaml.Node, environment: Mapping[str, str]) -> Iterator[str]:
    """!ENV NAME, or !ENV [NAME, OTHER_NAME, what it is without them]."""
    names = [each.value for each in node.value] if isinstance(node, yaml.SequenceNode) else [node.value]
    yield from (environment[name] for name in names if environment.get(name))
    if len(names) > 1:
        yield names[-1]
