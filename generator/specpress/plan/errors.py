"""Errors: the documented failures of an API -> one exception class per status, and what each operation means by it."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.media_types import is_xml
from specpress.plan import prose
from specpress.plan.annotations import Annotator, optional, repr_of
from specpress.plan.model import ErrorBody, ErrorClass, Import
from specpress.plan.xml import xml_root
from specpress.survey import Survey
from specpress.survey.contents import failures
from specpress.survey.errors import (
    DEFAULT_BY_RANGE,
    RUNTIME_ERRORS,
    FailureBodies,
    body_of_status,
    failure_bodies,
)

_LISTED = 8
"""Up to so many bodies are named in the docstring of an exception."""


def error_classes(survey: Survey) -> tuple[ErrorClass, ...]:
    """The exceptions of the API, each with all bodies that operations document for its status."""
    documented = [failure_bodies(operation) for operation in survey.api.operations]
    words: dict[str, str] = {}
    for operation in survey.api.operations:
        for response in failures(operation):
            if response.description:
                words.setdefault(response.status, response.description)
    xml = _list_xml_bodies(survey)
    return tuple(
        (
            _default_class(status, name, survey.errors["default"])
            if name == DEFAULT_BY_RANGE.get(status)
            else _error_class(
                status, name, _bodies(survey, documented, status, xml), words
            )
        )
        for status, name in survey.errors.items()
    )


def failures_literal(operation: ir.Operation, survey: Survey) -> str | None:
    """The bodies of an operation's failures by status, as the exceptions call them; ``None`` where it has none."""
    entries = [
        f"{repr_of(status)}: {repr_of(_annotator(survey).values(types))}"
        for status, types in failure_bodies(operation).items()
        if types
    ]
    return f"{{{', '.join(entries)}}}" if entries else None


def _annotator(survey: Survey) -> Annotator:
    used_names = frozenset(
        {*survey.errors.values(), *RUNTIME_ERRORS, f"{survey.client}Error"}
    )
    return Annotator(survey.api, survey.layout, "errors", used_names=used_names)


def _error_class(
    status: str, name: str, bodies: tuple[ErrorBody, ...], words: dict[str, str]
) -> ErrorClass:
    return ErrorClass(
        name=name,
        base=_base(status),
        status=status,
        docstring=prose.docstring(_words(status, words.get(status)), 4),
        bodies=bodies,
        annotation=optional(bodies[0].annotation) if len(bodies) == 1 else "Any",
        data_docstring=prose.docstring(_data_words(bodies), 8),
    )


def _default_class(status: str, name: str, default: str) -> ErrorClass:
    """The exception of a range that ``default`` stands for, whose bodies it has."""
    return ErrorClass(
        name=name,
        base=f"{default}, {_base(status)}",
        status=status,
        docstring=prose.docstring(f"Any other status {status}.", 4),
        bodies=(),
        annotation="",
        data_docstring="",
    )


def _bodies(
    survey: Survey,
    documented: list[FailureBodies],
    status: str,
    xml: dict[tuple[ir.Type, ...], ir.Content],
) -> tuple[ErrorBody, ...]:
    """The bodies that an exception may have: those of its own status, and what its operations say of all statuses."""
    several = dict.fromkeys(body_of_status(bodies, status) for bodies in documented)
    bodies_by_annotation: dict[str, ErrorBody] = {}
    for types in several:
        annotator = _annotator(survey)
        annotation = annotator.values(types) if types else ""
        if annotation:
            imports = annotator.imports()
            body = ErrorBody(
                repr_of(annotation), annotation, (*imports.standard, *imports.local)
            )
            bodies_by_annotation[annotation] = _with_xml(body, xml.get(types), survey)
    return tuple(
        bodies_by_annotation[annotation] for annotation in sorted(bodies_by_annotation)
    )


def _list_xml_bodies(survey: Survey) -> dict[tuple[ir.Type, ...], ir.Content]:
    """The bodies of failures that may come in XML, by all types that they may have."""
    return {
        tuple(dict.fromkeys(one.type for one in response.contents)): content
        for operation in survey.api.operations
        for response in failures(operation)
        for content in response.contents
        if is_xml(content.content_type)
    }


def _with_xml(body: ErrorBody, content: ir.Content | None, survey: Survey) -> ErrorBody:
    """A body with how it is read from XML, where it may come so."""
    if content is None:
        return body
    annotator = _annotator(survey)
    root = xml_root(content.type, content.content_type, annotator)
    if root is None:
        return body
    annotator.runtime("xml.reading", "translate_failure")
    return replace(body, xml=root, xml_imports=annotator.imports().local)


def _data_words(bodies: tuple[ErrorBody, ...]) -> str:
    """What is said of an exception's body."""
    words = "The answer's body; None where it is not what the operation documents."
    if len(bodies) == 1:
        return words
    names = ", ".join(f"`{body.annotation}`" for body in bodies[:_LISTED])
    more = " and others" if len(bodies) > _LISTED else ""
    return f"{words}\n\nWhat it is depends on the operation: {names}{more}."


def _words(status: str, description: str | None) -> str:
    lead = f"Status {status}." if status != "default" else "Any other status."
    return f"{lead} {description}" if description else lead


def _base(status: str) -> str:
    match status[0]:
        case "4":
            return "ClientError"
        case "5":
            return "ServerError"
        case _:
            return "StatusError"


def error_imports(classes: tuple[ErrorClass, ...]) -> tuple[Import, ...]:
    """The imports that the annotations of all the exceptions need, merged."""
    merged: dict[str, set[str]] = {}
    if any(error.needs_any for error in classes):
        merged["typing"] = {"Any"}
    for error in classes:
        for entry in error.bodies[0].imports if len(error.bodies) == 1 else ():
            merged.setdefault(entry.module, set()).update(entry.names)
    return tuple(
        Import(module, tuple(sorted(names))) for module, names in sorted(merged.items())
    )
