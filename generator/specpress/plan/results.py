"""Results: what a call gives -> the annotations of its method and of its request class."""

from __future__ import annotations

from specpress.plan.annotations import Annotator, admit_anything
from specpress.plan.model import Result
from specpress.survey import Call
from specpress.survey.answers import Answer
from specpress.survey.streams import Stream


def method_results(call: Call, annotator: Annotator) -> tuple[Result, Result]:
    """What a method gives, and what its asynchronous twin does; without the stream that may be asked for."""
    if call.paging is not None:
        item = annotator.value(call.paging.item)
        response = annotator.value(call.paging.result)
        module = "pagination.pages"
        return (
            Result(f"Page[{item}, {response}]", module, "Page"),
            Result(f"AsyncPages[{item}, {response}]", module, "AsyncPages"),
        )
    if call.stream is not None and not call.stream.optional:
        return stream_results(call.stream, annotator)
    result = Result(return_annotation(call, annotator))
    return result, result


def return_annotation(call: Call, annotator: Annotator) -> str:
    """What a method gives back: the union of all documented successes."""
    types = [one.type for one in call.answers if one.type is not None]
    if not call.answers or admit_anything(types):
        return annotator.typing("Any")
    return annotator.join([answer_annotation(one, annotator) for one in call.answers])


def answer_annotation(answer: Answer, annotator: Annotator) -> str:
    """The annotation of what an answer becomes."""
    return "None" if answer.type is None else annotator.value(answer.type)


def stream_results(stream: Stream, annotator: Annotator) -> tuple[Result, Result]:
    """What the method gives, and what its asynchronous twin does."""
    name = "EventStream" if stream.kind == "events" else "LineStream"
    item = annotator.value(stream.item)
    module = "streaming.item_streams"
    return (
        Result(f"{name}[{item}]", module, name),
        Result(f"Async{name}[{item}]", module, f"Async{name}"),
    )


def import_result(result: Result, annotator: Annotator) -> None:
    """Import what a result needs besides its parts."""
    if result.module is not None and result.name is not None:
        annotator.runtime(result.module, result.name)
