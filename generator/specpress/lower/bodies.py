"""Lower bodies: request bodies, responses and their media types."""

from __future__ import annotations

import re

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.declaration_names import (
    shared_component_path,
)
from specpress.lower.document_reader import Node, Reader, child, is_node, text
from specpress.lower.extensions.values import read_text
from specpress.lower.octets import carried_type
from specpress.lower.schemas import Schemas
from specpress.media_types import can_be_header, is_json, is_vendor_specific, media_type

_DEPTH = 16
_ONLY_SCHEMA = {"schema"}
_STYLES = {style.value: style for style in ir.Style}


class Bodies:
    """Lowers the bodies that operations send and receive."""

    def __init__(self, reader: Reader, schemas: Schemas) -> None:
        self.reader = reader
        self.schemas = schemas

    def lower_request_body(
        self, node: Node, pointer: str, identity: str
    ) -> ir.RequestBody | None:
        """The body of an operation; ``None`` when it has none."""
        if "requestBody" not in node:
            return None
        resolved = self.reader.follow(node["requestBody"], f"{pointer}/requestBody")
        if resolved is None:
            contents = _unknown_contents(node["requestBody"], "application/json")
            return ir.RequestBody(contents) if contents else None
        body, at = resolved
        self.reader.check_keywords_once("Request Body", body, at)
        shared = shared_component_path(at, "requestBodies", "body")
        path = shared or f"{ir.operation_root(identity)}/body"
        return ir.RequestBody(
            contents=self.lower_contents(body, at, path),
            required=body.get("required") is True,
            description=text(body, "description"),
            place=self.reader.place(at),
        )

    def lower_responses(
        self, node: Node, pointer: str, identity: str
    ) -> tuple[ir.Response, ...]:
        """The answers of an operation, in document order."""
        entries = self.reader.mapping(node, "responses", pointer)
        if not entries:
            self.reader.report.warning(
                "lower/no-responses",
                f"{identity} documents no response",
                self.reader.place(pointer),
            )
        responses: list[ir.Response] = []
        for status, entry in entries.items():
            if not str(status).startswith("x-"):
                response = self._lower_response(
                    str(status),
                    entry,
                    child(f"{pointer}/responses", str(status)),
                    identity,
                )
                if response is not None:
                    responses.append(response)
        return tuple(responses)

    def _lower_response(
        self, status: str, entry: object, pointer: str, identity: str
    ) -> ir.Response | None:
        if not is_status_key(status):
            self.reader.report.warning(
                "lower/unknown-status",
                f"{status!r} is not a status code, a range or `default`; left out",
                self.reader.place(pointer),
            )
            return None
        spelled = status.upper() if status != "default" else status
        resolved = self.reader.follow(entry, pointer)
        if resolved is None:
            contents = _unknown_contents(entry, "*/*")
            return ir.Response(spelled, contents) if contents else None
        node, at = resolved
        self.reader.check_keywords_once("Response", node, at)
        if "description" not in node:
            self.reader.report.warning(
                "lower/response-description",
                f"response {status} of {identity} has no description, which OpenAPI requires",
                self.reader.place(at),
                hint="add a `description`",
            )
        if "*/*" in self.reader.mapping(node, "content", at):
            self.reader.report.warning(
                "lower/any-content",
                f"response {status} of {identity} may come in any media type; "
                "it is read as its schema says",
                self.reader.place(child(f"{at}/content", "*/*")),
            )
        self._check_links(node, at)
        shared = shared_component_path(at, "responses", "response")
        path = shared or f"{ir.operation_root(identity)}/{status} response"
        return ir.Response(
            status=spelled,
            contents=self.lower_contents(node, at, path),
            description=text(node, "description"),
            headers=self._header_names(node, at),
            place=self.reader.place(at),
        )

    def lower_contents(
        self, node: Node, pointer: str, path: str
    ) -> tuple[ir.Content, ...]:
        """The media types of a body, in document order."""
        entries = self.reader.mapping(node, "content", pointer)
        contents: list[ir.Content] = []
        types: dict[str, ir.Type] = {}
        for name, entry in entries.items():
            place = child(f"{pointer}/content", name)
            if not can_be_header(name):
                self.reader.report.warning(
                    "lower/media-type-name",
                    f"{name!r} cannot be sent as a media type; it is left out",
                    self.reader.place(place),
                )
                continue
            resolved = self.reader.follow(entry, place)
            if resolved is None:
                continue
            media, at = resolved
            schema = media.get("schema")
            # The same inline schema under many media types is declared once; without one the media type decides.
            key = name if schema is None else repr(schema)
            if key not in types:
                types[key] = self._lower_type(schema, name, f"{at}/schema", path)
            type_ = carried_type(name, types[key], self.schemas.declarations)
            contents.append(self._lower_content(name, media, at, type_, path))
        return tuple(contents)

    def _lower_content(
        self, name: str, media: Node, at: str, type_: ir.Type, path: str
    ) -> ir.Content:
        as_json = is_vendor_specific(name) and is_structured(
            type_, self.schemas.declarations
        )
        if media.keys() == _ONLY_SCHEMA:
            return ir.Content(name, type_, place=self.reader.place(at), as_json=as_json)
        self.reader.check_keywords_once("Media Type", media, at)
        item = media.get("itemSchema")
        item_type = None
        if item is not None:
            item_type = self.schemas.lower_schema(
                item, f"{at}/itemSchema", f"{path}/item"
            )
            if "schema" not in media:
                type_ = ir.Array(item_type)
        return ir.Content(
            content_type=name,
            type=type_,
            item_type=item_type,
            sentinel=read_text(self.reader, media, "x-speakeasy-sse-sentinel", at),
            encodings=self._lower_encodings(media, at),
            prefix_encodings=self._lower_prefix_encodings(media, at),
            item_encoding=self._lower_item_encoding(media, at),
            examples=value_keywords.read_named_examples(self.reader, media, at),
            place=self.reader.place(at),
            as_json=as_json,
        )

    def _lower_type(
        self, schema: object, name: str, pointer: str, path: str
    ) -> ir.Type:
        if schema is None:
            typed = is_json(name) or media_type(name) == "*/*"
            return ir.Anything() if typed else ir.Binary()
        return self.schemas.lower_schema(schema, pointer, path)

    def _lower_encodings(self, media: Node, pointer: str) -> tuple[ir.Encoding, ...]:
        encodings = (
            self._lower_encoding(name, node, child(f"{pointer}/encoding", name))
            for name, node in self.reader.mapping(media, "encoding", pointer).items()
        )
        return tuple(one for one in encodings if one is not None)

    def _lower_encoding(self, name: str, node: object, at: str) -> ir.Encoding | None:
        if not is_node(node):
            self.reader.report_wrong_type(at, "an object", node)
            return None
        self.reader.check_keywords_once("Encoding", node, at)
        explode = node.get("explode")
        return ir.Encoding(
            property_name=name,
            content_type=text(node, "contentType"),
            style=_STYLES.get(str(node.get("style"))),
            explode=explode if isinstance(explode, bool) else None,
            allow_reserved=node.get("allowReserved") is True,
            headers=self._header_names(node, at),
        )

    def _lower_prefix_encodings(
        self, media: Node, pointer: str
    ) -> tuple[ir.Encoding, ...]:
        """How the first parts of a list are written; one that cannot be read keeps the place of the next ones."""
        entries = self.reader.sequence(media, "prefixEncoding", pointer)
        return tuple(
            self._lower_encoding("", node, f"{pointer}/prefixEncoding/{index}")
            or ir.Encoding("")
            for index, node in enumerate(entries)
        )

    def _lower_item_encoding(self, media: Node, pointer: str) -> ir.Encoding | None:
        if "itemEncoding" not in media:
            return None
        at = f"{pointer}/itemEncoding"
        return self._lower_encoding("", media["itemEncoding"], at)

    def _header_names(self, node: Node, pointer: str) -> tuple[str, ...]:
        """The names of the headers of a response or of a part."""
        names: list[str] = []
        for name, entry in self.reader.mapping(node, "headers", pointer).items():
            resolved = self.reader.follow(entry, child(f"{pointer}/headers", name))
            if resolved is not None:
                header, at = resolved
                self.reader.check_keywords_once("Header", header, at)
                self._check_schema(header.get("schema", True), f"{at}/schema")
                names.append(name)
        return tuple(names)

    def _check_schema(self, schema: object, pointer: str) -> None:
        """Report what is wrong with a schema that no type is made of; that of a component is looked at elsewhere."""
        if isinstance(schema, bool):
            return
        resolved = self.reader.follow(schema, pointer)
        if resolved is not None and resolved[1] == pointer:
            self.reader.check_keywords_once("Schema", *resolved)

    def _check_links(self, node: Node, pointer: str) -> None:
        for name, entry in self.reader.mapping(node, "links", pointer).items():
            resolved = self.reader.follow(entry, child(f"{pointer}/links", name))
            if resolved is not None:
                self.reader.check_keywords_once("Link", *resolved)


def _unknown_contents(entry: object, media: str) -> tuple[ir.Content, ...]:
    """What a body may be whose reference leads nowhere: anything; nothing where it is no reference."""
    if not is_node(entry) or "$ref" not in entry:
        return ()
    return (ir.Content(media, ir.Anything()),)


def is_status_key(status: str) -> bool:
    """Tell whether a key of ``responses`` is a status code, a range such as ``4XX``, or ``default``."""
    if status == "default":
        return True
    return re.fullmatch(r"[1-5](?:[0-9]{2}|XX|xx)", status) is not None


def is_structured(type_: ir.Type, declarations: ir.Declarations) -> bool:
    """Tell whether a type is made of objects or lists alone, through its names."""
    structured = (ir.Model, ir.Map, ir.Array)
    return all(isinstance(o, structured) for o in ir.alternatives(type_, declarations))
