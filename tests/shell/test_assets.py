"""The stylesheet, scripts and fonts."""

import gzip
import re
from pathlib import Path

import pytest

from build_hooks.assets import SCRIPTS, THEME, Assets, make_assets

STYLES = THEME / "styles"


@pytest.fixture(scope="module")
def assets() -> Assets:
    return make_assets()


def colours(css: str, start: str) -> dict[str, str]:
    """The colours set in the first block that begins so: name => #rrggbb."""
    block = css[css.index(start):]
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6});", block[: block.index("}")]))


def luminance(colour: str) -> float:
    signs = colour.lstrip("#")
    signs = "".join(sign * 2 for sign in signs) if len(signs) == 3 else signs
    parts = [int(signs[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


GROUND = (STYLES / "10-ground.css").read_text(encoding="utf-8")
CHOICES = (STYLES / "apart" / "choices.css").read_text(encoding="utf-8")
COMMON = colours(GROUND, ":root {")


def test_names_change_with_what_is_in_them(assets: Assets):
    """Each file but the worker carries the hash of its bytes in its name."""
    for asset in (*assets.stylesheets.values(), *assets.apart.values(), *assets.scripts.values()):
        assert re.fullmatch(r"assets/[a-z]+-[0-9a-f]{8}\.(css|js)", asset.uri)


def test_first_script_is_tiny(assets: Assets):
    """What runs before the first paint stands in each page: it is under 400 bytes, and names the choices' stylesheet."""
    assert len(assets.first_script) < 400 and "</" not in assets.first_script
    assert assets.apart["choices"].uri.removeprefix("assets/") in assets.first_script


def test_scripts_are_small(assets: Assets):
    """The script of “Leave this page” is under half a KB, that of search under 4 KB."""
    weight = {name: len(gzip.compress(script.content, 9)) for name, script in assets.scripts.items()}
    assert weight["leave"] < 512 and weight["search"] < 4_000 and max(weight.values()) < 4_000, weight


@pytest.mark.parametrize("name", SCRIPTS)
def test_script_does_nothing_forbidden(assets: Assets, name: str):
    """No script runs text as code, writes HTML from text, sets a cookie, or knows another host."""
    text = assets.scripts[name].content.decode()
    for word in ("eval(", "innerHTML", "document.write", "cookie", "http:", "https:", "sendBeacon", "XMLHttpRequest",
                 "Escape"):
        assert word not in text, word
    assert text.startswith('(()=>{"use strict";')


def test_worker_keeps_only_the_shell_and_what_was_chosen(assets: Assets):
    """The worker writes a page that a reader opens into a store only where it is kept already, to make it new."""
    text = assets.worker.decode()
    assert text.count("cache.put") == 1 and "if(chosen)renew(" in text
    assert "SHELL" in text and '["SHELL"]' not in text and "VERSION" not in text
    assert assets.stylesheets["plain"].uri in text and assets.stylesheets["easy-read"].uri in text and '"offline/"' in text and '"saved-pages/"' in text


def test_font_is_named_in_the_stylesheet_and_licensed(assets: Assets):
    """The font that a reader can choose is there in two weights, with its licence beside it."""
    css = assets.apart["choices"].content.decode()
    fonts = [asset.uri.removeprefix("assets/") for asset in assets.fonts if asset.uri.endswith(".woff2")]
    assert len(fonts) == 2 and all(f"url({font})" in css for font in fonts) and "fonts/" not in css
    licence = next(asset for asset in assets.fonts if asset.uri.endswith("OFL.txt"))
    assert b"SIL OPEN FONT LICENSE" in licence.content
    assert all(len(asset.content) < 16_000 for asset in assets.fonts)


def test_choices_are_asked_for_by_attributes():
    """The font and the choices are asked for by attributes on <html> alone."""
    for rule in re.findall(r"^\s*(\[data-[^{]+) \{", CHOICES, re.MULTILINE):
        assert re.match(r'\[data-(size|space|colours|font)="\w+"\]', rule)


@pytest.mark.parametrize("choice, block", [("light", ":root {"), ("dark", "@media screen and (prefers-color-scheme: dark)")])
def test_chosen_colours_are_those_of_the_system(choice: str, block: str):
    """“Light” and “dark” chosen by a reader look exactly like those that a phone asks for."""
    chosen = colours(CHOICES, f'[data-colours="{choice}"]')
    assert chosen == {name: colour for name, colour in colours(GROUND, block).items() if name not in ("focus", "marked")}


@pytest.mark.parametrize("choice", ["light", "dark", "contrast", "cream"])
def test_chosen_colours_have_contrast(choice: str):
    """Every pair of text and ground is 7:1 or more, and edges are 3:1 or more, in each choice."""
    chosen = COMMON | colours(CHOICES, f'[data-colours="{choice}"]')
    for ground in ("paper", "card", "soft"):
        status = () if ground == "soft" else ("red", "going", "done")
        for text in ("ink", "quiet", "accent", *status):
            assert contrast(chosen[text], chosen[ground]) >= 7, (text, ground, contrast(chosen[text], chosen[ground]))
        assert contrast(chosen["edge"], chosen[ground]) >= 3, ground
    assert contrast(chosen["marked"], chosen["focus"]) >= 7
    assert contrast(chosen["paper"], chosen["accent"]) >= 7


def test_settings_of_the_page_are_known_to_script_and_styles():
    """Each choice that the page offers has its rule in the stylesheet, and its name in the first script."""
    from build_hooks.views.reading import SETTINGS
    script = (Path(THEME) / "scripts" / "settings.js").read_text(encoding="utf-8")
    assert "reading" in script and "dataset[name]" in script
    for setting in SETTINGS:
        for value, _ in setting.choices:
            assert not value or f'[data-{setting.name}="{value}"]' in CHOICES, (setting.name, value)
