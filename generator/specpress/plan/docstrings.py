"""Docstrings: what the document says of a call -> the docstring of its method."""

from __future__ import annotations

from functools import cache

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.requests import argument_prose
from specpress.plan.scopes import scopes_needed
from specpress.survey import Argument, Call, names
from specpress.survey.arguments import Target
from specpress.survey.contents import successes
from specpress.survey.streams import KEYWORD

_PAGED = "Iterating gives the items of this page and of all that follow."
_STREAMED = "Iterating gives the items as they arrive."
_CHOSEN = "With `stream=True`, a stream of its parts as they arrive."


def method_docstring(
    call: Call,
    returns: str,
    errors: dict[str, str],
    annotator: Annotator,
    *,
    choice: bool,
) -> tuple[str, ...]:
    """The lines of a docstring: what the method does, takes, gives and raises.

    ``returns`` is the annotation of what it gives, ``choice`` tells that it gives a stream if it is asked to.
    """
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
    arguments = {one.name: _argument(one, annotator) for one in call.arguments}
    if choice:
        arguments.setdefault(KEYWORD, "True gives the parts of the answer one by one.")
    lines += _section("Args", list(arguments.items()))
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


def _argument(argument: Argument, annotator: Annotator) -> str:
    words = argument_prose(argument, annotator) or _destination(argument)
    if argument.shared is None:
        return words
    return f"{prose.sentence(words)} May be left out where the client has it."


def _destination(argument: Argument) -> str:
    """What can be said of an argument that the document does not describe."""
    if argument.target is Target.PROPERTY:
        return f"Sent in the body as `{argument.field.name}`."
    parameter = argument.parameter
    if parameter is None:
        return "The request body."
    return f"Sent in the {parameter.location.value} as `{parameter.name}`."


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
