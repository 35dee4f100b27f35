"""Losses: what the API has and the package cannot offer, reported one by one."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Report
from specpress.survey import streams
from specpress.survey.contents import (
    is_octets,
    is_plain,
    is_read_as_json,
    is_structured_xml,
    is_text,
    is_text_or_octets,
    preferred_content,
    request_content,
    requested_contents,
)
from specpress.survey.paging import pages_lost
from specpress.survey.xml_names import UNNAMED, is_root_unnamed


def report_losses(api: ir.Api, report: Report) -> None:
    """Report media types, callbacks and security schemes that the package does not speak."""
    for operation in api.operations:
        body = operation.body
        if body is None:
            continue
        content = request_content(operation, api.declarations)
        if content is None:
            report.warning(
                "plan/no-content",
                f"the body of {operation.id} has no media type; left out",
                body.place,
            )
        if content is not None:
            _report_unwritten(operation, content, api, report)
        others = [
            other.content_type
            for other in body.contents
            if content is not None and other.content_type != content.content_type
        ]
        if content is not None and others:
            report.note(
                "plan/content-type",
                f"{operation.id} is sent as {content.content_type}; not offered: {', '.join(others)}",
                body.place,
            )
    for operation in api.operations:
        reason = pages_lost(operation, api)
        if reason is not None:
            report.warning(
                "plan/pages",
                f"{operation.id} has no pages, though some are described: {reason}",
                operation.place,
            )
        for response in streams.unstreamed_responses(operation):
            _report_unreadable(operation, response, api, report)
    for callback in api.callbacks:
        report.note(
            "plan/callback",
            f"{callback.expression!r} is a request that the API sends; the client has no method for it",
            callback.operation.place,
        )


def _report_unwritten(
    operation: ir.Operation, content: ir.Content, api: ir.Api, report: Report
) -> None:
    """Report a body whose schema describes what nobody can write in its media type, and parts with headers."""
    body = operation.body
    if body is None:
        return
    described = preferred_content(body.contents, api.declarations).type
    if content.type != described and not is_plain(
        ir.resolve(described, api.declarations)
    ):
        report.warning(
            "plan/content-schema",
            f"the body of {operation.id} is sent as {content.content_type}, which its schema does not describe; "
            "it is given as text or as a file",
            body.place,
        )
    is_xml_body = is_structured_xml(content, api.declarations)
    if is_xml_body and is_root_unnamed(content.type, api.declarations):
        report.note(
            "plan/xml-root",
            f"nothing names the root element of the body of {operation.id}; it is sent as `{UNNAMED}`",
            body.place,
        )
    headed = [e.property_name for e in content.encodings if e.headers]
    if headed:
        report.note(
            "plan/part-headers",
            f"parts of {operation.id} have headers, which are given with a part as (file name, content, content type, "
            f"headers): {', '.join(headed)}",
            body.place,
        )


def _report_unreadable(
    operation: ir.Operation, response: ir.Response, api: ir.Api, report: Report
) -> None:
    """Report forms of an answer that are not asked for, and those whose schema describes what they cannot carry."""
    requested = requested_contents(response.contents, api)
    others = [one.content_type for one in response.contents if one not in requested]
    if others:
        report.note(
            "plan/content-type",
            f"the answer {response.status} of {operation.id} is asked for as JSON; not offered: {', '.join(others)}",
            response.place,
        )
    unreadable = [
        content.content_type
        for content in requested
        if not is_read_as_json(content, api)
        and not is_structured_xml(content, api.declarations)
        and not is_octets(content, api)
        and not is_text(content, api)
        and not is_text_or_octets(content, api)
        and content.type != ir.Anything()
    ]
    if unreadable:
        more = f" and {len(unreadable) - 1} more" if len(unreadable) > 1 else ""
        report.warning(
            "plan/content-schema",
            f"the answer {response.status} of {operation.id} comes as {unreadable[0]}{more}, "
            "which its schema does not describe; it is read as octets",
            response.place,
        )
