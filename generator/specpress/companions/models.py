"""Models: the page of every class, enum and union."""

from __future__ import annotations

import json

from msgspec import Struct

from specpress import ir
from specpress.companions import markdown
from specpress.companions.model import Page
from specpress.companions.types import Cells, file_name, has_page
from specpress.survey.layout import Layout

OPEN = (
    "This is an open enum: a value that is not listed here stays as the server sent it."
)


class ModelPages(Struct):
    """Prints the pages of classes. ``cells`` spells types for tables, ``code`` for headings."""

    layout: Layout
    declarations: dict[str, ir.Declaration]
    cells: Cells
    code: Cells

    def pages(self) -> list[Page]:
        """Every page, sorted by path."""
        pages = [
            Page(f"models/{file_name(home.name).removesuffix('.md')}", text)
            for name, home in self.layout.homes.items()
            if has_page(self.declarations[name])
            for text in [self._page(self.declarations[name], home.name)]
        ]
        return sorted(pages, key=lambda page: page.path)

    def _page(self, declaration: ir.Declaration, name: str) -> str:
        lines = [f"# ~~{name}~~" if declaration.deprecated else f"# {name}", ""]
        if declaration.description:
            lines += [*markdown.paragraphs(declaration.description), ""]
        if declaration.deprecated:
            lines += [f"> {markdown.NOTICE}", ""]
        match declaration:
            case ir.Model():
                lines += ["## Fields", "", *self._fields(declaration)]
            case ir.Enum():
                lines += ["## Values", "", *self._values(declaration)]
            case ir.Alias(type=type_):
                lines += ["## Supported Types", *self._members(type_)]
        return "\n".join(lines)

    def _fields(self, model: ir.Model) -> list[str]:
        attributes = self.layout.attributes[model.name]
        return field_table(
            "Field", [(attributes[f.name], f) for f in model.fields], self.cells
        )

    def _values(self, enum: ir.Enum) -> list[str]:
        lines = [OPEN, ""] if enum.open else []
        names = self.layout.enum_members[enum.name]
        members = zip(names, enum.members, strict=True)
        if any(member.description for member in enum.members):
            lines += markdown.table_heading("Name", "Value", "Description")
            lines += [
                f"| `{name}` | {_value(member.value)} | {markdown.cell(member.description or '')} |"
                for name, member in members
            ]
        else:
            lines += markdown.table_heading("Name", "Value")
            lines += [
                f"| `{name}` | {_value(member.value)} |" for name, member in members
            ]
        return lines

    def _members(self, type_: ir.Type) -> list[str]:
        type_ = ir.remove_null(type_)
        members = type_.members if isinstance(type_, ir.Union) else (type_,)
        spelled = dict.fromkeys(self.code.cell(member) for member in members)
        return [line for text in spelled for line in ("", f"### `{text}`")]


def field_table(
    title: str, rows: list[tuple[str, ir.Field]], cells: Cells
) -> list[str]:
    """A table of fields or parameters; with examples where there is one."""
    examples = [example_cell(field) for _, field in rows]
    head = (title, "Type", "Required", "Description")
    if any(examples):
        lines = markdown.table_heading(*head, "Example")
    else:
        lines = markdown.table_heading(*head)
        examples = []
    for index, (name, field) in enumerate(rows):
        spelled = f"~~`{name}`~~" if field.deprecated else f"`{name}`"
        kind = cells.cell(field.type, optional=not field.required)
        mark = ":heavy_check_mark:" if field.required else ":heavy_minus_sign:"
        words = markdown.description_cell(
            field.description, deprecated=field.deprecated, message=field.deprecation
        )
        tail = f" {examples[index]} |" if examples else ""
        lines.append(f"| {spelled} | {kind} | {mark} | {words} |{tail}")
    return lines


def example_cell(field: ir.Field) -> str:
    """The first example: text as it is, anything else as JSON; empty for none."""
    if not field.examples:
        return ""
    value = field.examples[0].value
    if not isinstance(value, str):
        value = json.dumps(value, ensure_ascii=False)
    return markdown.cell(value)


def _value(value: str | float) -> str:
    return markdown.value(value if isinstance(value, str) else json.dumps(value))
