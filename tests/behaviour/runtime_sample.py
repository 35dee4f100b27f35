"""Runtime sample: a small client in the shape that is generated, and a scripted server for it to call."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

ROOT = Path(__file__).resolve().parents[2]
# The runtime is tested as it stands; its folder's name is the placeholder of the templates.
sys.path.insert(0, str(ROOT / "templates"))

from __package__._runtime import (  # noqa: E402 - needs the path above
    deprecation,
    errors,
    operation,
    options,
    record,
)
from __package__._runtime import (  # noqa: E402 - needs the path above
    request as request_values,
)
from __package__._runtime.auth import credentials  # noqa: E402 - needs the path above
from __package__._runtime.client import (  # noqa: E402 - needs the path above
    async_client,
    base_client,
    client,
    config,
    raw_methods,
    raw_response,
)
from __package__._runtime.models import (  # noqa: E402 - needs the path above
    building,
    dates,
    decimals,
    duration,
    enums,
    json_path,
    model,
    octets,
    reading,
    scalars,
    spelled,
    unset,
)
from __package__._runtime.pagination import pages  # noqa: E402 - needs the path above
from __package__._runtime.serialization import (  # noqa: E402 - needs the path above
    files,
    outgoing,
    parameters,
    payload,
    plan,
)
from __package__._runtime.streaming import (  # noqa: E402 - needs the path above
    download,
    event_parsing,
    item_streams,
)
from __package__._runtime.transport import (  # noqa: E402 - needs the path above
    hooks,
    redaction,
    retries,
    server,
)

__all__ = [
    "async_client",
    "base_client",
    "building",
    "client",
    "config",
    "credentials",
    "dates",
    "decimals",
    "deprecation",
    "download",
    "duration",
    "enums",
    "errors",
    "event_parsing",
    "files",
    "hooks",
    "item_streams",
    "json_path",
    "model",
    "octets",
    "operation",
    "options",
    "outgoing",
    "pages",
    "parameters",
    "payload",
    "plan",
    "raw_methods",
    "raw_response",
    "reading",
    "record",
    "redaction",
    "retries",
    "scalars",
    "server",
    "spelled",
    "unset",
]

# --- the server ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as it arrived; header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Out:
    """An answer. ``pieces`` are sent one by one, ``pause`` seconds apart; ``cut`` ends the connection after them.

    With ``reset`` nothing is answered, and the connection is reset.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    pieces: tuple[bytes, ...] = ()
    pause: float = 0.0
    cut: bool = False
    reset: bool = False


def said(value: object, status: int = 200, **headers: str) -> Out:
    """Give an answer in JSON; underscores in header names stand for hyphens."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Out(
        status,
        json.dumps(value).encode(),
        {"content-type": "application/json", **named},
    )


Script = Callable[[Seen], Out]


@dataclass(slots=True)
class Bench:
    """A running server, what it saw, and the script it answers by; ``connections`` are open."""

    url: str
    script: Script = lambda _: said({})
    seen: list[Seen] = field(default_factory=list[Seen])
    connections: set[object] = field(default_factory=set[object])

    def only(self) -> Seen:
        """Take the one request that came since the last look."""
        (request,) = self.seen
        self.seen.clear()
        return request

    def plays(self, *answers: Out) -> None:
        """Answer by these in turn, and by the last one from then on."""
        left = list(answers)
        self.seen.clear()
        self.script = lambda _: left.pop(0) if len(left) > 1 else left[0]


class _Handler(BaseHTTPRequestHandler):
    """Answers every method by the script of the bench that its server belongs to."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Web

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def _answer(self) -> None:
        bench = self.server.bench
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, headers, self._body())
        bench.seen.append(seen)
        out = bench.script(seen)
        if out.reset:
            self._reset()
            return
        bodiless = self.command == "HEAD" or out.status in {204, 304}
        self.send_response(out.status)
        for name, value in out.headers.items():
            self.send_header(name, value)
        if out.pieces:
            self.send_header("transfer-encoding", "chunked")
        elif not bodiless:
            size = len(out.body) + (10 if out.cut else 0)
            self.send_header("content-length", str(size))
        self.end_headers()
        try:
            self._send(out, b"" if bodiless else out.body)
        except OSError:
            self.close_connection = True  # the client has given up

    def setup(self) -> None:
        """Count the connection."""
        super().setup()
        self.server.bench.connections.add(self)

    def finish(self) -> None:
        """Count it no more."""
        super().finish()
        self.server.bench.connections.discard(self)

    def _reset(self) -> None:
        self.close_connection = True
        at_once = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        os.close(self.connection.detach())

    def _send(self, out: Out, body: bytes) -> None:
        for piece in out.pieces:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.flush()
            time.sleep(out.pause)
        if not out.pieces:
            time.sleep(out.pause)
            self.wfile.write(body)
        elif not out.cut:
            self.wfile.write(b"0\r\n\r\n")
        if out.cut:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)

    def _body(self) -> bytes:
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, *args: object) -> None:
        pass


