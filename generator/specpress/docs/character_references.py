"""Character references: numeric references in texts -> the characters (CommonMark 0.31, section 2.5)."""

from __future__ import annotations

import re

from msgspec.structs import replace

from specpress.docs.page_source import PageContent
from specpress.docs.pages import DocField, DocGroup, DocMember, DocMethod, DocPage

_REFERENCE = re.compile(r"&#(\d{1,7});")
_LAST = 0x10FFFF


def decode_references(content: PageContent) -> PageContent:
    """Take back the references in all texts of a file; names, types and samples have none."""
    return PageContent(
        None if content.page is None else _decode_page(content.page),
        None if content.group is None else _decode_group(content.group),
        tuple(map(_decode_method, content.methods)),
    )


def _decode_page(page: DocPage) -> DocPage:
    return replace(
        page,
        description=_decode_optional(page.description),
        fields=tuple(map(_decode_field, page.fields)),
        members=tuple(
            DocMember(member.name, _decode_text(member.value), member.line)
            for member in page.members
        ),
    )


def _decode_group(group: DocGroup) -> DocGroup:
    return replace(group, description=_decode_optional(group.description))


def _decode_method(method: DocMethod) -> DocMethod:
    return replace(
        method,
        operation_id=_decode_optional(method.operation_id),
        path=_decode_optional(method.path),
        summary=_decode_optional(method.summary),
        description=_decode_optional(method.description),
        parameters=tuple(map(_decode_field, method.parameters)),
    )


def _decode_field(field: DocField) -> DocField:
    return replace(
        field,
        description=_decode_optional(field.description),
        deprecation=_decode_optional(field.deprecation),
        example=_decode_optional(field.example),
    )


def _decode_optional(text: str | None) -> str | None:
    return None if text is None else _decode_text(text)


def _decode_text(text: str) -> str:
    return _REFERENCE.sub(_decode_character, text) if "&#" in text else text


def _decode_character(match: re.Match[str]) -> str:
    code = int(match[1])
    return chr(code) if 0 < code <= _LAST else match[0]
