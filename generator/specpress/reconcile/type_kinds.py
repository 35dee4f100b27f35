"""Type kinds: what sort of value a type of either side is, and how the types are spelled in a finding."""

from __future__ import annotations

from specpress import ir
from specpress.docs import pages
from specpress.docs.pages import DocPage, Docs, Traits

_PRIMS = {
    "string": "string",
    "number": "number",
    "boolean": "boolean",
    "any": "any",
    "Date": "date",
    "RFCDate": "date",
    "Uint8Array": "binary",
    "ReadableStream": "binary",
    "File": "binary",
    "Blob": "binary",
    "ArrayBuffer": "binary",
    "null": "null",
}
_SCALARS = {
    ir.ScalarKind.STRING: "string",
    ir.ScalarKind.INTEGER: "number",
    ir.ScalarKind.NUMBER: "number",
    ir.ScalarKind.BOOLEAN: "boolean",
    ir.ScalarKind.NULL: "null",
}
_DATES = frozenset({"date-time", "date"})


_FIXED: dict[type, str] = {
    ir.Anything: "any",
    ir.Nothing: "nothing",
    ir.Binary: "binary",
    ir.Array: "array",
    ir.Map: "object",
    ir.Union: "union",
    ir.Model: "object",
    ir.Enum: "enum",
}
_SAID: dict[type, str] = {
    pages.ArrayOf: "array",
    pages.MapOf: "object",
    pages.UnionOf: "union",
    pages.LiteralOf: "literal",
    pages.StreamOf: "stream",
}


def docs_kind(type_: pages.Type, docs: Docs) -> str:
    """The kind of a docs type; ``any`` for a class without a page."""
    if isinstance(type_, pages.Prim):
        return primitive_kind(type_)
    if isinstance(type_, pages.NamedRef):
        page = docs.page(type_.package, type_.name)
        return "any" if page is None else page.kind
    if isinstance(type_, pages.OptionalOf | pages.NullableOf):
        return docs_kind(type_.inner, docs)
    return _SAID[type(type_)]


def primitive_kind(type_: pages.Prim) -> str:
    """The kind of a docs type without parts; a global that stands for no JSON value is its own kind."""
    return _PRIMS.get(type_.name.partition("<")[0], type_.name)


def scalar_kind(type_: ir.Scalar) -> str:
    """The kind of a scalar; a string with the format of a date is one."""
    if type_.format in _DATES and type_.kind is ir.ScalarKind.STRING:
        return "date"
    return _SCALARS[type_.kind]


def schema_kind(type_: ir.Type, declarations: ir.Declarations) -> str:
    """The kind of a type of the specification."""
    fixed = _FIXED.get(type(type_))  # spares most types the rest
    return fixed or resolved_kind(ir.resolve(type_, declarations))


def resolved_kind(type_: ir.Resolved) -> str:
    """The kind of a type that is no reference."""
    match type_:
        case ir.Scalar():
            return scalar_kind(type_)
        case ir.Literal(values):
            return _literal_kind(values)
        case _:
            return _FIXED[type(type_)]


def _literal_kind(values: tuple[str | int | float | bool | None, ...]) -> str:
    """The kind that all the values share: the docs show no more of them."""
    if all(isinstance(value, bool) for value in values):
        return "boolean"
    if all(isinstance(value, str) for value in values):
        return "string"
    if all(isinstance(v, int | float) and not isinstance(v, bool) for v in values):
        return "number"
    return "literal"


def format_schema_type(type_: ir.Type, declarations: ir.Declarations) -> str:
    """A type of the specification in the docs' notation: ``string``, ``array<User>`` and so on."""
    name = ir.reference_name(type_)
    if name is not None and "/" not in name:
        return name
    match ir.remove_null(type_):
        case ir.Array(items):
            return f"array<{format_schema_type(items, declarations)}>"
        case ir.Map(values):
            return f"record<{format_schema_type(values, declarations)}>"
        case ir.Union(members):
            return f"union<{'|'.join(format_schema_type(m, declarations) for m in members)}>"
        case ir.Literal(values):
            return "|".join(map(repr, values))
        case _:
            word = schema_kind(type_, declarations)
            return {"date": "Date", "binary": "Uint8Array"}.get(word, word)


def describe_slot(slot: ir.Field | ir.Parameter, declarations: ir.Declarations) -> str:
    """What a field or parameter that no row describes says."""
    type_text = format_schema_type(slot.type, declarations)
    mark = "required" if slot.required else "optional"
    where = f" in {slot.location.value}" if isinstance(slot, ir.Parameter) else ""
    return f"{type_text}, {mark}{where}"


def is_empty(page: DocPage, traits: Traits) -> bool:
    """Tell whether a page describes an object without properties of its own."""
    return page.kind == "object" and all(
        is_catch_all(row, traits) for row in page.fields
    )


def is_catch_all(row: pages.DocField, traits: Traits) -> bool:
    """Tell whether a row stands for the properties that have no name."""
    return row.name in traits.catch_all and isinstance(row.type, pages.MapOf)
