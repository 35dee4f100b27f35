"""Error bodies that are named unions, and schemas called as the runtime's own classes: mypy finds nothing to say."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.sdk import Source, generate

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: object) -> dict[str, Any]:
    return {"description": "-", "content": {"application/json": {"schema": schema}}}


def thing(**properties: object) -> dict[str, Any]:
    return {"type": "object", "required": [*properties], "properties": properties}


PAGED = {
    "operationId": "list_things",
    "parameters": [{"name": "cursor", "in": "query", "schema": TEXT}],
    "x-speakeasy-pagination": {
        "type": "cursor",
        "inputs": [{"name": "cursor", "in": "parameters", "type": "cursor"}],
        "outputs": {"nextCursor": "$.next", "results": "$.items"},
    },
    "responses": {
        "200": answer(
            {
                "type": "object",
                "properties": {
                    "next": TEXT,
                    "items": {"type": "array", "items": ref("Page")},
                },
            }
        ),
        "400": answer(ref("Problem")),
        "default": answer(ref("Problem")),
    },
}
LOOK = {
    "operationId": "look",
    "responses": {
        "200": answer(ref("AsyncPage")),
        "404": answer({"oneOf": [ref("Tagged"), {"type": "array", "items": TEXT}]}),
        "409": answer(ref("Tagged")),
        "5XX": answer(ref("Maybe")),
    },
}
SCHEMAS: dict[str, Any] = {
    **{
        name: thing(text=TEXT)
        for name in ("Page", "AsyncPage", "Stream", "RawResponse", "Model", "Operation")
    },
    "Problem": {"oneOf": [ref("First"), ref("Second")]},
    "Tagged": {
        "oneOf": [ref("First"), ref("Second")],
        "discriminator": {"propertyName": "kind"},
    },
    "Maybe": {"anyOf": [ref("Problem"), {"type": "null"}]},
    "First": thing(kind=TEXT, a=TEXT),
    "Second": thing(kind=TEXT, b=TEXT),
}


@pytest.mark.slow
def test_mypy_has_nothing_to_say(tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": PAGED}, "/b": {"get": LOOK}},
        "components": {"schemas": SCHEMAS},
    }
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document), "utf-8")
    generate(Source("named_unions", (spec,), client="T"), tmp_path / "sdk")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "-p", "named_unions"],
        cwd=tmp_path / "sdk",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()[:-1]) == (0, [])
