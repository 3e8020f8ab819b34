"""Starts Debian's nginx on the loopback address with the configuration that a build emits."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

MODULES = Path("/usr/lib/nginx/modules")
BROTLI = MODULES / "ngx_http_brotli_static_module.so"


def missing() -> str:
    """Why nginx can't be asked here; empty where it can."""
    return "" if shutil.which("nginx") else "needs nginx (Debian: nginx-light)"


@contextlib.contextmanager
def nginx(site: Path, prefix: Path, workers: str = "1") -> Iterator[tuple[int, int]]:
    """The ports of a site and of the server before it that sends on to HTTPS. `prefix` is for nginx's own files.

    The configuration is the one in the site's folder. Changed is what a host sets: the folder, ports, names and the
    certificate, for the loopback address has none.
    """
    port, plain = _free_ports(2)
    (prefix / "nginx.conf").write_text(_main(workers, prefix) + _hosted(site, port, plain) + "}\n", encoding="utf-8")
    with (prefix / "log").open("wb") as log:
        server = subprocess.Popen(["nginx", "-p", str(prefix), "-c", str(prefix / "nginx.conf"), "-e", str(prefix / "errors")],
                                  stdout=log, stderr=log)
    try:
        _wait(port, server, prefix)
        yield port, plain
    finally:
        server.terminate()
        server.wait(10)


def _main(workers: str, prefix: Path) -> str:
    """What stands around a site's configuration in every nginx."""
    lines = [f"daemon off; worker_processes {workers}; pid {prefix}/pid;"]
    if os.getuid() == 0:
        lines.append("user root;")
    if BROTLI.is_file():
        lines.append(f"load_module {BROTLI};")
    places = " ".join(f"{name}_temp_path {prefix}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    return "\n".join([*lines, "events {}", f"http {{ {places} sendfile on;", ""])


def _hosted(site: Path, port: int, plain: int) -> str:
    text = (site / "nginx.conf").read_text(encoding="utf-8")
    text = re.sub(r"^\s*(ssl_certificate|listen \[).*$", "", text, flags=re.MULTILINE)
    text = text.replace("listen 443 ssl;", f"listen 127.0.0.1:{port};").replace("listen 80;", f"listen 127.0.0.1:{plain};")
    if not BROTLI.is_file():
        text = text.replace("brotli_static on;", "")
    return text.replace("/srv/site", str(site))


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _wait(port: int, server: subprocess.Popen, prefix: Path) -> None:
    for _ in range(200):
        assert server.poll() is None, (prefix / "log").read_text() + (prefix / "errors").read_text()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError("nginx does not answer")
