"""Methods: the calls of the survey -> methods with their signatures and docstrings."""

from __future__ import annotations

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import (
    Annotator,
    admit_anything,
    parenthesised,
    repr_of,
)
from specpress.plan.classes import deprecation
from specpress.plan.docstrings import method_docstring
from specpress.plan.model import Choice, KeywordArgument, Method
from specpress.plan.operations import answer_annotation
from specpress.plan.requests import argument_annotation
from specpress.plan.streams import stream_annotations
from specpress.survey import Argument, Call
from specpress.survey.streams import KEYWORD


def method(call: Call, annotator: Annotator, errors: dict[str, str]) -> Method:
    """The method of an operation."""
    operation, stream, paging = call.operation, call.stream, call.paging
    home = call.request
    request = None
    if home is not None:
        request = annotator.use(home)
        if home.dict_name is not None:
            request = f"{request} | {annotator.use(home, home.dict_name)}"
        request = parenthesised("        request: ", request, ",")
    arguments = tuple(_argument(one, annotator) for one in call.arguments)
    choice = None
    if paging is not None:
        item, result = annotator.value(paging.item), annotator.value(paging.result)
        inner = f"[{item}, {result}]"
        returns = f"{annotator.runtime('pagination.pages', 'Page')}{inner}"
        async_returns = f"{annotator.runtime('pagination.pages', 'AsyncPages')}{inner}"
    elif stream is not None and not stream.optional:
        returns, async_returns = stream_annotations(stream, annotator)
    else:
        returns = async_returns = return_annotation(call, annotator)
    if stream is not None and stream.optional:
        arguments, asking = _asked(arguments, annotator)
        choice = Choice(asking, *stream_annotations(stream, annotator))
        annotator.runtime("client.raw_response", "RawResponse")
    octets = {"bytes", "builtins.bytes"}
    return Method(
        operation_id=operation.id,
        http_method=operation.method,
        path=operation.path,
        name=call.name.name,
        module=call.module.removeprefix("operations."),
        docstring=prose.quoted(
            method_docstring(
                call, returns, errors, annotator, choice=choice is not None
            ),
            8,
        ),
        request=request,
        request_class=home.name if home is not None else None,
        arguments=arguments,
        returns=returns,
        async_returns=async_returns,
        paged=paging is not None,
        deprecated=_deprecation(operation, call.name.name),
        call=call.name.path,
        is_silent=returns == "None",
        streams=stream.kind if stream is not None and choice is None else None,
        choice=choice,
        downloads=not octets.isdisjoint(returns.split(" | ")),
        shares=call.has_shared_arguments,
    )


def _asked(
    arguments: tuple[KeywordArgument, ...], annotator: Annotator
) -> tuple[tuple[KeywordArgument, ...], tuple[KeywordArgument, ...]]:
    """The arguments that ask for a whole answer, and those that ask for the stream."""
    literal = annotator.typing("Literal")
    name = KEYWORD
    flag = next((a for a in arguments if a.name == name), None)
    required = flag is not None and flag.required
    no = f"{literal}[False]"
    plain = KeywordArgument(name, no if required else f"{no} | None", required)
    rest = [argument for argument in arguments if argument.name != name]
    asking = KeywordArgument(name, f"{literal}[True]", required=True)
    return (*rest, plain), (*rest, asking)


def _argument(argument: Argument, annotator: Annotator) -> KeywordArgument:
    annotation = argument_annotation(argument, annotator)
    required = argument.needed
    tail = "," if required else " = ...,"
    spelled = parenthesised(f"        {argument.name}: ", annotation, tail)
    return KeywordArgument(
        argument.name, spelled, required, argument.shared is not None
    )


def _deprecation(operation: ir.Operation, name: str) -> str | None:
    if not operation.deprecated:
        return None
    return repr_of(deprecation(name, operation.deprecation))


def return_annotation(call: Call, annotator: Annotator) -> str:
    """What a method gives back: the union of all documented successes."""
    types = [one.type for one in call.answers if one.type is not None]
    if not call.answers or admit_anything(types):
        return annotator.typing("Any")
    return annotator.join([answer_annotation(one, annotator) for one in call.answers])
