"""Bodies in every media type, as they arrive at a server, and downloads."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import parse_qsl

import pytest
from pydantic import Field, create_model
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    MODES,
    Bench,
    Bike,
    Caller,
    Out,
    bench,
    calling,
    said,
)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.plays(Out(204))
    with calling(server.url, request.param) as caller:
        yield caller


def sending(
    annotation: Any,
    content_type: str,
    *encodings: rt.operation.Encoding,
    required: bool = True,
    method: str = "POST",
) -> rt.operation.Operation[Any, Any]:
    named: Any = Annotated[annotation, Field(alias="Dä ta")]
    default: Any = ... if required else None
    request = create_model("Request", __base__=rt.Request, data=(named, default))
    return rt.make_operation(
        id="send",
        method=method,
        path="/send",
        request=request,
        body=rt.operation.Body("data", content_type, encodings),
    )


# --- JSON ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (Bike, {"id": "1", "owner": None}, {"id": "1", "owner": None}),
        (list[Bike], [{"id": "ü"}], [{"id": "ü"}]),
        (dict[str, Bike], {"a": {"id": "1", "x": None}}, {"a": {"id": "1", "x": None}}),
        (Bike | int, 3, 3),
        (dt.date, "2031-05-06", "2031-05-06"),
        (Any, {"a": [None, Bike(id="1")]}, {"a": [None, {"id": "1"}]}),
        (str, 'a"b', 'a"b'),
        (bool, False, False),
        (list[int], [], []),
    ],
)
def test_json(
    server: Bench, call: Caller, annotation: object, value: object, expected: object
) -> None:
    call(sending(annotation, "application/merge-patch+json"), data=value)
    seen = server.only()
    assert seen.json() == expected
    assert seen.headers["content-type"] == "application/merge-patch+json"


def test_null_is_a_body_only_where_a_body_is_needed(
    server: Bench, call: Caller
) -> None:
    call(sending(Bike | None, "application/json"), data=None)
    assert server.only().body == b"null"
    for keywords in ({"data": None}, {}):
        call(sending(Bike | None, "application/json", required=False), **keywords)
        seen = server.only()
        assert seen.body == b""
        assert "content-type" not in seen.headers


def test_json_lines(server: Bench, call: Caller) -> None:
    call(sending(list[Bike], "application/x-ndjson"), data=[{"id": "1"}, {"id": "2"}])
    assert server.only().body == b'{"id":"1"}\n{"id":"2"}\n'


def test_json_lines_of_texts(server: Bench, call: Caller) -> None:
    call(sending(list[str], "application/x-ndjson"), data=["a", 'b "c"', ""])
    assert server.only().body == b'"a"\n"b \\"c\\""\n""\n'
    call(sending(list[str], "application/json-seq"), data=["a"])
    assert server.only().body == b'\x1e"a"\n'
    for ready in ('{"a":1}\n"b"\n', b'{"a":1}\n"b"\n', io.BytesIO(b'{"a":1}\n"b"\n')):
        annotation = str | rt.files.FileInput
        call(sending(annotation, "application/x-ndjson"), data=ready)
        seen = server.only()
        assert seen.body == b'{"a":1}\n"b"\n'
        assert seen.headers["content-type"] == "application/x-ndjson"


class Dog(rt.model.ConstModel):
    __constants__ = frozenset({"kind"})

    kind: Literal["dog"] = "dog"
    tricks: list[str] | None = None


class Cat(rt.model.ConstModel):
    __constants__ = frozenset({"kind"})

    kind: Literal["cat"] = "cat"


class Owner(rt.model.Model):
    pet: Annotated[Dog | Cat | None, Field(discriminator="kind")] = None


def test_constants_are_sent_although_nobody_gave_them(
    server: Bench, call: Caller
) -> None:
    call(sending(Owner, "application/json"), data=Owner(pet=Dog()))
    assert server.only().json() == {"pet": {"kind": "dog"}}
    call(sending(Owner, "application/json"), data=Owner())
    assert server.only().json() == {}
    call(sending(Owner, "application/json"), data=Owner(pet=None))
    assert server.only().json() == {"pet": None}


# --- forms -----------------------------------------------------------------------------------------------------------


class Order(rt.model.Model):
    name: str | None = None
    count: int | None = None
    gift: bool | None = None
    tags: Annotated[list[str] | None, Field(alias="Tags")] = None
    bike: Bike | None = None
    picture: rt.files.FileInput | None = None
    pictures: list[rt.files.FileInput] | None = None


def test_a_form(server: Bench, call: Caller) -> None:
    form = "application/x-www-form-urlencoded"
    order = {"name": "a b&ü", "gift": True, "tags": ["x", "y"], "count": None}
    call(sending(Order, form), data={**order, "bike": {"id": "1"}})
    seen = server.only()
    assert seen.headers["content-type"] == form
    assert b"name=a+b%26" in seen.body
    assert parse_qsl(seen.body.decode()) == [
        ("name", "a b&ü"),
        ("gift", "true"),
        ("Tags", "x"),
        ("Tags", "y"),
        ("bike", '{"id":"1"}'),
    ]
    encodings = (
        rt.operation.Encoding("bike", style="deepObject", explode=True),
        rt.operation.Encoding("Tags", style="pipeDelimited", explode=False),
    )
    call(
        sending(Order, form, *encodings), data={"tags": ["x", "y"], "bike": {"id": "1"}}
    )
    assert sorted(parse_qsl(server.only().body.decode())) == [
        ("Tags", "x|y"),
        ("bike[id]", "1"),
    ]


# --- multipart -------------------------------------------------------------------------------------------------------


def parts_of(seen: rt.Seen) -> list[tuple[str, str | None, str | None, bytes]]:
    """Take a multipart body apart with somebody else's parser."""
    head = f"content-type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + seen.body)
    result = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        kind = part["content-type"]
        result.append((str(name), part.get_filename(), kind, payload))
    return sorted(result, key=str)


