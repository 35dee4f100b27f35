"""Requests: the parameters and the body of an operation -> its request class."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.classes import attribute, finished_class
from specpress.plan.model import Attribute, ModelClass
from specpress.plan.results import import_result, method_results, stream_results
from specpress.survey import Call


def request_class(call: Call, annotator: Annotator) -> ModelClass:
    """The pydantic class that holds what a call sends as one value: its parameters, and its body as one field."""
    operation = call.operation
    used_names = {one.name for one in call.fields}
    attributes: list[Attribute] = []
    annotator.sending = True
    for one in call.fields:
        wire = one.field.name
        field = one.field
        if one.parameter is None or (wire != one.name and wire in used_names):
            # A body has no name on the wire, and of two parameters of one name only the first answers to it.
            field = _rename_field(field, one.name)
        if one.shared is not None:
            field = replace(field, required=False)
        used_names.add(field.name)
        attributes.append(attribute(field, one.name, annotator, can_be_unset=True))
    annotator.sending = False
    words = f"What `{operation.method} {operation.path}` takes."
    return finished_class(
        call.request.name,
        prose.docstring(words, 4),
        tuple(attributes),
        [one.name for one in call.fields if one.field.required and not one.needed],
        annotator,
        base=_base(call, annotator),
    )


def _base(call: Call, annotator: Annotator) -> str:
    """The base class with what the clients give for the request."""
    results = [*method_results(call, annotator)]
    name = "Request"
    if call.stream is not None and call.stream.optional:
        name = "StreamRequest"
        results += stream_results(call.stream, annotator)
    for result in results:
        import_result(result, annotator)
    annotator.runtime("request", name)
    return f"{name}[{', '.join(result.text for result in results)}]"


def _rename_field(field: ir.Field, name: str) -> ir.Field:
    return ir.Field(
        name=name,
        type=field.type,
        required=field.required,
        default=field.default,
        description=field.description,
        deprecated=field.deprecated,
        deprecation=field.deprecation,
    )
