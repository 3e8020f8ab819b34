"""How often the rules about respect and privacy are right, on sentences labelled by hand. Figures are printed (-s)."""

from pathlib import Path

import pytest
import yaml

from build_hooks.words_check import check_text

LABELLED = Path(__file__).parent / "labelled"
FAMILIES = [("respect", "respect-", "hurts"), ("privacy", "private-", "private")]


@pytest.mark.parametrize(("name", "prefix", "wrong"), FAMILIES)
def test_precision_and_recall(name: str, prefix: str, wrong: str) -> None:
    """At least 92 in 100 of what is told is wrong, and 85 in 100 of what is wrong is told."""
    lists = yaml.safe_load((LABELLED / f"{name}.yml").read_text(encoding="utf-8"))
    told = [text for text in lists[wrong] if _is_told(text, prefix)]
    false = [text for text in lists["fine"] if _is_told(text, prefix)]
    precision, recall = len(told) / (len(told) + len(false)), len(told) / len(lists[wrong])
    print(f"\n{name}: precision {precision:.3f}, recall {recall:.3f} on {len(lists[wrong])} + {len(lists['fine'])} sentences")
    assert precision >= 0.92, false
    assert recall >= 0.85, sorted(set(lists[wrong]) - set(told))


def _is_told(text: str, prefix: str) -> bool:
    faults, _ = check_text(text, "sentence.md")
    return any(fault.rule.name.startswith(prefix) for fault in faults)


@pytest.mark.parametrize("phone", ["0800 028 8000", "+44 800 028 8000", "(0800) 028 8000"])
def test_contacts_of_services_may_be_printed(phone: str) -> None:
    """A number of the services file is allowed in every form."""
    from dataclasses import replace

    from build_hooks.words_settings import default_settings

    settings = replace(default_settings(), contacts=frozenset({"08000288000", "help@service.example", "@service"}))
    faults, _ = check_text(f"Ring {phone}, write to help@service.example or to @service.", "a.md", settings=settings)
    assert not [fault for fault in faults if fault.rule.name.startswith("private-")]
