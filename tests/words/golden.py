"""Golden cases of the language rules: a file says the level and the text; the rest is what one rule must find.

`pytest tests/words --update-golden` writes the findings anew. Read the difference before you keep it.
"""

from pathlib import Path

import yaml

from build_hooks.words_check import check_text

GOLDEN = Path(__file__).resolve().parent / "golden"


class _Text(str):
    """Text that is written as a block, so that a case reads like the page it stands for."""


class _Writer(yaml.SafeDumper):
    """Writes a case the way people write it."""


_Writer.add_representer(_Text, lambda writer, text: writer.represent_scalar("tag:yaml.org,2002:str", str(text), style="|"))


def cases() -> list[Path]:
    """Every case, sorted by rule."""
    return sorted(GOLDEN.glob("*/*.yml"))


def load(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def found(path: Path) -> list[str]:
    """What the rule named by the folder finds: a line for each fault."""
    case = load(path)
    faults, _ = check_text(case["text"], case.get("name", "text.md"), case["level"])
    return [f"{fault.location.line}:{fault.location.column} {fault.severity}: {fault.message} {fault.fix}"
            for fault in faults if fault.rule.name == path.parent.name]


def write(path: Path, case: dict) -> None:
    """Writes a case with its findings."""
    case = {key: _Text(value) if "\n" in str(value) else value for key, value in case.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.dump(case, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=110), encoding="utf-8")


def update(path: Path) -> None:
    """Writes the findings of today into a case."""
    write(path, load(path) | {"diagnostics": found(path)})
