"""Methods: the calls of the survey -> methods with their signatures and docstrings."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator, parenthesize_union, repr_of
from specpress.plan.classes import deprecation
from specpress.plan.docstrings import method_docstring
from specpress.plan.model import Choice, Method, MethodArgument
from specpress.plan.results import method_results, stream_results
from specpress.survey import Argument, Call
from specpress.survey.streams import KEYWORD, Stream

_BYTES = frozenset({"bytes", "builtins.bytes"})


def method(call: Call, annotator: Annotator) -> tuple[Method, Method]:
    """The method of an operation, synchronous and asynchronous."""
    operation, stream = call.operation, call.stream
    annotator.runtime("options", "CallOptions")
    annotator.typing("Unpack")
    arguments = (
        *(_argument(one, annotator) for one in call.arguments),
        *_extra_body(call, annotator),
    )
    result, async_result = method_results(call, annotator)
    choice = async_choice = None
    if stream is not None and stream.optional:
        (choice, async_choice), arguments = _choices(arguments, stream, annotator)
        annotator.typing("Any")
    docstring = method_docstring(
        call, result.text, annotator, choice=choice is not None
    )
    sync = Method(
        operation_id=operation.id,
        http_method=operation.method,
        path=operation.path,
        name=call.name.name,
        module=call.module.removeprefix("operations."),
        docstring=prose.quote_lines(tuple(docstring), 8),
        request_class=call.request.name,
        arguments=arguments,
        result=result,
        kind=_kind(call),
        deprecated=_deprecation(call),
        call=call.name.path,
        is_former=call.renamed_to is not None,
        choice=choice,
        downloads=not _BYTES.isdisjoint(result.text.split(" | ")),
    )
    return sync, replace(sync, result=async_result, choice=async_choice, is_async=True)


def _kind(call: Call) -> str:
    """The method of the runtime's resources that does a call, without its underscore."""
    if call.paging is not None:
        return "page"
    if call.stream is None:
        return "call"
    return "call_or_stream" if call.stream.optional else call.stream.kind


def _argument(argument: Argument, annotator: Annotator) -> MethodArgument:
    annotation = annotator.input(argument.field.type)
    tail = "," if argument.required else " = UNSET,"
    lead = f"        {argument.name}: "
    return MethodArgument(
        argument.name,
        parenthesize_union(lead, annotation, tail),
        argument.required,
        argument.positional,
    )


def _extra_body(call: Call, annotator: Annotator) -> tuple[MethodArgument, ...]:
    """The argument for properties that the document does not name, which only a flat body may have."""
    if call.flat_body is None:
        return ()
    annotator.standard.setdefault("collections.abc", set()).add("Mapping")
    inner = f"{annotator.builtin('str')}, {_additional(call.flat_body, annotator)}"
    return (MethodArgument("extra_body", f"Mapping[{inner}]", required=False),)


def _additional(model: ir.Model, annotator: Annotator) -> str:
    """What properties that the document does not name may hold."""
    if model.additional is None or isinstance(model.additional, ir.Anything):
        return annotator.builtin("object")
    return annotator.input(model.additional)


def _choices(
    arguments: tuple[MethodArgument, ...], stream: Stream, annotator: Annotator
) -> tuple[tuple[Choice, Choice], tuple[MethodArgument, ...]]:
    """The stream that may be asked for in either client, and the arguments with the one that asks."""
    literal = annotator.typing("Literal")
    flag = next((one for one in arguments if one.name == KEYWORD), None)
    required = flag is not None and flag.required
    others = tuple(one for one in arguments if one.name != KEYWORD)
    plain = MethodArgument(KEYWORD, f"{literal}[False]", required)
    asking = replace(plain, annotation=f"{literal}[True]", required=True)
    either = replace(plain, annotation=annotator.builtin("bool"))
    result, async_result = stream_results(stream, annotator)
    choice = Choice((*others, plain), (*others, asking), result)
    return (choice, replace(choice, result=async_result)), (*others, either)


def _deprecation(call: Call) -> str | None:
    operation, name = call.operation, call.name.name
    if call.renamed_to is not None:
        return repr_of(deprecation(name, f"it is called {call.renamed_to} now"))
    if not operation.deprecated:
        return None
    return repr_of(deprecation(name, operation.deprecation))
