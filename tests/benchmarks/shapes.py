"""Shapes: documents of one kind and any size, which a generator may take too long for."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

Node = dict[str, Any]
Shape = Callable[[int], Node]
LEAF: Node = {"type": "object", "properties": {"leaf": {"type": "string"}}}


def ref(name: str) -> Node:
    """Refer to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def text_property(name: str) -> Node:
    """Describe an object with one property."""
    return {"type": "object", "properties": {name: {"type": "string"}}}


def document(schemas: Node, paths: Node | None = None, **components: Node) -> Node:
    """Describe an API that takes and gives the component ``X0``, unless it has other paths."""
    content = {"content": {"application/json": {"schema": ref("X0")}}}
    answers = {"200": {"description": "Done.", **content}}
    put = {"operationId": "put_it", "requestBody": content, "responses": answers}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shapes", "version": "1"},
        "paths": {"/it": {"put": put}} if paths is None else paths,
        "components": {"schemas": schemas, **components},
    }


def chain(link: Callable[[int, Node], Node]) -> Shape:
    """Make documents of components that each refer to the next by a link."""

    def make(size: int) -> Node:
        links = {f"X{i}": link(i, ref(f"X{i + 1}")) for i in range(size)}
        return document({**links, f"X{size}": LEAF})

    return make


def get(number: int, **more: object) -> Node:
    """Describe a path with one operation."""
    answer = {"200": {"description": "Done."}}
    return {"get": {"operationId": f"get_{number}", "responses": answer, **more}}


def diamond(size: int) -> Node:
    """Two ways from each component to the next."""
    schemas: Node = {f"X{size}": LEAF}
    for i in range(size):
        schemas[f"X{i}"] = {"allOf": [ref(f"Y{i}"), ref(f"Z{i}")]}
        for side in "YZ":
            schemas[f"{side}{i}"] = {"allOf": [ref(f"X{i + 1}")]}
    return document(schemas)


def heirs(size: int, parent: Callable[[int], int]) -> Node:
    """Components that extend a discriminated one, directly or through others."""
    kind: Node = {"type": "object", "required": ["kind"], "properties": {"kind": {}}}
    schemas = {"X0": {**kind, "discriminator": {"propertyName": "kind"}}}
    for i in range(1, size + 1):
        schemas[f"X{i}"] = {"allOf": [ref(f"X{parent(i)}"), text_property("own")]}
    return document(schemas)


def tagged(size: int) -> Node:
    """A union of many members with a tag each."""
    schemas: Node = {}
    for i in range(size):
        tag = {"t": {"const": f"m{i}"}, f"p{i}": {"type": "string"}}
        schemas[f"M{i}"] = {"type": "object", "required": ["t"], "properties": tag}
    members = [ref(name) for name in schemas]
    return document(
        {**schemas, "X0": {"oneOf": members, "discriminator": {"propertyName": "t"}}}
    )


def circle(size: int) -> Node:
    """Components that refer to each other in a circle."""
    schemas: Node = {}
    for i in range(size):
        inside = {"a": ref(f"X{(i + 1) % size}"), "b": ref(f"X{i * 7 % size}")}
        schemas[f"X{i}"] = {"type": "object", "properties": inside}
    return document(schemas)


def shared_parts(size: int) -> Node:
    """References from a parameter and an answer to others, and so on."""
    parameters: Node = {f"P{size}": {"name": "p", "in": "query", "schema": {}}}
    responses: Node = {f"R{size}": {"description": "Done."}}
    for i in range(size):
        parameters[f"P{i}"] = {"$ref": f"#/components/parameters/P{i + 1}"}
        responses[f"R{i}"] = {"$ref": f"#/components/responses/R{i + 1}"}
    operation = get(
        0,
        parameters=[{"$ref": "#/components/parameters/P0"}],
        responses={"200": {"$ref": "#/components/responses/R0"}},
    )
    return document(
        {"X0": LEAF},
        {"/it": operation},
        parameters=parameters,
        responses=responses,
    )


def enum_of(values: Callable[[int], str]) -> Shape:
    """Make documents with an enum."""
    return lambda size: document(
        {"X0": {"properties": {"e": {"enum": list(map(values, range(size)))}}}}
    )


def inline(size: int) -> Node:
    """Objects in objects, as deep as a document may be; further ones stand beside each other."""
    deep = reduce(lambda one, _: {"properties": {"a": one}}, range(20), LEAF)
    return document({f"X{i}": deep for i in range(max(size // 20, 1))})


def described(size: int) -> Node:
    """A long description of a component and of its property."""
    words = "word " * size * 20
    inside = {"a": {"type": "string", "description": words}}
    return document({"X0": {"description": words, "properties": inside}})


def parameters(size: int) -> Node:
    """Parameters whose names differ in signs alone."""
    named = [{"name": "a" + "-" * i, "in": "query", "schema": {}} for i in range(size)]
    return document({"X0": LEAF}, {"/it": get(0, parameters=named)})


def two_required(_: int, following: Node) -> Node:
    """An object that must have the next one twice."""
    both = {"a": following, "b": following}
    return {"type": "object", "required": ["a", "b"], "properties": both}


SHAPES: dict[str, Shape] = {
    "$ref": chain(lambda _, following: following),
    "allOf of one": chain(lambda _, following: {"allOf": [following]}),
    "allOf and a property": chain(
        lambda _, following: {"allOf": [following, text_property("own")]}
    ),
    "allOf in a diamond": diamond,
    "parents": lambda size: heirs(size, lambda i: i - 1),
    "heirs": lambda size: heirs(size, lambda _: 0),
    "required twice": chain(two_required),
    "properties": chain(lambda _, following: {"properties": {"a": following}}),
    "items": chain(lambda _, following: {"type": "array", "items": following}),
    "additionalProperties": chain(
        lambda _, following: {"type": "object", "additionalProperties": following}
    ),
    "anyOf of it and lists of it": chain(
        lambda _, following: {
            "anyOf": [following, {"type": "array", "items": following}]
        }
    ),
    "oneOf of objects": chain(
        lambda i, following: {"oneOf": [following, text_property(f"p{i}")]}
    ),
    "oneOf of a number": chain(
        lambda _, following: {"oneOf": [following, {"type": "integer"}]}
    ),
    "nullable": chain(lambda _, following: {"anyOf": [following, {"type": "null"}]}),
    "members with tags": tagged,
    "circle": circle,
    "shared parameters and answers": shared_parts,
    "enum": enum_of(lambda i: f"v{i}"),
    "clashing enum": enum_of(lambda i: "a" + "-" * i),
    "clashing properties": lambda size: document(
        {"X0": {"properties": {"a" + "-" * i: {} for i in range(size)}}}
    ),
    "clashing schemas": lambda size: document(
        {"X0": LEAF, **{"A" + "-" * i: LEAF for i in range(size)}}
    ),
    "clashing parameters": parameters,
    "operations": lambda size: document(
        {"X0": LEAF}, {f"/it{i}": get(i) for i in range(size)}
    ),
    "operations of one id": lambda size: document(
        {"X0": LEAF}, {f"/it{i}": get(0) for i in range(size)}
    ),
    "path": lambda size: document(
        {"X0": LEAF}, {"/" + "/".join(f"a{i}" for i in range(size)): get(0)}
    ),
    "objects in objects": inline,
    "description": described,
}
