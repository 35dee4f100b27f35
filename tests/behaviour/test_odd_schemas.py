"""Schemas that are right and odd: the package of each imports, and every model of it can be built."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.test_hostile import check_files, files_of

BUILD = """
import pathlib, sys
sys.path.insert(0, ".")
from pydantic import TypeAdapter
from hostile import models
for name in dir(models):
    if not name.endswith(("Dict", "Input")):
        TypeAdapter(getattr(models, name)).json_schema()
for path in pathlib.Path("hostile").rglob("*.py"):
    __import__(".".join(path.with_suffix("").parts))
"""
NULL = {"$ref": "#/components/schemas/Null"}
NAMED = {"$ref": "#/components/schemas/Named"}
SCHEMAS: dict[str, Any] = {
    "false": {"properties": {"a": False, "b": {"type": "array", "items": False}}},
    "names of null": {"properties": {"a": NULL, "b": {"oneOf": [NULL, NAMED]}}},
    "a map of names of null": {"additionalProperties": NULL},
    "only what the server sets": {"properties": {"id": {"readOnly": True}}},
    "a choice of anything": {
        "oneOf": [NAMED, True],
        "discriminator": {"propertyName": "kind"},
    },
    "a choice of nothing": {"oneOf": [False, NAMED]},
    "a choice of null": {"oneOf": [NULL, {"type": "null"}]},
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_model_can_be_built(name: str, tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": SCHEMAS[name]}}}
    shared = {
        "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}
        }
    }
    answer = {"200": {"description": "Done.", **shared}}
    files = files_of(
        {
            "openapi": "3.1.0",
            "info": {"title": "Odd", "version": "1"},
            "paths": {
                "/a": {"post": {"requestBody": body, "responses": answer}},
                "/b": {"post": {"requestBody": shared, "responses": answer}},
            },
            "components": {
                "schemas": {
                    "Null": {"type": "null"},
                    "Named": {
                        "type": "object",
                        "properties": {"kind": {"type": "string"}},
                    },
                    "Nil": {"$ref": "#/components/schemas/Null"},
                    "Never": False,
                    "Odd": SCHEMAS[name],
                    "Aware": {
                        "properties": {"of": {"$ref": "#/components/schemas/Warning"}}
                    },
                    "Warning": {
                        "properties": {"by": {"$ref": "#/components/schemas/Aware"}}
                    },
                }
            },
        }
    )
    check_files(files)
    for file, text in files.items():
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", BUILD],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{json.dumps(SCHEMAS[name])}\n{done.stderr[-2000:]}"
