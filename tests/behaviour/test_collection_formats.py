"""Lists of Swagger 2.0: each collectionFormat in each place, and those of lists within lists, on the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Loopback, loopback
from tests.behaviour.sdk import Sdk, Source, generate

TEXTS = {"type": "array", "items": {"type": "string"}}
FORMATS = ("csv", "ssv", "tsv", "pipes")
SENT = {
    ("query", "csv"): "/a?list=a,b",
    ("query", "ssv"): "/a?list=a%20b",
    ("query", "tsv"): "/a?list=a%09b",
    ("query", "pipes"): "/a?list=a%7Cb",
    ("query", "multi"): "/a?list=a&list=b",
    ("path", "csv"): "/a/a,b",
    ("path", "ssv"): "/a/a%20b",
    ("path", "tsv"): "/a/a%09b",
    ("path", "pipes"): "/a/a%7Cb",
    ("header", "csv"): "a,b",
    ("header", "ssv"): "a b",
    ("header", "tsv"): "a\tb",
    ("header", "pipes"): "a|b",
    ("formData", "csv"): "list=a,b",
    ("formData", "ssv"): "list=a+b",
    ("formData", "tsv"): "list=a%09b",
    ("formData", "pipes"): "list=a%7Cb",
    ("formData", "multi"): "list=a&list=b",
}
NESTED: dict[tuple[str | None, ...], str] = {
    ("multi", None): "list=a%2Cb&list=c",
    ("multi", "pipes"): "list=a%7Cb&list=c",
    ("csv", "ssv"): "list=a%20b,c",
    ("pipes", "csv"): "list=a%2Cb%7Cc",
}


def nest(*formats: str | None) -> dict[str, Any]:
    """A list of lists of text, each with a format of its own."""
    schema: dict[str, Any] = {"type": "string"}
    for one in reversed(formats):
        schema = {"type": "array", "items": schema}
        if one is not None:
            schema["collectionFormat"] = one
    return schema


def described(number: int, place: str, schema: dict[str, Any]) -> dict[str, Any]:
    parameter = {"name": "list", "in": place, **schema}
    if place == "path":
        parameter["required"] = True
    return {
        "operationId": f"op_{number}",
        "x-speakeasy-group": "things",
        "x-speakeasy-name-override": f"op_{number}",
        "parameters": [parameter],
        "responses": {"200": {"description": "-"}},
    }


CASES = [
    *((place, {**TEXTS, "collectionFormat": one}) for place, one in SENT),
    *(("query", nest(*formats)) for formats in NESTED),
    ("query", nest("multi", "pipes", "csv")),
]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    paths: dict[str, Any] = {}
    for number, (place, schema) in enumerate(CASES):
        path = "/a/{list}" if place == "path" else "/a"
        # A fragment tells operations of one path apart.
        paths[f"{path}#{number}"] = {"post": described(number, place, schema)}
    document = {
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "1"},
        "host": "shop.example",
        "paths": paths,
    }
    folder = tmp_path_factory.mktemp("collections")
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document), "utf-8")
    return generate(Source("collections_", (spec,), client="Shop"), folder / "sdk")


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


def send(sdk: Sdk, server: Loopback, number: int, value: object) -> tuple[str, ...]:
    """What arrives: target, header and body."""
    with sdk.load().Shop(base_url=server.url) as client:
        method = getattr(client.things, f"op_{number}")
        in_path = "{list}" in CASES[number][0] or CASES[number][0] == "path"
        method(value) if in_path else method(list=value)
    caught = server.last()
    return caught.target, caught.headers.get("list", ""), caught.body.decode()


@pytest.mark.parametrize("case", SENT)
def test_a_list_is_joined_as_its_format_says(
    sdk: Sdk, server: Loopback, case: tuple[str, str]
) -> None:
    arrived = send(sdk, server, list(SENT).index(case), ["a", "b"])
    at = {"query": 0, "path": 0, "header": 1, "formData": 2}[case[0]]
    assert arrived[at] == SENT[case]


@pytest.mark.parametrize("formats", NESTED)
def test_a_list_within_a_list_has_a_format_of_its_own(
    sdk: Sdk, server: Loopback, formats: tuple[str | None, ...]
) -> None:
    number = len(SENT) + list(NESTED).index(formats)
    target, _, _ = send(sdk, server, number, [["a", "b"], ["c"]])
    assert target == f"/a?{NESTED[formats]}"


def test_a_list_within_a_list_within_a_list(sdk: Sdk, server: Loopback) -> None:
    target, _, _ = send(sdk, server, len(CASES) - 1, [[["a", "b"], ["c"]], [["d"]]])
    assert target == "/a?list=a%2Cb%7Cc&list=d"


def test_every_format_has_its_counterpart(sdk: Sdk) -> None:
    assert "source/collection-format" not in {one.code for one in sdk.findings}
