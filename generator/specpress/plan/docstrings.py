"""Docstrings: what the document says of a call -> the docstring of its method."""

from __future__ import annotations

import re
from functools import cache

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.classes import field_prose
from specpress.plan.scopes import scopes_needed
from specpress.survey import Argument, Call, names
from specpress.survey.contents import successes
from specpress.survey.streams import KEYWORD

_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z`])")
"""Where a sentence ends and another one begins."""
_PAGED = "Iterating gives the items of all pages."
_STREAMED = "Iterating gives the items as they arrive."
_CHOSEN = "With `stream=True`, a stream of its parts as they arrive."


def method_docstring(
    call: Call,
    returns: str,
    annotator: Annotator,
    *,
    choice: bool,
) -> tuple[str, ...]:
    """The lines of a docstring: what the method does, takes, gives and raises.

    ``returns`` is the annotation of what it gives, ``choice`` tells that it gives a stream if it is asked to.
    """
    operation = call.operation
    width = prose.WIDTH - 8
    summary, description = _words(operation)
    if call.paging is not None:
        summary = f"{summary} {_PAGED}"
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
    arguments = {
        one.name: words
        for one in call.arguments
        if (words := _argument(one, annotator))
    }
    if choice:
        arguments.setdefault(KEYWORD, "True gives the parts of the answer one by one.")
    lines += _section("Args", list(arguments.items()))
    descriptions = (r.description for r in successes(operation) if r.description)
    about = next(descriptions, None)
    if choice:
        lines += _returns(about or "The answer.", _CHOSEN)
    elif returns.startswith(("EventStream[", "LineStream[")):
        lines += _returns(about or "A stream.", _STREAMED)
    return tuple(lines)


def _returns(words: str, further: str) -> list[str]:
    return ["", "Returns:", *_entry(None, f"{prose.sentence(words)} {further}")]


def _argument(argument: Argument, annotator: Annotator) -> str:
    """What there is to say of an argument; nothing where its name and its type are all that is known."""
    if argument.shared is not None:
        return "Needed unless the client has it."
    return _prose(argument, annotator)


def _prose(argument: Argument, annotator: Annotator) -> str:
    """The first sentence of what the documentation says of an argument, else its limits and its default.

    The request class has all of it.
    """
    field = argument.field
    words = " ".join(field_prose(field, annotator.api.declarations).split())
    if field.description or field.deprecated:
        return _SENTENCE.split(words, maxsplit=1)[0]
    return words


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
    first, *rest = prose.paragraphs(text, prose.WIDTH - 16) or ("",)
    return (f"    {first}", *(f"        {line}" for line in rest))
