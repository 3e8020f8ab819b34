"""What the server says with each file: a strict policy, in the forms of two kinds of host.

The only script that may stand in a page is the first one, named here by its hash.
`_headers` is read by Netlify, Cloudflare Pages and others; `nginx.conf` is a whole configuration for nginx.
"""

import base64
import hashlib
from collections.abc import Iterable

POLICY = "; ".join((
    "default-src 'none'", "style-src 'self'", "script-src 'self' 'sha256-{first}'", "img-src 'self'", "media-src 'self'",
    "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "base-uri 'self'",
    "form-action 'self'"))
"""Nothing from elsewhere, and nothing inline but the first script. Who may show a page in a frame is said apart."""

NO_FRAMES = "frame-ancestors 'none'"
ANY_FRAME = "frame-ancestors *"
EMBED = "/embed/"
"""Only pages here may stand inside other sites."""

ALWAYS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
                           "geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()"),
    ("Strict-Transport-Security", "max-age=31536000"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
OWN_ONLY = ("Cross-Origin-Resource-Policy", "same-origin")
FOR_ALL = ("Cross-Origin-Resource-Policy", "cross-origin")
OPEN_PLACES = ("/data/", EMBED)
"""What other sites may read: the open data and the cards to embed."""

SERVED = ("/404.html", "/sitemap.xml", "/sitemap.xml.gz", "/sw.js", "/_headers", "/_redirects", "/nginx.conf",
          "/redirects-nginx.map", "/.well-known/security.txt", "/assets/icon.svg")
"""What stands beside the pages, for browsers and servers: nothing else may have these addresses."""

TYPES = (
    ("text/html", "html"), ("text/css", "css"), ("text/javascript", "js"), ("text/plain", "txt"), ("text/markdown", "md"),
    ("text/csv", "csv"), ("text/vtt", "vtt"), ("application/json", "json"), ("application/manifest+json", "webmanifest"),
    ("application/xml", "xml"), ("application/atom+xml", "atom"), ("application/gzip", "gz"), ("application/zip", "zip"),
    ("application/pdf", "pdf"), ("application/epub+zip", "epub"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"), ("font/woff2", "woff2"),
    ("image/svg+xml", "svg"), ("image/png", "png"), ("image/jpeg", "jpg jpeg"), ("image/webp", "webp"), ("image/avif", "avif"),
    ("image/gif", "gif"), ("audio/mpeg", "mp3"), ("audio/mp4", "m4a"), ("audio/ogg", "ogg"), ("audio/wav", "wav"),
    ("video/mp4", "mp4"), ("video/webm", "webm"))
"""What each file is. Many a server doesn't know subtitles, tables and e-books, and browsers are told not to guess."""

FOR_EVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"


def always(first_script: str) -> tuple[tuple[str, str], ...]:
    """What stands with every file. `first_script` is the text of the script that stands in each page."""
    digest = base64.b64encode(hashlib.sha256(first_script.encode()).digest()).decode()
    return (("Content-Security-Policy", POLICY.format(first=digest)), *ALWAYS)


def make_headers(addresses: Iterable[str], first_script: str) -> str:
    """The file `_headers`. Two policies hold at once, so the one about frames stands with each part of the site."""
    parts = sorted({address.split("/")[1] for address in (*addresses, "/assets/", "/audio/", "/data/", "/qr/")} - {""})
    blocks = [_block("/*", always(first_script)), _block("/", (*_no_frames(), OWN_ONLY))]
    for part in parts:
        if f"/{part}/" != EMBED:
            blocks.append(_block(f"/{part}/*", (*_no_frames(), FOR_ALL if f"/{part}/" in OPEN_PLACES else OWN_ONLY)))
    blocks.append(_block(f"{EMBED}*", (FOR_ALL,)))
    blocks.append(_block("/data/*", (("Access-Control-Allow-Origin", "*"),)))
    blocks.append(_block("/assets/*", (("Cache-Control", FOR_EVER),)))
    return "\n".join(blocks)


def _no_frames() -> tuple[tuple[str, str], ...]:
    return ("Content-Security-Policy", NO_FRAMES), ("X-Frame-Options", "DENY")


def _block(path: str, headers: Iterable[tuple[str, str]]) -> str:
    return "".join((f"{path}\n", *(f"  {name}: {value}\n" for name, value in headers)))


def make_nginx(first_script: str) -> str:
    """A configuration for nginx. Maps decide what differs from place to place, so no header is lost in a location."""
    lines = "\n".join(f'    add_header {name} "{value}" always;' for name, value in always(first_script))
    types = "\n".join(f"        {kind} {endings};" for kind, endings in TYPES)
    return _NGINX.format(always=lines, types=types, no_frames=NO_FRAMES, any_frame=ANY_FRAME, embed=EMBED, for_ever=FOR_EVER,
                         ask_first=ASK_FIRST)


_NGINX = """\
# nginx configuration for this site. Put it in conf.d, then set server_name, the certificate and root (build_hooks/HOSTING.md).
# brotli_static needs the module libnginx-mod-http-brotli-static; without it, take that line out.

# Long addresses need larger buckets than nginx has. If another file sets their size already, take this line out.
map_hash_bucket_size 512;

map $uri $frames {{
    default      "{no_frames}";
    ~^{embed}    "{any_frame}";
}}
map $uri $old_frames {{
    default      "DENY";
    ~^{embed}    "";
}}
map $uri $who_may_read {{
    default           "same-origin";
    ~^(/data/|{embed}) "cross-origin";
}}
# Old and short addresses. Written as a pattern, so that nginx starts without the file too.
map $uri $moved_to {{
    default "";
    include /srv/site/redirects-nginx.ma[p];
}}
map $uri $open_data {{
    default   "";
    ~^/data/  "*";
}}
map $uri $keep {{
    default     "{ask_first}";
    "~^/(?:assets|audio)/.*-[0-9a-f]{{8}}[./]"  "{for_ever}";
}}

server {{
    listen 80;
    listen [::]:80;
    server_name example.org;
    return 301 https://$host$request_uri;
}}

server {{
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name example.org;
    ssl_certificate     /etc/ssl/certs/example.org.pem;
    ssl_certificate_key /etc/ssl/private/example.org.key;

    root /srv/site;
    index index.html;
    types {{
{types}
    }}
    charset utf-8;
    charset_types text/css text/csv text/javascript text/markdown text/plain text/vtt;
    server_tokens off;
    absolute_redirect off;
    if ($moved_to) {{ return 301 $moved_to; }}
    error_page 404 /404.html;

    # No log of who read what. Faults are logged without the reader's address only where the host sees to it.
    access_log off;

    # The smaller copies that make release puts beside the files.
    gzip_vary on;
    gzip_static on;
    brotli_static on;

{always}
    add_header Content-Security-Policy $frames always;
    add_header X-Frame-Options $old_frames always;
    add_header Cross-Origin-Resource-Policy $who_may_read always;
    add_header Access-Control-Allow-Origin $open_data always;
    add_header Cache-Control $keep always;

    location / {{
        try_files $uri $uri/ =404;
    }}
    location ~ ^/(_headers|_redirects|nginx[.]conf|redirects-nginx[.]map)$ {{ return 404; }}
}}
"""
