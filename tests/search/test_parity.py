"""The browser's ranking (theme/scripts/rank.js) and the one in Python give the same answers, run in Node."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from build_hooks.assets import THEME
from build_hooks.models.search import Search
from build_hooks.search.index import Index
from build_hooks.search.rank import Searcher
from build_hooks.search.tokens import stem, words

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="Node isn't installed")

MORE = ("naloxne", "advocat", "methodone", "stoped my presciption", "wont treat me unless I stop using", "pris",
        "can't go on", "Gàidhlig", "999", "a", "", "?!", "how do I complain about my worker’s manager", "kickd out of hostel",
        "recommendation 14", "zebra", "my son", "overdsoe")

RUN = """
const fs = require("fs");
const [script, folder, questions] = process.argv.slice(2);
const tools = new Function(fs.readFileSync(script, "utf8") + "; return { makeSearcher, stem, words };")();
const read = async (name) => JSON.parse(fs.readFileSync(folder + "/" + name, "utf8"));
(async () => {
  const asked = JSON.parse(fs.readFileSync(questions, "utf8"));
  const searcher = tools.makeSearcher(await read("index.json"), read);
  const answers = [];
  for (const question of asked.questions) answers.push({
    found: (await searcher.search(question)).map((one) => [one.number, one.score]), crisis: searcher.isCrisis(question) });
  const stems = asked.texts.map((text) => tools.words(text).map(tools.stem));
  console.log(JSON.stringify({ answers, stems }));
})();
"""


@pytest.fixture(scope="module")
def in_node(index: Index, search: Search, entries, tmp_path_factory) -> dict:
    """What the browser's script answers to every question, and how it takes every text apart."""
    folder: Path = tmp_path_factory.mktemp("node")
    for name, content in index.files.items():
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "run.js").write_text(RUN, encoding="utf-8")
    asked = {"questions": questions(search), "texts": texts(entries)}
    (folder / "asked.json").write_text(json.dumps(asked), encoding="utf-8")
    done = subprocess.run(
        ["node", str(folder / "run.js"), str(THEME / "scripts" / "rank.js"), str(folder), str(folder / "asked.json")],
        capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def questions(search: Search) -> list[str]:
    return [*(question.question for question in search.questions), *search.crisis, *MORE]


def texts(entries) -> list[str]:
    return [text for entry in entries for text in (entry.title, entry.summary, entry.more, *entry.headings, *entry.phrases)]


def test_answers_are_the_same(in_node: dict, searcher: Searcher, search: Search):
    """Every answer to every question, its score and its place are the same."""
    for question, answer in zip(questions(search), in_node["answers"], strict=True):
        assert [[found.number, found.score] for found in searcher.search(question)] == answer["found"], question
        assert searcher.is_crisis(question) == answer["crisis"], question


def test_words_are_taken_apart_alike(in_node: dict, entries):
    """Every text of the site falls into the same words in their one form."""
    for text, found in zip(texts(entries), in_node["stems"], strict=True):
        assert [stem(word) for word in words(text)] == found, text
