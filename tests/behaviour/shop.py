"""Shop: an SDK made of a document that a test writes down itself, and the server that it speaks to."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.sdk import Method, Sdk, Source, generate

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shop:
    """A generated SDK, a client of it and the server that catches what is sent."""

    sdk: Sdk
    client: Any
    server: Loopback

    @property
    def models(self) -> Any:  # noqa: ANN401 - a module that is made in the test
        """The module of all classes."""
        return self.sdk.load("models")

    def method(self, operation: str) -> Method:
        """Give what is known of the method of an operation."""
        return next(one for one in self.sdk.methods if one.operation == operation)

    def answers(self, value: object) -> None:
        """Have the next calls answered by a JSON value, or by the text of one."""
        text = value if isinstance(value, str) else json.dumps(value)
        self.server.reply = Reply(200, text.encode())


def operation(identity: str, schema: Node | None = None, **more: object) -> Node:
    """Describe an operation ``things.<identity>``, which takes and gives a schema where there is one."""
    content = {"application/json": {"schema": schema}}
    found: Node = {
        "operationId": identity,
        "x-speakeasy-group": "things",
        "x-speakeasy-name-override": identity,
        "responses": {"200": {"description": "Done"}},
        **more,
    }
    if schema is not None:
        found["responses"] = {"200": {"description": "Done", "content": content}}
        found.setdefault("requestBody", {"required": True, "content": content})
    return found


@contextmanager
def open_shop(
    package: str,
    temporary: pytest.TempPathFactory,
    *,
    paths: Node,
    schemas: Mapping[str, object],
    version: str = "3.1.0",
) -> Generator[Shop]:
    """Generate, serve and make a client; ``package`` is unique in the session."""
    folder = temporary.mktemp(package)
    spec = folder / "spec.json"
    document = {
        "openapi": version,
        "info": {"title": "Shop", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    spec.write_text(json.dumps(document), "utf-8")
    sdk = generate(Source(package, (spec,), client="Shop"), folder / "sdk")
    with loopback() as server, sdk.load().Shop(base_url=server.url) as client:
        yield Shop(sdk, client, server)
