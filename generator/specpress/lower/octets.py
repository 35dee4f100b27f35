"""Octets: what media types carry as it is, and what JSON, which has no octets, carries as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place, Report
from specpress.lower.declarations import TypeRewriter
from specpress.media_types import (
    is_form,
    is_json,
    is_json_lines,
    is_multipart,
    is_textual,
    media_type,
)

_TEXT = ir.Scalar(ir.ScalarKind.STRING)
_TEXT_OR_OCTETS = ir.Union((_TEXT, ir.Binary()))
_ANY = frozenset({"*/*", "application/*"})


def carried_type(
    content_type: str, type_: ir.Type, declarations: ir.Declarations
) -> ir.Type:
    """What a body is in a media type: octets where that is none for text or objects (OpenAPI 3.1, 4.8.14.2).

    A text that may come in any media type may be octets too; what may be anything stays so then.
    """
    if is_textual(content_type) or is_form(content_type) or is_multipart(content_type):
        return type_
    resolved = ir.resolve(type_, declarations)
    is_text = isinstance(resolved, ir.Scalar) and resolved.kind is ir.ScalarKind.STRING
    if media_type(content_type) in _ANY:
        return _TEXT_OR_OCTETS if is_text else type_
    return ir.Binary() if is_text or isinstance(resolved, ir.Anything) else type_


def label_parts(
    operations: Iterable[ir.Operation], declarations: ir.Declarations
) -> dict[str, ir.Declaration]:
    """Admit files beside text where a part of a multipart body has a media type that is no text."""
    labelled = dict(declarations)
    contents = (one for operation in operations for one in _list_contents(operation))
    for content in contents:
        names = {
            encoding.property_name
            for encoding in content.encodings
            if _is_opaque(encoding.content_type)
        }
        model = ir.resolve_model(content.type, labelled) if names else None
        if model is None or not is_multipart(content.content_type):
            continue
        fields = tuple(
            (
                replace(field, type=_admit_files(field.type, labelled))
                if field.name in names
                else field
            )
            for field in model.fields
        )
        labelled[model.name] = replace(model, fields=fields)
    return labelled


def _is_opaque(content_type: str | None) -> bool:
    """Tell whether an encoding lists media types of octets alone."""
    kinds = [media_type(kind) for kind in (content_type or "").split(",")]
    return all(
        kind and kind not in _ANY and not is_textual(kind) and not is_form(kind)
        for kind in kinds
    )


def _admit_files(type_: ir.Type, declarations: ir.Declarations) -> ir.Type:
    if isinstance(type_, ir.Nullable):
        return ir.make_nullable(_admit_files(type_.inner, declarations))
    match ir.resolve(type_, declarations):
        case ir.Scalar(ir.ScalarKind.STRING):
            return _TEXT_OR_OCTETS
        case ir.Array(items) as array:
            return replace(array, items=_admit_files(items, declarations))
        case _:
            return type_


class OctetsInJson(TypeRewriter):
    """Octets that a document puts into JSON: text, or bytes, which are sent as base64.

    An object that is a part of JSON and of other bodies too may have a file there as well.
    """

    def __init__(
        self, operations: Iterable[ir.Operation], declarations: ir.Declarations
    ) -> None:
        self._places: list[Place | None] = []
        self._place: Place | None = None
        in_json: list[ir.Type] = []
        in_files: list[ir.Type] = []
        for operation in operations:
            in_json += (parameter.type for parameter in operation.parameters)
            for content in _list_contents(operation):
                types = in_json if _is_written_as_json(content) else in_files
                types.append(content.type)
                if content.item_type is not None:
                    types.append(content.item_type)
        self._in_json = frozenset(ir.reachable_names(in_json, declarations))
        self._in_files = frozenset(ir.reachable_names(in_files, declarations))
        self._is_file_too = False

    def octets(self, octets: ir.Binary) -> ir.Type:
        """Text, or what else the place admits."""
        self._places.append(self._place)
        if self._is_file_too:
            return ir.Union((_TEXT, octets))
        return ir.Scalar(
            ir.ScalarKind.STRING,
            "binary",
            constraints=ir.Constraints(content_media_type=octets.media_type),
        )

    def declaration(self, declaration: ir.Declaration) -> ir.Declaration:
        """The declaration, changed where it is a part of JSON."""
        name = declaration.name
        if name not in self._in_json:
            return declaration
        self._place = declaration.place
        self._is_file_too = name in self._in_files
        changed = super().declaration(declaration)
        self._is_file_too = False
        return changed

    def operation(self, operation: ir.Operation) -> ir.Operation:
        """The operation with the types of its JSON changed."""
        self._place = operation.place
        return super().operation(operation)

    def content(self, content: ir.Content) -> ir.Content:
        """The body, changed where it is JSON."""
        if not _is_written_as_json(content):
            return content
        self._place = content.place
        return super().content(content)

    def report(self, report: Report) -> None:
        """Tell once of what was changed."""
        count = len(self._places)
        if count:
            times = "once" if count == 1 else f"{count} times"
            report.note(
                "lower/octets-in-json",
                f"octets stand in JSON ({times}), which has none: they are text, and bytes are sent as base64",
                self._places[0],
                hint="write `contentEncoding: base64`, or `format: byte`, if the server does so",
            )


def _list_contents(operation: ir.Operation) -> Iterator[ir.Content]:
    if operation.body is not None:
        yield from operation.body.contents
    for response in operation.responses:
        yield from response.contents


def _is_written_as_json(content: ir.Content) -> bool:
    kind = content.content_type
    return content.as_json or is_json(kind) or is_json_lines(kind)
