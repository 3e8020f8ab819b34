"""Each page and each file has an address of its own.

Two pages of one address can't both be seen: one of them would be lost, and nobody would know.
Large and small letters count as the same, because some servers hold them for the same.

Wrong: docs/help.md, while the site makes a page /help/ itself; a situation with the id “letters”.
Write instead: another name, like docs/more-help.md or `id: writing-letters`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from build_hooks.checks.things import NAMED, things
from build_hooks.content import Content
from build_hooks.diagnostics import Diagnostic, Location, Rule

RULE = Rule("R245", "address-clash", __doc__)


def check(content: Content, made: Iterable[str], files: Iterable[str] = (), docs: str = "docs") -> Iterator[Diagnostic]:
    """Yields a fault for each address that two things want. `made` is what the site makes, `files` is what stands in docs/."""
    wanted = Counter(map(_file, made))
    for file, count in wanted.items():
        if count > 1:
            yield Diagnostic(_place(content, file), RULE, f"{_shown(file)} would be the address of {count} pages.",
                             "Give one of them another id or name.")
    own: dict[str, str] = {}
    for name, file in _own(content, files, docs):
        if file in wanted and name != f"{docs}/index.md":
            yield Diagnostic(Location(name), RULE, f"The site makes {_shown(file)} itself, so {name} would take its place.",
                             "Give this file another name, or delete it.")
        elif file in own:
            yield Diagnostic(Location(name), RULE, f"{own[file]} has the same address, {_shown(file)}.",
                             "Give one of the two another name.")
        own.setdefault(file, name)


def _own(content: Content, files: Iterable[str], docs: str) -> Iterator[tuple[str, str]]:
    """(name as editors know it, the file that it becomes) of everything that was put into docs/."""
    for entry in content.of("pages"):
        yield entry.document.name, _file(f"/{entry.uri.removesuffix('.md')}/" if entry.uri != "index.md" else "/")
    yield from ((f"{docs}/{file}", _file(f"/{file}")) for file in files)


def _file(address: str) -> str:
    """The file that answers at an address: "/help/" => "help/index.html"."""
    return (f"{address}index.html" if address.endswith("/") else address).lstrip("/").lower()


def _shown(file: str) -> str:
    return f"“/{file.removesuffix('index.html')}”"


def _place(content: Content, file: str) -> Location:
    """The thing whose id is the last part of the address that names one."""
    for part in reversed(file.removesuffix("/index.html").split("/")):
        for kind in NAMED:
            found = [thing for thing in things(content, kind) if thing.name == part]
            if found:
                return found[-1].entry.at(*found[-1].path)
    return Location("charter")
