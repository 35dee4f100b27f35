"""Docs arguments: rows of request classes -> parameters and bodies, by the naming rules of SDK docs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.docs import pages
from specpress.docs.pages import DocField, DocMethod
from specpress.facts import ValueFacts
from specpress.reconcile.docs_converter import (
    DocsConverter,
    convert_default,
    convert_examples,
    is_inexact,
    is_wire_name_guessed,
)
from specpress.reconcile.naming import (
    fold_name,
    split_location_suffix,
    to_header_name,
)
from specpress.reconcile.standard_headers import STANDARD_HEADERS
from specpress.reconcile.stated_facts import replace_scalar
from specpress.reconcile.uploads import has_file, is_file_page
from specpress.reconcile.wire_names import WireNames

JSON = "application/json"
OCTETS = "application/octet-stream"
MULTIPART = "multipart/form-data"
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_CUSTOM = re.compile(r"[xX](?:[A-Z]|_[a-z])")
_BODIES = frozenset({"requestbody", "body"})


def path_placeholders(path: str) -> tuple[str, ...]:
    """The names of the placeholders of a path, each once."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(path)))


def string_path_parameter(name: str) -> ir.Parameter:
    """The parameter of a placeholder of which only the name is known."""
    string = ir.Scalar(ir.ScalarKind.STRING)
    return ir.Parameter(
        name, ir.Location.PATH, string, required=True, source=ir.Source.DOCS
    )


def has_parameter(parameters: Sequence[ir.Parameter], one: ir.Parameter) -> bool:
    """Tell whether there is a parameter of this name and location."""
    return any(p.name == one.name and p.location is one.location for p in parameters)


def is_body(row: DocField, verb: str, docs: pages.Docs) -> bool:
    """Tell whether a row is the body: called so, or of a class that is not made for the operation alone."""
    if verb in {"GET", "HEAD"} or row.type is None:
        return False
    if fold_name(row.name) in _BODIES:
        return True
    reference = next(pages.references(row.type), None)
    if reference is None or docs.traits.is_operation_package(reference.package):
        return False
    page = docs.page(reference.package, reference.name)
    if page is None:
        return True
    return page.kind != "enum" and not is_file_page(page, docs.traits)


def is_named_body(row: DocField) -> bool:
    """Tell whether a row among flattened arguments is the body: called so, or named after its class."""
    if fold_name(row.name) in _BODIES or row.type is None:
        return row.type is not None
    reference = next(pages.references(row.type), None)
    return reference is not None and fold_name(reference.name) == fold_name(row.name)


def convert_body(
    row: DocField, converter: DocsConverter, content_type: str | None = None
) -> ir.RequestBody:
    """The body that a row of a request class stands for."""
    type_, required = converter.type(row.type), not row.optional
    body = build_body(
        type_,
        row.name,
        required=required,
        with_file=has_file(row.type, converter.comparison.docs),
        content_type=content_type,
    )
    return replace(body, description=row.description)


def build_body(
    type_: ir.Type,
    label: str | None,
    *,
    required: bool,
    with_file: bool,
    content_type: str | None = None,
) -> ir.RequestBody:
    """A body in the media type stated, else in the usual one, as the docs do not tell.

    That is JSON, or octets where it is such, and multipart where a field of it is a file.
    """
    usual = OCTETS if isinstance(type_, ir.Binary) else JSON
    if with_file:
        usual = MULTIPART
    return ir.RequestBody(
        contents=(ir.Content(content_type or usual, type_),),
        required=required,
        label=label,
        source=ir.Source.DOCS,
        guessed=("in",) if content_type else ("in", "content_type"),
    )


