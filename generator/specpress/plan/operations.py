"""Operations: each call of the API -> its module, with its request class and the descriptor of how it travels."""

from __future__ import annotations

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator, repr_of, tuple_literal
from specpress.plan.errors import failures_literal
from specpress.plan.model import OperationModule
from specpress.plan.modules import declarations
from specpress.plan.paging import pagination_literal
from specpress.plan.requests import request_class
from specpress.plan.results import answer_annotation
from specpress.plan.retries import retries_literal
from specpress.plan.servers import server_literal
from specpress.plan.streams import stream_entries
from specpress.plan.xml import xml_root
from specpress.survey import Call, RequestField, Survey, names
from specpress.survey.answers import Answer
from specpress.survey.arguments import Target


def operation_modules(survey: Survey) -> tuple[OperationModule, ...]:
    """Every module below ``operations``, sorted by name."""
    modules = (_operation_module(call, survey) for call in survey.calls.values())
    return tuple(sorted(modules, key=lambda module: module.name))


def _operation_module(call: Call, survey: Survey) -> OperationModule:
    operation, module = call.operation, call.module
    annotator = Annotator(
        survey.api, survey.layout, module, used_names=names.MODULE_NAMES
    )
    enums, models, dicts, types = declarations(
        survey.api, survey.layout, module, annotator
    )
    models = (*models, request_class(call, annotator))
    entries = tuple(_entries(call, annotator, survey))
    second: list[str] = []
    if call.stream is not None and call.stream.optional:
        second = stream_entries(call.stream, annotator)
    annotator.runtime("operation", "Operation")
    return OperationModule(
        name=module.removeprefix("operations."),
        docstring=prose.docstring(f"{operation.method} {operation.path}", 0),
        imports=annotator.imports(),
        enums=enums,
        models=models,
        dicts=dicts,
        types=types,
        entries=entries,
        request=call.request.name,
        stream=tuple(second),
    )


def _entries(call: Call, annotator: Annotator, survey: Survey) -> list[str]:
    operation = call.operation
    entries = [
        f"request={call.request.name}",
        f"call={repr_of(call.name.path)}",
        f"method={repr_of(operation.method)}",
        # A fragment tells operations of one path apart; it is not sent, and would swallow the query.
        f"path={repr_of(operation.path.partition('#')[0])}",
    ]
    if operation.operation_id is not None:
        entries.append(f"id={repr_of(operation.operation_id)}")
    parameters = [
        _parameter(one, one.parameter, annotator)
        for one in call.fields
        if one.parameter
    ]
    if parameters:
        entries.append(f"parameters=({', '.join(parameters)},)")
    body = _body(call, annotator)
    if body is not None:
        entries.append(f"body={body}")
    if call.stream is not None and not call.stream.optional:
        entries += stream_entries(call.stream, annotator)
    elif answers := _answers(call, annotator):
        entries.append(f"answers=({', '.join(answers)},)")
    bodies = failures_literal(operation, survey)
    if bodies is not None:
        entries.append(f"failures={bodies}")
    if call.paging is not None:
        annotator.runtime("operation", "Pagination")
        entries.append(f"pagination={pagination_literal(call.paging)}")
    if operation.security is not None:
        entries.append(f"security={security_literal(operation.security)}")
    if operation.retries is not None:
        annotator.runtime("transport.retries", "Retries")
        entries.append(f"retries={retries_literal(operation.retries)}")
    if operation.servers:
        annotator.runtime("transport.server", "Server")
        entries.append(f"server={server_literal(operation.servers[0])}")
    return entries


def _parameter(
    field: RequestField, parameter: ir.Parameter, annotator: Annotator
) -> str:
    annotator.runtime("operation", "Parameter")
    arguments = [
        repr_of(field.name),
        repr_of(parameter.name),
        repr_of(parameter.location.value),
        repr_of(parameter.style.value),
    ]
    if field.keyword != field.name:
        arguments.append(f"keyword={repr_of(field.keyword)}")
    if parameter.explode:
        arguments.append("explode=True")
    if parameter.allow_reserved:
        arguments.append("allow_reserved=True")
    if parameter.content_type is not None:
        arguments.append(f"content_type={repr_of(parameter.content_type)}")
    if parameter.item_delimiters:
        arguments.append(f"item_delimiters={repr_of(parameter.item_delimiters)}")
    if field.shared is not None:
        arguments.append(f"shared={repr_of(field.shared)}")
    return f"Parameter({', '.join(arguments)})"


