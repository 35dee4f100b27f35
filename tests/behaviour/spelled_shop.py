"""Spelled shop: ways to write a schema that mean the same, and what is looked at to see that they do."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Self

from tests.behaviour.runtime_sample import Bench, Out, Seen, said
from tests.behaviour.sdk import Sdk

Schema = dict[str, Any]
Spell = Callable[[str, Schema], Schema]
"""Gives what stands where a schema is used; the name is free for a component."""

NULL: Schema = {"type": "null"}

# --- spellings -------------------------------------------------------------------------------------------------------


def reference(name: str) -> Schema:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def in_place(_: Schema, _name: str, schema: Schema) -> Schema:
    """The schema itself."""
    return schema


def by_reference(components: Schema, name: str, schema: Schema) -> Schema:
    """A reference to the schema."""
    components[name] = schema
    return reference(name)


def in_all_of(components: Schema, name: str, schema: Schema) -> Schema:
    """An `allOf` of a reference alone."""
    return {"allOf": [by_reference(components, name, schema)]}


def in_place_in_all_of(_: Schema, _name: str, schema: Schema) -> Schema:
    """An `allOf` of the schema alone."""
    return {"allOf": [schema]}


def by_alias(components: Schema, name: str, schema: Schema) -> Schema:
    """A reference to a component that is an `allOf` of a reference to one that is a reference."""
    components[f"{name}Second"] = by_reference(components, name, schema)
    components[f"{name}First"] = {"allOf": [reference(f"{name}Second")]}
    return reference(f"{name}First")


def nullable(_: Schema, _name: str, schema: Schema) -> Schema:
    """The schema or null."""
    return {"anyOf": [schema, NULL]}


def nullable_reference(components: Schema, name: str, schema: Schema) -> Schema:
    """A reference to the schema, or null."""
    return {"anyOf": [by_reference(components, name, schema), NULL]}


def nullable_alias(components: Schema, name: str, schema: Schema) -> Schema:
    """A reference to an alias of what is the schema or null."""
    components[f"{name}Second"] = nullable_reference(components, name, schema)
    components[f"{name}First"] = reference(f"{name}Second")
    return reference(f"{name}First")


SPELLINGS: dict[str, Callable[[Schema, str, Schema], Schema]] = {
    "inline": in_place,
    "reference": by_reference,
    "all_of": in_all_of,
    "all_of_in_place": in_place_in_all_of,
    "alias": by_alias,
    "nullable": nullable,
    "nullable_reference": nullable_reference,
    "nullable_alias": nullable_alias,
}

# --- parts of documents ----------------------------------------------------------------------------------------------


def an_object(properties: Schema, *required: str, **more: object) -> Schema:
    """The schema of an object."""
    return {
        "type": "object",
        "properties": properties,
        "required": [*required],
        **more,
    }


def an_array(items: Schema) -> Schema:
    """The schema of a list."""
    return {"type": "array", "items": items}


def content(schema: Schema, media: str = "application/json", **more: object) -> Schema:
    """What has a media type; further ones have their own schema."""
    return {media: {"schema": schema, **more}}


def post(
    operation: str, body: Schema, *parameters: Schema, answer: Schema | None = None
) -> Schema:
    """A path item with an operation that sends content and may answer with some."""
    return {
        "post": {
            "operationId": operation,
            "parameters": [*parameters],
            "requestBody": {"required": True, "content": body},
            "responses": {"200": {"description": "Done.", "content": answer or {}}},
        }
    }


def get(
    operation: str, answer: Schema, *parameters: Schema, **responses: Schema
) -> Schema:
    """A path item with an operation that answers with content; further responses are called ``s404`` and the like."""
    return {
        "get": {
            "operationId": operation,
            "parameters": [*parameters],
            "responses": {
                "200": {"description": "There.", "content": answer},
                **{
                    status[1:]: {"description": "Not.", "content": one}
                    for status, one in responses.items()
                },
            },
        }
    }


def parameter(
    name: str, schema: Schema, where: str = "query", **more: object
) -> Schema:
    """A parameter that must be given."""
    return {"name": name, "in": where, "required": True, "schema": schema, **more}


# --- places ----------------------------------------------------------------------------------------------------------


class Shop:
    """A package with its client at a server."""

    def __init__(self, sdk: Sdk, server: Bench) -> None:
        self.sdk = sdk
        self.server = server
        self.client = sdk.load().Shop(base_url=server.url, max_retries=0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def call(
        self, operation: str, /, *answers: Out, **given: object
    ) -> Any:  # noqa: ANN401 - whatever the method gives
        """Call an operation that is answered so; ``body`` stands for the arguments that take it."""
        self.server.plays(*(answers or (said({}),)))
        (method,) = (m for m in self.sdk.methods if m.operation == operation)
        body = given.pop("body", None)
        given |= method.spell_body(body) if body is not None else {}
        return attrgetter(method.call)(self.client)(**given)

    def sent(self, operation: str, /, *answers: Out, **given: object) -> Seen:
        """Give what a call sends."""
        self.call(operation, *answers, **given)
        return self.server.only()


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a schema may stand.

    ``look`` gives what a package does there, ``expected`` what it must be for the schema itself. ``paths`` and
    ``models`` give what the document needs for it.
    """

    name: str
    look: Callable[[Shop], object]
    expected: object
    paths: Callable[[Spell], Schema]
    models: Callable[[Spell], Schema] = field(default=lambda _: {})


def document(spelling: str, places: list[Place]) -> Schema:
    """One API with all the places, its schemas in one spelling."""
    components: Schema = {}
    names: set[str] = set()

    def spell(name: str, schema: Schema) -> Schema:
        assert name not in names, name
        names.add(name)
        return SPELLINGS[spelling](components, name, json.loads(json.dumps(schema)))

    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example"}],
        "paths": {k: v for place in places for k, v in place.paths(spell).items()},
        "components": {
            "schemas": {
                **{k: v for place in places for k, v in place.models(spell).items()},
                **components,
            }
        },
    }


def shown(value: object) -> object:
    """A result as plain values; what is no JSON is shown with its class, and objects without theirs."""
    match value:
        case list() | tuple():
            return [shown(one) for one in value]
        case dict():
            return {key: shown(one) for key, one in value.items()}
        case None | bool() | int() | float():
            return value
        case str() if type(value) is str:
            return value
        case _ if hasattr(value, "model_dump"):
            return {key: shown(one) for key, one in value}  # type: ignore[attr-defined]
        case _:
            kind = next(c for c in type(value).__mro__ if c.__module__ != "enum")
            enum = any(c.__name__.endswith("Enum") for c in type(value).__mro__)
            return ("enum" if enum else kind.__name__, str(value))
