r"""Stainless: the one page ``api.md`` of an SDK, which lists classes and methods by name.

Below each heading stand ``Types:``, a fence of imports, and ``Methods:``, items such as
``- <code title="get /pets/{id}">client.pets.<a href="">retrieve</a>(id, \*\*<a href="">params</a>) -> Pet</code>``.
Fields, descriptions and the parameters that are no placeholders are not in it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from specpress.docs.blocks import Block, Fence, Heading, scan_blocks
from specpress.docs.dialects.python import read_type_cell
from specpress.docs.dialects.speakeasy import report_fences
from specpress.docs.page_source import Dialect, PageContent, PageSource, quote_text
from specpress.docs.pages import (
    DocField,
    DocGroup,
    DocMethod,
    DocPage,
    NamedRef,
    Prim,
    Traits,
    Type,
    Untold,
)
from specpress.docs.text_scanner import UnreadableError

_ITEM = re.compile(
    r'- <code(?: title="(?P<verb>[a-z]+) (?P<path>[^"]*)")?>client\.(?P<call>.*)</code>'
)
_CALL = re.compile(r"(?P<name>[\w.]+)\((?P<arguments>.*?)\)(?: -> (?P<result>.+))?")
_TITLES = frozenset(("types:", "methods:"))
_TAG = re.compile(r"<[^<>]*>")
_IMPORT = re.compile(r"from (?P<module>[\w.]+) import (?P<names>\([^)]*\)|[^\n]*)")
_PAGE = re.compile(r"(?P<page>(?:Sync|Async)\w*Page)\[(?P<item>.+)\]")
_BINARY = ("BinaryAPIResponse", "HttpxBinaryResponseContent", "BinaryResponseContent")
_UNTOLD: tuple[Untold, ...] = ("required", "deprecated", "description", "parameters")


def read(source: PageSource) -> PageContent:
    """Read the classes and methods of the page; any other page has none."""
    blocks = scan_blocks(source.lines)
    pages = {
        page.name: page
        for block in blocks
        if isinstance(block, Fence)
        for page in _read_imports(source, block)
    }
    methods = tuple(_read_methods(source))
    report_fences(source, blocks)
    _report_strays(source, blocks)
    titles = [block for block in blocks if isinstance(block, Heading)]
    groups: dict[str, DocGroup] = {}
    for method in methods:
        heading = next(
            (one for one in reversed(titles) if one.index < method.line), None
        )
        title = method.group if heading is None else heading.text
        place = source.place(0 if heading is None else heading.index)
        groups.setdefault(method.group, DocGroup(title, method.group, None, place))
    if not methods and not pages:
        source.note("skipped-page", "lists no class and no method", 0)
    return PageContent(
        methods=methods, pages=tuple(pages.values()), groups=tuple(groups.values())
    )


def _read_imports(source: PageSource, fence: Fence) -> Iterator[DocPage]:
    """The classes that a fence imports, in the place of a page each."""
    text = "\n".join(source.lines[fence.index + 1 : fence.end])
    rest = _IMPORT.sub(_blank_names, text)
    for number, line in enumerate(rest.split("\n")):
        if line.strip(" ,()"):
            message = f"{quote_text(line.strip())} names no class: not read"
            source.warning("stray-row", message, fence.index + 1 + number)
    for match in _IMPORT.finditer(text):
        for name in re.findall(r"\w+", match["names"]):
            before = text[: text.index(name, match.start("names"))]
            yield DocPage(
                "name",
                "",
                name,
                deprecated=False,
                description=None,
                open=False,
                path=source.path,
                line=fence.index + 2 + before.count("\n"),
                import_path=match["module"],
                untold=("deprecated", "description", "open"),
            )


def _blank_names(match: re.Match[str]) -> str:
    """What is left of an import without its names, on as many lines."""
    return re.sub(r"\b[A-Za-z_]\w*\b", "", match["names"])


def _report_strays(source: PageSource, blocks: Sequence[Block]) -> None:
    """Report what is no heading, no list of types or methods, and in no fence."""
    known: set[int] = set()
    for block in blocks:
        if isinstance(block, Fence):
            known.update(range(block.index, block.end + 1))
        else:
            known.add(block.index)
    for index, line in enumerate(source.lines):
        text = line.strip()
        if not text or index in known or line.startswith("- <code"):
            continue
        if text.lower() not in _TITLES:
            message = f"{quote_text(text)} belongs to no list: not read"
            source.note("stray-row", message, index)


def _read_methods(source: PageSource) -> Iterator[DocMethod]:
    for index, line in enumerate(source.lines):
        if not line.startswith("- <code"):
            continue
        item = _ITEM.fullmatch(line.strip())
        call = item and _CALL.fullmatch(
            html.unescape(_TAG.sub("", item["call"])).replace("\\", "")
        )
        if item is None or call is None:
            message = f"method {quote_text(line)} cannot be read"
            source.warning("operation-list", message, index)
        elif item["path"] is None:
            message = f"{call['name']} has no verb and path: no operation, not read"
            source.note("helper-method", message, index)
        else:
            yield _method(source, index, item, call)


def _method(
    source: PageSource, index: int, item: re.Match[str], call: re.Match[str]
) -> DocMethod:
    group, _, name = str(call["name"]).rpartition(".")
    names = [part.strip() for part in str(call["arguments"]).split(",")]
    arguments = [part for part in names if part and not part.startswith("*")]
    return DocMethod(
        None,
        str(item["verb"]),
        html.unescape(str(item["path"])),
        group,
        source.package,
        name,
        summary=None,
        description=None,
        deprecated=False,
        request=None,
        response=_result(source, index, call["result"]),
        errors=(),
        paginated=False,
        parameters=tuple(_argument(part, index) for part in arguments),
        samples=(),
        file=source.path,
        line=index + 1,
        untold=_UNTOLD,
    )


def _argument(name: str, index: int) -> DocField:
    return DocField(
        name,
        None,
        "",
        optional=False,
        deprecated=False,
        description=None,
        deprecation=None,
        example=None,
        line=index + 1,
        untold=_UNTOLD,
    )


def _result(source: PageSource, index: int, text: str | None) -> Type | None:
    """The class of a result; of a page of a list, whose class is the SDK's own, that of its items is noted alone."""
    if text is None or text == "None":
        return None
    if text in _BINARY:
        return Prim("Uint8Array")
    page = _PAGE.fullmatch(text)
    if page is not None:
        message = f"{page['page']} is the SDK's own class; its items are {page['item']}"
        source.note("page-class", message, index)
        return None
    try:
        kind = read_type_cell(text)
    except UnreadableError as error:
        message = f"result {quote_text(text)}: {error.message}"
        source.warning("type", message, index)
        return None
    return NamedRef("", kind.name) if isinstance(kind, NamedRef) else kind


DIALECT = Dialect(
    "stainless",
    read,
    read_type_cell,
    lambda heading, _: read_type_cell(heading),
    lambda text: None if text == "None" else read_type_cell(text),
    traits=Traits(names_alone=True),
)
