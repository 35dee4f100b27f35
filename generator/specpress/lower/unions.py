"""Lower unions: their discriminators, and the schemas that extend a discriminated one by ``allOf``."""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.lower.declaration_names import (
    COMPONENTS,
    target_name,
)
from specpress.lower.document_reader import Node, Reader, child, is_list, is_node
from specpress.lower.extensions.values import read_text
from specpress.source.pointer import find


def union_of(types: list[ir.Type]) -> ir.Type:
    """One of the types; no types admit anything."""
    distinct: list[ir.Type] = []
    for type_ in types:
        if type_ not in distinct:
            distinct.append(type_)
    if not distinct:
        return ir.Anything()
    return distinct[0] if len(distinct) == 1 else ir.Union(tuple(distinct))


def read_discriminator(
    reader: Reader, node: Node, pointer: str, members: Mapping[str, str]
) -> ir.Discriminator | None:
    """The discriminator of a union; ``members`` maps the components its mapping may name to theirs."""
    tags = reader.mapping(node, "discriminator", pointer)
    if not tags:
        return None
    at = f"{pointer}/discriminator"
    reader.check_keywords_once("Discriminator", tags, at)
    if not isinstance(tags.get("propertyName"), str):
        reader.report_wrong_type(
            f"{at}/propertyName", "a string", tags.get("propertyName")
        )
        return None
    pairs: dict[str, str] = {}
    for value, target in reader.mapping(tags, "mapping", at).items():
        name = target_name(target) if isinstance(target, str) else ""
        if name in members:
            pairs[str(value)] = members[name]
        else:
            reader.report.warning(
                "lower/discriminator",
                f"the discriminator maps {value!r} to {target!r}, which is no member of the union; left out",
                reader.place(child(f"{at}/mapping", str(value))),
            )
    mapped = set(pairs.values())
    for name, member in members.items():
        if member not in mapped:
            own = _own_value(reader, name, tags["propertyName"])
            pairs.setdefault(name if own is None else own, member)
    return ir.Discriminator(tags["propertyName"], tuple(pairs.items()))


def _own_value(reader: Reader, name: str, tag: str) -> str | None:
    """The value of a discriminator that a component itself gives; ``None`` where its name is all there is."""
    at = child(COMPONENTS.rstrip("/"), name)
    component = find(reader.document.root, at)
    node = component[0] if component is not None else None
    if not is_node(node):
        return None
    value = read_text(reader, node, "x-ms-discriminator-value", at)
    if value is not None:
        return value
    for part in (node, *(node["allOf"] if is_list(node.get("allOf")) else ())):
        properties = part.get("properties") if is_node(part) else None
        schema = properties.get(tag) if is_node(properties) else None
        only = _only_value(schema) if is_node(schema) else None
        if only is not None:
            return only
    return None


def _only_value(schema: Node) -> str | None:
    """The one text that a schema admits."""
    values = schema.get("enum", [schema.get("const")])
    if is_list(values) and len(values) == 1 and isinstance(values[0], str):
        return values[0]
    return None


def is_discriminated_parent(node: object) -> bool:
    """Tell whether a schema has a discriminator for the schemas that extend it by ``allOf``."""
    if not is_node(node) or not is_node(node.get("discriminator")):
        return False
    return "oneOf" not in node and "anyOf" not in node


def discriminated_children(components: Node, name: str, node: object) -> list[str]:
    """The components that extend a discriminated parent by ``allOf``, which then stands for any of them."""
    if not is_discriminated_parent(node):
        return []
    children: list[str] = []
    pending = [name]
    while pending:
        reference = f"#{child(COMPONENTS.rstrip('/'), pending.pop(0))}"
        direct = [other for other, it in components.items() if _extends(it, reference)]
        pending += [
            other for other in direct if other not in children and other != name
        ]
        children += [
            other for other in direct if other not in children and other != name
        ]
    return [ir.path_step(other) for other in children]


def _extends(node: object, reference: str) -> bool:
    parts = node.get("allOf") if is_node(node) else None
    return is_list(parts) and any(
        is_node(part) and part.get("$ref") == reference for part in parts
    )
