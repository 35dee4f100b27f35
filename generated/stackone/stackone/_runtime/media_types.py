"""Media: content types, compared as RFC 9110, 8.3 and 12.5.1 say."""

from __future__ import annotations


def media_type(content_type: str) -> str:
    """Give the type and subtype in lower case, without parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset(content_type: str) -> str | None:
    """Give the charset parameter in lower case, None where there is none."""
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return None


def decode_text(body: bytes, content_type: str) -> str:
    """Read a text in its charset, in UTF-8 where that is none; what cannot be read is replaced."""
    try:
        return body.decode(charset(content_type) or "utf-8", "replace")
    except (LookupError, ValueError):
        # Python also has codecs that are no charsets, and some that know no replacement.
        return body.decode("utf-8", "replace")


def is_json(media: str) -> bool:
    """Whether a media type is JSON: ``application/json`` or any ``+json``."""
    media = media_type(media)
    return media in {"application/json", "text/json"} or media.endswith("+json")


def is_xml(media: str) -> bool:
    """Whether a media type is XML (RFC 7303, 4)."""
    media = media_type(media)
    return media in {"application/xml", "text/xml"} or media.endswith("+xml")


def is_text(media: str) -> bool:
    """Whether a media type is read as text."""
    return (
        media.startswith("text/")
        or media
        in {
            "application/xml",
            "application/javascript",
            "application/yaml",
        }
        or media.endswith(("+xml", "+yaml"))
    )


def matches(declared: str, media: str) -> int:
    """Say how closely a media type fits a declared type or range: 3 exactly, 2 its family, 1 anything, 0 not at all."""
    declared = media_type(declared)
    if declared == media:
        return 3
    if declared in {"*/*", "*"}:
        return 1
    kind, _, subtype = declared.partition("/")
    return 2 if subtype == "*" and media.startswith(f"{kind}/") else 0
