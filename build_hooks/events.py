"""The MkDocs events: each calls one named thing. With hooks.py, the only file that knows MkDocs."""

import errno
import gc
import logging
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from build_hooks import swap, unchanged
from build_hooks.diagnostics import Severity
from build_hooks.reporters import report_text
from build_hooks.settings import Settings, is_release, today_for_build
from build_hooks.output import Output
from build_hooks.preview import Shown
from build_hooks.site import Site

log = logging.getLogger("mkdocs.charter")
THEME = Path(__file__).parent / "theme"
_ICONS = ".icons"
"""By this folder Material's is known."""


class Build:
    """What one MkDocs build needs between its events. Made anew by each on_config."""

    command = "build"
    site: Site
    target: Path
    held: int | None = None
    last_good: Site | None = None
    """The last sound site: what a live preview goes on from."""
    read: unchanged.Stamps
    """Every file that this build reads, as it was before."""
    told: str = ""
    templates: list[str]
    """Where templates are looked for: our theme, Material's and what MkDocs brings."""
    theme: int = 0
    """When a template of the theme was last changed."""
    shown = Shown()
    """What a live preview serves, and from where."""
    served: Path


BUILD = Build()


class Finished(Page):
    """A page whose body is made: there is nothing in it for MkDocs to read or to turn into HTML."""

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = BUILD.site.bodies[self.file.src_uri]


def on_startup(command: str, dirty: bool) -> None:
    """Remembers whether this is a build for publishing or a live preview."""
    BUILD.command = command


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Loads and checks everything before MkDocs touches the site's folder."""
    _begin(config)
    site = Site(_settings(config), BUILD.last_good)
    config.markdown_extensions = []  # Bodies are finished: MkDocs would set up each extension for each page, for nothing.
    BUILD.templates, config.theme.dirs = config.theme.dirs, _without_icons(config.theme.dirs)
    _report(site)
    config.site_dir = str(_made_in(Path(config.site_dir)))
    BUILD.site = BUILD.last_good = site if site.is_sound else BUILD.last_good
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leaves just what the site puts out: nothing of Material's, and no file of docs/ that may not be published."""
    wanted = BUILD.shown.changed(BUILD.site, BUILD.theme) if BUILD.command == "serve" else _everything(BUILD.site)
    outputs = {output.uri: output for output in wanted}
    for file in list(files):
        if file.src_uri in BUILD.site.bodies or file.src_uri not in outputs:
            files.remove(file)
    for uri, output in outputs.items():
        if uri not in files.src_uris:
            files.append(_generated(output, config))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The theme's templates print no empty lines. Material's are found here, and only here: none of its files is put out,
    so MkDocs need not look through its 14,000 icons."""
    env.loader = FileSystemLoader(BUILD.templates)
    env.trim_blocks = env.lstrip_blocks = True
    return env


def on_page_context(context: dict, page, config: MkDocsConfig, nav) -> dict:
    """Gives the theme what stands around the page."""
    return context | {"shell": BUILD.site.shell(page.file.src_uri)}


def on_template_context(context: dict, template_name: str, config: MkDocsConfig) -> dict:
    """Gives the page for wrong addresses its shell."""
    return context | {"shell": BUILD.site.shell(None)}


def on_post_build(config: MkDocsConfig) -> None:
    """Puts what was made where people see it."""
    if BUILD.command == "serve":
        _show(config)
    else:
        _publish(config)


def on_build_error(error: Exception) -> None:
    """Whatever went wrong, the old site is there. A disk that is full, or can't be written to, is told in plain words."""
    if BUILD.command == "serve":
        _go_on()
        return
    swap.clear(BUILD.target)
    if isinstance(error, OSError) and error.errno in _DISK:
        raise Abort(f"The site was not built: {_DISK[error.errno]} The last good site is still in {BUILD.target.name}/.")


_DISK = {errno.ENOSPC: "the disk is full. Make some room, then build again.",
         errno.EDQUOT: "your share of the disk is used up. Make some room, then build again.",
         errno.EROFS: "the disk can only be read. Build in another folder, or ask who looks after this computer.",
         errno.EACCES: "a folder can't be written to. Ask who looks after this computer."}


def _without_icons(folders: list[str]) -> list[str]:
    """All folders of the theme but Material's own."""
    return [folder for folder in folders if not (Path(folder) / _ICONS).is_dir()]


def _everything(site: Site) -> Iterator[Output]:
    """Every file of the site. A page comes without content: MkDocs asks for its body when it prints it."""
    yield from map(Output, site.pages)
    yield from site.files()


def _begin(config: MkDocsConfig) -> None:
    """What must be known before anything is read: that no other build is at work, and how the files are now."""
    gc.disable()
    BUILD.theme = max(path.stat().st_mtime_ns for path in THEME.rglob("*.html"))
    if BUILD.command != "serve":
        _hold(Path(config.site_dir))
        unchanged.forget(_root(config))
        BUILD.read = unchanged.look(_root(config), time.time_ns())