class _Web(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.bench = Bench(f"http://127.0.0.1:{self.server_port}")


@contextmanager
def bench() -> Iterator[Bench]:
    """Serve on the loopback interface until the block ends."""
    web = _Web()
    thread = threading.Thread(target=web.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield web.bench
    finally:
        web.shutdown()
        web.server_close()
        thread.join()


# --- the client ------------------------------------------------------------------------------------------------------


class Part(model.ConstModel):
    __constants__ = frozenset({"kind"})

    kind: Literal["part"] = "part"
    name: str | None = None


class Bike(model.Model):
    id: str
    frame_size: Annotated[int | None, Field(alias="frameSize")] = None
    owner: str | None = None
    parts: list[Part] | None = None


class BikeNotFound(model.Model):
    message: str


UNSET = unset.UNSET
Request = request_values.Request
StreamRequest = request_values.StreamRequest


class UpdateBikeRequest(Request[Bike, Bike]):
    id: str
    x_shop_id: Annotated[str, Field(alias="x-shop-id")]
    dry_run: Annotated[bool, Field(alias="dryRun")] = UNSET
    bike: Bike


class ListBikesRequest(Request[list[Bike], list[Bike]]):
    x_shop_id: Annotated[str, Field(alias="x-shop-id")] = UNSET
    limit: int = UNSET


class PingRequest(Request[Any, Any]):
    pass


def make_operation(
    id: str, request: type[Any] | None = None, **parts: Any
) -> operation.Operation[Any, Any]:
    """Make an operation whose method is called like it; one that takes nothing has a request class all the same."""
    if request is None:
        request = type("NothingRequest", (Request,), {"__module__": __name__})
    return operation.Operation(call=id, request=request, **parts)


def replace(value: Any, **changes: Any) -> Any:
    """Give a copy of an operation or of a record with other parts."""
    if isinstance(value, record.Record):
        return record.replace(value, **changes)
    parts = {name: part for name, part in vars(value).items() if name != "title"}
    return operation.Operation(**{**parts, **changes})


UPDATE_BIKE = operation.Operation(
    request=UpdateBikeRequest,
    call="bikes.update",
    id="update_bike",
    method="PATCH",
    path="/bikes/{id}",
    parameters=(
        operation.Parameter("id", "id", "path", "simple"),
        operation.Parameter("x_shop_id", "x-shop-id", "header", "simple"),
        operation.Parameter("dry_run", "dryRun", "query", "form", explode=True),
    ),
    body=operation.Body("bike", "application/json"),
    answers=(
        operation.Answer("200", "application/json", Bike),
        operation.Answer("204", None, None),
    ),
)
LIST_BIKES = operation.Operation(
    request=ListBikesRequest,
    call="bikes.all",
    method="GET",
    path="/bikes",
    parameters=(
        operation.Parameter("x_shop_id", "x-shop-id", "header", "simple"),
        operation.Parameter("limit", "limit", "query", "form", explode=True),
    ),
    answers=(operation.Answer("200", "application/json", list[Bike]),),
)
PING = operation.Operation(
    request=PingRequest,
    call="ping",
    method="GET",
    path="/ping",
    answers=(operation.Answer("200", "*/*", Any),),
)


class BikePage(model.Model):
    data: list[Bike] | None = None
    next: str | None = None
    pages: int | None = None


class FindBikesRequest(
    Request[pages.Page[Bike, BikePage], pages.AsyncPages[Bike, BikePage]]
):
    cursor: str = UNSET
    first: int = UNSET
    number: Annotated[int, Field(alias="pageNumber")] = UNSET
    size: int = UNSET


def paged(pagination: operation.Pagination, result: object = BikePage) -> Any:
    """Make an operation whose pages follow each other in that way."""
    return operation.Operation(
        request=FindBikesRequest,
        call="bikes.find",
        id="find_bikes",
        method="GET",
        path="/bikes",
        parameters=tuple(
            operation.Parameter(name, wire, "query", "form", explode=True)
            for name, wire in (
                ("cursor", "cursor"),
                ("first", "first"),
                ("number", "pageNumber"),
                ("size", "size"),
            )
        ),
        answers=(operation.Answer("200", "application/json", result),),
        pagination=pagination,
    )


FIND_BIKES = paged(
    operation.Pagination(kind="cursor", input="cursor", output="$.next", items="$.data")
)


class NotFoundError(errors.ClientError):
    status = 404

    @property
    def data(self) -> BikeNotFound | None:
        return self._decode(BikeNotFound)


class TeapotError(errors.StatusError):
    pass


def error_classes() -> dict[str, type[errors.StatusError]]:
    return {"404": NotFoundError, "default": TeapotError}


CONFIG = config.ClientConfig(
    package="bikeshop",
    user_agent="bikeshop-python/1.0",
    env_prefix="BIKESHOP",
    servers=(
        server.Server("https://bikes.test/v1", "main"),
        server.Server(
            "https://{region}.bikes.test", None, (("region", "eu", ("eu", "us")),)
        ),
    ),
    security=(("basic",),),
    schemes={
        "basic": credentials.Scheme(
            "basic", ("BIKESHOP_USERNAME", "BIKESHOP_PASSWORD")
        ),
        "bearer": credentials.Scheme("bearer", ("BIKESHOP_TOKEN",)),
        "header_key": credentials.Scheme("apiKey", name="X-Shop-Key"),
        "query_key": credentials.Scheme("apiKey", name="shop_key", location="query"),
        "cookie_key": credentials.Scheme("apiKey", name="shop", location="cookie"),
    },
    errors=error_classes,
    secret_names=frozenset({"pin"}),
)


class Bikes(client.Resource, path="bikes"):
    def update(
        self,
        /,
        id: str,
        *,
        x_shop_id: str,
        dry_run: bool = UNSET,
        bike: Bike,
        timeout: options.TimeoutInput = UNSET,
        max_retries: int = UNSET,
        strict: bool = UNSET,
    ) -> Bike:
        """Change a bike."""
        arguments = locals()
        return self._call(UPDATE_BIKE, arguments)

    def all(
        self,
        /,
        *,
        x_shop_id: str = UNSET,
        limit: int = UNSET,
        timeout: options.TimeoutInput = UNSET,
    ) -> list[Bike]:
        """List the bikes."""
        arguments = locals()
        return self._call(LIST_BIKES, arguments)

    def find(
        self, /, *, cursor: str = UNSET, size: int = UNSET
    ) -> pages.Page[Bike, BikePage]:
        """Find bikes."""
        arguments = locals()
        return self._page(FIND_BIKES, arguments)


class AsyncBikes(async_client.AsyncResource, path="bikes"):
    async def update(
        self,
        /,
        id: str,
        *,
        x_shop_id: str,
        dry_run: bool = UNSET,
        bike: Bike,
        timeout: options.TimeoutInput = UNSET,
        max_retries: int = UNSET,
        strict: bool = UNSET,
    ) -> Bike:
        """Change a bike."""
        arguments = locals()
        return await self._call(UPDATE_BIKE, arguments)

    async def all(
        self,
        /,
        *,
        x_shop_id: str = UNSET,
        limit: int = UNSET,
        timeout: options.TimeoutInput = UNSET,
    ) -> list[Bike]:
        """List the bikes."""
        arguments = locals()
        return await self._call(LIST_BIKES, arguments)

    def find(
        self, /, *, cursor: str = UNSET, size: int = UNSET
    ) -> pages.AsyncPages[Bike, BikePage]:
        """Find bikes."""
        arguments = locals()
        return self._page(FIND_BIKES, arguments)


class BikeShop(client.Client, path=""):
    @cached_property
    def bikes(self) -> Bikes:
        return Bikes(self)

    def ping(self, /, *, timeout: options.TimeoutInput = UNSET) -> Any:
        """Ping."""
        arguments = locals()
        return self._call(PING, arguments)


class AsyncBikeShop(async_client.AsyncClient, path=""):
    @cached_property
    def bikes(self) -> AsyncBikes:
        return AsyncBikes(self)

    async def ping(self, /, *, timeout: options.TimeoutInput = UNSET) -> Any:
        """Ping."""
        arguments = locals()
        return await self._call(PING, arguments)


def in_raw_mode(shop: Any) -> Any:
    """Give a twin of a client whose methods give raw answers."""
    twin = copy.copy(shop)
    twin._connection = shop._connection.in_mode("raw")
    return twin


BASIC = {"basic": credentials.Basic("ann", "s3cret-word")}


class Caller:
    """One client of either kind, called in the same way; coroutines are run to their end."""

    def __init__(self, url: str, mode: str, options: dict[str, Any]) -> None:
        self.mode = mode
        self._runner = asyncio.Runner() if mode == "async" else None
        kind: Any = AsyncBikeShop if mode == "async" else BikeShop
        self.client: Any = kind(
            CONFIG, base_url=url, **{"credentials": BASIC, **options}
        )

    def run(self, result: Any) -> Any:
        """Give the result, awaited if it has to be."""
        if self._runner is not None and asyncio.iscoroutine(result):
            return self._runner.run(result)
        return result

    def __call__(
        self,
        called: operation.Operation[Any, Any],
        request: object = None,
        **arguments: object,
    ) -> Any:
        return self.run(self.client._connection.fetch(called, arguments, request))

    def shut(self, client: Any) -> None:
        """Close a client of this kind."""
        self.run(client.aclose() if self._runner else client.close())

    def close(self) -> None:
        """Close the client and its event loop."""
        self.shut(self.client)
        if self._runner is not None:
            self._runner.close()


@contextmanager
def calling(url: str, mode: str, **options: object) -> Iterator[Caller]:
    """Open a client of either kind until the block ends."""
    caller = Caller(url, mode, options)
    try:
        yield caller
    finally:
        caller.close()


MODES = ("sync", "async")
