"""What a generated SDK sends in each media type, in both clients, as it arrives at the server."""

from __future__ import annotations

import asyncio
import io
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.runtime_sample import Bench, Out, Seen, bench
from tests.behaviour.sdk import ROOT, Sdk, Source, calling, generated

SOURCE = Source(
    "bike_uploads", (ROOT / "tests/golden/uploads/input/spec.yaml",), client="BikeShop"
)
Send = Callable[[Callable[[Any], Any]], Seen]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generated(SOURCE, tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:
        running.plays(Out(204))
        yield running


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest, sdk: Sdk, server: Bench) -> Send:
    """Give what makes a call with either client, and gives the one request that arrived."""

    def sent(call: Callable[[Any], Any]) -> Seen:
        package = sdk.load()
        if request.param == "sync":
            with package.BikeShop(base_url=server.url) as shop:
                call(shop)
            return server.only()

        async def awaited() -> None:
            async with package.AsyncBikeShop(base_url=server.url) as shop:
                await call(shop)

        asyncio.run(awaited())
        return server.only()

    return sent


def parts(seen: Seen) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """Read a multipart body with the standard library: name, file name, content type and octets of each part."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + seen.body)
    found: list[Message] = list(message.iter_parts())
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get("content-type"),
            bytes(part.get_payload(decode=True)),
        )
        for part in found
    ]


def test_parts_have_their_own_types(sdk: Sdk, send: Send, tmp_path: Path) -> None:
    picture = tmp_path / "p.png"
    picture.write_bytes(b"PNG")
    models = sdk.load("models")

    def photo() -> dict[str, Any]:
        return {
            "photo": picture,
            "more": [b"a", ("b.txt", io.BytesIO(b"b"), "text/plain")],
            "about": {"name": "x"},
            "places": [1, 2],
            "note": "h\xe9",
            "taken": "2026-01-02",
            "public": True,
            "sizes": ["s", "m"],
        }

    for call in (
        lambda shop: shop.bikes.photos.create("1", **photo()),
        lambda shop: shop.send(
            models.AddPhotoRequest(id="1", photo=models.Photo(**photo()))
        ),
    ):
        seen = send(call)
        media = seen.headers["content-type"]
        assert media.startswith("multipart/form-data; boundary=")
        assert parts(seen) == PHOTO_PARTS


PHOTO_PARTS = [
    ("photo", "p.png", "image/png", b"PNG"),
    ("more", "more", "application/octet-stream", b"a"),
    ("more", "b.txt", "text/plain", b"b"),
    ("about", None, "application/vnd.shop+json", b'{"name":"x"}'),
    ("places", None, "application/json", b"[1,2]"),
    ("note", None, "text/markdown", "h\xe9".encode()),
    ("taken", None, None, b"2026-01-02"),
    ("public", None, None, b"true"),
    ("sizes", None, None, b"s,m"),
]


def test_octets_of_openapi_3_1_in_a_plain_dict(send: Send) -> None:
    photo = {"photo": b"PNG", "raw": ("raw.bin", b"\x00\xff")}
    seen = send(lambda shop: shop.bikes.photos.create("1", **photo))
    assert parts(seen)[1] == ("raw", "raw.bin", "application/octet-stream", b"\x00\xff")


def test_a_file_from_anywhere(send: Send, tmp_path: Path) -> None:
    path = tmp_path / "manual"
    path.write_bytes(b"how")
    for content in (
        lambda: b"how",
        lambda: path,
        lambda: io.BytesIO(b"how"),
        lambda: iter([b"h", b"ow"]),
        lambda: ("manual.pdf", path, "application/pdf"),
    ):
        made = content()
        seen = send(lambda shop, made=made: shop.manuals.update(id="1", body=made))
        assert seen.body == b"how"
        named = isinstance(made, tuple)
        assert (seen.headers["content-type"] == "application/pdf") == named


def test_an_asynchronous_iterator(sdk: Sdk, server: Bench) -> None:
    async def octets() -> AsyncIterator[bytes]:
        yield b"h"
        yield b"ow"

    async def run() -> None:
        async with sdk.load().AsyncBikeShop(base_url=server.url) as shop:
            await shop.manuals.create(body=octets())

    asyncio.run(run())
    seen = server.only()
    assert (seen.headers["content-type"], seen.body) == ("application/pdf", b"how")


def test_a_large_file_is_not_held_in_memory(
    sdk: Sdk, send: Send, server: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(30_000_000)
    sdk.load("operations.put_manual")
    before_body: list[int] = []

    def measured(seen: Seen) -> Out:
        # The server holds the body once it has it; what counts is the peak without that.
        before_body.append(tracemalloc.get_traced_memory()[1] - len(seen.body))
        return Out(204)

    server.script = measured
    tracemalloc.start()
    try:
        seen = send(lambda shop: shop.manuals.update(id="1", body=path))
    finally:
        tracemalloc.stop()
    assert seen.headers["content-length"] == "30000000"
    assert before_body[0] < 20_000_000


def test_forms_with_styles(send: Send) -> None:
    sale: dict[str, Any] = {
        "bike": "a b&c",
        "price": 1.5,
        "paid": True,
        "colours": ["red", "green"],
        "buyer": {"name": "n", "gears": 3},
        "extras": ["x", "y"],
    }
    seen = send(lambda shop: shop.sales.create(**sale))
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.body == (
        b"bike=a+b%26c&price=1.5&paid=true&colours=red+green"
        b"&buyer%5Bname%5D=n&buyer%5Bgears%5D=3&extras=x&extras=y"
    )


@pytest.mark.parametrize(
    ("method", "given", "media", "body"),
    [
        ("notes.create", {"body": "h\xe9"}, "text/plain", "h\xe9".encode()),
        ("invoices.create", {"total": 1.5}, "application/xml",
            b'<?xml version="1.0" encoding="UTF-8"?>\n<root><total>1.5</total></root>'),
        ("anything.create", {"body": b"abc"}, "application/octet-stream", b"abc"),
        ("anything.create", {"body": ("x", b"a", "image/png")}, "image/png", b"a"),
        ("anything.create", {"body": {"a": 1}}, "application/json", b'{"a":1}'),
        ("anything.replace", {"name": "a"}, "application/json", b'{"name":"a"}'),
        ("bikes.update", {"name": "a"}, "application/merge-patch+json", b'{"name":"a"}'),
        ("bikes.create", {"name": "a"}, "application/json", b'{"name":"a"}'),
        ("lines.create", {"body": [{"name": "a"}, {"name": "b"}]}, "application/x-ndjson",
            b'{"name":"a"}\n{"name":"b"}\n'),
    ],
)  # fmt: skip
def test_one_body_in_its_media_type(  # noqa: PLR0913, PLR0917 - a row of a table
    server: Bench,
    send: Send,
    method: str,
    given: dict[str, Any],
    media: str,
    body: bytes,
) -> None:
    group, _, name = method.partition(".")
    if group in {"notes", "invoices"}:  # these answer with a body
        server.plays(Out(200, b"<root/>", {"content-type": media}))
    seen = send(lambda shop: getattr(getattr(shop, group), name)(**given))
    assert (seen.headers["content-type"], seen.body) == (media, body)


def test_each_shape_of_a_body_has_a_method(send: Send) -> None:
    """Media types that share a schema are one shape, which goes out as JSON."""
    seen = send(lambda shop: shop.bikes.create(name="a", gears=3))
    assert seen.json() == {"name": "a", "gears": 3}
    seen = send(
        lambda shop: shop.bikes.create_multipart(
            name="a", picture=("p.png", b"PNG", "image/png")
        )
    )
    assert parts(seen) == [
        ("picture", "p.png", "image/png", b"PNG"),
        ("name", None, None, b"a"),
    ]
    seen = send(lambda shop: shop.bikes.create_csv(body="name\na\n"))
    assert (seen.headers["content-type"], seen.body) == ("text/csv", b"name\na\n")
    assert seen.path == "/bikes"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_raw_answer_without_content(sdk: Sdk, server: Bench, mode: str) -> None:
    with calling(sdk, server.url, mode, "BikeShop", max_retries=0) as call:
        assert call("manuals.update", "1", body=b"how") is None
        raw = call("manuals.with_raw_response.update", "1", body=b"how")
    assert (raw.status, raw.parse()) == (204, None)


def test_what_is_not_offered_is_told(sdk: Sdk) -> None:
    told: dict[str, str] = {}
    for finding in sdk.findings:
        told[finding.code] = told.get(finding.code, "") + finding.text
    assert "application/xml" in told["plan/content-type"]
    assert "text/csv" not in told["plan/content-type"]
    assert "note" in told["plan/part-headers"]
    assert "`root`" in told["plan/xml-root"]
