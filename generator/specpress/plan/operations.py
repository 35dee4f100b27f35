"""Operations: each call of the API -> its module, and its method with signature and docstring."""

from __future__ import annotations

from functools import cache

from specpress import ir
from specpress.media_types import is_json
from specpress.plan import prose
from specpress.plan.annotations import (
    Annotator,
    admit_anything,
    parenthesised,
    repr_of,
    tuple_literal,
)
from specpress.plan.classes import deprecation
from specpress.plan.model import Argument, Choice, Method, OperationModule
from specpress.plan.modules import declarations
from specpress.plan.paging import pagination_literal
from specpress.plan.requests import (
    argument_annotation,
    argument_prose,
    request_class,
    request_dict,
)
from specpress.plan.retrying import retries_literal
from specpress.plan.scopes import scopes_needed
from specpress.plan.serving import server_literal
from specpress.plan.streams import stream_annotations, stream_entries
from specpress.survey import names
from specpress.survey.arguments import Part
from specpress.survey.calls import Call
from specpress.survey.contents import (
    asked_for,
    holds_octets,
    is_read_as_json,
    is_text,
    request_content,
    successes,
)
from specpress.survey.layout import Layout
from specpress.survey.paging import paged
from specpress.survey.streams import KEYWORD, Stream, stream_of, whole_answers

_PAGED = "Iterating gives the items of this page and of all that follow."
_STREAMED = "Iterating gives the items as they arrive."
_CHOSEN = "With `stream=True`, a stream of its parts as they arrive."


# --- the module ------------------------------------------------------------------------------------------------------


def operation_modules(
    api: ir.Api, layout: Layout, all_calls: tuple[Call, ...]
) -> tuple[OperationModule, ...]:
    """Every module below ``operations``, sorted by name."""
    found = (_operation_module(api, layout, call) for call in all_calls)
    return tuple(sorted(found, key=lambda module: module.name))


def _operation_module(api: ir.Api, layout: Layout, call: Call) -> OperationModule:
    operation = call.operation
    module = layout.operations[operation.id]
    annotator = Annotator(api, layout, module)
    enums, models, dicts, types = declarations(api, layout, module, annotator)
    if operation.id in layout.requests:
        models = (*models, request_class(operation, call.arguments, annotator))
        spelled = request_dict(operation, call.arguments, annotator)
        dicts = (*dicts, spelled) if spelled is not None else dicts
    stream = stream_of(operation, call.arguments, api)
    entries = tuple(_entries(call, stream, annotator))
    second: list[str] = []
    if stream is not None and stream.optional:
        second = stream_entries(stream, annotator)
        annotator.standard.setdefault("dataclasses", set()).add("replace")
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
        stream=tuple(second),
    )


def _entries(call: Call, stream: Stream | None, annotator: Annotator) -> list[str]:
    operation = call.operation
    entries = [
        f"id={repr_of(operation.id)}",
        f"method={repr_of(operation.method)}",
        # A fragment tells operations of one path apart; it is not sent, and would swallow the query.
        f"path={repr_of(operation.path.partition('#')[0])}",
    ]
    home = annotator.layout.requests.get(operation.id)
    if home is not None:
        entries.append(f"request={home.name}")
    elif call.whole is not None:
        whole = annotator.layout.homes[call.whole.name]
        entries.append(f"request={annotator.use(whole)}")
    parameters = [
        _parameter(p, p.parameter, annotator) for p in call.arguments if p.parameter
    ]
    if parameters:
        entries.append(f"parameters=({', '.join(parameters)},)")
    body = _body(call, annotator)
    if body is not None:
        entries.append(f"body={body}")
    if stream is not None and not stream.optional:
        entries += stream_entries(stream, annotator)
    elif answers := _answers(operation, annotator):
        entries.append(f"answers=({', '.join(answers)},)")
    pages = paged(operation, call.arguments, annotator.api)
    if pages is not None:
        annotator.runtime("operation", "Pagination")
        entries.append(f"pagination={pagination_literal(pages)}")
    if operation.security is not None:
        entries.append(f"security={security_literal(operation.security)}")
    if operation.retries is not None:
        annotator.runtime("transport.retries", "Retries")
        entries.append(f"retries={retries_literal(operation.retries)}")
    if operation.servers:
        annotator.runtime("transport.server", "Server")
        entries.append(f"server={server_literal(operation.servers[0])}")
    return entries


