"""The packages of the extra "audio": which are there, and how to get them."""

from importlib.util import find_spec

HOW = 'Install them with: make voices'
FILES = ("numpy", "soundfile", "lameenc", "joblib", "tqdm")
"""What makes files of sounds, whoever speaks."""


def missing(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the packages that aren't installed, by the names that Python imports."""
    return tuple(name for name in names if find_spec(name) is None)
