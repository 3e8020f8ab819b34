"""Pictures made of dots come in smaller forms."""

import random
from pathlib import Path

import pytest
from PIL import Image

from build_hooks.pictures.photos import WIDTH, make_photos
from build_hooks.site import Site
from tests.infographics.test_author_pictures import PICTURE
from tests.project import Project


def draw(path: Path, size: tuple[int, int] = (1600, 400), mode: str = "RGB") -> None:
    """A soft picture, as photographs are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dots = random.Random(7)
    small = Image.new(mode, (24, 12))
    small.putdata([tuple(dots.randrange(256) for _ in mode) for _ in range(24 * 12)])
    small.resize(size, Image.Resampling.BICUBIC).save(path, **({"lossless": True} if path.suffix == ".webp" else {}))


def test_smaller_forms_are_made(tmp_path: Path):
    """AVIF first, then WebP, each smaller than the author's own and no wider than a page shows it."""
    draw(tmp_path / "pictures" / "room.png")
    photo = make_photos(tmp_path / "pictures", tmp_path / "cache")["room.png"]
    assert (photo.width, photo.height) == (1600, 400)
    assert [small.kind for small in photo.small] == ["image/avif", "image/webp"]
    for small in photo.small:
        assert len(small.content) < 0.9 * (tmp_path / "pictures" / "room.png").stat().st_size
        (tmp_path / "made").write_bytes(small.content)
        with Image.open(tmp_path / "made") as image:
            assert image.width == WIDTH and image.height == WIDTH // 4


def test_same_picture_gives_the_same_bytes(tmp_path: Path):
    """In another folder, with an empty cache."""
    for place in ("one", "two"):
        draw(tmp_path / place / "pictures" / "room.png", (500, 125), mode="RGBA")
    one, two = (make_photos(tmp_path / place / "pictures", tmp_path / place / "cache") for place in ("one", "two"))
    assert one == two and one["room.png"].small


def test_a_form_that_saves_nothing_is_left_out(tmp_path: Path):
    """A drawing of few dots is small already."""
    Image.new("L", (40, 40)).save(tmp_path / "dot.png")
    assert make_photos(tmp_path, tmp_path / "cache")["dot.png"].small == ()


def test_what_is_no_picture_is_left_to_the_checks(tmp_path: Path):
    """It does not stop the others."""
    (tmp_path / "broken.png").write_bytes(b"\x89PNG no")
    draw(tmp_path / "room.webp")
    assert list(make_photos(tmp_path, tmp_path / "cache")) == ["room.webp"]


@pytest.mark.parametrize("name", ["room.png", "room.webp"])
def test_page_offers_the_smaller_forms(project: Project, name: str):
    """Beside the author's own file, and they are in the site."""
    draw(project.root / "docs/infographics" / name, (600, 300))
    project.change("charter/rights/health.yml", "history:", PICTURE.replace("line.svg", name) + "history:")
    site = Site(project.settings)
    assert site.is_sound, site.diagnostics
    body = site.bodies["rights/health.md"]
    assert body.index("image/avif") < body.index("<img src=") and 'width="600"' in body
    made = {output.uri for output in site.outputs() if output.uri.endswith(".avif")}
    assert len(made) == 1 and all(uri.rpartition("/")[2] in body for uri in made)
