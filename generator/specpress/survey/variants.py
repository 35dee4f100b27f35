"""Variants: an operation whose body comes in media types of different shapes -> one operation for each shape."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from specpress import ir
from specpress.media_types import media_type
from specpress.survey import names
from specpress.survey.contents import preferred_content

_SUFFIXES = {
    "application/x-www-form-urlencoded": "form",
    "application/octet-stream": "octets",
    "text/plain": "text",
    "*/*": "any",
}


def with_variants(api: ir.Api) -> tuple[ir.Api, dict[str, tuple[str, str]]]:
    """The API with an operation more for every shape of a body besides the one that is preferred, and these by id.

    One is called after its media type, ``addBike_multipart``: each leads to the id it begins with and what follows.
    Media types that share a schema are one shape.
    """
    if all(_is_single(operation) for operation in api.operations):
        return api, {}
    used_ids = {operation.id for operation in api.operations}
    operations: list[ir.Operation] = []
    variants: dict[str, tuple[str, str]] = {}
    for operation in api.operations:
        for one in _variants(operation, used_ids, api):
            operations.append(one)
            if one.id != operation.id:
                variants[one.id] = operation.id, one.id[len(operation.id) + 1 :]
    return replace(api, operations=tuple(operations)), variants


def _is_single(operation: ir.Operation) -> bool:
    return operation.body is None or len(operation.body.contents) <= 1


def _variants(
    operation: ir.Operation, used_ids: set[str], api: ir.Api
) -> Iterator[ir.Operation]:
    body = operation.body
    if body is None or len(body.contents) <= 1:
        yield operation
        return
    first = preferred_content(body.contents, api.declarations)
    shapes = [ir.remove_aliases(first.type, api.declarations)]
    own: list[ir.Content] = []
    others: list[ir.Content] = []
    for content in body.contents:
        shape = ir.remove_aliases(content.type, api.declarations)
        if shape == shapes[0]:
            own.append(content)
        elif shape not in shapes:
            shapes.append(shape)
            others.append(content)
    yield replace(operation, body=replace(body, contents=tuple(own)))
    for content in others:
        suffix = _suffix(content.content_type)
        identity = f"{operation.id}_{suffix}"
        count = 1
        while identity in used_ids:
            count += 1
            identity = f"{operation.id}_{suffix}_{count}"
        used_ids.add(identity)
        yield replace(
            operation,
            id=identity,
            description=_describe_variant(operation, content.content_type),
            request_label=None,
            body=replace(body, contents=(content,), label=None),
        )


def _describe_variant(operation: ir.Operation, content_type: str) -> str | None:
    description = operation.description
    if not (description or operation.summary):
        return None
    # A media type is a text of the document too, and must not end the code that it stands in.
    media = content_type.replace("`", "")
    return "\n\n".join(filter(None, (description, f"The body is sent as `{media}`.")))


def _suffix(content_type: str) -> str:
    kind = media_type(content_type)
    family, _, subtype = kind.partition("/")
    if family == "multipart":
        return family
    return _SUFFIXES.get(kind) or names.snake(subtype.removeprefix("x-"), "body")
