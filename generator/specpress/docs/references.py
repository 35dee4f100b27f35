"""References: numeric character references in what was read -> the characters (CommonMark 0.31, section 2.5)."""

from __future__ import annotations

import re

from msgspec.structs import replace

from specpress.docs.pages import DocField, DocGroup, DocMember, DocMethod, DocPage
from specpress.docs.source import Found

_REFERENCE = re.compile(r"&#(\d{1,7});")
_LAST = 0x10FFFF


def unreferenced(found: Found) -> Found:
    """Take back the references in all texts of a file; names, types and samples have none."""
    return Found(
        None if found.page is None else _page(found.page),
        None if found.group is None else _group(found.group),
        tuple(map(_method, found.methods)),
    )


def _page(page: DocPage) -> DocPage:
    return replace(
        page,
        description=_told(page.description),
        fields=tuple(map(_field, page.fields)),
        members=tuple(
            DocMember(member.name, _text(member.value), member.line)
            for member in page.members
        ),
    )


def _group(group: DocGroup) -> DocGroup:
    return replace(group, description=_told(group.description))


def _method(method: DocMethod) -> DocMethod:
    return replace(
        method,
        operation_id=_told(method.operation_id),
        path=_told(method.path),
        summary=_told(method.summary),
        description=_told(method.description),
        parameters=tuple(map(_field, method.parameters)),
    )


def _field(field: DocField) -> DocField:
    return replace(
        field,
        description=_told(field.description),
        deprecation=_told(field.deprecation),
        example=_told(field.example),
    )


def _told(text: str | None) -> str | None:
    return None if text is None else _text(text)


def _text(text: str) -> str:
    return _REFERENCE.sub(_character, text) if "&#" in text else text


def _character(found: re.Match[str]) -> str:
    code = int(found[1])
    return chr(code) if 0 < code <= _LAST else found[0]