def _parameter(part: Part, parameter: ir.Parameter, annotator: Annotator) -> str:
    annotator.runtime("operation", "Parameter")
    arguments = [
        repr_of(part.name),
        repr_of(parameter.name),
        repr_of(parameter.location.value),
        repr_of(parameter.style.value),
    ]
    if parameter.explode:
        arguments.append("explode=True")
    if parameter.allow_reserved:
        arguments.append("allow_reserved=True")
    if parameter.content_type is not None:
        arguments.append(f"content_type={repr_of(parameter.content_type)}")
    if part.shared is not None:
        arguments.append(f"shared={repr_of(part.shared)}")
    return f"Parameter({', '.join(arguments)})"


def _body(call: Call, annotator: Annotator) -> str | None:
    content = request_content(call.operation, annotator.api.declarations)
    if content is None:
        return None
    annotator.runtime("operation", "Body")
    name = next((part.name for part in call.arguments if part.parameter is None), None)
    arguments = [
        "None" if call.whole is not None else repr_of(name or "body"),
        repr_of(content.content_type),
    ]
    encodings = [_encoding(encoding, annotator) for encoding in content.encodings]
    if encodings:
        arguments.append(f"encodings=({', '.join(encodings)},)")
    if ir.admits_null(content.type, annotator.api.declarations):
        arguments.append("nullable=True")
    if content.as_json:
        arguments.append("as_json=True")
    return f"Body({', '.join(arguments)})"


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


def _answers(operation: ir.Operation, annotator: Annotator) -> list[str]:
    found: list[str] = []
    for response in _whole_answers(operation):
        annotator.runtime("operation", "Answer")
        status = repr_of(response.status)
        if not response.contents:
            found.append(f"Answer({status}, None, None)")
        for content_type, annotation in _distinct(response, annotator):
            found.append(f"Answer({status}, {repr_of(content_type)}, {annotation})")
    return list(dict.fromkeys(found))


