"""Lower containers: arrays, and objects whose keys are data."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.declaration_names import nested_path
from specpress.lower.document_reader import Node, Reader, child, is_list
from specpress.lower.unions import union_of
from specpress.lower.xml import read_xml

_REST = ("items", "unevaluatedItems")
"""What says what the items behind the first ones are, the nearest first."""

_FURTHER = ("additionalProperties", "unevaluatedProperties")
"""What says what properties without a name are, the nearest first."""


class Containers(Struct, frozen=True):
    """Lowers what holds values of other schemas; ``lower_schema`` takes one, its pointer and the path that names it."""

    reader: Reader
    declarations: ir.Declarations
    lower_schema: Callable[[object, str, str], ir.Type]

    def lower_array(self, node: Node, pointer: str, path: str) -> ir.Type:
        """A list, the first items of which may have schemas of their own (JSON Schema 2020-12 Core, 10.3.1.1)."""
        constraints = value_keywords.read_constraints(node)
        places = "prefixItems"
        rest = next((key for key in _REST if key in node), _REST[0])
        if is_list(node.get("items")) and places not in node:
            places, rest = "items", "additionalItems"  # as before JSON Schema 2020-12
        schemas = self.reader.sequence(node, places, pointer)
        prefix = tuple(
            self.lower_schema(
                schema, f"{pointer}/{places}/{index}", f"{path}/{index + 1}"
            )
            for index, schema in enumerate(schemas)
        )
        items = self.lower_schema(
            node.get(rest, True), f"{pointer}/{rest}", nested_path(path, "item")
        )
        if not prefix:
            return ir.Array(
                items,
                constraints=constraints,
                xml=read_xml(self.reader, node, pointer),
                item_xml=read_xml(self.reader, node.get("items"), f"{pointer}/items"),
            )
        most = constraints.max_items if constraints is not None else None
        if most is not None and most <= len(prefix):
            prefix, items = prefix[:most], ir.Nothing()
        array = ir.Array(items, prefix, constraints)
        return array if array.is_tuple else self._open_list(array, pointer)

    def _open_list(self, array: ir.Array, pointer: str) -> ir.Type:
        """A list whose places cannot be told apart, as there may be fewer or more: texts stay as they are."""
        types = [one for one in (*array.prefix, array.items) if one != ir.Nothing()]
        if len(set(types)) == 1:
            return array
        self.reader.report.warning(
            "lower/prefix-items",
            "a list that may have fewer or more items than `prefixItems` is read as a list of any of their types",
            self.reader.place(f"{pointer}/prefixItems"),
            hint="close it: `minItems`, and `maxItems` or `items: false`",
        )
        if len({one for one in types if self._is_text(one)}) == 1:
            return array  # nothing to confuse
        return ir.Array(
            self._as_plain_text(array.items),
            tuple(map(self._as_plain_text, array.prefix)),
            array.constraints,
        )

    def _is_text(self, type_: ir.Type) -> bool:
        match ir.resolve(type_, self.declarations):
            case ir.Binary():
                return True
            case ir.Scalar(kind) | ir.Enum(kind=kind):
                return kind is ir.ScalarKind.STRING
            case _:
                return False

    def _as_plain_text(self, type_: ir.Type) -> ir.Type:
        """A text without its format; any other type as it is."""
        if not self._is_text(type_):
            return type_
        plain = ir.Scalar(ir.ScalarKind.STRING)
        is_nullable = ir.admits_null(type_, self.declarations)
        return ir.Nullable(plain) if is_nullable else plain

    def lower_map(self, node: Node, pointer: str, path: str) -> ir.Type:
        """An object without named properties."""
        schemas: list[tuple[object, str]] = [
            (schema, child(f"{pointer}/patternProperties", pattern))
            for pattern, schema in self.reader.mapping(
                node, "patternProperties", pointer
            ).items()
        ]
        keyword = next((key for key in _FURTHER if key in node), _FURTHER[0])
        further = node.get(keyword, not schemas)
        if further is not False:
            schemas.append((further, f"{pointer}/{keyword}"))
        values = self.lower_values(tuple(schemas), nested_path(path, "value"))
        return ir.Map(values, value_keywords.read_constraints(node))

    def lower_values(
        self, schemas: tuple[tuple[object, str], ...], path: str
    ) -> ir.Type:
        """What the unnamed properties of an object may be."""
        several = len(schemas) > 1
        types = [
            self.lower_schema(schema, at, f"{path}/{index + 1}" if several else path)
            for index, (schema, at) in enumerate(schemas)
        ]
        return ir.Anything() if ir.Anything() in types else union_of(types)
