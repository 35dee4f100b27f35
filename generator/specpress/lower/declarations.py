"""Declarations: names for types, and what is put right once all are lowered: aliases of themselves, types in types."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.document_reader import Reader, is_node, text


def named_type(
    reader: Reader, name: str, type_: ir.Type, schema: tuple[object, str]
) -> ir.Alias:
    """A name for the type of a component's ``schema``, a node and its pointer."""
    node, pointer = schema
    described = node if is_node(node) else {}
    return ir.Alias(
        name=name,
        type=type_,
        description=text(described, "description"),
        deprecated=described.get("deprecated") is True,
        examples=value_keywords.read_examples(described),
        inline="/" in name,
        place=reader.place(pointer),
    )


def replace_empty_aliases(
    reader: Reader, declarations: dict[str, ir.Declaration]
) -> None:
    """Give a name that is made of nothing but itself the type of any value, and report it."""
    for alias in ir.empty_aliases(declarations):
        declarations[alias.name] = replace(alias, type=ir.Anything())
        reader.report.warning(
            "lower/circular",
            f"{alias.name!r} is made of nothing but itself; any value is accepted",
            alias.place,
        )


class TypeRewriter:
    """Rewrites types wherever they stand; a subclass says what becomes of references, octets and unions."""

    def type(self, type_: ir.Type) -> ir.Type:
        """The type with everything in it rewritten."""
        match type_:
            case ir.Ref():
                return self.reference(type_)
            case ir.Binary():
                return self.octets(type_)
            case ir.Nullable(inner):
                return ir.make_nullable(self.type(inner))
            case ir.Array(items, prefix):
                return replace(
                    type_,
                    items=self.type(items),
                    prefix=tuple(map(self.type, prefix)),
                )
            case ir.Map(values):
                return replace(type_, values=self.type(values))
            case ir.Union(members):
                return self.union(type_, tuple(map(self.type, members)))
            case _:
                return type_

    def reference(self, reference: ir.Ref) -> ir.Type:
        """What a reference becomes."""
        return reference

    def octets(self, octets: ir.Binary) -> ir.Type:
        """What octets become."""
        return octets

    def union(self, union: ir.Union, members: tuple[ir.Type, ...]) -> ir.Type:
        """What a union becomes, whose members are rewritten already."""
        return replace(union, members=members)

    def declaration(self, declaration: ir.Declaration) -> ir.Declaration:
        """The declaration with its types rewritten."""
        match declaration:
            case ir.Model(fields=fields, additional=additional):
                return replace(
                    declaration,
                    fields=tuple(replace(f, type=self.type(f.type)) for f in fields),
                    additional=None if additional is None else self.type(additional),
                )
            case ir.Alias(type=type_):
                return replace(declaration, type=self.type(type_))
            case ir.Enum():
                return declaration

    def operation(self, operation: ir.Operation) -> ir.Operation:
        """The operation with its types rewritten."""
        body = operation.body
        return replace(
            operation,
            parameters=tuple(
                replace(p, type=self.type(p.type)) for p in operation.parameters
            ),
            body=(
                None
                if body is None
                else replace(body, contents=tuple(map(self.content, body.contents)))
            ),
            responses=tuple(
                replace(r, contents=tuple(map(self.content, r.contents)))
                for r in operation.responses
            ),
        )

    def content(self, content: ir.Content) -> ir.Content:
        """The body in one media type with its types rewritten."""
        item = content.item_type
        return replace(
            content,
            type=self.type(content.type),
            item_type=None if item is None else self.type(item),
        )


class NullableReferences(TypeRewriter):
    """Objects and enums whose schema admits null: every reference to one means it or null."""

    def __init__(self, names: set[str]) -> None:
        self.names = names

    def reference(self, reference: ir.Ref) -> ir.Type:
        """A reference, with null where its target admits it."""
        return ir.Nullable(reference) if reference.name in self.names else reference

    def union(self, union: ir.Union, members: tuple[ir.Type, ...]) -> ir.Type:
        """A union; one of a member or null is nullable as a whole."""
        bare = tuple(map(ir.remove_null, members))
        settled = replace(union, members=bare)
        return settled if bare == members else ir.Nullable(settled)
