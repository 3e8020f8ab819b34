"""What stands around a page."""

from dataclasses import replace

import pytest

from build_hooks.site import Site
from tests.project import Project


@pytest.mark.parametrize(("address", "base"), [("", ""), ("https://example.org/", ""), ("https://example.org/portal/", "/portal")])
def test_the_page_for_wrong_addresses_knows_the_folder_of_the_site(project: Project, address: str, base: str):
    """It is shown at any depth, so its links are whole: also where a site stands below the first page of a host."""
    shell = Site(replace(project.settings, site_address=address)).shell(None)
    assert shell.to("/help/") == f"{base}/help/" and shell.to("tel:999") == "tel:999"
    assert all(link.startswith(f"{base}/assets/") for link in (*shell.stylesheets, shell.icon))
