"""Fern: the one page ``reference.md`` of an SDK, with an example and the parameters of each method.

A method is a ``<details>`` whose summary is its call; its parts are headings with a picture before their name. Verb and
path, and the fields of classes, are not in it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from specpress.docs.blocks import Block, Fence, Heading, Table, scan_blocks
from specpress.docs.dialects.python import read_type_cell as read_python_type
from specpress.docs.dialects.speakeasy import report_fences
from specpress.docs.page_source import Dialect, PageContent, PageSource, quote_text
from specpress.docs.pages import (
    DocField,
    DocGroup,
    DocMethod,
    DocPage,
    DocSample,
    OptionalOf,
    Traits,
    Type,
    Untold,
    references,
)
from specpress.docs.text_scanner import UnreadableError

_SUMMARY = re.compile(
    r"(?:<details>)?<summary><code>client\.(?P<call>.*?)</code></summary>"
)
_CALL = re.compile(r"(?P<name>[\w.]+)\(.*?\)(?: -> (?P<result>.+))?")
_TAG = re.compile(r"<[^<>]*>")
_MARKUP = re.compile(r"\s*</?(?:dl|dd|details|summary)>\s*")
_PARAMETER = re.compile(r"\*\*(?P<name>[^*]+):\*\* `(?P<type>[^`]+)`(?P<text>.*)")
_DASH = re.compile(r"^\s*[\u2014\u2013-]\s*")
_PART = re.compile(r"(description|usage|parameters)\s*$", re.IGNORECASE)
_SDK_ROWS = frozenset(("request_options",))
_UNTOLD: tuple[Untold, ...] = ("deprecated",)
_TYPES = (("typing.", ""), ("core.File", "bytes"), ("dt.", ""), ("datetime.d", "d"))


def read_type_cell(text: str) -> Type:
    """Read a Python type; names of its standard library lose their module."""
    for before, after in _TYPES:
        text = text.replace(before, after)
    return read_python_type(text)


def read(source: PageSource) -> PageContent:
    """Read the methods of the page; any other page has none."""
    blocks = scan_blocks(source.lines)
    starts = [
        index for index, line in enumerate(source.lines) if _SUMMARY.match(line.strip())
    ]
    if not starts:
        source.note("skipped-page", "describes no method", 0)
        return PageContent()
    report_fences(source, blocks)
    _report_early(source, blocks, starts[0])
    groups: dict[str, DocGroup] = {}
    methods: list[DocMethod] = []
    for start, end in zip(starts, [*starts[1:], len(source.lines)], strict=True):
        inside = [block for block in blocks if start < block.index < end]
        method = _read_method(source, start, end, inside)
        if method is not None:
            methods.append(method)
            place = source.place(start)
            group = DocGroup(method.group, method.group, None, place)
            groups.setdefault(method.group, group)
    return PageContent(
        methods=tuple(methods),
        groups=tuple(groups.values()),
        pages=tuple(_referenced_classes(methods)),
    )


def _referenced_classes(methods: Sequence[DocMethod]) -> Iterator[DocPage]:
    """The classes that methods name, in the place of a page each."""
    names: set[str] = set()
    for method in methods:
        rows = ((row.type, row.line) for row in method.parameters)
        for kind, line in (*rows, (method.response, method.line)):
            for reference in () if kind is None else references(kind):
                if reference.name not in names:
                    names.add(reference.name)
                    yield DocPage(
                        "name",
                        reference.package,
                        reference.name,
                        deprecated=False,
                        description=None,
                        open=False,
                        path=method.file,
                        line=line,
                        untold=("deprecated", "description", "open"),
                    )


def _report_early(source: PageSource, blocks: Sequence[Block], first: int) -> None:
    for block in blocks:
        if isinstance(block, Table) and block.index < first:
            message = "a table that belongs to no method: not read"
            source.warning("unexpected-table", message, block.index)


def _read_method(
    source: PageSource, start: int, end: int, blocks: Sequence[Block]
) -> DocMethod | None:
    summary = _SUMMARY.match(source.lines[start].strip())
    text = "" if summary is None else html.unescape(_TAG.sub("", summary["call"]))
    call = _CALL.fullmatch(text)
    if call is None:
        message = f"method {quote_text(text)} cannot be read"
        source.warning("operation-list", message, start)
        return None
    parts = dict(_parts(source, blocks, end))
    _report_strays(source, blocks, range(start + 1, end), parts)
    group, _, name = str(call["name"]).rpartition(".")
    fences = [block for block in blocks if isinstance(block, Fence)]
    return DocMethod(
        None,
        None,
        None,
        group,
        source.package,
        name,
        summary=None,
        description=_prose(source, *parts.get("description", (0, 0))),
        deprecated=False,
        request=None,
        response=_result(source, start, call["result"]),
        errors=(),
        paginated=False,
        parameters=tuple(_parameters(source, *parts.get("parameters", (0, 0)))),
        samples=tuple(_sample(source, fence) for fence in fences[:1]),
        file=source.path,
        line=start + 1,
        untold=_UNTOLD,
    )


def _report_strays(
    source: PageSource,
    blocks: Sequence[Block],
    lines: range,
    parts: Mapping[str, tuple[int, int]],
) -> None:
    """Report the text of a method that no part of it reads, and parameters that stand in another part than theirs."""
    read = {
        index
        for part, (start, end) in parts.items()
        for index in range(start, end)
        if part != "usage"  # of which its code is read alone
    }
    for block in blocks:
        if isinstance(block, Heading):
            read.add(block.index)
        elif isinstance(block, Fence):
            read.update(range(block.index, block.end + 1))
    inside = range(*parts.get("parameters", (0, 0)))
    strays = [
        index
        for index in lines
        if (index not in read and _is_text(source.lines[index]))
        or (index not in inside and _PARAMETER.fullmatch(source.lines[index].strip()))
    ]
    if strays:
        many = f"{len(strays)} lines stand" if len(strays) > 1 else "a line stands"
        message = f"{many} in no part of the method: not read"
        source.warning("section", message, strays[0])


def _is_text(line: str) -> bool:
    return bool(line.strip()) and _MARKUP.fullmatch(line) is None


def _parts(
    source: PageSource, blocks: Sequence[Block], end: int
) -> Iterator[tuple[str, tuple[int, int]]]:
    """The first and last line of each part of a method."""
    heads = [block for block in blocks if isinstance(block, Heading)]
    ends = [*(head.index for head in heads[1:]), end]
    for head, after in zip(heads, ends, strict=False):
        part = _PART.search(head.text)
        if part is not None:
            yield part[1].lower(), (head.index + 1, after)
        elif head.level > len("##"):
            message = f"section {quote_text(head.text)} is not known"
            source.warning("section", message, head.index)


def _prose(source: PageSource, start: int, end: int) -> str | None:
    lines = [line for line in source.lines[start:end] if not _MARKUP.fullmatch(line)]
    return "\n".join(lines).strip() or None


def _sample(source: PageSource, fence: Fence) -> DocSample:
    text = "\n".join(source.lines[fence.index + 1 : fence.end])
    return DocSample(None, text, fence.index + 2)


def _parameters(source: PageSource, start: int, end: int) -> Iterator[DocField]:
    """The parameters; lines below one that are no other are its description."""
    field: DocField | None = None
    for index in range(start, end):
        line = source.lines[index].strip()
        match = _PARAMETER.fullmatch(line)
        if match is not None:
            if field is not None:
                yield field
            field = _parameter(source, index, match)
        elif line.startswith("**") and ":**" in line:
            message = f"parameter {quote_text(line)} cannot be read"
            source.warning("parameter", message, index)
        elif field is not None and line and not _MARKUP.fullmatch(line):
            before = f"{field.description}\n" if field.description else ""
            field = replace(field, description=f"{before}{line}")
    if field is not None:
        yield field


def _parameter(source: PageSource, index: int, match: re.Match[str]) -> DocField:
    name, text = str(match["name"]), str(match["type"])
    kind: Type | None = None
    try:
        kind = read_type_cell(text)
    except UnreadableError as error:
        message = f"type {quote_text(text)}: {error.message}"
        source.warning("type", message, index)
    return DocField(
        name,
        kind,
        text,
        optional=isinstance(kind, OptionalOf),
        deprecated=False,
        description=_DASH.sub("", str(match["text"])).strip() or None,
        deprecation=None,
        example=None,
        line=index + 1,
        role="option" if name in _SDK_ROWS else "argument",
        untold=_UNTOLD,
    )


def _result(source: PageSource, index: int, text: str | None) -> Type | None:
    if text is None or text == "None":
        return None
    try:
        return read_type_cell(text)
    except UnreadableError as error:
        message = f"result {quote_text(text)}: {error.message}"
        source.warning("type", message, index)
        return None


DIALECT = Dialect(
    "fern",
    read,
    read_type_cell,
    lambda heading, _: read_type_cell(heading),
    lambda text: None if text == "None" else read_type_cell(text),
    client=re.compile(r"= *(?:await +)?([A-Z]\w*)\("),
    setting=re.compile(r"[(,\s](\w+) *= *(?=[\"']|os\.)"),
    traits=Traits(names_alone=True),
)
