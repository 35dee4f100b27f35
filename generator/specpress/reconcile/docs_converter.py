"""Docs converter: docs types -> the intermediate model, declaring the classes that only the docs have."""

from __future__ import annotations

import json
import re
from collections import ChainMap, deque

from msgspec import Struct, field

from specpress import ir
from specpress.diagnostics import Report
from specpress.docs import pages
from specpress.docs.pages import DocField, DocMember, DocPage
from specpress.facts import Facts
from specpress.reconcile.comparison import Comparison, Key
from specpress.reconcile.drift import page_place, row_place
from specpress.reconcile.stated_facts import StatedFacts, replace_scalar
from specpress.reconcile.type_kinds import is_catch_all, is_empty
from specpress.reconcile.uploads import is_file_page
from specpress.reconcile.wire_names import (
    WireNames,
    other_spellings,
    separate_spellings,
)

_NUMBERED = re.compile(r"(?:^|<br/>)\*\*Example \d+:\*\* ?")
_PYTHON_WORDS = {"True": "true", "False": "false"}
_STRING = ir.Scalar(ir.ScalarKind.STRING)
_PRIMS: dict[str, ir.Type] = {
    "string": _STRING,
    "number": ir.Scalar(ir.ScalarKind.NUMBER),
    "integer": ir.Scalar(ir.ScalarKind.INTEGER),
    "boolean": ir.Scalar(ir.ScalarKind.BOOLEAN),
    "null": ir.Scalar(ir.ScalarKind.NULL),
    "Date": ir.Scalar(ir.ScalarKind.STRING, "date-time"),
    "date": ir.Scalar(ir.ScalarKind.STRING, "date"),
    "RFCDate": ir.Scalar(ir.ScalarKind.STRING, "date"),
    "Uint8Array": ir.Binary(),
    "ReadableStream": ir.Binary(),
    "File": ir.Binary(),
    "Blob": ir.Binary(),
    "ArrayBuffer": ir.Binary(),
}


