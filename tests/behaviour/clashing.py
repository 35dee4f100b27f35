"""Clashing: a document in which everything bears names that Python, pydantic or the client want for themselves."""

from __future__ import annotations

from typing import Any

Node = dict[str, Any]

WORDS = (
    *("Field", "schema", "model_dump", "model_fields", "model_config", "model_post_init", "model_", "from", "self"),
    *("cls", "json", "copy", "dict", "validate", "None", "True", "class", "id", "type", "list", "str", "int", "bool"),
    *("__init__", "__class__", "__constants__", "__read_only__", "_private", "_", "__", "", " ", "-", "3d", "größe"),
    *("名前", "userName", "user_name", "User-Name", "USERNAME", "user name", "float", "bytes", "tuple", "dt"),
    *("to_dict", "construct", "parse_raw", "object", "print", "super", "property", "request", "options", "arguments"),
    *("timeout", "extra_headers", "max_retries", "idempotency_key", "lenient", "body", "client", "a" * 300, "Literal"),
    *("Any", "Annotated", "wire", "name", "written", "def", "lambda", "async", "match", "type_", "import", "return"),
    *("set", "dict_", "user_name_2", "URL", "url", "register", "mro"),
)  # fmt: skip
"""Names of properties, parameters and values."""

CLASSES = (
    *("Model", "Annotated", "Any", "Mapping", "Sequence", "Literal", "datetime", "dt", "Body", "Operation", "Request"),
    *("Response", "Client", "AsyncClient", "Clash", "AsyncClash", "ClashError", "NotFoundError", "BY_STATUS", "ABSENT"),
    *("Field", "StrEnum", "IntEnum", "OpenStrEnum", "TypedDict", "Unpack", "NotRequired", "TypeAlias", "Union", "None"),
    *("True", "Unknown", "Tagged", "ConstModel", "SplitModel", "IsoDate", "IsoDateTime", "JsonNumber", "Decimal"),
    *("OPERATION", "Operation_", "Parameter", "Answer", "Encoding", "Pagination", "Resource", "Page", "AsyncPages"),
    *("RequestOptions", "overload", "deprecated", "cached_property", "TYPE_CHECKING", "str", "int", "list", "dict"),
    *("bool", "bytes", "Exception", "BaseModel", "models", "errors", "client", "_runtime", "__init__", "__getattr__"),
    *("ModelDict", "Thing", "ThingDict", "thing", "THING", "import_module", "object", "type", "property", "Retries"),
    *("Secret", "Never", "FileInput", "StatusError", "Event", "Hooks", "Timeout", "_HOMES", "__version__", "raw"),
    *("con", "aux", "größe", "3d", "a" * 300, "sys", "typing", "pydantic", "annotations", "builtins"),
)  # fmt: skip
"""Names of schemas."""

METHODS = (
    *("with_raw_response", "with_streaming_response", "_client", "_raw", "client", "close", "call", "page", "stream"),
    *("__init__", "list", "dict", "str", "int", "type", "import", "None", "self", "cached_property", "print", "any"),
    *("get", "Get", "GET", "object", "property", "overload", "Any", "raw", "async", "deprecated", "super", "bool"),
)  # fmt: skip
"""Names of operations, and of the methods of one group."""

GROUPS = (
    *("close", "aclose", "with_options", "with_raw_response", "headers", "call", "page", "stream", "timeout", "hooks"),
    *("base_url", "max_retries", "_client", "client", "models", "errors", "resources", "operations", "_runtime"),
    *("__init__", "__enter__", "__class__", "self", "import", "None", "list", "str", "cached_property", "username"),
    *("server", "http_client", "settings", "_settings", "api_key", "annotations", "_events", "_hooks"),
)  # fmt: skip
"""Names of groups."""


def properties() -> Node:
    """Give an object that has every word as a property, with types of many sorts."""
    kinds: list[Node] = [
        {"type": "string"},
        {"type": "array", "items": {"type": "integer"}},
        {"type": "object", "additionalProperties": {"type": "number"}},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "byte"},
        {"type": "boolean"},
        {
            "type": "string",
            "enum": ["list", "None", "self", "name", "value", "mro", ""],
        },
    ]
    return {word: kinds[index % len(kinds)] for index, word in enumerate(WORDS)}


def example(schema: Node) -> object:
    """Give a value of one of these sorts."""
    match schema:
        case {"enum": values}:
            return values[0]
        case {"format": "date"}:
            return "2024-01-31"
        case {"format": "byte"}:
            return "aGk="
        case {"type": "array"}:
            return [1]
        case {"type": "object"}:
            return {"a": 1}
        case {"type": "boolean"}:
            return True
        case _:
            return "x"


def document() -> Node:
    """Give the document."""
    every = {"$ref": "#/components/schemas/Every"}
    paths: Node = {
        "/every": {"put": operation("every", "things", body=every, answer=every)},
        "/some": {
            "get": {
                **operation("some", "things"),
                "parameters": [
                    {"name": word, "in": "query", "schema": {"type": "string"}}
                    for word in WORDS
                    if word
                ],
            }
        },
    }
    for index, word in enumerate(METHODS):
        paths[f"/methods/{index}"] = {"get": operation(word, "things", answer=every)}
    for index, word in enumerate(GROUPS):
        paths[f"/groups/{index}"] = {"get": operation(f"look{index}", word)}
    for index, word in enumerate(CLASSES):
        reference = {"$ref": f"#/components/schemas/{word}"}
        one = operation(f"class{index}", "classes", body=reference, answer=reference)
        paths[f"/classes/{index}"] = {"put": one}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Clash", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": {
                "Every": {
                    "type": "object",
                    "required": [WORDS[1], "self", "id"],
                    "properties": properties(),
                },
                **{word: shape(index) for index, word in enumerate(CLASSES)},
            }
        },
    }


def shape(index: int) -> Node:
    """Give a schema, of which every third is an enum."""
    if index % 3 == 2:
        return {"type": "string", "enum": ["list", "None", "x"]}
    other = CLASSES[(index + 1) % len(CLASSES)]
    return {
        "type": "object",
        "required": ["x"],
        "properties": {
            "x": {"type": "string"},
            "other": {"$ref": f"#/components/schemas/{other}"},
            "day": {"type": "string", "format": "date"},
            "kind": {"const": "a"},
            "more": {"type": "array", "items": {"type": "number"}},
        },
    }


def operation(
    identity: str, group: str, body: Node | None = None, answer: Node | None = None
) -> Node:
    """Describe an operation."""
    gone = {"$ref": "#/components/schemas/NotFoundError"}
    found: Node = {
        "operationId": identity,
        "tags": [group],
        "x-speakeasy-group": group,
        "x-speakeasy-name-override": identity,
        "responses": {
            "200": {"description": "Done"},
            "404": {"description": "Gone", "content": {"application/json": {"schema": gone}}},
        },
    }  # fmt: skip
    if answer is not None:
        found["responses"]["200"]["content"] = {"application/json": {"schema": answer}}
    if body is not None:
        found["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": body}},
        }
    return found
