"""Serves a built site on the loopback address, as a plain web server would."""

import contextlib
import io
import re
import socket
import threading
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Quiet(SimpleHTTPRequestHandler):
    """Answers from one folder with the site's own headers, and with 404.html for what isn't there."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: object) -> None:
        """Says nothing: a test reads what the browser saw."""

    def end_headers(self) -> None:
        for name, value in _site_headers(self.directory, self.path):
            self.send_header(name, value)
        super().end_headers()

    def send_head(self) -> io.BytesIO | None:
        """A part of a file, where a player asks for one: without it nobody can go to another sentence."""
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if not asked or not path.is_file():
            return super().send_head()
        whole = path.read_bytes()
        first, last = int(asked[1]), min(int(asked[2] or len(whole)), len(whole) - 1)
        part = whole[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(whole)}")
        self.end_headers()
        return io.BytesIO(part)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _site_headers(folder: str, address: str) -> Iterator[tuple[str, str]]:
    """The headers that the site's own _headers file asks for at an address: those of each block that fits."""
    path = Path(folder) / "_headers"
    if not path.is_file():
        return
    fits = False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line[0].isspace() and not line.startswith("#"):
            fits = fnmatchcase(address.partition("?")[0], line.strip())
        elif fits and ":" in line:
            name, _, value = line.strip().partition(":")
            if name.lower() != "strict-transport-security":
                yield name, value.strip()


class _Server(ThreadingHTTPServer):
    """A server that is really gone once it is stopped: it leaves no connection open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        self.connections: list[socket.socket] = []

    def get_request(self) -> tuple[socket.socket, tuple]:
        connection, address = super().get_request()
        self.connections.append(connection)
        return connection, address

    def server_close(self) -> None:
        super().server_close()
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which the folder is served while the context lasts."""
    server = _Server(folder)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
