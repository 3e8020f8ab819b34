"""withdraw: takes a story away for good, when the person who told it takes their consent back."""

import re
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path

from build_hooks.commands.made import caches, remove, remove_cache, sites
from build_hooks.commands.options import add_folders, settings_of
from build_hooks.settings import Settings
from build_hooks.source import parse_yaml

name = "withdraw"
help = "Take a story away for good: its words, sounds and pictures, and everything that was made of them."

_CODE = re.compile(r"[A-Z]{2}-\d{4}")
_FILE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]{3,4}")
_LEFT = """What this cannot reach, and a person must see to:
  - the published site: build it again and publish it now
  - the history of the repository, and every copy of it
  - other folders that a build was written to, back-ups, and the caches of the host and of search engines
  - paper, and copies that others made. Tell the person so."""


@dataclass(frozen=True)
class Found:
    """One story that belongs to a code: its file, what it is, and the names of its sounds and pictures."""

    path: Path
    what: str
    files: tuple[str, ...]


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code", help="the code that stands for the person, like AB-1234")
    add_folders(parser)


def run(options: Namespace) -> int:
    """Deletes the story and all that was made of it, and notes the day. Works even if the content has faults."""
    if not _CODE.fullmatch(options.code):
        print("A code is 2 capital letters, a hyphen and 4 digits, like AB-1234.", file=sys.stderr)
        return 2
    settings = settings_of(options)
    found = find_stories(settings, options.code)
    if not found:
        print(f"No story has the code {options.code}. Nothing was changed.", file=sys.stderr)
        return 1
    for story in found:
        for file in story.files:
            (settings.docs_path / "stories" / file).unlink(missing_ok=True)
        story.path.unlink()
        note(settings, story.what)
    gone, left = delete_made(settings)
    names = ", ".join(map(settings.name_of, gone)) or "nothing else"
    print(f"{'The story is' if len(found) == 1 else f'{len(found)} stories are'} gone. Also deleted: {names}.")
    for path in left:
        print(f"Not deleted: {settings.name_of(path)}. It stands in a folder for slow work, and no build makes it. Please look.")
    print(f"{settings.name_of(settings.charter_path)}/withdrawals.yml has the day. Now run: make site\n{_LEFT}")
    return 0


def delete_made(settings: Settings) -> tuple[list[Path], list[Path]]:
    """Everything that was made of the content goes as a whole: words may stand in it in ways that no search finds, such
    as sound, packed PDF files or an index. The next build makes it again, without the story. Returns what is gone and
    what a person must look at."""
    gone, left = [folder for folder in sites(settings.root) if remove(folder)], []
    for cache in caches(settings.root):
        deleted, other = remove_cache(cache, settings.root)
        gone += deleted
        left += other
    return gone, left


def find_stories(settings: Settings, code: str) -> list[Found]:
    """Every file of charter/stories/ with this code, well formed or not."""
    return [_read(path, code) for path in sorted((settings.charter_path / "stories").glob("*"))
            if path.is_file() and re.search(rf"(?<![\w-]){code}(?![\w-])", path.read_text(encoding="utf-8", errors="replace"))]


def _read(path: Path, code: str) -> Found:
    text = path.read_text(encoding="utf-8", errors="replace")
    document, _ = parse_yaml(text, path.name)
    form = document.value.get("form") if isinstance(document.value, dict) else ""
    files = re.findall(rf"\bfile:\s*[\"']?({_FILE.pattern})", text)
    return Found(path, "a quote" if form == "quote" else "a story", tuple(files))


def note(settings: Settings, what: str) -> None:
    """Adds the day to charter/withdrawals.yml: the day and the kind of thing, and nothing that points to the person."""
    path = settings.charter_path / "withdrawals.yml"
    before = path.read_text(encoding="utf-8") if path.exists() else (
        "# What people took back. Only the day and the kind of thing: no code, no title, no reason.\nwithdrawals:\n")
    before = before.replace("withdrawals: []", "withdrawals:")
    path.write_text(f"{before.rstrip()}\n  - date: {settings.today.isoformat()}\n    what: {what}\n", encoding="utf-8")
