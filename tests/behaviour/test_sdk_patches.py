"""Merge patches: a null removes a member, in keywords, dicts and classes, at any depth, in both clients."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.sdk import Sdk, Source, calling, generated

TEXT = {"type": "string"}


def shape(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def sent(identity: str, media: str, schema: object) -> dict[str, Any]:
    return {
        "operationId": identity,
        "requestBody": {"required": True, "content": {media: {"schema": schema}}},
        "responses": {"204": {"description": "Done."}},
    }


PATCH = "application/merge-patch+json"
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Trips", "version": "1"},
    "paths": {
        "/trips": {
            "patch": sent("mend", PATCH, shape("Trip")),
            "post": sent("make", "application/json", shape("Trip")),
        },
        "/notes": {
            "patch": sent("note", PATCH, {"type": "object", "additionalProperties": shape("Stop")}),
            "put": sent("only", PATCH, shape("Only")),
        },
    },
    "components": {
        "schemas": {
            "Trip": {
                "type": "object",
                "required": ["code"],
                "properties": {
                    "code": TEXT,
                    "title": TEXT,
                    "places": {"type": "integer"},
                    "start": shape("Stop"),
                    "labels": {"type": "object", "additionalProperties": TEXT},
                    "stops": {"type": "array", "items": shape("Stop")},
                    "within": shape("Trip"),
                    "by": {"oneOf": [shape("Train"), shape("Boat")], "discriminator": {"propertyName": "kind"}},
                },
            },
            "Stop": {
                "type": "object",
                "properties": {"place": TEXT, "at": {"type": "string", "format": "date"}},
            },
            "Train": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "Train"}, "line": TEXT}},
            "Boat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "Boat"}, "name": TEXT}},
            "Only": {"type": "object", "properties": {"title": TEXT}},
        }
    },
}  # fmt: skip
FULL: dict[str, Any] = {
    "code": "t",
    "title": None,
    "start": {"place": None, "at": None},
    "labels": {"a": None, "b": "c"},
    "within": {"code": "u", "start": None, "within": None},
    "by": {"kind": "Train", "line": None},
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("patches") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    return generated(Source("patches_sdk", (spec,), client="Trips"), tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        running.reply = Reply(204)
        yield running


@pytest.fixture(params=["sync", "async"])
def send(
    request: pytest.FixtureRequest, sdk: Sdk, server: Loopback
) -> Iterator[Callable[..., Any]]:
    """Give what calls an operation by its id, or `send`, and gives the JSON that arrived."""
    names = {method.operation: method.call for method in sdk.methods}
    with calling(sdk, server.url, request.param, "Trips", timeout=30) as call:

        def called(operation: str, *given: object, **keywords: object) -> object:
            call(names.get(operation, operation), *given, **keywords)
            return server.last().json()

        yield called


def test_nulls_in_keywords_and_dicts(send: Callable[..., Any]) -> None:
    assert send("mend", **FULL) == FULL
    assert send("mend", code="t") == {"code": "t"}
    assert send("note", body={"a": None, "b": {"at": None}}) == {
        "a": None,
        "b": {"at": None},
    }
    assert send("only", title=None) == {"title": None}


def test_nulls_in_classes(sdk: Sdk, send: Callable[..., Any]) -> None:
    models = sdk.load("models")
    request = models.MendRequest(**{_body_name(models): FULL})
    assert send("send", request) == FULL
    body = sdk.type_of("Trip/patch")(code="t", start=sdk.type_of("Stop/patch")(at=None))
    request = models.MendRequest(**{_body_name(models): body})
    assert send("send", request) == {"code": "t", "start": {"at": None}}


def _body_name(models: Any) -> str:  # noqa: ANN401 - a module
    (name,) = models.MendRequest.model_fields
    return name


def test_what_a_list_or_a_required_member_holds_is_as_it_was(
    sdk: Sdk, server: Loopback, send: Callable[..., Any]
) -> None:
    refused = sdk.load().RequestValidationError
    for given in (
        {"code": None},
        {"code": "t", "stops": [{"place": 3}]},
        {"code": "t", "stops": [None]},
        {"code": "t", "within": {"code": None}},
        {"code": "t", "title": 3},
    ):
        with pytest.raises(refused):
            send("mend", **given)
    # Elsewhere null is no value for a text.
    with pytest.raises(refused):
        send("make", code="t", title=None)
    assert not server.caught
    assert send("make", code="t", start={"place": "x"}) == {
        "code": "t",
        "start": {"place": "x"},
    }
