"""Octets: what media types carry as it is, what JSON carries as text, and text that a caller has encoded already."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Reply
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]
OCTETS = b"\x89PNG\r\n\x1a\n\x00\xff\xfe"
BASE64 = "iVBORw0KGgoA//4="
URL_SAFE = "iVBORw0KGgoA__4"
TEXT: Node = {"type": "string"}
BINARY: Node = {"type": "string", "format": "binary"}
SCHEMAS_OF_OCTETS: dict[str, Node] = {
    "text": TEXT,
    "nothing": {},
    "typed": {"contentMediaType": "image/png"},
    "both": {"type": "string", "contentMediaType": "image/png"},
    "encoded": {"type": "string", "contentEncoding": "binary"},
    "named": {"$ref": "#/components/schemas/Name"},
    "binary": BINARY,
}
MEDIA = ["image/png", "application/pdf", "application/zip", "application/octet-stream"]
SCHEMAS: Node = {
    "Name": TEXT,
    "Parcel": {
        "type": "object",
        "properties": {
            "label": BINARY,
            "pages": {"type": "array", "items": BINARY},
            "seal": {"type": "string", "format": "byte"},
            "stamp": {"type": "string", "contentEncoding": "base64"},
            "key": {"type": "string", "format": "base64url"},
            "code": {"type": "string", "format": "byte", "pattern": "^[A-Za-z0-9_-]*$"},
            "code_padded": {"type": "string", "format": "base64url", "pattern": "^[A-Za-z0-9_-]*=*$"},
        },
    },
    "Shared": {"type": "object", "properties": {"scan": BINARY, "note": TEXT}},
}  # fmt: skip


def content(media: str, schema: Node) -> Node:
    return {"content": {media: {"schema": schema}}, "required": True}


def answer(media: str, schema: Node) -> Node:
    return {"200": {"description": "Done", "content": {media: {"schema": schema}}}}


def paths() -> Node:
    made: Node = {}
    for number, media in enumerate(MEDIA):
        for name, schema in SCHEMAS_OF_OCTETS.items():
            made[f"/{number}/{name}"] = {
                "get": operation(f"read_{number}_{name}", responses=answer(media, schema)),
                "put": operation(f"write_{number}_{name}", requestBody=content(media, schema)),
            }  # fmt: skip
    shared = {"$ref": "#/components/schemas/Shared"}
    either = {
        "application/octet-stream": {"schema": BINARY},
        "application/json": {"schema": BINARY},
    }
    key = {
        "name": "key",
        "in": "path",
        "required": True,
        "schema": {"type": "string", "format": "base64url"},
    }
    made |= {
        "/parcels": {"post": operation("pack", {"$ref": "#/components/schemas/Parcel"})},
        "/any": {"get": operation("any", responses=answer("*/*", TEXT))},
        "/wild": {"get": operation("wild", responses=answer("*/*", {}))},
        "/csv": {"get": operation("csv", responses=answer("application/csv", TEXT))},
        "/shared": {
            "put": operation(
                "keep",
                requestBody=content("multipart/form-data", shared),
                responses=answer("application/json", shared),
            ),
            "post": operation("tell", shared),
        },
        "/labelled": {
            "post": operation(
                "label",
                requestBody={
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "one": TEXT,
                                    "many": {"type": "array", "items": TEXT},
                                    "note": TEXT,
                                },
                            },
                            "encoding": {
                                "one": {"contentType": "image/png, image/gif"},
                                "many": {"contentType": "image/png"},
                                "note": {"contentType": "text/plain"},
                            },
                        }
                    }
                },
            )
        },
        "/either": {"put": operation("put", requestBody={"content": either, "required": True})},
        "/text": {"get": operation("clock", responses=answer("application/json", BINARY))},
        "/keys/{key}": {"get": operation("find", parameters=[key])},
    }  # fmt: skip
    return made


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop(
        "shop_octets", tmp_path_factory, paths=paths(), schemas=SCHEMAS
    ) as opened:
        yield opened


@pytest.fixture(autouse=True)
def fresh(shop: Shop) -> None:
    shop.server.caught.clear()
    shop.answers({})


def replies(shop: Shop, body: bytes, kind: str) -> None:
    shop.server.reply = Reply(200, body, kind)


def writes(shop: Shop, identity: str, body: object) -> None:
    keywords = shop.method(identity).spell_body(body)
    getattr(shop.client.things, identity)(**keywords)


@pytest.mark.parametrize("name", SCHEMAS_OF_OCTETS)
@pytest.mark.parametrize("number", range(len(MEDIA)))
def test_media_types_that_are_no_text_carry_octets(
    shop: Shop, number: int, name: str
) -> None:
    things = shop.client.things
    replies(shop, OCTETS, MEDIA[number])
    assert getattr(things, f"read_{number}_{name}")() == OCTETS
    shop.server.caught.clear()
    for given in (OCTETS, io.BytesIO(OCTETS)):
        writes(shop, f"write_{number}_{name}", given)
        seen = shop.server.last()
        assert (seen.body, seen.headers["content-type"]) == (OCTETS, MEDIA[number])
    with pytest.raises(shop.sdk.load().RequestValidationError, match="give bytes"):
        writes(shop, f"write_{number}_{name}", {"a": 1})


@pytest.mark.parametrize(
    ("kind", "body", "read"),
    [
        ("image/png", OCTETS, OCTETS),
        ("text/plain; charset=utf-8", "grün".encode(), "grün"),
        ("application/json", b'"green"', "green"),
        ("application/json", b'{"a": 1}', '{"a": 1}'),
    ],
)
def test_a_text_of_any_media_type_is_what_it_comes_as(
    shop: Shop, kind: str, body: bytes, read: object
) -> None:
    replies(shop, body, kind)
    assert shop.client.things.any() == read


def test_what_nobody_describes_is_what_it_comes_as(shop: Shop) -> None:
    replies(shop, OCTETS, "image/png")
    assert shop.client.things.wild() == OCTETS
    replies(shop, b"a;b", "application/csv")
    assert shop.client.things.csv() == "a;b"


def test_octets_in_json_are_text(shop: Shop) -> None:
    things = shop.client.things
    shop.answers({"label": "any text", "pages": [BASE64]})
    read = things.pack(label=OCTETS, pages=["as it is", OCTETS])
    assert shop.server.last().json() == {"label": BASE64, "pages": ["as it is", BASE64]}
    assert (read.label, read.pages) == ("any text", [BASE64])
    assert read.to_dict() == {"label": "any text", "pages": [BASE64]}
    shop.answers('"get-date"')
    assert things.clock() == "get-date"
    shop.answers('{"a": [1]}')
    assert things.clock() == '{"a": [1]}'
    replies(shop, OCTETS, "image/png")
    assert things.clock() == OCTETS
    shop.server.caught.clear()
    assert [f.code for f in shop.sdk.findings].count("lower/octets-in-json") == 1
    with pytest.raises(shop.sdk.load().RequestValidationError, match="label"):
        things.pack(label=io.BytesIO(OCTETS))


def test_an_object_may_be_a_part_of_json_and_of_parts(shop: Shop) -> None:
    things = shop.client.things
    shop.answers({"scan": "text"})
    read = things.keep(scan=OCTETS, note="n")
    assert OCTETS in shop.server.last().body
    assert read.scan == "text"
    things.tell(scan=OCTETS)
    assert shop.server.last().json() == {"scan": BASE64}
    things.tell(scan="text")
    assert shop.server.last().json() == {"scan": "text"}
    with pytest.raises(shop.sdk.load().RequestValidationError, match="a file cannot"):
        things.tell(scan=io.BytesIO(OCTETS))
    assert not shop.server.caught


def test_parts_of_media_types_that_are_no_text_are_files(shop: Shop) -> None:
    label = shop.client.things.label
    label(one=("a.png", OCTETS, "image/png"), many=[OCTETS, io.BytesIO(OCTETS)])
    assert shop.server.last().body.count(OCTETS) == 3
    with pytest.raises(shop.sdk.load().RequestValidationError, match="note"):
        label(note=OCTETS)


@pytest.mark.parametrize("name", ["seal", "stamp"])
def test_base64_is_written_for_bytes_and_left_where_it_is_given(
    shop: Shop, name: str
) -> None:
    pack = shop.client.things.pack
    for given, sent in (
        (OCTETS, BASE64),
        (BASE64, BASE64),
        (f"data:image/png;base64,{BASE64}", f"data:image/png;base64,{BASE64}"),
        ("no base64 at all", "no base64 at all"),
    ):
        pack(**{name: given})
        assert shop.server.last().json() == {name: sent}
    for came in (f"data:image/png;base64,{BASE64}", BASE64):
        shop.answers({name: came})
        read = pack(strict=True)
        assert getattr(read, name) == OCTETS
        assert read.to_dict() == {name: came}
    shop.answers({name: "no base64"})
    read = pack()
    assert getattr(read, name) == "no base64"
    assert read.to_dict() == {name: "no base64"}


def test_base64_for_urls_is_padded_where_the_document_says_so(shop: Shop) -> None:
    things = shop.client.things
    things.pack(key=OCTETS, code=OCTETS, code_padded=OCTETS)
    assert shop.server.last().json() == {
        "key": URL_SAFE,
        "code": URL_SAFE,
        "code_padded": f"{URL_SAFE}=",
    }
    things.find(OCTETS)
    assert shop.server.last().target == f"/keys/{URL_SAFE}"


def test_octets_go_as_they_are_where_they_can(shop: Shop) -> None:
    writes(shop, "put", OCTETS)
    seen = shop.server.last()
    assert seen.body == OCTETS
    assert seen.headers["content-type"] == "application/octet-stream"


def test_the_asynchronous_client_sends_and_reads_alike(shop: Shop) -> None:
    async def call() -> Any:  # noqa: ANN401 - a class that is made in the test
        async with shop.sdk.load().AsyncShop(base_url=shop.server.url) as client:
            await client.things.write_0_text(body=OCTETS)
            return await client.things.pack(label=OCTETS, seal="data:,x")

    shop.answers({"label": "a", "seal": BASE64})
    read = asyncio.run(call())
    octets, parcel = shop.server.caught
    assert octets.body == OCTETS
    assert parcel.json() == {"label": BASE64, "seal": "data:,x"}
    assert (read.label, read.seal) == ("a", OCTETS)
