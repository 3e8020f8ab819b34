"""The one Jinja environment: a page's view to its HTML.

A page is stored as a Markdown file whose body is one HTML block, so blank lines and
deep indents, which Markdown reads as the end of a block or as code, are squeezed out.
"""

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

from build_hooks import kept
from build_hooks.filters import FILTERS
from build_hooks.models.term import Term
from build_hooks.text.explain import Explainer, Meaning
from build_hooks.views.parts import PageView

TEMPLATES = Path(__file__).parent / "templates"
_WORD_LIST = "<div data-word-list></div>"


def changed_templates() -> int:
    """When a template was last changed, in nanoseconds since 1970."""
    return max(path.stat().st_mtime_ns for path in TEMPLATES.rglob("*.j2"))


class _Compiled(FileSystemBytecodeCache):
    """Compiled templates, kept by name and words: wherever the project is moved to, they are found again."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return super().get_cache_key(name)


def make_environment(compiled: Path | None = None) -> Environment:
    """Autoescape on for every template; a name that isn't there is an error, never an empty space.

    In the folder `compiled` the next build finds the templates as they were compiled.
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
        bytecode_cache=_Compiled(str(compiled)) if compiled and kept.can_keep(compiled) else None)
    environment.filters.update(FILTERS)
    return environment


class Renderer:
    """Turns views into page bodies. `explainers` holds one Explainer for each level, `compiled` keeps templates."""

    def __init__(self, explainers: dict[str, Explainer], compiled: Path | None = None) -> None:
        self._environment = make_environment(compiled)
        self._explainers = explainers

    def render(self, page: PageView) -> str:
        """The HTML inside <main>, with hard words explained."""
        template = self._environment.get_template(f"pages/{page.template}.md.j2")
        return self.explain(_squeeze(template.render(page=page, view=page.view)), page)

    def explain(self, html: str, page: PageView) -> str:
        """Finished HTML with the hard words of the page's level explained at first use. Easy Read lists them as well."""
        explainer = self._explainers[page.level]
        if page.level != "easy-read":
            return explainer.explain(html) if page.explain_words else html
        explained, terms = explainer.explain_and_list(html)
        words = self._word_list(terms)
        return explained.replace(_WORD_LIST, words) if _WORD_LIST in explained else f"{explained}\n{words}".strip()

    def _word_list(self, terms: tuple[Meaning, ...]) -> str:
        component = self._environment.get_template("components/word-list/word-list.html.j2")
        return _squeeze(str(component.module.word_list(terms)))


def _squeeze(html: str) -> str:
    """The lines that hold anything, without the spaces around them."""
    return "\n".join(filter(None, map(str.strip, html.split("\n"))))


def make_renderer(terms: Iterable[Term], compiled: Path | None = None) -> Renderer:
    """A renderer that explains these terms, at each reading level in its own words."""
    meant = [(term, (term.term, *term.also)) for term in terms]
    return Renderer({
        "plain": Explainer(Meaning(term.id, term.term, forms, term.meaning) for term, forms in meant),
        "easy-read": Explainer((Meaning(term.id, term.term, forms, term.easy_meaning) for term, forms in meant), mark="b")},
        compiled)
