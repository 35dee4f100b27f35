"""Reasons: why scenarios are not reached, for those that cannot be, or should not."""

from __future__ import annotations

NOT_REACHED = {
    "PassMergePatchObject": "the server counts the octets of a JSON text with a blank in it",
    "RequestWithSecrets": "the document has neither the body nor the query that the server wants",
    "putComplexArrayValid": "the document does not allow the null that the server wants",
    "putComplexDictionaryValid": "the document does not allow the null that the server wants",
    "UrlPathsStringEmpty": "an empty step of a path is another path; it is refused",
    "UrlPathsByteEmpty": "an empty step of a path is another path; it is refused",
    "UrlQueriesArrayCsvEmpty": "a list of nothing has no pair in a query (RFC 6570, 3.2.8)",
    "MediaTypePdf": "the document describes one body as an object and lists a PDF for it",
}

FAULTS = {
    **dict.fromkeys(
        ("HttpRetry500Put", "HttpRetry503Delete", "HttpRetry504Put"),
        "PUT and DELETE are not retried",
    ),
    "UrlQueriesArrayTsvValid": "a list with tabs is sent with commas",
    **dict.fromkeys(
        (
            "putComplexPolymorphismComplicated",
            "putComplexPolymorphismNoDiscriminator",
        ),
        "no value beyond those listed can be sent for an enum that is open",
    ),
}
"""Faults of specpress that are known."""
