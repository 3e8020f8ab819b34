"""Where to report a hole in the site: /.well-known/security.txt (RFC 9116)."""

from build_hooks.settings import Settings

URI = ".well-known/security.txt"


def make_security_txt(settings: Settings) -> str | None:
    """The file, or None while nobody is named to write to. checks/security_contact.py looks after its last day."""
    if not settings.security_contact or settings.security_expires is None:
        return None
    lines = [f"Contact: {settings.security_contact}", f"Expires: {settings.security_expires.isoformat()}T00:00:00Z",
             "Preferred-Languages: en"]
    if settings.site_address:
        lines.append(f"Canonical: {settings.site_address.rstrip('/')}/{URI}")
    return "\n".join(lines) + "\n"
