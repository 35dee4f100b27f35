"""Unset is not null: what nobody gave is not sent, in any position, and a null that was given is, where one can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]
REF: Node = {"$ref": "#/components/schemas/Node"}


def nullable(schema: Node) -> Node:
    return {"oneOf": [schema, {"type": "null"}]}


LEAVES: Node = {
    "text": {"type": ["string", "null"]},
    "number": {"type": ["number", "null"]},
    "day": {"type": ["string", "null"], "format": "date"},
    "colour": nullable({"$ref": "#/components/schemas/Colour"}),
    "fromHere": {"type": ["boolean", "null"]},
}
SCHEMAS: Node = {
    "Colour": {"type": "string", "enum": ["red", "green"]},
    "Flat": {"type": "object", "properties": LEAVES},
    "Node": {
        "type": "object",
        "required": ["must"],
        "properties": {
            **LEAVES,
            "must": {"type": ["integer", "null"]},
            "child": nullable(REF),
            "items": {"type": ["array", "null"], "items": nullable(REF)},
            "byName": {"type": ["object", "null"], "additionalProperties": nullable(REF)},
        },
    },
}  # fmt: skip
VALUES: dict[str, st.SearchStrategy[object]] = {
    "text": st.sampled_from(["", "null", "None", "ü&=,"]),
    "number": st.sampled_from([0, 1.5, -3]),
    "day": st.just("2024-01-31"),
    "colour": st.sampled_from(["red", "green"]),
    "fromHere": st.booleans(),
}


def flat() -> st.SearchStrategy[Node]:
    return st.fixed_dictionaries(
        {}, optional={name: st.none() | value for name, value in VALUES.items()}
    )


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Node]:
    """Make nodes, with unknown members too."""
    return st.fixed_dictionaries(
        {"must": st.none() | st.integers(-5, 5)},
        optional={
            **{name: st.none() | value for name, value in VALUES.items()},
            "child": inner,
            "items": st.none() | st.lists(inner, max_size=2),
            "byName": st.none() | st.dictionaries(st.sampled_from("ab"), inner),
            "unknown": st.none() | st.just({"deep": None}),
        },
    )


NODES = nested(st.none() | st.recursive(nested(st.none()), nested, max_leaves=3))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    form = {"schema": {"$ref": "#/components/schemas/Flat"}}
    like = {
        "name": "like",
        "in": "query",
        "style": "deepObject",
        "explode": True,
        "schema": form["schema"],
    }
    found = operation(
        "find",
        parameters=[
            like,
            *({"name": n, "in": "query", "schema": s} for n, s in LEAVES.items()),
            *(
                {"name": f"X-{n}", "in": "header", "schema": s}
                for n, s in LEAVES.items()
            ),
        ],
    )
    send = operation(
        "send", requestBody={"content": {"application/x-www-form-urlencoded": form}}
    )
    parts = operation("upload", requestBody={"content": {"multipart/form-data": form}})
    patch = operation(
        "patch",
        requestBody={"content": {"application/json": {"schema": nullable(REF)}}},
        parameters=[{"name": "dry", "in": "query", "schema": {"type": "boolean"}}],
    )
    paths: Node = {
        "/nodes": {"put": operation("put", REF), "get": found, "patch": patch},
        "/forms": {"post": send},
        "/parts": {"post": parts},
    }  # fmt: skip
    with open_shop(
        "shop_unset", tmp_path_factory, paths=paths, schemas=SCHEMAS
    ) as opened:
        yield opened


EXAMPLES = settings(max_examples=60, deadline=None, derandomize=True)


def text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@EXAMPLES
@given(node=NODES)
def test_bodies_are_sent_as_given_and_back_as_answered(shop: Shop, node: Node) -> None:
    shop.answers(node)
    client, models, server = shop.client, shop.models, shop.server
    made = models.Node(**node)
    for answer in (
        client.send(models.PutRequest(node=node)),
        client.send(models.PutRequest(node=made)),
        client.things.put(**shop.method("put").spell_body(node)),
    ):
        client.send(models.PutRequest(node=answer))
        client.send(models.PutRequest(node=answer.model_copy(deep=True)))
        assert answer.to_dict() == node
        assert answer == made
    sent = [caught.json() for caught in server.caught]
    server.caught.clear()
    assert sent == [node] * 9
    assert client.send(models.PatchRequest(dry=True, node=made)) is None
    assert server.last().json() == node


def test_a_body_of_null_is_not_one_that_is_absent(shop: Shop) -> None:
    request = shop.models.PatchRequest
    shop.client.send(request(node=None))
    assert shop.server.last().body == b"null"
    shop.client.send(request())
    assert shop.server.last().body == b""
    shop.client.things.patch()
    assert shop.server.last().body == b""


@EXAMPLES
@given(node=flat())
def test_what_cannot_be_null_is_left_out(shop: Shop, node: Node) -> None:
    told = {name: text(value) for name, value in node.items() if value is not None}
    client, things, server = shop.client, shop.client.things, shop.server
    shop.answers({})
    flat_ = shop.models.Flat(**node)
    find = shop.method("find").names

    def check_form() -> None:
        form = server.last().body.decode()
        assert dict(parse_qsl(form, keep_blank_values=True)) == told

    for value in (node, flat_):
        things.find(like=value)
        pieces = dict(parse_qsl(server.last().query, keep_blank_values=True))
        assert pieces == {f"like[{name}]": value for name, value in told.items()}
        client.send(shop.models.SendRequest(flat=value))
        check_form()
    things.send(**shop.method("send").spell_body(node))
    check_form()
    things.find(**{find[f"query {name}"]: value for name, value in node.items()})
    assert dict(parse_qsl(server.last().query, keep_blank_values=True)) == told
    others = {name: value for name, value in node.items() if name != "text"}
    things.find(**{find[f"header X-{name}"]: value for name, value in others.items()})
    headers = server.last().headers
    sent = {name: value for name, value in headers.items() if name.startswith("x-")}
    told.pop("text", None)
    assert sent == {f"x-{name.lower()}": value for name, value in told.items()}
    things.upload(**shop.method("upload").spell_body(node))
    parts = server.last().body
    names = {name for name in cast("Node", LEAVES) if f'"{name}"'.encode() in parts}
    assert names == {name for name, value in node.items() if value is not None}
