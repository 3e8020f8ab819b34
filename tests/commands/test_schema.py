"""schema: what editors use."""

import json

import pytest

from build_hooks.loading import KINDS


def test_all_kinds_are_printed(run) -> None:
    """One object: kind => schema."""
    code, out, _ = run("schema")
    assert code == 0
    assert set(json.loads(out)) == {*(kind.name for kind in KINDS), "pages"}


@pytest.mark.parametrize("kind", [*(kind.name for kind in KINDS), "pages"])
def test_one_kind_can_be_chosen(run, kind: str) -> None:
    """A schema refuses names that aren't used, as the loader does."""
    code, out, _ = run("schema", kind)
    schema = json.loads(out)
    assert (code, schema["type"], schema["additionalProperties"]) == (0, "object", False)
