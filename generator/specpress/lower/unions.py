"""Lower unions: what tells their members apart, and the families that ``allOf`` makes of a discriminated parent."""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.lower.extensions.values import read_text
from specpress.lower.nodes import Node, Reader, child, is_list, is_node
from specpress.lower.shapes import COMPONENTS, target_name
from specpress.source.pointer import find


def joined(types: list[ir.Type]) -> ir.Type:
    """One of the types; no types admit anything."""
    distinct: list[ir.Type] = []
    for type_ in types:
        if type_ not in distinct:
            distinct.append(type_)
    if not distinct:
        return ir.Anything()
    return distinct[0] if len(distinct) == 1 else ir.Union(tuple(distinct))


def discriminator(
    reader: Reader, node: Node, pointer: str, members: Mapping[str, str]
) -> ir.Discriminator | None:
    """What tells the members of a union apart; ``members`` maps the components its mapping may name to theirs."""
    found = reader.mapping(node, "discriminator", pointer)
    if not found:
        return None
    at = f"{pointer}/discriminator"
    reader.notice("Discriminator", found, at)
    if not isinstance(found.get("propertyName"), str):
        reader.shape(f"{at}/propertyName", "a string", found.get("propertyName"))
        return None
    pairs: dict[str, str] = {}
    for value, target in reader.mapping(found, "mapping", at).items():
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
            own = _own_value(reader, name, found["propertyName"])
            pairs.setdefault(name if own is None else own, member)
    return ir.Discriminator(found["propertyName"], tuple(pairs.items()))


def _own_value(reader: Reader, name: str, tag: str) -> str | None:
    """The value of a discriminator that a component itself gives; ``None`` where its name is all there is."""
    at = child(COMPONENTS.rstrip("/"), name)
    found = find(reader.document.root, at)
    node = found[0] if found is not None else None
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


def is_parent(node: object) -> bool:
    """Tell whether a schema is told from its heirs, which extend it by ``allOf``, by a discriminator."""
    if not is_node(node) or not is_node(node.get("discriminator")):
        return False
    return "oneOf" not in node and "anyOf" not in node


def heirs(components: Node, name: str, node: object) -> list[str]:
    """The components that extend a discriminated parent by ``allOf``, which then stands for any of them."""
    if not is_parent(node):
        return []
    found: list[str] = []
    pending = [name]
    while pending:
        reference = f"#{child(COMPONENTS.rstrip('/'), pending.pop(0))}"
        direct = [other for other, it in components.items() if _extends(it, reference)]
        pending += [other for other in direct if other not in found and other != name]
        found += [other for other in direct if other not in found and other != name]
    return [ir.path_step(other) for other in found]


def _extends(node: object, reference: str) -> bool:
    parts = node.get("allOf") if is_node(node) else None
    return is_list(parts) and any(
        is_node(part) and part.get("$ref") == reference for part in parts
    )
