"""Variants: an operation whose body comes in media types of different shapes -> one operation for each shape."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.media_types import media_type
from specpress.survey import names
from specpress.survey.claims import NO_CLAIMS, Claims
from specpress.survey.contents import preferred_content

_SUFFIXES = {
    "application/x-www-form-urlencoded": "form",
    "application/octet-stream": "octets",
    "text/plain": "text",
    "*/*": "any",
}


class Variant(Struct, frozen=True):
    """A further shape of a body: the operation it belongs to, by id, what its id ends in, and its media type."""

    operation: str
    suffix: str
    media: str


def with_variants(
    api: ir.Api, claims: Claims = NO_CLAIMS
) -> tuple[ir.Api, dict[str, Variant]]:
    """The API with an operation more for every shape of a body besides the one that is preferred, and these by id.

    One is called after its media type, ``addBike_multipart``. Media types that share a schema are one shape. What a
    method sent before it still sends, as ``claims`` tell, and what others prefer becomes another.
    """
    if all(_is_single(operation) for operation in api.operations):
        return api, {}
    used_ids = {operation.id for operation in api.operations}
    operations: list[ir.Operation] = []
    variants: dict[str, Variant] = {}
    for operation in api.operations:
        for one in _variants(operation, used_ids, api, claims):
            operations.append(one)
            if one.id != operation.id and one.body is not None:
                suffix = one.id[len(operation.id) + 1 :]
                media = one.body.contents[0].content_type
                variants[one.id] = Variant(operation.id, suffix, media)
    return replace(api, operations=tuple(operations)), variants


def _is_single(operation: ir.Operation) -> bool:
    return operation.body is None or len(operation.body.contents) <= 1


def _variants(
    operation: ir.Operation, used_ids: set[str], api: ir.Api, claims: Claims
) -> Iterator[ir.Operation]:
    body = operation.body
    if body is None or len(body.contents) <= 1:
        yield operation
        return
    first = _sent_before(operation, body, claims)
    first = first or preferred_content(body.contents, api.declarations)
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


def _sent_before(
    operation: ir.Operation, body: ir.RequestBody, claims: Claims
) -> ir.Content | None:
    """What the method of an operation sent before; ``None`` where it sent nothing that the document still has."""
    entry = claims.of_call("call", operation).get("")
    media = entry.details.get("media") if entry is not None else None
    return next((one for one in body.contents if one.content_type == media), None)


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
