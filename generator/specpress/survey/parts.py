"""Parts: the properties of multipart and form bodies -> the types that a caller gives for them.

Reports parts whose schema says nothing of their media type, and parts that nothing names.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Report
from specpress.media_types import is_form, is_json, is_multipart, media_type
from specpress.survey.contents import TEXT_OR_FILE, is_plain, preferred_content

_TEXT = ir.Scalar(ir.ScalarKind.STRING)
_FORM_DATA = "multipart/form-data"


def with_part_types(api: ir.Api, report: Report) -> ir.Api:
    """The API in which every property of a multipart or form body has the type that a caller gives for it.

    An object that is changed, and used elsewhere too, becomes a declaration of its own for this body.
    """
    declarations = dict(api.declarations)
    operations = tuple(
        _with_part_types(operation, api, declarations, report)
        for operation in api.operations
    )
    return replace(api, operations=operations, declarations=declarations)


def _with_part_types(
    operation: ir.Operation,
    api: ir.Api,
    declarations: dict[str, ir.Declaration],
    report: Report,
) -> ir.Operation:
    body = operation.body
    if body is None or not body.contents:
        return operation
    content = preferred_content(body.contents, declarations)
    if not (is_multipart(content.content_type) or is_form(content.content_type)):
        return operation
    changed = _Parts(operation, content, api, declarations, report).change_content()
    contents = tuple(changed if one is content else one for one in body.contents)
    return replace(operation, body=replace(body, contents=contents))


class _Parts(Struct):
    """The parts of one body."""

    operation: ir.Operation
    content: ir.Content
    api: ir.Api
    declarations: dict[str, ir.Declaration]
    report: Report

    @property
    def is_multipart(self) -> bool:
        """Whether a part may be a file and have headers, which a field of a form cannot."""
        return is_multipart(self.content.content_type)

    def change_content(self) -> ir.Content:
        """The body with the types of its parts, and with the media types that their schemas tell."""
        content = self.content
        resolved = ir.resolve(content.type, self.declarations)
        if isinstance(resolved, ir.Model):
            return self._change_object(resolved)
        if isinstance(resolved, ir.Map | ir.Union | ir.Anything):
            return content
        if media_type(content.content_type) != _FORM_DATA:
            return content
        self.report.note(
            "plan/part-names",
            f"the body of {self.operation.id} has parts without names; each is sent as `file`",
            content.place,
        )
        if isinstance(resolved, ir.Array) and not self._is_plain(resolved.items):
            return replace(content, type=replace(resolved, items=ir.Binary()))
        return content

    def _change_object(self, model: ir.Model) -> ir.Content:
        encodings = {one.property_name: one for one in self.content.encodings}
        if self.is_multipart:
            self._add_media_types(model, encodings)
        changed = {
            field.name: self._change_type(field, encodings[field.name])
            for field in model.fields
            if field.name in encodings
        }
        fields = tuple(
            replace(field, type=changed.get(field.name, field.type))
            for field in model.fields
        )
        type_ = self.content.type
        if fields != model.fields:
            is_nullable = ir.admits_null(type_, self.declarations)
            type_ = self._declare(replace(model, fields=fields))
            type_ = ir.make_nullable(type_) if is_nullable else type_
        return replace(self.content, type=type_, encodings=tuple(encodings.values()))

    def _add_media_types(
        self, model: ir.Model, encodings: dict[str, ir.Encoding]
    ) -> None:
        """Add the media types that schemas give octets, where no encoding gives another (OpenAPI 3.1, 4.8.15.1)."""
        for field in model.fields:
            octets = self._part_of(field.type)
            if not isinstance(octets, ir.Binary) or octets.media_type is None:
                continue
            encoding = encodings.get(field.name, ir.Encoding(field.name))
            if encoding.content_type is None:
                encodings[field.name] = replace(
                    encoding, content_type=octets.media_type
                )

    def _change_type(self, field: ir.Field, encoding: ir.Encoding) -> ir.Type:
        """What a caller gives for a property."""
        if not self._is_written(field.type, encoding):
            self.report.warning(
                "plan/content-schema",
                f"the part {field.name!r} of {self.operation.id} is sent as {encoding.content_type}, "
                "which its schema does not describe; it is given as text or as a file",
                self.content.place,
            )
            ready = TEXT_OR_FILE if self.is_multipart else _TEXT
            return self._replace_part(field.type, ready)
        if encoding.headers and self.is_multipart:
            return self._add_file(field.type)
        return field.type

    def _is_written(self, type_: ir.Type, encoding: ir.Encoding) -> bool:
        """Tell whether the SDK writes values of a type in one of the media types that a part may have."""
        if encoding.content_type is None or encoding.style is not None:
            return True
        kinds = [media_type(one) for one in encoding.content_type.split(",")]
        if any(is_json(kind) or kind == "*/*" for kind in kinds):
            return True
        part = self._part_of(type_)
        if isinstance(part, ir.Union):
            return all(map(self._is_plain, part.members))
        return not isinstance(part, ir.Model | ir.Map | ir.Array)

    def _part_of(self, type_: ir.Type) -> ir.Resolved:
        """What one part holds: an item of a list, as each is a part of its own."""
        resolved = ir.resolve(type_, self.declarations)
        if isinstance(resolved, ir.Array):
            return ir.resolve(resolved.items, self.declarations)
        return resolved

    def _is_plain(self, type_: ir.Type) -> bool:
        resolved = ir.resolve(type_, self.declarations)
        return is_plain(resolved) or isinstance(resolved, ir.Enum | ir.Literal)

    def _replace_part(self, type_: ir.Type, part: ir.Type) -> ir.Type:
        """The type with another for what one part holds."""
        resolved = ir.resolve(type_, self.declarations)
        if isinstance(resolved, ir.Array):
            part = replace(resolved, items=part, prefix=())
        is_nullable = ir.admits_null(type_, self.declarations)
        return ir.make_nullable(part) if is_nullable else part

    def _add_file(self, type_: ir.Type) -> ir.Type:
        """The type, or a file, which may have headers of its own."""
        resolved = ir.resolve(type_, self.declarations)
        part = resolved.items if isinstance(resolved, ir.Array) else type_
        part = ir.remove_null(part)
        if any(
            isinstance(one, ir.Binary | ir.Anything)
            for one in ir.alternatives(part, self.declarations)
        ):
            return type_
        return self._replace_part(type_, ir.Union((part, ir.Binary())))

    def _declare(self, model: ir.Model) -> ir.Type:
        """Declare a changed object; one that nothing else uses keeps its name."""
        name = model.name
        if name in ir.reachable_names(self._other_types(), self.declarations):
            name = own = f"{ir.operation_root(self.operation.id)}/body"
            count = 1
            while name in self.declarations:
                count += 1
                name = f"{own}~{count}"
            model = replace(model, name=name, inline=True, label=None, aliases=())
        self.declarations[name] = model
        return ir.Ref(name)

    def _other_types(self) -> list[ir.Type]:
        """The types of all that the API takes and gives, but for this body."""
        contents: list[ir.Content] = []
        types: list[ir.Type] = []
        for operation in self.api.operations:
            types += [one.type for one in operation.parameters]
            if operation.body is not None and operation is not self.operation:
                contents += operation.body.contents
            for response in operation.responses:
                contents += response.contents
        types += [one.item_type for one in contents if one.item_type is not None]
        return types + [one.type for one in contents]
