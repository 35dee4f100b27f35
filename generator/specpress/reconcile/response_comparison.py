"""Response comparison: what the docs say of results and errors, compared with the specification's responses."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs import pages
from specpress.docs.pages import DocField, DocMethod, DocPage, Docs, Traits
from specpress.reconcile.comparison import Comparison
from specpress.reconcile.naming import fold_name
from specpress.reconcile.type_kinds import docs_kind, format_schema_type


def is_response_wrapper(page: DocPage, traits: Traits) -> bool:
    """Tell whether a class is one that an SDK makes around an answer, with its status and headers."""
    marks = traits.envelope_marks
    return bool(marks) and marks <= {fold_name(row.name) for row in page.fields}


def body_rows(page: DocPage, traits: Traits) -> list[DocField]:
    """The rows of a wrapper that are no status, headers and the like: the bodies."""
    return [row for row in page.fields if fold_name(row.name) not in traits.envelope]


def compare_responses(
    comparison: Comparison, operation: ir.Operation, method: DocMethod
) -> None:
    """Walk into the results of an operation and into the errors that both sides call the same."""
    _compare_results(comparison, operation, method)
    answers = {response.status: response for response in operation.responses}
    for error in method.errors:
        docs_type = error.type
        if not isinstance(docs_type, pages.NamedRef):
            continue
        if comparison.home.get((docs_type.package, docs_type.name)) == docs_type.name:
            continue
        for status in error.statuses:
            if status in answers and any(
                ir.reference_name(content.type) == docs_type.name
                for content in answers[status].contents
            ):
                comparison.compare_types(docs_type, ir.Ref(docs_type.name))


def _compare_results(
    comparison: Comparison, operation: ir.Operation, method: DocMethod
) -> None:
    contents = [
        content
        for response in operation.responses
        if response.status.startswith("2")
        for content in response.contents
    ]
    bodies = [content.item_type or content.type for content in contents]
    # Whatever schema stands there, the docs show what is no JSON as octets or text.
    is_raw = any("json" not in content.content_type for content in contents)
    for result in result_types(comparison.docs, method):
        docs_type = result.item if isinstance(result, pages.StreamOf) else result
        at = comparison.find_member(docs_type, bodies)
        if at is not None and comparison.compare_types(docs_type, bodies[at]):
            continue
        if not (
            is_raw and docs_kind(docs_type, comparison.docs) in {"binary", "string"}
        ):
            _report_result(comparison, operation, method, docs_type, bodies)


def _report_result(
    comparison: Comparison,
    operation: ir.Operation,
    method: DocMethod,
    docs_type: pages.Type,
    bodies: list[ir.Type],
) -> None:
    others = dict.fromkeys(
        format_schema_type(body, comparison.declarations) for body in bodies
    )
    comparison.drift.record_difference(
        "type",
        f"result of `{method.group}.{method.name}`",
        (pages.format_type(docs_type), Place(method.file, line=method.line, column=1)),
        (" or ".join(others) or "nothing", operation.place),
    )


def result_types(docs: Docs, method: DocMethod) -> list[pages.Type]:
    """What a method returns: the bodies in the class around the answer, or what is returned as it is."""
    if isinstance(method.response, pages.NamedRef):
        page = docs.page(method.response.package, method.response.name)
        if page is not None and is_response_wrapper(page, docs.traits):
            return [
                row.type for row in body_rows(page, docs.traits) if row.type is not None
            ]
    return [] if method.response is None else [method.response]