class Signature(Struct, frozen=True):
    """What locates the arguments of a method: its ``path`` and the docs' ``names`` of all of them."""

    method: DocMethod
    path: str
    names: frozenset[str]
    wires: WireNames

    def parameter(self, row: DocField, converter: DocsConverter) -> ir.Parameter:
        """A parameter by the names that SDK docs use: placeholders, ``x…`` headers, else the query."""
        facts = converter.stated_facts.parameter(self.method, row.name)
        location, wire = self._find_location(row.name, facts)
        type_ = replace_scalar(converter.type(row.type), facts.type)
        null = row.optional and location is ir.Location.QUERY
        # Docs tell no null. A query can write one in place of a value, and none in place of a list.
        null = null and not isinstance(type_, ir.Array)
        null = null if facts.nullable is None else facts.nullable
        style, explode = _find_style(location, type_, facts, converter)
        return ir.Parameter(
            name=wire,
            location=location,
            type=ir.make_nullable(type_) if null else type_,
            required=_is_required(row, location, facts),
            style=style,
            explode=explode,
            default=convert_default(row),
            description=row.description,
            deprecated=row.deprecated,
            deprecation=row.deprecation,
            examples=convert_examples(row),
            label=row.name,
            source=ir.Source.DOCS,
            guessed=self._guessed_facts(row, location, wire, type_, facts),
        )

    def _guessed_facts(
        self,
        row: DocField,
        location: ir.Location,
        wire: str,
        type_: ir.Type,
        facts: ValueFacts,
    ) -> tuple[str, ...]:
        """Which facts of a parameter no page tells and nobody states."""
        in_path, in_query = location is ir.Location.PATH, location is ir.Location.QUERY
        members = type_.members if isinstance(type_, ir.Union) else (type_,)
        # A header's name follows the rule of headers.
        is_by_stated_rule = self.wires.is_stated and location is not ir.Location.HEADER
        is_scalar = all(isinstance(one, ir.Scalar | ir.Literal) for one in members)
        marks = {
            "in": facts.location is None and not in_path,
            "wire": facts.wire is None
            and not (in_path or is_by_stated_rule)
            and is_wire_name_guessed(row.name, wire),
            "style": facts.style is None and in_query and not is_scalar,
            "nullable": facts.nullable is None and in_query and row.optional,
            "type": facts.type is None and is_inexact(row.type),
            "required": not in_path
            and facts.required is None
            and "required" in row.untold,
        }
        return tuple(name for name, holds in marks.items() if holds)

    def _find_location(self, name: str, facts: ValueFacts) -> tuple[ir.Location, str]:
        location, wire = self.locate(name)
        if facts.location is not None:
            location = ir.Location(facts.location)
        return location, facts.wire or wire

    def locate(self, name: str) -> tuple[ir.Location, str]:
        """Location and wire name. A suffix that distinguishes two parameters of the same name gives the location.

        Of two that would both be in the query, the longer name is one of its own.
        """
        for wire in _PLACEHOLDER.findall(self.path):
            if fold_name(wire) == fold_name(name):
                return ir.Location.PATH, wire
        name_and_location = split_location_suffix(name)
        if name_and_location is not None and name_and_location[0] in self.names:
            location = ir.Location(name_and_location[1])
            other, wire = self.locate(name_and_location[0])
            if other not in {ir.Location.QUERY, location}:
                return location, wire
        standard = STANDARD_HEADERS.get(fold_name(name))
        if standard is not None:
            return ir.Location.HEADER, standard
        if _CUSTOM.match(name):
            return ir.Location.HEADER, to_header_name(name)
        return ir.Location.QUERY, self.wires.of_parameter(name)


def _is_required(row: DocField, location: ir.Location, facts: ValueFacts) -> bool:
    """Tell whether an argument has to be given; where nobody tells, it need not."""
    if location is ir.Location.PATH:
        return True
    if facts.required is not None:
        return facts.required
    return not row.optional and "required" not in row.untold


def _find_style(
    location: ir.Location, type_: ir.Type, facts: ValueFacts, converter: DocsConverter
) -> tuple[ir.Style, bool]:
    """Style and explode: what is stated, else the defaults of OpenAPI, and the deep style for objects in a query."""
    style = ir.Style.SIMPLE
    if location is ir.Location.QUERY:
        style = ir.Style.DEEP_OBJECT if converter.is_object(type_) else ir.Style.FORM
    elif location is ir.Location.COOKIE:
        style = ir.Style.FORM
    if facts.style is not None:
        style = ir.Style(facts.style)
    explode = style in {ir.Style.FORM, ir.Style.DEEP_OBJECT}
    return style, explode if facts.explode is None else facts.explode