class DocsConverter(Struct):
    """The declarations made from pages so far; a page that the comparison has met stands for what it was met with.

    ``security`` is what adopted operations ask for where their pages do not say; ``None``: what the API asks for.
    A page is declared when it is first referred to, and read when `run` comes to it.
    """

    comparison: Comparison
    report: Report
    schemes: tuple[ir.SecurityScheme, ...] = ()
    security: tuple[ir.SecurityRequirement, ...] | None = None
    stated_facts: StatedFacts = field(default_factory=lambda: StatedFacts(Facts()))
    declarations: dict[str, ir.Declaration] = field(
        default_factory=dict[str, ir.Declaration]
    )
    names: dict[Key, str] = field(default_factory=dict[Key, str])
    _pending: deque[tuple[DocPage, str]] = field(
        default_factory=deque[tuple[DocPage, str]]
    )
    _wires: WireNames | None = None

    def run(self) -> None:
        """Read the pages that were referred to, and those that these refer to."""
        while self._pending:
            page, name = self._pending.popleft()
            self.declarations[name] = self._convert_declaration(page, name)

    def type(self, docs_type: pages.Type | None) -> ir.Type:
        """The type that a docs type stands for; anything for one that was not read or has no page."""
        match docs_type:
            case None:
                return ir.Anything()
            case pages.Prim(name, exact):
                bare = name.partition("<")[0]
                return _PRIMS.get(exact or bare) or _PRIMS.get(bare, ir.Anything())
            case pages.ArrayOf(item):
                return ir.Array(self.type(item))
            case pages.MapOf(value):
                return ir.Map(self.type(value))
            case pages.StreamOf(item):
                return self.type(item)
            case pages.UnionOf(members):
                return self._convert_union(members)
            case pages.LiteralOf(text):
                return _convert_literal(text)
            case pages.OptionalOf(inner):
                return self.type(inner)
            case pages.NullableOf(inner):
                return ir.make_nullable(self.type(inner))
            case pages.NamedRef(package, name):
                page = self.comparison.docs.page(package, name)
                return ir.Anything() if page is None else self.page(page)

    def page(self, page: DocPage) -> ir.Type:
        """The type that a page describes."""
        key = (page.package, page.name)
        known = self.comparison.home.get(key) or self.names.get(key)
        if known is not None:
            return ir.Ref(known)
        if is_file_page(page, self.comparison.docs.traits):
            return ir.Binary()
        if is_empty(page, self.comparison.docs.traits):
            rest = page.fields[0].type if page.fields else None
            return ir.Map(ir.Anything()) if rest is None else self.type(rest)
        if page.kind == "enum" and not page.members:
            return _STRING
        if page.kind == "name":
            return ir.Anything()
        if page.kind != "union" and self._is_component(page):
            self.comparison.compare_types(pages.NamedRef(*key), ir.Ref(page.name))
            self.comparison.run()
            return ir.Ref(page.name)
        name = self._free_name(page)
        self.names[key] = name
        # What holds the place in the order tells already whether it is an object.
        is_object = page.kind == "object"
        self.declarations[name] = (
            ir.Model(name, ()) if is_object else ir.Alias(name, _STRING)
        )
        self._pending.append((page, name))
        return ir.Ref(name)

    def is_object(self, type_: ir.Type) -> bool:
        """Tell whether a type is an object, named or not."""
        known = ChainMap(self.declarations, self.comparison.declarations)
        return isinstance(ir.resolve(type_, known), ir.Model | ir.Map)

    def field(self, row: DocField, owner: str, package: str = "") -> ir.Field:
        """A field that only the page of its ``owner`` has; what may be left out may be null, as far as docs tell."""
        facts = self.stated_facts.field(owner, row.name)
        wire = facts.wire or self.wires.of_field(row.name, package)
        null = row.optional if facts.nullable is None else facts.nullable
        type_ = replace_scalar(self.type(row.type), facts.type)
        guessed = ("nullable",) if row.optional and facts.nullable is None else ()
        spellings: tuple[str, ...] = ()
        if facts.wire is None and is_wire_name_guessed(row.name, wire):
            spellings = other_spellings(row.name, wire)
            guessed = guessed if self.wires.is_stated else ("wire", *guessed)
        if facts.type is None and is_inexact(row.type):
            guessed = (*guessed, "type")
        return ir.Field(
            name=wire,
            type=ir.make_nullable(type_) if null else type_,
            required=not row.optional,
            default=convert_default(row),
            description=row.description,
            deprecated=row.deprecated,
            deprecation=row.deprecation,
            examples=convert_examples(row),
            label=row.name,
            guessed=guessed,
            spellings=spellings,
        )

    @property
    def wires(self) -> WireNames:
        """What names are on the wire, as far as docs tell."""
        if self._wires is None:
            known = self.comparison.wires
            self._wires = WireNames(self.comparison.docs, known, self.stated_facts)
        return self._wires

    def _is_component(self, page: DocPage) -> bool:
        """Tell whether the specification has a component of the page's name and kind that no operation leads to."""
        match self.comparison.declarations.get(page.name):
            case ir.Model():
                kind = "object"
            case ir.Enum():
                kind = "enum"
            case _:
                return False
        return page.kind == kind and page.name not in self.comparison.matches

    def _free_name(self, page: DocPage) -> str:
        for name in (page.name, f"{page.package}.{page.name}"):
            if (
                name not in self.comparison.declarations
                and name not in self.declarations
            ):
                return name
        count = 2
        while f"{page.name}~{count}" in self.declarations:
            count += 1
        return f"{page.name}~{count}"

    def _convert_declaration(self, page: DocPage, name: str) -> ir.Declaration:
        match page.kind:
            case "object":
                return self._convert_model(page, name)
            case "enum":
                is_integer = all(member.is_integer for member in page.members)
                return ir.Enum(
                    name=name,
                    kind=(
                        ir.ScalarKind.INTEGER if is_integer else ir.ScalarKind.STRING
                    ),
                    members=convert_members(page.members, is_integer=is_integer),
                    open=page.open,
                    description=page.description,
                    deprecated=page.deprecated,
                    label=page.name,
                    place=page_place(page),
                )
            case "union" | "name":
                return ir.Alias(
                    name=name,
                    type=self._convert_union(page.types),
                    description=page.description,
                    deprecated=page.deprecated,
                    label=page.name,
                    place=page_place(page),
                )

    def _convert_union(self, members: tuple[pages.Type, ...]) -> ir.Type:
        types = tuple(dict.fromkeys(map(self.type, members)))
        match len(types):
            case 0:
                return ir.Anything()
            case 1:
                return types[0]
            case _:
                return ir.Union(types)

    def _convert_model(self, page: DocPage, name: str) -> ir.Model:
        fields: dict[str, ir.Field] = {}
        for row in page.fields:
            if is_catch_all(row, self.comparison.docs.traits):
                continue
            converted = self.field(row, page.name, page.package)
            if converted.name in fields:
                self.report.warning(
                    "reconcile/same-name",
                    f"`{page.name}.{row.name}` would be `{converted.name}` on the wire, "
                    "as a field before it is; left out",
                    row_place(page, row),
                )
            fields.setdefault(converted.name, converted)
        return ir.Model(
            name=name,
            fields=separate_spellings(fields.values()),
            description=page.description,
            deprecated=page.deprecated,
            label=page.name,
            place=page_place(page),
        )


