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
from specpress.survey import Call, RequestField, Survey
from specpress.survey.arguments import Target
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


_STANDARD_IMPORTS = (
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
        """The complete program."""
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
            for group in package.sync_groups
            for method in group.methods
        }
        matches, _ = match_methods(survey.api.operations, docs.methods)
        self._ids = {(m.file, m.line): id_ for id_, m in matches.items()}

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
        python_call = self._calls[operation]
        try:
            parsed = parse_sample(sample.text)
            arguments = dict(self._arguments(method, parsed.arguments, python_call))
        except (UnreadableError, UntranslatableError):
            return None
        if any(
            argument.needed and argument.name not in arguments
            for argument in python_call.arguments
        ):
            return None
        python_method = self._methods[operation]
        pad = "    "
        lead = "" if python_method.is_silent else "result = "
        body = f"{pad}{format_expression(call_expression(f'client.{python_method.call}', arguments), lead, pad)}"
        return ExampleCall(
            ("models",) if "models." in body else (),
            tuple(line for mark, line in _STANDARD_IMPORTS if mark in body),
            tuple(body.split("\n")),
        )

    def snippet(self, method: DocMethod, sample: DocSample) -> Snippet:
        """One example in Python. Raises `UntranslatableError`, whose text says why it cannot be."""
        operation = self._ids.get((method.file, method.line))
        if operation is None:
            raise_untranslatable("its method is not in the SDK")
        try:
            parsed = parse_sample(sample.text)
        except UnreadableError as error:
            raise_untranslatable(error.message)
        arguments = dict(
            self._arguments(method, parsed.arguments, self._calls[operation])
        )
        return self._make_snippet(self._methods[operation], arguments)

    def _arguments(
        self, method: DocMethod, values: tuple[Value, ...], python_call: Call
    ) -> Iterator[tuple[str, Expression]]:
        """The keyword arguments; credentials are the client's in Python, whoever asks for them."""
        if values and method.security is not None:
            values = values[1:]
        if method.request is not None:
            yield from self._request_arguments(values[0] if values else {}, python_call)
            return
        for row, value in zip(method.arguments, values, strict=False):
            yield from self._argument(row.name, value, python_call)

    def _request_arguments(
        self, value: Value, python_call: Call
    ) -> Iterator[tuple[str, Expression]]:
        """The arguments in a request object, which may be the body itself."""
        body = python_call.body_field
        if body is not None and len(python_call.fields) == 1:
            key = next(iter(value), "") if isinstance(value, dict) else ""
            if not isinstance(value, dict) or _find_field(python_call, key) is None:
                yield from self._body_arguments(value, body, python_call)
                return
        if not isinstance(value, dict):
            raise_untranslatable("its request is no object")
        for key, item in value.items():
            yield from self._argument(key, item, python_call)

    def _argument(
        self, key: str, value: Value, python_call: Call
    ) -> Iterator[tuple[str, Expression]]:
        field = _find_field(python_call, key)
        if field is None:
            raise_untranslatable(f"there is no argument `{key}`")
        if isinstance(value, UndefinedValue):
            return
        if field.parameter is None:
            yield from self._body_arguments(value, field, python_call)
        else:
            yield field.name, self._values.translate(value, field.field.type)

    def _body_arguments(
        self, value: Value, field: RequestField, python_call: Call
    ) -> Iterator[tuple[str, Expression]]:
        """The arguments that are the body, or its properties."""
        model = python_call.flat_body
        if model is None:
            (name,) = (
                one.name for one in python_call.arguments if one.target is Target.BODY
            )
            yield name, self._values.translate(value, field.field.type)
            return
        if not isinstance(value, dict):
            raise_untranslatable("its body is no object")
        keywords = {
            one.field.name: one.name
            for one in python_call.arguments
            if one.target is Target.PROPERTY
        }
        for wire, item in self._values.translate_properties(value, model).items():
            if wire not in keywords:
                raise_untranslatable(f"`{wire}` is set by the server alone")
            yield keywords[wire], item

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
        imports = [f"from {self._package.name} import {', '.join(names)}"]
        needed = [line for mark, line in _STANDARD_IMPORTS if mark in body]
        if needed:
            imports = [*needed, "", *imports]
        creation = format_expression(call_expression(client.name, secrets), "client = ")
        return Snippet(tuple(imports), creation, body)


def _find_field(python_call: Call, key: str) -> RequestField | None:
    """The parameter or the body of a docs name: one so labelled, else one of that spelling."""
    for one in python_call.fields:
        if one.field.label == key:
            return one
    for one in python_call.fields:
        if fold_name(one.field.label or one.field.name) == fold_name(key):
            return one
    return next(
        (
            one
            for one in python_call.fields
            if fold_name(one.field.name) == fold_name(key)
        ),
        None,
    )
