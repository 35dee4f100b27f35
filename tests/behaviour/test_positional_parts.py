"""Multipart bodies that are lists: each part has the media type of its position (OpenAPI 3.2, 4.15)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.behaviour.shop import Node, Shop, open_shop, operation

TEXT = {"type": "string"}
THING = {"type": "object", "properties": {"a": TEXT}}
OCTETS: Node = {}
PREFIX = [
    {"contentType": "application/vnd.thing+json"},
    {"contentType": "text/csv"},
]


def body(media: Node, kind: str = "multipart/mixed") -> Node:
    return {"required": True, "content": {kind: media}}


PATHS: Node = {
    "/prefix": {
        "post": operation(
            "prefix",
            requestBody=body(
                {
                    "schema": {"type": "array", "prefixItems": [THING, TEXT]},
                    "prefixEncoding": PREFIX,
                }
            ),
        )
    },
    "/items": {
        "post": operation(
            "items",
            requestBody=body(
                {
                    "itemSchema": THING,
                    "itemEncoding": {"contentType": "application/x-a+json"},
                }
            ),
        )
    },
    "/both": {
        "post": operation(
            "both",
            requestBody=body(
                {
                    "schema": {"type": "array", "prefixItems": [TEXT], "items": THING},
                    "prefixEncoding": [{}],
                    "itemEncoding": {"contentType": "application/x-b+json"},
                },
                "multipart/related",
            ),
        )
    },
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop(
        "positional_parts", tmp_path_factory, paths=PATHS, schemas={}, version="3.2.0"
    ) as opened:
        yield opened


def parts(shop: Shop) -> list[tuple[str, bytes]]:
    """The media type and the content of each part that arrived."""
    caught = shop.server.last()
    match = re.search(r"boundary=\"?([^\";]+)", caught.headers["content-type"])
    assert match is not None
    arrived: list[tuple[str, bytes]] = []
    for part in caught.body.split(b"--" + match[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        media = re.search(rb"(?i)content-type: ([^\r]*)", head)
        arrived.append((media[1].decode() if media else "", content.rstrip(b"\r\n")))
    return arrived


@pytest.mark.parametrize(
    ("method", "value", "expected"),
    [
        (
            "prefix",
            [{"a": "x"}, "1,2"],
            [("application/vnd.thing+json", b'{"a":"x"}'), ("text/csv", b"1,2")],
        ),
        ("prefix", [{"a": "x"}], [("application/vnd.thing+json", b'{"a":"x"}')]),
        (
            "items",
            [{"a": "x"}, {"a": "y"}],
            [
                ("application/x-a+json", b'{"a":"x"}'),
                ("application/x-a+json", b'{"a":"y"}'),
            ],
        ),
        (
            "both",
            ["first", {"a": "x"}],
            [("", b"first"), ("application/x-b+json", b'{"a":"x"}')],
        ),
    ],
)
def test_each_part_has_the_type_of_its_place(
    shop: Shop, method: str, value: list[object], expected: list[tuple[str, bytes]]
) -> None:
    getattr(shop.client.things, method)(body=value)
    assert parts(shop) == expected


def test_nothing_is_lost(shop: Shop) -> None:
    assert "lower/unexpressed" not in [one.code for one in shop.sdk.findings]
