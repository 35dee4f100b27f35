"""Samples: a schema -> a small value that fits it, for the required parameters that no example shows."""

from __future__ import annotations

from typing import Any

from tests.corpus.counting import resolve

_TEXTS = {
    "date": "2024-01-31",
    "date-time": "2024-01-31T09:30:00Z",
    "uuid": "0b0a5a2c-3c3e-4b52-9a3c-5f0d0a6b7c8d",
    "uri": "https://example.com/",
    "email": "someone@example.com",
    "byte": "AAAA",
}
_DEEPEST = 5


def sample(document: Any, schema: Any, depth: int = 0) -> Any:
    """Give a value for a schema; text where nothing better is known."""
    node, _ = resolve(document, schema, "")
    if not isinstance(node, dict) or depth > _DEEPEST:
        return "a"
    for stated in ("example", "default", "const"):
        if stated in node:
            return node[stated]
    if node.get("enum"):
        return node["enum"][0]
    for combined in ("allOf", "oneOf", "anyOf"):
        if node.get(combined):
            return sample(document, node[combined][0], depth + 1)
    kind = node.get("type")
    kind = (
        next((one for one in kind if one != "null"), None)
        if isinstance(kind, list)
        else kind
    )
    if kind is None and "properties" in node:
        kind = "object"
    match kind:
        case "integer" | "number":
            return max(1, int(node.get("minimum", 1)))
        case "boolean":
            return True
        case "array":
            return [sample(document, node.get("items"), depth + 1)]
        case "object":
            properties = node.get("properties", {})
            return {
                name: sample(document, properties.get(name), depth + 1)
                for name in node.get("required", ())
            }
        case _:
            text = _TEXTS.get(node.get("format", ""), "a")
            return text.ljust(int(node.get("minLength", 1)), "a")