def _body(call: Call, annotator: Annotator) -> str | None:
    content, field = call.content, call.body_field
    if content is None or field is None:
        return None
    annotator.runtime("operation", "Body")
    arguments = [repr_of(field.name), repr_of(content.content_type)]
    encodings = [_encoding(encoding, annotator) for encoding in content.encodings]
    if encodings:
        arguments.append(f"encodings=({', '.join(encodings)},)")
    if ir.admits_null(content.type, annotator.api.declarations):
        arguments.append("nullable=True")
    if content.as_json:
        arguments.append("as_json=True")
    xml = xml_root(content.type, content.content_type, annotator)
    if xml is not None:
        arguments.append(f"xml={xml}")
    prefix = [repr_of(one.content_type) for one in content.prefix_encodings]
    if prefix:
        arguments.append(f"prefix_types=({', '.join(prefix)},)")
    if content.item_encoding is not None:
        item_type = content.item_encoding.content_type
        arguments.append(f"item_type={repr_of(item_type)}")
    arguments += _body_arguments(call, field, annotator)
    return f"Body({', '.join(arguments)})"


def _body_arguments(call: Call, field: RequestField, annotator: Annotator) -> list[str]:
    """What tells which arguments of the method are the body."""
    if call.flat_body is None:
        (name,) = (one.name for one in call.arguments if one.target is Target.BODY)
        return [] if name == field.name else [f"keyword={repr_of(name)}"]
    properties = [one for one in call.arguments if one.target is Target.PROPERTY]
    pairs = (f"{repr_of(one.name)}: {repr_of(one.field.name)}" for one in properties)
    nullable = [
        repr_of(one.name)
        for one in properties
        if _admits_none(one.field.type, annotator.api.declarations)
    ]
    arguments = [f"properties={{{', '.join(pairs)}}}"]
    if nullable:
        arguments.append(f"nullable_properties=frozenset({{{', '.join(nullable)}}})")
    return arguments


def _admits_none(type_: ir.Type, declarations: ir.Declarations) -> bool:
    if isinstance(ir.resolve(type_, declarations), ir.Anything):
        return True
    return ir.admits_null(type_, declarations)


def _encoding(encoding: ir.Encoding, annotator: Annotator) -> str:
    annotator.runtime("operation", "Encoding")
    arguments = [repr_of(encoding.property_name)]
    if encoding.content_type is not None:
        arguments.append(f"content_type={repr_of(encoding.content_type)}")
    if encoding.style is not None:
        arguments.append(f"style={repr_of(encoding.style.value)}")
    if encoding.explode is not None:
        arguments.append(f"explode={encoding.explode!r}")
    if encoding.allow_reserved:
        arguments.append("allow_reserved=True")
    return f"Encoding({', '.join(arguments)})"


def _answers(call: Call, annotator: Annotator) -> list[str]:
    if call.answers:
        annotator.runtime("operation", "Answer")
    return list(dict.fromkeys(_answer(one, annotator) for one in call.answers))


def _answer(answer: Answer, annotator: Annotator) -> str:
    arguments = [
        repr_of(answer.status),
        repr_of(answer.content_type),
        answer_annotation(answer, annotator),
    ]
    xml = xml_root(answer.type, answer.content_type, annotator)
    if xml is not None:
        arguments.append(xml)
    return f"Answer({', '.join(arguments)})"


def security_literal(requirements: tuple[ir.SecurityRequirement, ...]) -> str:
    """Alternatives of scheme names, as a tuple of tuples; those that differ in their scopes alone are one."""
    alternatives = dict.fromkeys(
        tuple_literal([repr_of(use.scheme) for use in requirement.schemes])
        for requirement in requirements
    )
    return tuple_literal(list(alternatives))