def _whole_answers(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers that are read as a whole; of one whose stream cannot be asked for, that too."""
    whole = whole_answers(operation)
    return whole if any(r.contents for r in whole) else successes(operation)


def _distinct(response: ir.Response, annotator: Annotator) -> list[tuple[str, str]]:
    """The bodies of a response; one entry for any number of media types that are read alike as octets."""
    spelled = [
        pair
        for content in asked_for(response.contents, annotator.api)
        for pair in _readings(content, annotator)
    ]
    octets = [name for name, annotation in spelled if annotation == "bytes"]
    if len(octets) <= 1:
        return spelled
    # A file may come in any of many types, some of which would be text elsewhere.
    rest = [pair for pair in spelled if is_json(pair[0])]
    return [*rest, ("*/*", "bytes")]


def _readings(content: ir.Content, annotator: Annotator) -> list[tuple[str, str]]:
    """How a body is read: JSON by its schema, anything else as text or octets, whatever its schema says of objects."""
    kind, api = content.content_type, annotator.api
    if is_read_as_json(content, api):
        found = [(kind, annotator.value(content.type))]
        if not is_json(kind) and holds_octets(content.type, api):
            found = [
                ("application/json", found[0][1]),
                (kind, annotator.builtin("bytes")),
            ]
        return found
    return [(kind, annotator.builtin("str" if is_text(content, api) else "bytes"))]


def security_literal(requirements: tuple[ir.SecurityRequirement, ...]) -> str:
    """Alternatives of scheme names, as a tuple of tuples; those that differ in their scopes alone are one."""
    alternatives = dict.fromkeys(
        tuple_literal([repr_of(use.scheme) for use in requirement.schemes])
        for requirement in requirements
    )
    return tuple_literal(list(alternatives))


# --- the method ------------------------------------------------------------------------------------------------------


def method(
    call: Call, name: str, accessor: str, annotator: Annotator, errors: dict[str, str]
) -> Method:
    """The method of an operation."""
    operation, layout = call.operation, annotator.layout
    home = layout.requests.get(operation.id)
    if home is None and call.whole is not None:
        home = layout.homes[call.whole.name]
    request = None
    if home is not None:
        request = annotator.use(home)
        if home.dict_name is not None:
            request = f"{request} | {annotator.use(home, home.dict_name)}"
        request = parenthesised("        request: ", request, ",")
    pages = paged(operation, call.arguments, annotator.api)
    returns = async_returns = "None"
    if pages is not None:
        item, result = annotator.value(pages.item), annotator.value(pages.result)
        inner = f"[{item}, {result}]"
        returns = f"{annotator.runtime('pagination.pages', 'Page')}{inner}"
        async_returns = f"{annotator.runtime('pagination.pages', 'AsyncPages')}{inner}"
    arguments = tuple(_argument(part, annotator) for part in call.arguments)
    stream = choice = None
    if pages is None:
        stream = stream_of(operation, call.arguments, annotator.api)
    if stream is not None and not stream.optional:
        returns, async_returns = stream_annotations(stream, annotator)
    elif pages is None:
        returns = async_returns = return_annotation(operation, annotator)
    if stream is not None and stream.optional:
        arguments, asking = _asked(arguments, annotator)
        choice = Choice(asking, *stream_annotations(stream, annotator))
        annotator.runtime("client.raw_response", "RawResponse")
    octets = {"bytes", "builtins.bytes"}
    return Method(
        operation_id=operation.id,
        http_method=operation.method,
        path=operation.path,
        name=name,
        module=layout.operations[operation.id].removeprefix("operations."),
        docstring=prose.quoted(
            _docstring(call, returns, errors, annotator, choice=choice is not None), 8
        ),
        request=request,
        request_class=home.name if home is not None else None,
        arguments=arguments,
        returns=returns,
        async_returns=async_returns,
        paged=pages is not None,
        deprecated=_deprecation(operation, name),
        call=f"{accessor}.{name}",
        is_silent=returns == "None",
        streams=stream.kind if stream is not None and choice is None else None,
        choice=choice,
        downloads=not octets.isdisjoint(returns.split(" | ")),
        shares=any(part.shared for part in call.arguments),
    )


def _asked(
    arguments: tuple[Argument, ...], annotator: Annotator
) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
    """The arguments that ask for a whole answer, and those that ask for the stream."""
    literal = annotator.typing("Literal")
    name = KEYWORD
    flag = next((a for a in arguments if a.name == name), None)
    required = flag is not None and flag.required
    no = f"{literal}[False]"
    plain = Argument(name, no if required else f"{no} | None", required)
    rest = [argument for argument in arguments if argument.name != name]
    asking = Argument(name, f"{literal}[True]", required=True)
    return (*rest, plain), (*rest, asking)


def _argument(part: Part, annotator: Annotator) -> Argument:
    annotation = argument_annotation(part, annotator)
    required = part.needed
    tail = "," if required else " = ...,"
    spelled = parenthesised(f"        {part.name}: ", annotation, tail)
    return Argument(part.name, spelled, required, part.shared is not None)


def _deprecation(operation: ir.Operation, name: str) -> str | None:
    if not operation.deprecated:
        return None
    return repr_of(deprecation(name, operation.deprecation))


def return_annotation(operation: ir.Operation, annotator: Annotator) -> str:
    """What a method gives back: the union of all documented successes."""
    found: list[str] = []
    answers = _whole_answers(operation)
    if admit_anything(
        one.type
        for response in answers
        for one in asked_for(response.contents, annotator.api)
        if is_read_as_json(one, annotator.api)
    ):
        return annotator.typing("Any")
    for response in answers:
        if not response.contents:
            found.append("None")
        found += [annotation for _, annotation in _distinct(response, annotator)]
    return annotator.join(found) if found else annotator.typing("Any")


def _docstring(
    call: Call,
    returns: str,
    errors: dict[str, str],
    annotator: Annotator,
    *,
    choice: bool,
) -> tuple[str, ...]:
    operation = call.operation
    width = prose.WIDTH - 14
    summary, description = _words(operation)
    lines = [*prose.paragraphs(summary, width)]
    if description:
        lines += ["", *prose.paragraphs(description, width)]
    if operation.deprecated:
        notice = f"Deprecated. {operation.deprecation or ''}".rstrip()
        lines += ["", *prose.paragraphs(notice, width)]
    lines += ["", *prose.paragraphs(f"`{operation.method} {operation.path}`", width)]
    scopes = scopes_needed(operation)
    if scopes:
        lines += ["", *prose.paragraphs(scopes, width)]
    told = {p.name: _argument_words(p, call, annotator) for p in call.arguments}
    if choice:
        told.setdefault(KEYWORD, "True gives the parts of the answer one by one.")
    lines += _section("Args", list(told.items()))
    if returns != "None":
        words = next(
            (r.description for r in successes(operation) if r.description), None
        )
        if "Page[" in returns:
            words = f"{prose.sentence(words or 'The first page.')} {_PAGED}"
        if choice:
            words = f"{prose.sentence(words or 'The answer.')} {_CHOSEN}"
        elif returns.startswith(("EventStream[", "LineStream[")):
            words = f"{prose.sentence(words or 'A stream.')} {_STREAMED}"
        if words is not None:
            lines += ["", "Returns:", *_entry(None, words)]
    lines += _section("Raises", _raises(operation, errors))
    return tuple(lines)


def _argument_words(part: Part, call: Call, annotator: Annotator) -> str:
    words = argument_prose(part, annotator) or _where(part, call)
    if part.shared is None:
        return words
    return f"{prose.sentence(words)} May be left out where the client has it."


def _where(part: Part, call: Call) -> str:
    """What can be said of an argument that the document does not describe."""
    if part.parameter is None and call.whole is not None:
        return f"Sent in the body as `{part.field.name}`."
    if part.parameter is None:
        return "The request body."
    return f"Sent in the {part.parameter.location.value} as `{part.parameter.name}`."


def _words(operation: ir.Operation) -> tuple[str, str]:
    """A sentence on what an operation does, and what there is to say besides."""
    summary, description = operation.summary or "", operation.description or ""
    if not summary.strip():
        summary, _, description = description.strip().partition("\n")
    if not summary:
        summary = " ".join(names.words(operation.id)).capitalize()
    first, _, rest = summary.strip().partition("\n")
    described = description.strip() if description.strip() != summary.strip() else ""
    return prose.sentence(first), "\n\n".join(filter(None, (rest.strip(), described)))


def _raises(operation: ir.Operation, errors: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (
            errors[response.status],
            f"{response.status}. {response.description or ''}".strip(),
        )
        for response in operation.responses
        if response.status in errors and response.status[0] not in "23"
    ]


def _section(title: str, entries: list[tuple[str, str]]) -> list[str]:
    if not entries:
        return []
    lines = ["", f"{title}:"]
    for name, words in entries:
        lines += _entry(name, words)
    return lines


@cache
def _entry(name: str | None, words: str) -> tuple[str, ...]:
    text = " ".join(words.split())
    if name is not None:
        text = f"{name}: {text}" if text else f"{name}:"
    first, *rest = prose.paragraphs(text, prose.WIDTH - 20) or ("",)
    return (f"    {first}", *(f"        {line}" for line in rest))
