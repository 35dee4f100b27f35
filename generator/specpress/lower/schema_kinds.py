"""Schema kinds: the kind of values that one schema node describes, without the rest of the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.document_reader import Node, is_list, is_node, text
from specpress.media_types import is_textual

_OF_TEXTS = frozenset(
    {"pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"}
)


def only_requires(branches: Sequence[object]) -> bool:
    """Tell whether the branches of a union say no more than which properties must be there."""
    return all(
        is_node(branch) and not branch.keys() - {"required", "not", "title"}
        for branch in branches
    )


def scalar(node: Node, kind: ir.ScalarKind) -> ir.Type:
    """The type of a scalar schema; octets when its format or encoding says binary."""
    form = text(node, "format")
    if form == "int-or-string":  # as Kubernetes writes ports
        both = (ir.ScalarKind.INTEGER, ir.ScalarKind.STRING)
        return ir.Union(tuple(ir.Scalar(one) for one in both))
    if kind is ir.ScalarKind.STRING and (form == "binary" or _is_octets(node)):
        return ir.Binary(text(node, "contentMediaType"))
    return ir.Scalar(kind, form, value_keywords.read_constraints(node))


def _is_octets(node: Node) -> bool:
    """Tell whether a text holds octets as they are (OpenAPI 3.1, 4.8.14.2 gives up ``format: binary`` for this)."""
    media = text(node, "contentMediaType")
    if node.get("contentEncoding") == "binary":
        return True
    is_encoded = node.get("contentEncoding") is not None
    return media is not None and not is_encoded and not is_textual(media)


def implied_type(node: Node) -> str | None:
    """The type that a schema without ``type`` speaks of."""
    if not node.keys().isdisjoint(
        {
            "properties",
            "additionalProperties",
            "unevaluatedProperties",
            "patternProperties",
            "required",
        }
    ):
        return "object"
    if not node.keys().isdisjoint({"items", "prefixItems"}):
        return "array"
    if not node.keys().isdisjoint(_OF_TEXTS):
        return "string"
    return None


def common_kind(values: Sequence[object]) -> ir.ScalarKind | None:
    """The scalar kind of every value: string or integer; ``None`` when they are mixed or neither."""
    if values and all(isinstance(value, str) for value in values):
        return ir.ScalarKind.STRING
    if values and all(
        isinstance(value, int) and not isinstance(value, bool) for value in values
    ):
        return ir.ScalarKind.INTEGER
    return None


def is_null(node: object) -> bool:
    """Tell whether a schema admits null and nothing else."""
    return is_node(node) and node.get("type") in ("null", ["null"])


def type_names(value: object) -> list[str]:
    """The names that a ``type`` says, which is one or a list of them; none where it is neither."""
    if isinstance(value, str):
        return [value]
    return [name for name in value if isinstance(name, str)] if is_list(value) else []


def intersect_types(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """The types of the values that are of both: every integer is a number (JSON Schema 2020-12 Core, section 4.2.1)."""
    both = [name for name in first if name in second]
    if "integer" in {*first, *second} and "integer" not in both:
        wider = second if "integer" in first else first
        if "number" in wider:
            both.append("integer")
    return both


def admits_null(node: Node) -> bool:
    """Tell whether a schema says that its value may be null, besides what its type is."""
    if node.get("nullable") is True or node.get("x-nullable") is True:
        return True
    names = node.get("type")
    shared = not node.keys().isdisjoint({"$ref", "allOf", "oneOf", "anyOf"})
    return shared and is_list(names) and "null" in names


def is_scalar(value: object) -> TypeGuard[str | int | float | bool | None]:
    """Tell whether a JSON value is a scalar."""
    return value is None or isinstance(value, str | int | float | bool)