def convert_members(
    docs_members: tuple[DocMember, ...], *, is_integer: bool
) -> tuple[ir.EnumMember, ...]:
    """The members of an enum, one for each value. What an integer stands for is no name."""
    members: dict[str, ir.EnumMember] = {}
    for member in docs_members:
        converted = (
            ir.EnumMember(int(member.value))
            if is_integer
            else ir.EnumMember(member.value, member.name)
        )
        members.setdefault(member.value, converted)
    return tuple(members.values())


def is_wire_name_guessed(name: str, wire: str) -> bool:
    """Tell whether a wire name was made by a rule: one word in lower case is the same in all spellings."""
    return name != wire or not (name.isalpha() and name.islower())


def is_inexact(docs_type: pages.Type | None) -> bool:
    """Tell whether a type is a number that may be an integer."""
    while isinstance(docs_type, pages.ArrayOf):
        docs_type = docs_type.item
    return (
        isinstance(docs_type, pages.Prim)
        and docs_type.name == "number"
        and not docs_type.exact
    )


def convert_examples(row: DocField) -> tuple[ir.Example, ...]:
    """The examples of a row; a cell with several numbers them."""
    if row.example is None:
        return ()
    first, *parts = _NUMBERED.split(row.example)
    texts = parts if parts and not first else [row.example]
    return tuple(_convert_example(row, text.strip()) for text in texts)


def _convert_example(row: DocField, text: str) -> ir.Example:
    """An example: text where the field is text, else JSON where it can be read as such."""
    docs_type = row.type
    while isinstance(docs_type, pages.OptionalOf | pages.NullableOf):
        docs_type = docs_type.inner
    if isinstance(docs_type, pages.Prim) and docs_type.name in {"string", "Date"}:
        return ir.Example(text)
    try:
        value = json.loads(text.replace("<br/>", "\n"))
        json.dumps(
            value, ensure_ascii=False
        ).encode()  # half a surrogate pair is no text
    except (ValueError, RecursionError):
        return ir.Example(text)
    return ir.Example(value)


def convert_default(row: DocField) -> ir.Default | None:
    """The default of a row that is a text, number or boolean; ``None`` where there is none, or it is no such value."""
    text, docs_type = row.default, row.type
    while isinstance(docs_type, pages.OptionalOf | pages.NullableOf):
        docs_type = docs_type.inner
    if text is None or not isinstance(docs_type, pages.Prim):
        return None
    if docs_type.name == "string":
        return ir.Default(text.strip("'\""))
    try:
        value = json.loads(_PYTHON_WORDS.get(text, text))
    except (ValueError, RecursionError):
        return None
    kinds = {"number": (int, float), "boolean": (bool,)}.get(docs_type.name, ())
    if type(value) not in kinds:
        return None
    return ir.Default(value)


def _convert_literal(text: str) -> ir.Type:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return ir.Literal((text,))
    return ir.Literal((value,)) if not isinstance(value, list | dict) else ir.Anything()
