"""Shapes: small questions about one schema node, answered without the rest of the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from specpress import ir
from specpress.lower import details
from specpress.lower.nodes import Node, is_list, is_node, text

COMPONENTS = "/components/schemas/"


def inner(path: str, word: str) -> str:
    """The path of what stands within a type that has a path; a component's own name stays the component's."""
    return path if "/" in path else f"{path}/{word}"


def component_name(pointer: str) -> str | None:
    """The declaration of the component at a pointer; ``None`` where that is no component."""
    if not pointer.startswith(COMPONENTS) or "/" in pointer[len(COMPONENTS) :]:
        return None
    return ir.path_step(
        pointer[len(COMPONENTS) :].replace("~1", "/").replace("~0", "~")
    )


def shared_path(pointer: str, kind: str, word: str) -> str | None:
    """The path of what is inline in a shared parameter, body or response; ``None`` where it is no such component."""
    name = pointer.removeprefix(f"/components/{kind}/")
    if name == pointer or "/" in name:
        return None
    return f"{ir.path_step(name.replace('~1', '/').replace('~0', '~'))}/{word}"


def target_name(target: str) -> str:
    """The declaration that a discriminator's mapping means, by name or by reference (OpenAPI 3.1, 4.8.25.2)."""
    last = target.rsplit("/", 1)[-1]
    return ir.path_step(last.replace("~1", "/").replace("~0", "~"))


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
        return ir.Binary()
    return ir.Scalar(
        kind,
        form,
        text(node, "contentEncoding"),
        text(node, "contentMediaType"),
        details.constraints(node),
    )


def _is_octets(node: Node) -> bool:
    """Tell whether a text holds octets as they are (OpenAPI 3.1, 4.8.14.2 gives up ``format: binary`` for this)."""
    media = node.get("contentMediaType")
    return media == "application/octet-stream" and "contentEncoding" not in node


def implied_type(node: Node) -> str | None:
    """The type that a schema without ``type`` speaks of."""
    if not node.keys().isdisjoint(
        {"properties", "additionalProperties", "patternProperties", "required"}
    ):
        return "object"
    if not node.keys().isdisjoint({"items", "prefixItems"}):
        return "array"
    if not node.keys().isdisjoint({"pattern", "minLength", "maxLength"}):
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


def path_of(pointer: str) -> str:
    """A declaration path for a schema that is referred to by its position."""
    steps = [
        step
        for step in pointer.removeprefix(COMPONENTS).split("/")
        if step not in {"", "properties", "items", "schema", "components"}
    ]
    return "/".join(steps) if len(steps) > 1 else f"{''.join(steps)}/"
