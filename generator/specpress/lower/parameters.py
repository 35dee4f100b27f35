"""Lower parameters: where each is sent and how its value is serialized."""

from __future__ import annotations

from typing import Any

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.declaration_names import (
    shared_component_path,
)
from specpress.lower.document_reader import Node, Reader, child, is_node, text
from specpress.lower.extensions.operation import read_deprecation
from specpress.lower.field_names import can_be_sent
from specpress.lower.schemas import Schemas
from specpress.source.swagger_parameters import ITEM_DELIMITERS

_QUERYSTRING = "querystring"
_LOCATIONS = {location.value: location for location in ir.Location} | {
    _QUERYSTRING: ir.Location.QUERY
}
_STYLES = {
    style.value: style for style in ir.Style if style is not ir.Style.QUERYSTRING
}
_DEFAULT_STYLES = {
    ir.Location.PATH: ir.Style.SIMPLE,
    ir.Location.HEADER: ir.Style.SIMPLE,
    ir.Location.QUERY: ir.Style.FORM,
    ir.Location.COOKIE: ir.Style.FORM,
}
_EXPLODED = frozenset(
    {ir.Style.FORM, ir.Style.DEEP_OBJECT, ir.Style.COOKIE, ir.Style.QUERYSTRING}
)
_NOT_PARAMETERS = {
    "accept": "OpenAPI 3.1, 4.8.12.2",
    "content-type": "OpenAPI 3.1, 4.8.12.2",
    "authorization": "OpenAPI 3.1, 4.8.12.2",
    "content-length": "RFC 9110, 8.6",
    "transfer-encoding": "RFC 9112, 6.1",
}
"""Headers that follow from the rest of a request, and who says so."""


