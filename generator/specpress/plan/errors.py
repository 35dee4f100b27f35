"""Errors: the documented failures of an API -> one exception class per status."""

from __future__ import annotations

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator, optional
from specpress.plan.model import ErrorClass, Import
from specpress.survey import Survey
from specpress.survey.contents import failures
from specpress.survey.errors import RUNTIME_ERRORS


def error_classes(survey: Survey) -> tuple[ErrorClass, ...]:
    """The exceptions of the API; the body of each is the union of all that its status is documented to carry."""
    classes: list[ErrorClass] = []
    used_names = frozenset(
        {*survey.errors.values(), *RUNTIME_ERRORS, f"{survey.client}Error"}
    )
    documented: dict[str, list[ir.Response]] = {}
    for operation in survey.api.operations:
        for response in failures(operation):
            documented.setdefault(response.status, []).append(response)
    for status, name in survey.errors.items():
        annotator = Annotator(
            survey.api, survey.layout, "errors", used_names=used_names
        )
        responses = documented[status]
        bodies = dict.fromkeys(
            content.type for response in responses for content in response.contents
        )
        words = next((r.description for r in responses if r.description), None)
        body = annotator.values(bodies) if bodies else None
        imports = annotator.imports()
        classes.append(
            ErrorClass(
                name=name,
                base=_base(status),
                status=status,
                docstring=prose.docstring(_words(status, words), 4),
                body=body,
                body_or_none=optional(body or "None"),
                imports=(*imports.standard, *imports.local),
                is_union=body is not None and not body.isidentifier(),
            )
        )
    return tuple(classes)


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
    for error in classes:
        for entry in error.imports:
            merged.setdefault(entry.module, set()).update(entry.names)
    return tuple(
        Import(module, tuple(sorted(names))) for module, names in sorted(merged.items())
    )
