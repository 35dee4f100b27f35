"""Formats: the words that ``format`` may hold, and what the rest of them is taken for."""

from __future__ import annotations

from specpress.lower.document_reader import Node, Reader

KNOWN_FORMATS = frozenset(
    {
        # JSON Schema 2020-12 Validation, section 7.3
        "date-time",
        "date",
        "time",
        "duration",
        "email",
        "idn-email",
        "hostname",
        "idn-hostname",
        "ipv4",
        "ipv6",
        "uri",
        "uri-reference",
        "iri",
        "iri-reference",
        "uuid",
        "uri-template",
        "json-pointer",
        "relative-json-pointer",
        "regex",
        # The OpenAPI format registry
        "base64url",
        "binary",
        "boolean",
        "byte",
        "char",
        "commonmark",
        "date-time-local",
        "decimal",
        "decimal128",
        "double",
        "double-int",
        "float",
        "html",
        "http-date",
        "imf-fixdate",
        "int8",
        "int16",
        "int32",
        "int64",
        "media-range",
        "password",
        "sf-binary",
        "sf-boolean",
        "sf-decimal",
        "sf-integer",
        "sf-string",
        "sf-token",
        "templated-url",
        "time-local",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        # AutoRest
        "unixtime",
        # Kubernetes
        "int-or-string",
    }
)
"""Formats that somebody has defined; any other is kept as it is and says nothing about the type."""


def tally_unknown_format(reader: Reader, node: Node, pointer: str) -> None:
    """Count a format that nobody has defined."""
    form = node.get("format")
    if isinstance(form, str) and form not in KNOWN_FORMATS:
        reader.tally(f"format:{form}", f"{pointer}/format")
