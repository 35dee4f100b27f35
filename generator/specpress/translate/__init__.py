"""Translate: usage examples of SDK pages, written in TypeScript -> the same calls of the generated Python SDK."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from specpress.docs.literals import UndefinedValue, Value
from specpress.docs.pages import DocMethod, Docs, DocSample
from specpress.docs.samples import parse_sample
from specpress.docs.text_scanner import UnreadableError
from specpress.plan.model import ExampleCall, Method, Package
from specpress.reconcile.matching import match_methods
from specpress.reconcile.naming import fold_name
from specpress.survey import Argument, Call, Survey
from specpress.translate.expressions import (
    Code,
    Expression,
    call_expression,
    format_expression,
    format_literal,
)
from specpress.translate.values import (
    UntranslatableError,
    ValueTranslator,
    raise_untranslatable,
)

__all__ = ["Snippet", "Translator", "UntranslatableError"]


_STANDARD = (
    ("dt.", "import datetime as dt"),
    ("Path(", "from pathlib import Path"),
)


class Snippet(Struct, frozen=True):
    """A program of one call: its ``imports``, how the ``client`` is made, and the ``call``, which sets ``result``."""

    imports: tuple[str, ...]
    client: str
    call: str

    @property
    def text(self) -> str:
        """The whole program."""
        return "\n".join([*self.imports, "", self.client, self.call, ""])


class Translator:
    """Translates the examples of one SDK's docs."""

    def __init__(self, docs: Docs, survey: Survey, package: Package) -> None:
        """Take the docs, and what was made of them (and of a specification, if there is one)."""
        self._docs = docs
        self._values = ValueTranslator(survey.api, docs, survey.layout)
        self._calls = survey.calls
        self._package = package
        self._methods = {
            method.operation_id: method
            for resource in package.resources
            for method in resource.methods
        }
        found, _ = match_methods(survey.api.operations, docs.methods)
        self._ids = {(m.file, m.line): id_ for id_, m in found.items()}

    def examples(self) -> dict[str, ExampleCall]:
        """The first example of every operation that can be translated and has all that is needed, by operation id."""
        examples: dict[str, ExampleCall] = {}
        for method in self._docs.methods:
            operation = self._ids.get((method.file, method.line))
            if operation is not None and operation not in examples:
                for sample in method.samples:
                    example = self._translate_sample(method, sample, operation)
                    if example is not None:
                        examples[operation] = example
                        break
        return examples

    def _translate_sample(
        self, method: DocMethod, sample: DocSample, operation: str
    ) -> ExampleCall | None:
        made = self._calls[operation]
        try:
            read = parse_sample(sample.text)
            given = dict(self._arguments(method, read.arguments, made))
        except (UnreadableError, UntranslatableError):
            return None
        if any(
            argument.needed and argument.name not in given
            for argument in made.arguments
        ):
            return None
        own = self._methods[operation]
        pad = "    "
        lead = "" if own.is_silent else "result = "
        body = f"{pad}{format_expression(call_expression(f'client.{own.call}', given), lead, pad)}"
        return ExampleCall(
            ("models",) if "models." in body else (),
            tuple(line for mark, line in _STANDARD if mark in body),
            tuple(body.split("\n")),
        )

    def snippet(self, method: DocMethod, sample: DocSample) -> Snippet:
        """One example in Python. Raises `UntranslatableError`, whose text says why it cannot be."""
        operation = self._ids.get((method.file, method.line))
        if operation is None:
            raise_untranslatable("its method is not in the SDK")
        try:
            read = parse_sample(sample.text)
        except UnreadableError as error:
            raise_untranslatable(error.message)
        arguments = dict(
            self._arguments(method, read.arguments, self._calls[operation])
        )
        return self._make_snippet(self._methods[operation], arguments)

    def _arguments(
        self, method: DocMethod, given: tuple[Value, ...], made: Call
    ) -> Iterator[tuple[str, Expression]]:
        """The keyword arguments; credentials are the client's in Python, whoever asks for them."""
        if given and method.security is not None:
            given = given[1:]
        if method.request is not None:
            yield from self._request_arguments(given[0] if given else {}, made)
            return
        for row, value in zip(method.arguments, given, strict=False):
            yield from self._argument(row.name, value, made)

    def _request_arguments(
        self, value: Value, made: Call
    ) -> Iterator[tuple[str, Expression]]:
        """The arguments in a request object, which may be the body itself."""
        body = made.body_argument
        is_object = isinstance(value, dict)
        if body is not None and len(made.arguments) == 1:
            key = next(iter(value), "") if isinstance(value, dict) else ""
            if not is_object or not _find_argument(made, key):
                yield body.name, self._values.translate(value, body.field.type)
                return
        if not isinstance(value, dict):
            raise_untranslatable("its request is no object")
        for key, item in value.items():
            yield from self._argument(key, item, made)

    def _argument(
        self, key: str, value: Value, made: Call
    ) -> Iterator[tuple[str, Expression]]:
        argument = _find_argument(made, key)
        if argument is None:
            raise_untranslatable(f"there is no argument `{key}`")
        if not isinstance(value, UndefinedValue):
            yield argument.name, self._values.translate(value, argument.field.type)

    def _make_snippet(
        self, method: Method, arguments: dict[str, Expression]
    ) -> Snippet:
        client = self._package.client
        secrets: dict[str, Expression] = {
            one.argument: Code(format_literal("..."))
            for one in client.credentials
            if not one.extra
        }
        body = format_expression(
            call_expression(f"client.{method.call}", arguments), "result = "
        )
        names = [client.name, *(["models"] if "models." in body else [])]
        found = [f"from {self._package.name} import {', '.join(names)}"]
        needed = [line for mark, line in _STANDARD if mark in body]
        if needed:
            found = [*needed, "", *found]
        made = format_expression(call_expression(client.name, secrets), "client = ")
        return Snippet(tuple(found), made, body)


def _find_argument(made: Call, key: str) -> Argument | None:
    """The argument of a docs name: one so labelled, else one of that spelling."""
    for argument in made.arguments:
        if argument.field.label == key:
            return argument
    for argument in made.arguments:
        if fold_name(argument.field.label or argument.field.name) == fold_name(key):
            return argument
    return next(
        (p for p in made.arguments if fold_name(p.field.name) == fold_name(key)), None
    )
