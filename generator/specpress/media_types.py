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


_TEXTS = frozenset(
    {
        "application/csv",
        "application/ecmascript",
        "application/toml",
        "application/x-javascript",
        "application/x-pem-file",
        "application/x-sh",
        "application/xml",
        "application/javascript",
        "application/jwt",
        "application/graphql",
        "application/sql",
        "application/yaml",
        "application/x-yaml",
        "application/x-www-form-urlencoded",
    }
)


def can_be_header(content_type: str) -> bool:
    """Tell whether a media type is valid in a header (RFC 9110, section 5.5): ASCII without control characters."""
    return content_type.isascii() and content_type.isprintable()


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


def is_xml(content_type: str) -> bool:
    """Tell whether a media type is XML (RFC 7303, section 4)."""
    kind = media_type(content_type)
    return kind in {"application/xml", "text/xml"} or kind.endswith("+xml")


def is_textual(content_type: str) -> bool:
    """Tell whether what is of a media type is text, and so can be a string as it is."""
    kind = media_type(content_type)
    return (
        kind.startswith("text/")
        or kind in _TEXTS
        or kind.endswith("+yaml")
        or is_json(kind)
        or is_json_lines(kind)
        or is_xml(kind)
    )


def is_form(content_type: str) -> bool:
    """Tell whether a media type is that of a form's fields (WHATWG URL, section 5)."""
    return media_type(content_type) == "application/x-www-form-urlencoded"


def is_multipart(content_type: str) -> bool:
    """Tell whether a media type is made of parts (RFC 2046, section 5.1)."""
    return media_type(content_type).startswith("multipart/")


def is_range(content_type: str) -> bool:
    """Tell whether a media type is a range, such as ``*/*`` does (RFC 9110, section 12.5.1)."""
    return media_type(content_type).endswith("/*")


def is_vendor_specific(content_type: str) -> bool:
    """Tell whether a media type is a vendor's without a suffix that names its syntax (RFC 6838, section 4.2.8)."""
    kind = media_type(content_type)
    return kind.startswith("application/vnd.") and "+" not in kind
