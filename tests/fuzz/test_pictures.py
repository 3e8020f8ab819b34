"""Drawings, pictures of authors and photos with something wrong in them."""

from pathlib import Path

from build_hooks.checks.infographic_file import picture_faults
from build_hooks.pictures.author_svg import find_refused
from build_hooks.pictures.minify import minify
from build_hooks.pictures.photos import make_photos
from build_hooks.pictures.safe_svg import BadDrawing, parse_svg
from tests.fuzz.breaking import OF_BYTES, Broken, broken
from tests.fuzz.cases import run
from tests.fuzz.corpus import PICTURE, drawings, photos
from tests.fuzz.guard import guarded
from tests.fuzz.svg import SVG_ODD, is_tame_svg


def test_our_drawings() -> None:
    """A drawing is plain shapes, or BadDrawing says what is wrong and what to do."""
    def judge(case: Broken) -> None:
        with guarded():
            try:
                markup = minify(parse_svg(case.data).shapes)
            except BadDrawing as error:
                assert error.problem and error.fix
            except ValueError as error:
                assert str(error)  # minify says which shape is broken; Drawings makes a BadDrawing of it.
            else:
                is_tame_svg(markup)

    run("our drawings", broken(drawings(), odd=SVG_ODD), judge)


def test_pictures_of_authors() -> None:
    """What is not refused is tame, as a browser would read it."""
    def judge(case: Broken) -> None:
        with guarded():
            refused = list(find_refused(case.data))
            assert all(found.line >= 1 and found.column >= 1 and found.what for found in refused)
            if not refused:
                is_tame_svg(case.data.decode())

    run("pictures of authors", broken([("a.svg", PICTURE)], odd=SVG_ODD), judge)


def test_photos(tmp_path: Path) -> None:
    """A photo is made smaller, or left out and told of. Only PNG and WebP are opened at all."""
    folder, cache = tmp_path / "pictures", tmp_path / "cache"
    folder.mkdir()

    def judge(case: Broken) -> None:
        for old in folder.iterdir():
            old.unlink()
        (folder / case.name).write_bytes(case.data)
        with guarded(cache):
            faults = list(picture_faults(folder / case.name))
            made = make_photos(folder, cache)
            assert all(message and fix for message, fix in faults)
            assert faults or made

    run("photos", broken(photos(), OF_BYTES, most=2), judge)
