"""Habits: what people do with pydantic's classes, they do with the SDK's: subclass, ask for signature and schema."""

from __future__ import annotations

import inspect
import subprocess
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.shop import Node, Shop, open_shop, operation

TEXT: Node = {"type": "string"}
PART: Node = {"$ref": "#/components/schemas/Part"}
WHOLE: Node = {"$ref": "#/components/schemas/Whole"}
SCHEMAS: Node = {
    "Part": {
        "type": "object",
        "required": ["id", "name"],
        "properties": {"id": {**TEXT, "readOnly": True}, "name": TEXT, "next": PART},
    },
    "Whole": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": TEXT,
            "part": PART,
            "parts": {"type": "array", "items": PART},
            "byName": {"type": "object", "additionalProperties": PART},
            "either": {"anyOf": [PART, TEXT]},
        },
    },
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    paths = {
        "/wholes": {
            "post": operation("put", WHOLE),
        },
        "/wholes/{id}": {
            "patch": operation(
                "patch",
                parameters=[
                    {"name": "id", "in": "path", "required": True, "schema": TEXT},
                    {"name": "depth", "in": "query", "schema": {"type": "integer"}},
                ],
                requestBody={"content": {"application/json": {"schema": WHOLE}}},
            ),
        },
    }
    with open_shop("habits", tmp_path_factory, paths=paths, schemas=SCHEMAS) as found:
        yield found


def test_the_signature_of_a_class_that_nobody_used_yet(shop: Shop) -> None:
    names = list(inspect.signature(shop.models.Whole).parameters)
    assert names == ["name", "part", "parts", "byName", "either", "extra_data"]
    with pytest.raises(AttributeError):
        _ = shop.models.Whole(name="w").__signature__


def test_a_subclass_of_ones_own_is_sent_whole_wherever_it_stands(shop: Shop) -> None:
    part: Any = shop.models.Part

    class Own(part):  # type: ignore[misc]  # a class of an SDK made by this test
        colour: str = "red"

    own = Own(id="given", name="p", colour="blue", next=Own(name="q"))
    sent = {"id": "given", "name": "p", "colour": "blue", "next": {"name": "q"}}
    assert own.to_dict() == sent
    shop.answers({"name": "w"})
    shop.client.things.put(
        name="w", part=own, parts=[own], by_name={"a": own}, either=own
    )
    assert shop.server.last().json() == {
        "name": "w",
        "part": sent,
        "parts": [sent],
        "byName": {"a": sent},
        "either": sent,
    }


def test_the_schema_of_what_is_written_names_the_fields(shop: Shop) -> None:
    for mode in ("validation", "serialization"):
        schema = shop.models.Part.model_json_schema(mode=mode)
        assert schema["$defs"]["Part"]["properties"].keys() == {"id", "name", "next"}


def test_the_schema_of_a_request_tells_what_need_not_be_given(shop: Shop) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        schema = shop.models.PatchRequest.model_json_schema()
    assert schema["required"] == ["id"]
    assert schema["properties"].keys() == {"id", "depth", "whole"}
    assert schema["properties"]["depth"] == {"title": "Depth", "type": "integer"}


def test_a_call_does_not_read_the_names_of_all_classes(shop: Shop) -> None:
    call = (
        "import sys, habits\n"
        "from habits.operations.put import OPERATION\n"
        "assert OPERATION.request.__name__ == 'PutRequest'\n"
        "names = sys.modules['habits.models']\n"
        "assert 'habits.models._homes' not in sys.modules\n"
        "assert names.Part(id='a', name='b').name == 'b'\n"
        "assert {'Part', 'PartDict', 'Whole', 'WholeDict', 'PutRequest'} <= {*dir(names)}\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", call],
        cwd=shop.sdk.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
