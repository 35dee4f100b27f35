"""Loopback: an HTTP server on this machine that keeps what it is sent and answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Caught:
    """A request as it arrived. ``target`` is path and query, still percent-encoded; header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query as it was sent; empty if there was none."""
        return self.target.partition("?")[2]

    def json(self) -> Any:  # noqa: ANN401 - whatever was sent
        """Read the body as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered. A ``content_type`` of None sends no such header."""

    status: int = 200
    body: bytes = b"{}"
    content_type: str | None = "application/json"


@dataclass(slots=True)
class Loopback:
    """The running server: ``caught`` in the order of arrival, ``reply`` for what comes next."""

    url: str
    reply: Reply = field(default_factory=Reply)
    caught: list[Caught] = field(default_factory=list[Caught])

    def last(self) -> Caught:
        """Take the latest request; there must be exactly one since the last look."""
        (request,) = self.caught
        self.caught.clear()
        return request


@contextmanager
def loopback() -> Generator[Loopback]:
    """Serve until the block ends."""

    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def answer(self) -> None:
            size = int(self.headers.get("content-length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Caught(self.command, self.path, headers, self.rfile.read(size))
            state.caught.append(request)
            reply = state.reply
            self.send_response(reply.status)
            if reply.content_type is not None:
                self.send_header("content-type", reply.content_type)
            bodiless = reply.status in {204, 304} or self.command == "HEAD"
            if not bodiless:
                self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            if not bodiless:
                self.wfile.write(reply.body)

        def __getattr__(self, name: str) -> object:
            # http.server looks up a method for each verb.
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    state = Loopback(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
