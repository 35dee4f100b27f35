"""Groups: the page of every group of methods."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from specpress import ir
from specpress.companions import markdown
from specpress.companions.model import Page
from specpress.companions.models import field_table
from specpress.companions.types import Cells
from specpress.companions.usage import Usage
from specpress.companions.values import MisfitError
from specpress.plan.model import ExampleCall, Method, MethodGroup, Package
from specpress.survey import Call, Survey
from specpress.survey.contents import failures

_PAGED = "The result of one page. Iterating gives the items of all pages, `pages()` the pages themselves."


class GroupPages(Struct):
    """Prints the pages of groups. ``descriptions`` are those of the document, by accessor.

    ``examples`` are translated calls of the docs, by operation id.
    """

    survey: Survey
    package: Package
    descriptions: dict[str, str]
    cells: Cells
    usage: Usage
    examples: Mapping[str, ExampleCall]

    def pages(self) -> list[Page]:
        """The pages of the groups that have methods."""
        return [
            Page(f"{folder(resource)}/README", self._page(resource))
            for resource in self.package.sync_groups
            if resource.methods
        ]

    def _page(self, resource: MethodGroup) -> str:
        title = markdown.phrase(resource.accessor.replace("_", " ").replace(".", " "))
        lines = [f"# {title[:1].upper()}{title[1:]}", f"(*{resource.accessor}*)", ""]
        words = self.descriptions.get(resource.accessor)
        lines += ["## Overview", "", *markdown.paragraphs(words), ""] if words else []
        lines += ["### Available Operations", ""]
        lines += [self._list_item(method) for method in resource.methods]
        for method in resource.methods:
            lines += ["", *self._method(method)]
        return "\n".join(lines)

    def _list_item(self, method: Method) -> str:
        operation = self.survey.calls[method.operation_id].operation
        name = f"~~{method.name}~~" if operation.deprecated else method.name
        line = f"* [{name}](#{method.name})"
        if operation.summary:
            line += f" - {markdown.phrase(operation.summary)}"
        if operation.deprecated:
            line += f"{'' if operation.summary else ' -'} :warning: **Deprecated**"
        return line

    def _method(self, method: Method) -> list[str]:
        call = self.survey.calls[method.operation_id]
        operation = call.operation
        name = f"~~{method.name}~~" if operation.deprecated else method.name
        lines = [f"## {name}", ""]
        words = operation.description or operation.summary
        if words:
            lines += [*markdown.paragraphs(words), ""]
        if operation.deprecated:
            message = operation.deprecation
            tail = f": {markdown.phrase(message)}" if message else ""
            lines += [f"> {markdown.NOTICE}{tail}", ""]
        lines += self._example(call, method)
        lines += self._parameters(call)
        result, stream = result_type(call), call.stream
        if stream is not None and not stream.optional:
            cell = self.cells.cell(stream.item)
            lines += ["", "### Response", "", f"A stream of **{cell}**"]
        elif result is not None:
            lines += ["", "### Response", "", f"**{self.cells.cell(result)}**"]
        if stream is not None and stream.optional:
            cell = self.cells.cell(stream.item)
            lines += ["", f"With `stream=True`: a stream of **{cell}**."]
        if method.kind == "page":
            lines += ["", _PAGED]
        return lines + self._errors(operation)

    def _example(self, call: Call, method: Method) -> list[str]:
        operation = call.operation
        marks = (
            ("language", "python"),
            ("operationID", operation.id),
            ("method", operation.method.lower()),
            ("path", operation.path),
        )
        spelled = " ".join(f'{name}="{markdown.attribute(v)}"' for name, v in marks)
        lines = ["### Example Usage", "", f"<!-- UsageSnippet {spelled} -->"]
        example = self.examples.get(operation.id)
        if example is None:
            try:
                lines_ = self.usage.lines(call, method, 4)
                example = ExampleCall((), (), tuple(lines_))
            except MisfitError:
                words = "No example: its argument contains itself."
                return [*lines, "", words]
        name = self.package.client.name
        imported = ", ".join([name, *example.names])
        lines += ["```python", *example.imports, *([""] if example.imports else [])]
        lines += [f"from {self.package.name} import {imported}", ""]
        lines += [f"with {name}() as client:", *example.lines]
        if method.kind in {"page", "events", "lines"}:
            lines += ["    for item in result:", "        print(item)"]
        elif not method.is_silent:
            lines.append("    print(result)")
        return [*lines, "```"]

    def _parameters(self, call: Call) -> list[str]:
        rows = [(one.name, one.field) for one in call.fields]
        if not rows:
            return []
        lines = ["", "### Parameters", "", *field_table("Parameter", rows, self.cells)]
        body = call.body_field
        if call.flat_body is not None and body is not None:
            lines += ["", f"The fields of `{body.name}` are keywords of the method."]
        return lines

    def _errors(self, operation: ir.Operation) -> list[str]:
        rows = [
            f"| `errors.{self.survey.errors[response.status]}` | {kind} | {response.status} | {content_type} |"
            for response in failures(operation)
            for kind, content_type in self._bodies(response)
        ]
        if not rows:
            return []
        head = markdown.table_heading(
            "Name", "Error Type", "Status Code", "Content Type"
        )
        return ["", "### Errors", "", *head, *rows]

    def _bodies(self, response: ir.Response) -> list[tuple[str, str]]:
        bodies = [
            (self.cells.cell(content.type), _media(content.content_type))
            for content in response.contents
        ]
        return bodies or [("*None*", "")]


def folder(resource: MethodGroup) -> str:
    """The folder of a group's page; the pages of classes keep ``models`` for themselves."""
    if not resource.module:
        return "client"
    return (
        f"{resource.module}_"
        if resource.module in {"models", "client"}
        else resource.module
    )


def result_type(call: Call) -> ir.Type | None:
    """What a method gives back: the union of all documented successes; ``None`` for nothing."""
    types = dict.fromkeys(one.type for one in call.answers if one.type is not None)
    match list(types):
        case []:
            return None
        case [only]:
            return only
        case several:
            return ir.Union(tuple(several))


def _media(content_type: str) -> str:
    return markdown.cell(content_type).replace("*", "\\*")
