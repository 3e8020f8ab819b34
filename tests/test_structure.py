"""How the code is laid out: what may import what, how long things are, and what each says of itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_hooks.checks import CHECKS, CHECKS_OF_PAGES, address_clash, due_soon, security_contact
from build_hooks.rules import RULES
from tests.project import REPOSITORY

PACKAGE = REPOSITORY / "build_hooks"
MODULES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}

ORDER = (
    "diagnostics", "slow_work", "kept", "remembered", "unchanged", "settings", "source", "shape", "text", "models", "pictures", "content", "loading", "permalinks", "checks",
    "words_settings", "words_check", "words_command", "language_gate", "audio", "booklets", "open_data", "views/download_list", "views/parts", "infographics", "search", "views",
    "filters", "rendering", "stylesheet", "assets", "security", "headers", "output", "paper", "own_files", "shell", "listening", "site", "preview", "rules", "reporters", "swap",
    "sbom", "release", "commands", "__main__", "events", "hooks")
"""Data flows one way: a part imports only from itself and from what stands before it."""

KNOW_MKDOCS = {"hooks.py", "events.py"}
START_TOOLS = {"engine.py"}
WRITE = {"kept.py", "language_gate.py", "output.py", "swap.py", "release.py", "events.py", "preview.py", "unchanged.py"}
RULE_MODULES = (*CHECKS, *CHECKS_OF_PAGES, address_clash, due_soon, security_contact)
OWN_LISTS = {"words", "respect", "privacy"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def part_of(path: Path | str) -> str:
    """The part of the order that a module belongs to."""
    name = name_of(path) if isinstance(path, Path) else path
    name = name.removesuffix(".py")
    return name if name in ORDER else name.split("/")[0]


def imports(path: Path) -> Iterator[str]:
    """The full names of all modules that a module imports."""
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_imports(path: Path) -> set[str]:
    """The parts of the package that a module imports."""
    found = set()
    for name in imports(path):
        if name.startswith("build_hooks."):
            inside = name.removeprefix("build_hooks.").split(".")
            found.add(part_of("/".join(inside[:2])))
    return found


def length_of(function: ast.FunctionDef) -> int:
    """Its lines without its docstring."""
    docstring = function.body[0] if ast.get_docstring(function) else None
    return function.end_lineno - function.lineno + 1 - (docstring.end_lineno - docstring.lineno + 1 if docstring else 0)


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(TREES[path]) if isinstance(node, ast.FunctionDef))


def test_data_flows_one_way() -> None:
    """A module imports only from parts that stand before its own."""
    for path in MODULES[1:]:
        assert part_of(path) in ORDER, f"give {name_of(path)} its place in ORDER"
        later = own_imports(path) - set(ORDER[: ORDER.index(part_of(path)) + 1])
        assert not later, f"{name_of(path)} imports {later}"


def test_only_two_files_know_mkdocs() -> None:
    """Everything else survives a change of renderer."""
    knowing = {name_of(path) for path in MODULES if any(name.split(".")[0] in ("mkdocs", "material") for name in imports(path))}
    assert knowing <= KNOW_MKDOCS


def test_models_know_nothing_of_ours_but_models() -> None:
    """Models hold values. They read nothing and report nothing."""
    for path in MODULES:
        if part_of(path) == "models":
            assert own_imports(path) <= {"models"}


def test_only_an_engine_starts_a_tool() -> None:
    """Outside tools can be found in one place, and taken away there."""
    starting = {path.name for path in MODULES if {"subprocess", "os.system"} & {name.split(".")[0] for name in imports(path)}}
    assert starting <= START_TOOLS


def test_no_module_is_long() -> None:
    """One idea a file: 300 lines at most."""
    assert [name_of(path) for path in MODULES if len(path.read_bytes().splitlines()) > 300] == []


def test_no_function_is_long() -> None:
    """50 lines at most, without its docstring."""
    assert [f"{name_of(path)}: {node.name}" for path in MODULES for node in functions(path) if length_of(node) > 50] == []


def test_most_functions_are_short() -> None:
    """Nine of ten have fewer than 25 lines."""
    lengths = sorted(length_of(node) for path in MODULES for node in functions(path))
    assert lengths[len(lengths) * 9 // 10] <= 25


def test_every_module_says_what_it_is_for() -> None:
    """In its first line, as a sentence."""
    for path in MODULES:
        docstring = ast.get_docstring(TREES[path]) or ""
        assert docstring.split("\n\n")[0].rstrip().endswith((".", ":", "…", "?")), name_of(path)


def test_every_public_function_says_what_it_does() -> None:
    """But for those of one line, plain data, and those that every command or rule has: of them the module speaks."""
    for path in MODULES:
        for node in TREES[path].body:
            if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
                continue
            one_line = isinstance(node, ast.FunctionDef) and len(node.body) == 1
            plain_data = isinstance(node, ast.ClassDef) and part_of(path) in ("views", "search")
            by_name = node.name == "add_arguments" or (part_of(path) == "checks" and node.name == "check")
            assert one_line or plain_data or by_name or ast.get_docstring(node), f"{name_of(path)}: {node.name}"


def test_every_rule_module_is_listed() -> None:
    """The lists can be read, and no module of checks/ with a rule is forgotten. Rules of words have lists of their own."""
    found = {name_of(path) for path in MODULES if part_of(path) == "checks" and path.parent.name not in OWN_LISTS
             and any(isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "RULE" for node in TREES[path].body)}
    listed = {f"{module.__name__.removeprefix('build_hooks.').replace('.', '/')}.py" for module in RULE_MODULES}
    assert found == listed


@pytest.mark.parametrize("module", RULE_MODULES, ids=lambda module: module.RULE.name)
def test_a_rule_module_is_called_after_its_rule(module) -> None:
    """Its docstring is the rule's page, and shows what is wrong and what is right."""
    name = module.__name__.rsplit(".", 1)[1].replace("_", "-")
    assert module.RULE.name in (name, f"private-{name}", f"respect-{name}", f"words-{name}")
    assert module.RULE.about == module.__doc__
    assert module.RULE in RULES


def test_only_a_few_modules_write_files() -> None:
    """A build writes nothing into docs/ or charter/: writing is done in places that can be looked at, or on command."""
    writing = set()
    for path in MODULES:
        for node in ast.walk(TREES[path]):
            if isinstance(node, ast.Attribute) and node.attr in ("write_text", "write_bytes", "mkdir", "rmtree", "copytree"):
                writing.add(name_of(path))
    elsewhere = {name for name in writing if not name.startswith(("commands/", "audio/", "search/", "pictures/"))}
    assert {name for name in elsewhere if not name.endswith("cache.py")} <= WRITE


def test_nothing_reads_the_clock_but_settings() -> None:
    """Today is one value, so that two builds of one input are alike. unchanged.py asks too: it may import nothing."""
    for path in MODULES:
        for node in ast.walk(TREES[path]):
            if name_of(path) not in ("settings.py", "unchanged.py") and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                asked = ast.unparse(node.func)
                assert not asked.endswith((".now", ".utcnow", "date.today", "datetime.today")), name_of(path)


def test_every_test_says_what_is_true() -> None:
    """Each test's docstring states the behaviour in a sentence."""
    silent = []
    for path in sorted((REPOSITORY / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node):
                silent.append(f"{path.name}: {node.name}")
    assert silent == []