def test_multipart_parts_by_kind(server: Bench, call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "bell.png"
    path.write_bytes(b"\x00png")
    order = {
        "name": "ü",
        "count": 2,
        "gift": False,
        "tags": ["x", "y"],
        "bike": {"id": "1", "owner": None},
        "picture": path,
        "pictures": [
            b"raw",
            io.BytesIO(b"file"),
            ("n.txt", b"named"),
            ("t.bin", io.BytesIO(b"typed"), "image/x"),
        ],
    }
    encodings = (rt.operation.Encoding("count", content_type="text/x-number"),)
    call(sending(Order, "multipart/form-data", *encodings), data=order)
    assert parts_of(server.only()) == sorted(
        [
            ("name", None, None, "ü".encode()),
            ("count", None, "text/x-number", b"2"),
            ("gift", None, None, b"false"),
            ("Tags", None, None, b"x"),
            ("Tags", None, None, b"y"),
            ("bike", None, "application/json", b'{"id":"1","owner":null}'),
            ("picture", "bell.png", "image/png", b"\x00png"),
            ("pictures", "pictures", "application/octet-stream", b"raw"),
            ("pictures", "pictures", "application/octet-stream", b"file"),
            ("pictures", "n.txt", "text/plain", b"named"),
            ("pictures", "t.bin", "image/x", b"typed"),
        ],
        key=str,
    )


def test_a_file_cannot_be_text(server: Bench, call: Caller) -> None:
    for wrong in ("bell.png", 3, ("a",), (b"a", b"b")):
        with pytest.raises(rt.errors.RequestValidationError, match="picture"):
            call(sending(Order, "multipart/form-data"), data={"picture": wrong})
    with pytest.raises(FileNotFoundError):
        call(sending(Order, "multipart/form-data"), data={"picture": Path("/no/file")})
    assert server.seen == []


# --- classes that were read only as a part of others -----------------------------------------------------------------


class Parcel(rt.model.Model):
    # What a class refers to may stand behind it.
    inner_part: Annotated[Inner | None, Field(alias="innerPart")] = None


class Inner(rt.model.Model):
    weight: int | None = None


class ParcelRequest(rt.Request):
    parcel: Parcel


def test_a_class_knows_its_wire_names_before_it_is_used_by_itself(
    server: Bench, call: Caller
) -> None:
    posted = rt.make_operation(
        id="post_parcel",
        method="POST",
        path="/parcels",
        request=ParcelRequest,
        body=rt.operation.Body("parcel", "multipart/form-data"),
    )
    call(posted, parcel={"innerPart": {"weight": 3}})
    assert b'name="innerPart"' in server.only().body
    found = rt.json_path.value_at(
        rt.json_path.parse_path("$.parcel.innerPart.weight"),
        ParcelRequest.model_validate({"parcel": {"inner_part": {"weight": 3}}}),
    )
    assert found == 3


# --- octets and text -------------------------------------------------------------------------------------------------


def numbers() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


async def later() -> AsyncIterator[bytes]:
    yield b"one"
    yield b"two"


def test_octets(server: Bench, call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"onetwo" * 50_000)
    upload = sending(rt.files.FileInput, "application/octet-stream")
    with path.open("rb") as file:
        file.seek(3)
        for value, expected in (
            (b"onetwo", b"onetwo"),
            (bytearray(b"onetwo"), b"onetwo"),
            (path, path.read_bytes()),
            (file, path.read_bytes()[3:]),
            (io.BytesIO(b"onetwo"), b"onetwo"),
            (numbers(), b"onetwo"),
            ([b"one", b"two"], b"onetwo"),
        ):
            call(upload, data=value)
            seen = server.only()
            assert seen.body == expected
            assert seen.headers["content-type"] == "application/octet-stream"
    call(upload, data=("x.gif", b"GIF", "image/gif"))
    assert server.only().headers["content-type"] == "image/gif"


def test_only_the_asynchronous_client_uploads_from_an_asynchronous_iterator(
    server: Bench, call: Caller
) -> None:
    upload = sending(rt.files.FileInput, "application/octet-stream")
    if call.mode == "async":
        call(upload, data=later())
        assert server.only().body == b"onetwo"
    else:
        with pytest.raises(TypeError, match="asynchronous"):
            call(upload, data=later())


def test_text(server: Bench, call: Caller) -> None:
    for media in ("text/plain", "application/xml", "text/csv; charset=utf-8"):
        call(sending(str, media), data="<ü/>")
        seen = server.only()
        assert seen.body == "<ü/>".encode()
        assert seen.headers["content-type"] == media
    call(sending(int, "text/plain"), data=3)
    assert server.only().body == b"3"


def test_a_file_is_sent_again_from_its_start(
    server: Bench, call: Caller, tmp_path: Path
) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"octets")
    stream = io.BytesIO(b"--octets")
    stream.seek(2)
    for value in (b"octets", path, stream):
        server.plays(Out(503), Out(204))
        call(
            sending(rt.files.FileInput, "application/octet-stream"),
            data=value,
            idempotency_key="k",
        )
        assert [seen.body for seen in server.seen] == [b"octets"] * 2
    server.plays(Out(503), Out(204))
    with pytest.raises(rt.errors.StatusError):
        call(
            sending(rt.files.FileInput, "application/octet-stream"),
            data=numbers(),
            idempotency_key="k",
        )
    assert len(server.seen) == 1
    server.plays(Out(503), Out(204))
    call(
        sending(Order, "multipart/form-data"),
        data={"picture": path},
        idempotency_key="k",
    )
    bodies = [parts_of(seen) for seen in server.seen]
    assert bodies[0] == bodies[1]
    server.seen.clear()


