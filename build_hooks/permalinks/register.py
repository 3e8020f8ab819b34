"""Adds addresses to the words of permalinks.yml. Comments and order stay, and nothing is ever taken away."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from build_hooks.models.permalink import Permalinks

NEW_FILE = """\
# Every address that was ever published, with the parts of its page that can be linked to. Never take one away.
# New ones are added by: python -m build_hooks register
# A page or a part that moves gets a line under redirects, at the end:
#   - {from: /old/, to: /new/, since: 2026-11-21, why: The page has a better name.}
addresses:

redirects: []
"""

Addresses = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class _Listed:
    """One address in the file: where it begins and ends, and the list of its anchors (None: nothing is there)."""

    name: str
    first: int
    last: int
    anchors: yaml.SequenceNode | None


@dataclass
class _Edit:
    """Lines to put behind a line, or words to put into one."""

    lines: list[str]
    after: dict[int, list[str]] = field(default_factory=dict)

    def insert(self, line: int, new: list[str]) -> None:
        self.after.setdefault(line, []).extend(new)

    def text(self) -> str:
        made = list(self.after.get(-1, ()))
        for number, line in enumerate(self.lines):
            made += [line, *self.after.get(number, ())]
        return "\n".join(made) + "\n"


def find_new(known: Permalinks | None, addresses: Addresses) -> dict[str, list[str]]:
    """Each address that has something new: an empty list when only the address itself is."""
    listed = known.addresses if known else {}
    redirected = {redirect.from_ for redirect in known.redirects} if known else set()
    found = {}
    for address, anchors in sorted(addresses.items()):
        new = sorted(anchor for anchor in anchors - set(listed.get(address, ())) if f"{address}#{anchor}" not in redirected)
        if new or address not in listed:
            found[address] = new
    return found


def add(text: str, new: Mapping[str, list[str]]) -> str:
    """The file's words with new addresses and anchors. `text` is a file without faults, or empty."""
    text = text if text.strip() else NEW_FILE
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    pairs = {key.value: (key, value) for key, value in root.value} if isinstance(root, yaml.MappingNode) else {}
    if "addresses" not in pairs:
        return add(f"{text.rstrip()}\n\naddresses:\n", new)
    key, value = pairs["addresses"]
    edit = _Edit(text.replace("\r\n", "\n").rstrip("\n").split("\n"))
    if getattr(value, "flow_style", False) and not value.value:
        line = edit.lines[key.start_mark.line]
        edit.lines[key.start_mark.line] = line[: key.end_mark.column] + ":" + line[value.end_mark.column:]
    listed = _listed(value, edit.lines) if isinstance(value, yaml.MappingNode) else []
    known = {one.name: one for one in listed}
    for address in new.keys() & known.keys():
        _add_anchors(edit, known[address], new[address])
    for address in (address for address in new if address not in known):
        before = [one.last for one in listed if one.name < address]
        edit.insert(before[-1] if before else key.start_mark.line, _block(address, new[address], _indent(value)))
    made = edit.text()
    if not _holds(made, text, new):
        raise ValueError("permalinks.yml is written in a way that can't be added to")
    return made


def _holds(made: str, text: str, new: Mapping[str, list[str]]) -> bool:
    """Whether what was made says what the old words said, and what is new: nothing more, nothing less."""
    wanted = {address: list(anchors or ()) for address, anchors in _addresses(text).items()}
    for address, anchors in new.items():
        wanted.setdefault(address, []).extend(anchors)
    try:
        found = _addresses(made)
    except yaml.YAMLError:
        return False
    return {address: list(anchors or ()) for address, anchors in found.items()} == wanted


def _addresses(text: str) -> dict:
    return (yaml.load(text, Loader=yaml.CBaseLoader) or {}).get("addresses") or {}


def _listed(value: yaml.MappingNode, lines: list[str]) -> list[_Listed]:
    found = []
    for key, anchors in value.value:
        is_list = isinstance(anchors, yaml.SequenceNode)
        last = key.end_mark.line
        if is_list:
            last = anchors.end_mark.line if anchors.flow_style else anchors.value[-1].end_mark.line
        found.append(_Listed(key.value, key.start_mark.line, last, anchors if is_list else None))
    return found


def _add_anchors(edit: _Edit, here: _Listed, anchors: list[str]) -> None:
    node = here.anchors
    if node is None or (node.flow_style and not node.value):
        line = edit.lines[here.first]
        edit.lines[here.first] = line if node is None else line[: node.start_mark.column].rstrip() + line[node.end_mark.column:]
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        edit.insert(here.last, [f"{indent}- {_quoted(anchor)}" for anchor in anchors])
    elif node.flow_style:
        line, end = edit.lines[here.last], node.end_mark.column - 1
        edit.lines[here.last] = f"{line[:end].rstrip().rstrip(',')}, {', '.join(map(_quoted, anchors))}{line[end:]}"
    else:
        indent = " " * node.start_mark.column
        edit.insert(here.last, [f"{indent}- {_quoted(anchor)}" for anchor in anchors])


def _indent(value: yaml.Node) -> str:
    first = value.value[0][0] if isinstance(value, yaml.MappingNode) and value.value else None
    return " " * (first.start_mark.column if first else 2)


def _block(address: str, anchors: list[str], indent: str) -> list[str]:
    if not anchors:
        return [f"{indent}{address}: []"]
    return [f"{indent}{address}:", *(f"{indent}  - {_quoted(anchor)}" for anchor in anchors)]


def _quoted(anchor: str) -> str:
    plain = anchor[0].isalpha() and all(sign.isalnum() or sign in "-_." for sign in anchor)
    return anchor if plain and anchor.lower() not in ("null", "true", "false", "yes", "no") else f'"{anchor}"'
