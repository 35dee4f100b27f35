"""Media: content types, compared as RFC 9110, 8.3 and 12.5.1 say."""

from __future__ import annotations

import codecs

# The encodings of the web (WHATWG Encoding, 4.2), and those of Unicode, by Python's own names. Python also has codecs
# that are no charsets, and some whose time grows with the square of the text, such as punycode.
# fmt: off
_ENCODINGS = frozenset({
    "ascii", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-32-be", "utf-32-le",
    "iso8859-1", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8",
    "iso8859-9", "iso8859-10", "iso8859-11", "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "cp866",
    "cp874", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8-r",
    "koi8-u", "mac-roman", "mac-cyrillic", "tis-620", "gb2312", "gbk", "gb18030", "big5", "big5hkscs", "euc_jp",
    "iso2022_jp", "shift_jis", "cp932", "euc_kr", "cp949",
})
# fmt: on


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
    return body.decode(find_codec(charset(content_type)), "replace")


def find_codec(name: str | None) -> str:
    """Give the codec of a charset; that of UTF-8 where there is none, or none that the web uses."""
    try:
        codec = codecs.lookup(name or "utf-8").name
    except (LookupError, ValueError):
        return "utf-8"
    return codec if codec in _ENCODINGS else "utf-8"


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
