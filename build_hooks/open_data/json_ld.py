"""What a page is, in the words of schema.org, for search engines: only where it helps someone to find it."""

import json

from build_hooks.models.charter import Charter
from build_hooks.models.right import Right
from build_hooks.open_data.package import NAME
from build_hooks.open_data.resources import RESOURCES
from build_hooks.settings import Settings
from build_hooks.text.addresses import relative

DATA = "/data/"
_RIGHTS = "/rights/"


def make_json_ld(address: str, charter: Charter, settings: Settings) -> str | None:
    """JSON for a script element of the page at an address: the data set, or a right that can be shown on any screen."""
    if address == DATA:
        return _dump(_dataset(charter, settings))
    right = charter.right_of.get(address.removeprefix(_RIGHTS).rstrip("/")) if address.startswith(_RIGHTS) else None
    return _dump(_right(right, address, settings)) if right and not right.sensitive else None


def _dump(value: dict) -> str:
    """No sign in it can end the script element or begin another."""
    text = json.dumps({"@context": "https://schema.org", **value}, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _dataset(charter: Charter, settings: Settings) -> dict:
    about = charter.dataset
    found = {
        "@type": "Dataset", "name": about.title if about else settings.site_name, "identifier": NAME,
        "url": _link(DATA, DATA, settings), "inLanguage": "en-GB", "isAccessibleForFree": True,
        "spatialCoverage": {"@type": "Country", "name": "Scotland"},
        "distribution": [
            {"@type": "DataDownload", "name": resource.title, "encodingFormat": kind,
             "contentUrl": _link(f"{DATA}{resource.name}.{ending}", DATA, settings)}
            for resource in RESOURCES for ending, kind in (("csv", "text/csv"), ("json", "application/json"))],
    }
    if about:
        found |= {"description": about.summary, "version": about.versions[0].version, "license": about.licence.url,
                  "dateModified": about.versions[0].date.isoformat(), "keywords": list(about.keywords)}
    return found


def _right(right: Right, address: str, settings: Settings) -> dict:
    return {
        "@type": "WebPage", "name": right.short_name, "headline": right.right, "description": right.summary,
        "url": _link(address, address, settings), "inLanguage": "en-GB", "isAccessibleForFree": True,
        "dateModified": max(update.date for update in right.history).isoformat(),
        "lastReviewed": right.checked_on.isoformat(),
        "isPartOf": {"@type": "WebSite", "name": settings.site_name, "url": _link("/", address, settings)},
    }


def _link(address: str, here: str, settings: Settings) -> str:
    return f"{settings.site_address.rstrip('/')}{address}" if settings.site_address else relative(address, here)