# --- downloads -------------------------------------------------------------------------------------------------------

FETCH = rt.make_operation(id="fetch", method="GET", path="/file")


def fetch(call: Caller, path: Path) -> dict[str, object]:
    """Download to a file in either mode; gives what the download tells of itself."""
    if call.mode == "sync":
        with call.client._connection.open_download(FETCH, {}) as download:
            written = download.save(path)
            return {
                "written": written,
                "status": download.status,
                "repr": repr(download),
            }

    async def run() -> dict[str, object]:
        async with call.client._connection.open_download(FETCH, {}) as download:
            written = await download.save(path)
            return {
                "written": written,
                "status": download.status,
                "repr": repr(download),
            }

    result: dict[str, object] = call.run(run())
    return result


def test_a_download_goes_to_a_file(server: Bench, call: Caller, tmp_path: Path) -> None:
    pieces = tuple(bytes([number]) * 1000 for number in range(200))
    server.plays(Out(200, pieces=pieces))
    path = tmp_path / "out"
    told = fetch(call, path)
    assert told["written"] == 200_000
    assert told["status"] == 200
    assert path.read_bytes() == b"".join(pieces)


def test_a_download_that_fails(server: Bench, call: Caller, tmp_path: Path) -> None:
    server.plays(said({"message": "gone"}, 404))
    with pytest.raises(rt.NotFoundError) as caught:
        fetch(call, tmp_path / "out")
    assert caught.value.data is not None
    assert not (tmp_path / "out").exists()
    server.plays(Out(200, pieces=(b"abc",), cut=True))
    with pytest.raises(rt.errors.APIConnectionError):
        fetch(call, tmp_path / "out")
    server.plays(Out(503), Out(200, b"second"))
    fetch(call, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"second"


def test_a_download_is_cut_by_the_time_for_the_whole_call(
    server: Bench, call: Caller, tmp_path: Path
) -> None:
    server.plays(Out(200, pieces=(b"x",) * 10, pause=0.1))
    twin = call.client.with_options(timeout=rt.options.Timeout(total=0.25))
    call.client, mine = twin, call.client
    with pytest.raises(rt.errors.APITimeoutError):
        fetch(call, tmp_path / "out")
    call.client = mine


def test_a_download_is_not_held_in_memory(server: Bench, tmp_path: Path) -> None:
    server.plays(Out(200, pieces=(b"x" * 1_000_000,) * 40))
    with calling(server.url, "sync") as call:
        fetch(call, tmp_path / "warm")
        tracemalloc.start()
        fetch(call, tmp_path / "out")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (tmp_path / "out").stat().st_size == 40_000_000
    assert peak < 10_000_000


def test_the_loop_stays_free_while_a_file_is_read(
    server: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"x" * 1_000_000)
    server.plays(Out(204))

    async def main() -> None:
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:
            upload = sending(rt.files.FileInput, "application/octet-stream")
            await shop._call(upload, {"data": path})

    asyncio.run(main())
    assert len(server.only().body) == 1_000_000
