"""Media types of vendors that do not say that they are JSON: an object or a list in one is JSON, both ways."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.behaviour.loopback import Reply, loopback
from tests.behaviour.sdk import Sdk, Source, calling, generated

PET = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}},
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Vendor", "version": "1"},
    "paths": {
        "/pets": {
            "post": {
                "operationId": "add",
                "requestBody": {
                    "required": True,
                    "content": {"application/vnd.pets.object": {"schema": PET}},
                },
                "responses": {
                    "200": {
                        "description": "Done.",
                        "content": {
                            "application/vnd.pets.list": {
                                "schema": {"type": "array", "items": PET}
                            }
                        },
                    }
                },
            },
            "get": {
                "operationId": "raw",
                "responses": {
                    "200": {
                        "description": "Done.",
                        "content": {
                            "application/vnd.pets.sheet": {
                                "schema": {"type": "string", "format": "binary"}
                            }
                        },
                    }
                },
            },
        }
    },
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("vendor") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    return generated(Source("vendor_media", (spec,), client="Vendor"), tmp_path_factory)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_objects_and_lists_of_vendors_are_json(sdk: Sdk, mode: str) -> None:
    assert not sdk.findings
    name = {method.operation: method.call for method in sdk.methods}
    with (
        loopback() as server,
        calling(sdk, server.url, mode, "Vendor", max_retries=0) as call,
    ):
        server.reply = Reply(200, b'[{"name":"Tom"}]', "application/vnd.pets.list")
        pets = call(name["add"], name="Ann")
        caught = server.last()
        assert caught.json() == {"name": "Ann"}
        assert caught.headers["content-type"] == "application/vnd.pets.object"
        assert caught.headers["accept"] == "application/vnd.pets.list"
        assert [pet.name for pet in pets] == ["Tom"]
        server.reply = Reply(200, b"\x00\x01", "application/vnd.pets.sheet")
        assert call(name["raw"]) == b"\x00\x01"