def _show(config: MkDocsConfig) -> None:
    """A preview takes over what changed."""
    BUILD.shown.take(Path(config.site_dir), BUILD.served)
    _go_on()


def _publish(config: MkDocsConfig) -> None:
    """The finished site takes the place of the old one, unless MkDocs found faults in strict mode."""
    gc.freeze()  # Python looks through all that is left when it ends. There is nothing to find.
    if not _strict_faults():
        swap.publish(Path(config.site_dir), BUILD.target)
        _remember(config)


def _go_on() -> None:
    """A preview runs for hours, so it collects garbage, but what its first build made is needed to the end: leave it alone."""
    if not gc.get_freeze_count():
        gc.freeze()
    gc.enable()


def _remember(config: MkDocsConfig) -> None:
    """The build that `make site` makes is remembered; one into another folder, or with faults let through, is not."""
    root = _root(config)
    if config.strict and BUILD.target == root / unchanged.SITE and Path(config.config_file_path).name in unchanged.READ:
        unchanged.remember(root, BUILD.read, BUILD.told)


def _hold(target: Path) -> None:
    """One build at a time in one folder. What a killed build left is overwritten."""
    if BUILD.held is not None and BUILD.target == target:
        return
    BUILD.target, BUILD.held = target, swap.hold(target)
    if BUILD.held is None:
        raise Abort("Another build is at work in this folder. Wait until it is done, then try again.")


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent


def _settings(config: MkDocsConfig) -> Settings:
    root = _root(config)
    given = config.extra.get("charter") or {}
    if not isinstance(given, dict):
        raise PluginError("extra.charter in mkdocs.yml should hold names with values, like “audio: off”.")
    return Settings(
        root=root, site_name=config.site_name, charter_dir=_folder("extra.charter.dir", given.get("dir") or "charter", root),
        docs_dir=_folder("docs_dir", config.docs_dir, root), site_address=config.site_url or "",
        today=today_for_build(), release=is_release(), security_contact=str(given.get("security_contact") or ""),
        booklets="off" if BUILD.command == "serve" else _choice(given.get("booklets", "auto")),
        audio="off" if BUILD.command == "serve" else _choice(given.get("audio", "auto")), voice="tone" if given.get("voice") == "tone" else "",
        markdown={name: config.mdx_configs.get(name) or {} for name in config.markdown_extensions},
        cluster=str(given.get("cluster") or ""), cache_dir=Path(_text("extra.charter.cache", given.get("cache") or ".cache")),
        security_expires=_day(given.get("security_expires")))


def _text(name: str, value: object) -> str:
    """The name of a folder from mkdocs.yml."""
    if not isinstance(value, str) or not value.isprintable():
        raise PluginError(f"{name} in mkdocs.yml should be the name of a folder.")
    return value


def _folder(name: str, value: object, root: Path) -> Path:
    """A folder of content, which must be inside the project: what a site is made of is read from nowhere else."""
    folder = (root / _text(name, value)).resolve()
    if not folder.is_relative_to(root):
        raise PluginError(f"{name} in mkdocs.yml leads outside the project. Name a folder inside it.")
    return folder.relative_to(root)


def _choice(value: str | bool) -> str:
    """auto, require or off, which YAML reads as false."""
    chosen = "off" if value is False else str(value)
    if chosen not in ("auto", "require", "off"):
        raise PluginError(f"“{chosen}” in mkdocs.yml is not a choice. Write auto, require or off.")
    return chosen


def _day(value: object) -> date | None:
    """A day from mkdocs.yml, where YAML may have read it already. One that can't be read is none."""
    try:
        return value if isinstance(value, date) else date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None


def _report(site: Site) -> None:
    """Prints what was found. With errors a build ends; a preview goes on with the last good site."""
    faults = [d for d in site.diagnostics if d.severity is not Severity.NOTICE]
    BUILD.told = "\n".join([*([report_text(faults, site.settings.root)] if faults else []), *site.notes])
    if BUILD.told:
        print(BUILD.told, file=sys.stderr)
    if site.is_sound:
        return
    if BUILD.command == "serve" and BUILD.last_good:
        log.error("The preview still shows the last good site.")
        return
    raise PluginError("The site was not built. The last good site is still in site/.")


def _strict_faults() -> bool:
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)


def _made_in(folder: Path) -> Path:
    """Where MkDocs may write: never where the site stands that people see."""
    if BUILD.command != "serve":
        return swap.staging_folder(BUILD.target)
    BUILD.served = folder
    return folder / ".new"


def _generated(output: Output, config: MkDocsConfig) -> File:
    content = None if output.path else output.content or ""
    path = str(output.path) if output.path else None
    file = File.generated(config, output.uri, content=content, abs_src_path=path)
    if file.is_documentation_page():
        Finished(None, file, config)  # Tells the file by itself that it is its page.
    return file
