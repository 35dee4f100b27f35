"""Lower unions: their members and what a document says of their discriminators."""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.lower.declaration_names import (
    COMPONENTS,
    target_name,
)
from specpress.lower.document_reader import Node, Reader, child, is_node
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


def tagged_union(
    members: tuple[ir.Type, ...], tags: ir.Discriminator | None
) -> ir.Type:
    """The union of some types, or the only one."""
    return members[0] if len(members) == 1 else ir.Union(members, tags)


def read_discriminator(
    reader: Reader, node: Node, pointer: str, members: Mapping[str, str]
) -> ir.Discriminator | None:
    """The discriminator of a union as the document writes it; `TagSettler` adds the values that the members state.

    ``members`` are the declarations of its members by the names that the mapping may use.
    """
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
    reader.has_discriminators = True
    pairs: list[tuple[str, str]] = []
    for value, target in reader.mapping(tags, "mapping", at).items():
        name = target_name(target) if isinstance(target, str) else ""
        pairs.append((str(value), members.get(name, name)))
    mapped = {member for _, member in pairs}
    for name, member in members.items():
        own_value = None if member in mapped else _stated_value(reader, name)
        if own_value is not None:
            pairs.append((own_value, member))
    default_mapping = tags.get("defaultMapping")
    default = target_name(default_mapping) if isinstance(default_mapping, str) else None
    return ir.Discriminator(
        tags["propertyName"],
        tuple(pairs),
        default=None if default is None else members.get(default, default),
        place=reader.place(at),
    )


def _stated_value(reader: Reader, name: str) -> str | None:
    """The value that an extension of a component states for the discriminator; ``None`` where there is none."""
    at = child(COMPONENTS.rstrip("/"), name)
    component = find(reader.document.root, at)
    node = component[0] if component is not None else None
    if not is_node(node):
        return None
    return read_text(reader, node, "x-ms-discriminator-value", at)
