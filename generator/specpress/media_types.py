"""Media types: what a Content-Type says of the form of a body, parameters and case aside."""

from __future__ import annotations

_JSON_LINES = frozenset(
    {
        "application/jsonl",
        "application/jsonlines",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/ndjson",
        "application/x-ndjson",
        "application/json-seq",
        "text/jsonl",
    }
)


def media_type(content_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, section 8.3.1)."""
    return content_type.partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Tell whether a media type is JSON (RFC 8259; RFC 6839, section 3.1)."""
    kind = media_type(content_type)
    return kind in {"application/json", "text/json"} or kind.endswith("+json")


def is_json_lines(content_type: str) -> bool:
    """Tell whether a media type is a sequence of JSON texts: lines, or records of RFC 7464."""
    return media_type(content_type) in _JSON_LINES


def is_range(content_type: str) -> bool:
    """Tell whether a media type stands for several, as ``*/*`` does (RFC 9110, section 12.5.1)."""
    return media_type(content_type).endswith("/*")


def is_vendor_specific(content_type: str) -> bool:
    """Tell whether a media type is a vendor's without a suffix that names its syntax (RFC 6838, section 4.2.8)."""
    kind = media_type(content_type)
    return kind.startswith("application/vnd.") and "+" not in kind
