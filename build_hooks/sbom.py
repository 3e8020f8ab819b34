"""What the site was built with, as an SBOM (software bill of materials): CycloneDX, which scanners for known holes read.

Versions and hashes come from the locks, licences from the installed packages. The same packages on the same day give the same bytes.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from importlib.metadata import Distribution, distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_LINE = re.compile(r"^([\w.-]+)==(\S+)(?: ; ([^\\]+))?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Locked:
    """One package of a lock, with the hashes of all files that may be installed for it."""

    name: str
    version: str
    hashes: tuple[str, ...]


def read_lock(text: str) -> Iterator[Locked]:
    """The packages of a file of requirements with hashes: those that are meant for this computer."""
    for entry in re.split(r"\n(?=\w)", "\n" + text):
        found = _LINE.match(entry)
        if found and (not found[3] or Marker(found[3].strip()).evaluate()):
            yield Locked(canonicalize_name(found[1]), found[2], tuple(sorted(_HASH.findall(entry))))


def make_sbom(root: Path, today: date) -> str:
    """The SBOM of a site built in `root`. Packages of the voices are in it where they are installed."""
    installed = {canonicalize_name(found.name): found for found in distributions()}
    package = root / "build_hooks"
    locked = {each.name: each for each in read_lock((package / "requirements.txt").read_text(encoding="utf-8"))}
    voices = list(read_lock((package / "audio" / "requirements.txt").read_text(encoding="utf-8")))
    if all(each.name in installed for each in voices):
        locked |= {each.name: each for each in voices}
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    generator = Component(type=ComponentType.APPLICATION, name=project["name"], version=project["version"],
                          description=project["description"], bom_ref=project["name"],
                          licenses=[LicenseFactory().make_from_string(project["license"])])
    parts = {name: _component(each, installed.get(name)) for name, each in sorted(locked.items())}
    content = "\n".join(f"{each.name} {each.version} {' '.join(each.hashes)}" for _, each in sorted(locked.items()))
    bom = Bom(components=parts.values(), serial_number=uuid5(NAMESPACE_URL, f"{today} {content}"))
    bom.metadata.timestamp = datetime.combine(today, time(), UTC)
    bom.metadata.component = generator
    direct = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    bom.register_dependency(generator, [parts[name] for name in sorted(direct & parts.keys())])
    for name, part in parts.items():
        bom.register_dependency(part, [parts[other] for other in _needs(installed.get(name)) if other in parts])
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _component(locked: Locked, found: Distribution | None) -> Component:
    address = PackageURL("pypi", name=locked.name, version=locked.version)
    return Component(name=locked.name, version=locked.version, purl=address, bom_ref=str(address),
                     hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in locked.hashes],
                     licenses=list(_licences(found)))


def _licences(found: Distribution | None) -> Iterator[License]:
    """As the package says it: an expression, else a short field, else the words of its classifiers."""
    if found is None:
        return
    said, field = found.metadata.get("License-Expression"), (found.metadata.get("License") or "").strip().replace("UNKNOWN", "")
    words = sorted(line.rpartition(" :: ")[2] for line in found.metadata.get_all("Classifier") or () if line.startswith("License :: "))
    if said or (field and "\n" not in field and len(field) < 60):
        yield LicenseFactory().make_from_string(said or field)
    else:
        yield from (LicenseFactory().make_with_name(each) for each in words)


def _needs(found: Distribution | None) -> list[str]:
    """The packages that a package needs here, without its extras."""
    needs = [Requirement(line) for line in (found.requires if found else None) or ()]
    return sorted({canonicalize_name(each.name) for each in needs if not each.marker or each.marker.evaluate({"extra": ""})})