class Parameters:
    """Lowers the parameters of one document after another operation's."""

    def __init__(self, reader: Reader, schemas: Schemas) -> None:
        self.reader = reader
        self.schemas = schemas

    def lower_parameters(
        self, shared: tuple[Node, str], own: tuple[Node, str], identity: str
    ) -> tuple[ir.Parameter, ...]:
        """The parameters of a path item and of its operation, which override those of the same name and location."""
        merged: dict[tuple[str, ir.Location], ir.Parameter] = {}
        for node, pointer in (shared, own):
            entries = self.reader.sequence(node, "parameters", pointer)
            for index, entry in enumerate(entries):
                parameter = self._lower_entry(
                    entry, f"{pointer}/parameters/{index}", identity
                )
                if parameter is not None:
                    self._report_same_name(parameter, merged, identity)
                    merged[parameter.name, parameter.location] = parameter
        self._report_crowded_query(tuple(merged.values()), identity)
        return tuple(merged.values())

    def _report_crowded_query(
        self, parameters: tuple[ir.Parameter, ...], identity: str
    ) -> None:
        """Report a parameter that is the whole query and yet is not the only one in it."""
        query = [one for one in parameters if one.location is ir.Location.QUERY]
        alone = [one for one in query if one.style is ir.Style.QUERYSTRING]
        if alone and len(query) > 1:
            self.reader.report.warning(
                "lower/querystring",
                f"{alone[0].name!r} is the whole query of {identity}, which has other parameters in it; all are sent",
                alone[0].place,
            )

    def _report_same_name(
        self,
        parameter: ir.Parameter,
        others: dict[tuple[str, ir.Location], ir.Parameter],
        identity: str,
    ) -> None:
        """Report a second parameter of one name; it gets a Python name of its own."""
        for name, location in others:
            if name == parameter.name and location is not parameter.location:
                self.reader.report.warning(
                    "lower/same-name",
                    f"{identity} takes {name!r} in the {location.value} "
                    f"and in the {parameter.location.value}; the location is added to one name",
                    parameter.place,
                )

    def _lower_entry(
        self, entry: object, pointer: str, identity: str
    ) -> ir.Parameter | None:
        resolved = self.reader.follow(entry, pointer)
        if resolved is None:
            return None
        node, at = resolved
        name, location = node.get("name"), _LOCATIONS.get(str(node.get("in")))
        if not isinstance(name, str) or not name:
            self._report_left_out("a parameter without a name", at)
            return None
        if location is None:
            where = f"`in: {node['in']}`" if "in" in node else "no `in`"
            self._report_left_out(f"parameter {name!r} has {where}", at)
            return None
        if not can_be_sent(name, location):
            self.reader.report.warning(
                "lower/field-name",
                f"no {location.value} can be called {name!r}; the parameter is left out",
                self.reader.place(at),
                hint="take a name without spaces, separators and letters beyond ASCII",
            )
            return None
        if location is ir.Location.HEADER and name.lower() in _NOT_PARAMETERS:
            self.reader.report.note(
                "lower/reserved-header",
                f"the header {name} is set by the client itself ({_NOT_PARAMETERS[name.lower()]}); "
                "left out as a parameter",
                self.reader.place(at),
            )
            return None
        self.reader.check_keywords_once("Parameter", node, at)
        return self._lower_parameter(node, at, name, location, identity)

    def _report_left_out(self, words: str, at: str) -> None:
        self.reader.report.warning(
            "lower/parameter",
            f"{words}; left out",
            self.reader.place(at),
            hint="say `in: path`, `query`, `querystring`, `header` or `cookie`, and a `name`",
        )

    def _lower_parameter(
        self, node: Node, at: str, name: str, location: ir.Location, identity: str
    ) -> ir.Parameter:
        schema, schema_at, content_type = self._find_schema(node, at)
        style = self._read_style(node, at, location)
        if node.get("in") == _QUERYSTRING and content_type is None:
            self.reader.report.warning(
                "lower/querystring",
                f"{name!r} is a whole query and has no `content`; written as a form",
                self.reader.place(at),
                hint="say `content: {application/x-www-form-urlencoded: {schema: ...}}`",
            )
        inner = schema if is_node(schema) else {}
        schemas = self.reader.same_schemas(inner)
        explode = node.get("explode")
        shared = shared_component_path(at, "parameters", "parameter")
        path = shared or f"{ir.operation_root(identity)}/{name}"
        return ir.Parameter(
            name=name,
            location=location,
            type=self.schemas.lower_schema(schema, schema_at, path),
            required=location is ir.Location.PATH or node.get("required") is True,
            style=style,
            explode=(explode if isinstance(explode, bool) else style in _EXPLODED),
            item_delimiters=_read_item_delimiters(node),
            has_default_style="style" not in node and content_type is None,
            allow_reserved=node.get("allowReserved") is True,
            content_type=content_type,
            default=value_keywords.read_default(schemas),
            description=text(node, "description") or text(inner, "description"),
            deprecated=node.get("deprecated") is True
            or value_keywords.read_flag(schemas, "deprecated"),
            deprecation=read_deprecation(self.reader, node, at),
            examples=value_keywords.read_named_examples(self.reader, node, at)
            or value_keywords.read_value_examples(schemas),
            place=self.reader.place(at),
        )

    def _find_schema(self, node: Node, at: str) -> tuple[Any, str, str | None]:
        content = node.get("content")
        if is_node(content) and content:
            content_type, media = next(iter(content.items()))
            where = child(f"{at}/content", content_type)
            schema = media.get("schema", True) if is_node(media) else True
            return schema, f"{where}/schema", str(content_type)
        return node.get("schema", True), f"{at}/schema", None

    def _read_style(self, node: Node, at: str, location: ir.Location) -> ir.Style:
        if node.get("in") == _QUERYSTRING:
            return ir.Style.QUERYSTRING
        style_name = node.get("style")
        style = _STYLES.get(style_name) if isinstance(style_name, str) else None
        if style is None and isinstance(style_name, str):
            self.reader.report.warning(
                "lower/unknown-style",
                f"unknown style {style_name!r}; the default of `in: {location.value}` is used",
                self.reader.place(child(at, "style")),
            )
        return style or _DEFAULT_STYLES[location]


def _read_item_delimiters(node: Node) -> str:
    delimiters = node.get(ITEM_DELIMITERS)
    return delimiters if isinstance(delimiters, str) else ""
