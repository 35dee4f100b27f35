"""Spelled shop: one API whose schemas are written in several ways that mean the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]
Spell = Callable[[str, Schema], Schema]
"""Gives what stands where a schema is used; the name is free for a component."""

NULL: Schema = {"type": "null"}


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


def document(spelling: str) -> Schema:
    """The API with its schemas in one spelling."""
    components: Schema = {}

    def spell(name: str, schema: Schema) -> Schema:
        return SPELLINGS[spelling](components, name, schema)

    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example"}],
        "paths": paths(spell),
        "components": {"schemas": {**models(spell), **components}},
    }


def an_object(properties: Schema, *required: str) -> Schema:
    """The schema of an object."""
    return {"type": "object", "properties": properties, "required": [*required]}


def models(spell: Spell) -> Schema:
    """The components that are objects."""
    return {
        "Ride": an_object({"kind": spell("Kind", {"const": "bike"})}, "kind"),
        "Limits": an_object(
            {"count": spell("Count", {"type": "integer", "minimum": 1, "maximum": 9})}
        ),
        "Answer": an_object({"answer": {"type": "string"}}, "answer"),
    }


def paths(spell: Spell) -> Schema:
    """The operations."""
    chat = an_object(
        {"text": {"type": "string"}, "stream": {"type": "boolean"}}, "text"
    )
    binary: Schema = {"type": "string", "format": "binary"}
    octets = "application/octet-stream"
    answer = {"schema": reference("Answer")}
    answer_or_events = {
        "200": {
            "description": "An answer.",
            "content": {"application/json": answer, "text/event-stream": answer},
        }
    }
    return {
        "/chat": {
            "post": {
                "operationId": "chat",
                "requestBody": body(spell("Chat", chat)),
                "responses": answer_or_events,
            }
        },
        "/rooms/{room}/chat": {
            "post": {
                "operationId": "chatInRoom",
                "parameters": [parameter("room", {"type": "string"}, "path")],
                "requestBody": body(spell("RoomChat", chat)),
                "responses": answer_or_events,
            }
        },
        "/octets": {
            "put": {
                "operationId": "putOctets",
                "requestBody": body(spell("Octets", binary), octets),
                "responses": {"204": {"description": "Kept."}},
            },
            "get": {
                "operationId": "getOctets",
                "responses": answers(spell("File", binary), octets),
            },
        },
        "/rides": {
            "post": {
                "operationId": "addRide",
                "requestBody": body(reference("Ride")),
                "responses": answers(reference("Ride")),
            },
            "get": {
                "operationId": "listRides",
                "parameters": [
                    parameter("kind", spell("KindWanted", {"const": "bike"}))
                ],
                "responses": answers({"type": "array", "items": reference("Ride")}),
            },
        },
    }


def body(schema: Schema, media: str = "application/json") -> Schema:
    """A request body that must be given."""
    return {"required": True, "content": {media: {"schema": schema}}}


def answers(schema: Schema, media: str = "application/json") -> Schema:
    """The responses of an operation that succeeds in one way."""
    content = {media: {"schema": schema}}
    return {"200": {"description": "What there is.", "content": content}}


def parameter(
    name: str, schema: Schema, where: str = "query", **more: object
) -> Schema:
    """A parameter that must be given."""
    return {"name": name, "in": where, "required": True, "schema": schema, **more}
